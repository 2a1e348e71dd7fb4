"""Trainings that need no Dutch: the tables stay, but older replicas lack a value in `facet`; they are built again."""

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Change nothing: a replica is never migrated with its rows."""
