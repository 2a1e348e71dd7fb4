"""What texts mean: two tables, which are filled when a replica is built."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "piece",
        sa.Column("t", sa.Text(), nullable=False),
        sa.Column("rarity", sa.Float(), nullable=False),
        sa.Column("point", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("t"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "sense",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("point", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("code"),
        sqlite_with_rowid=False,
    )
