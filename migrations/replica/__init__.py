"""Versions of the replica database."""
