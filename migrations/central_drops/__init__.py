"""Versions of the file of what is fetched once."""
