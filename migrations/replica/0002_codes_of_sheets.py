"""Codes of sheets: the tables stay, but older replicas lack two columns in `col`, so they are built again."""

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Change nothing: a replica is never migrated with its rows."""
