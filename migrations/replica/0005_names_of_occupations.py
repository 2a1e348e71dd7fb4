"""The names of occupations from every word on, and the words of these: two tables, filled when a replica is built."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_table(
        "name_word",
        sa.Column("reversed", sa.Text(), nullable=False),
        sa.Column("alone", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("reversed"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "occupation_name",
        sa.Column("t", sa.Text(), nullable=False),
        sa.Column("part", sa.Integer(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("label", sa.Boolean(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("t", "part", "language", "label", "code"),
        sqlite_with_rowid=False,
    )
