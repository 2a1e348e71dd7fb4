"""The office of the service: keys, messages to files, requests from visitors, and its web form."""
