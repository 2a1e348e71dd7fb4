"""First schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "report",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("terminal", sa.LargeBinary(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("occupation", sa.Text(), nullable=False),
        sa.Column("vacancy", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("report", schema=None) as batch_op:
        batch_op.create_index("report_day", ["day", "terminal"], unique=False)
