"""Versions of the file of applications on their way."""
