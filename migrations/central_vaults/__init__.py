"""Versions of the database of the vault service."""
