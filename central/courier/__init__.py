"""Applications on their way from a terminal to an employer: one queue, one mail server, nothing kept afterwards."""
