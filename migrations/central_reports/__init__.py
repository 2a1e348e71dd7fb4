"""Versions of the file of reports."""
