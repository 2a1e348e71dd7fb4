"""Versions of the central database."""
