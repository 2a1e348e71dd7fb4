"""Alembic migrations of the replica, the state and central's store; every database has a version table of its own."""
