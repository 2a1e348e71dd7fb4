"""Versions of the database of personal files."""
