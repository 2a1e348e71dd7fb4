"""What the staff of the office did; and sessions end with the password with which they began."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "office_access",
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", sa.Float(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number"),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("office_access", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_office_access_at"), ["at"], unique=False)

    # Nobody knows with which password these began.
    op.execute("DELETE FROM office_session")
    with op.batch_alter_table("office_session", schema=None) as batch_op:
        batch_op.add_column(sa.Column("proof", sa.LargeBinary(), nullable=False))
