"""What the office keeps: sealed requests, commitments of proofs, logins."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "office_commitment",
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("received", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("body"),
    )
    with op.batch_alter_table("office_commitment", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_office_commitment_id"), ["id"], unique=False)
        batch_op.create_index(batch_op.f("ix_office_commitment_received"), ["received"], unique=False)

    op.create_table(
        "office_lockout",
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("waits_until", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("digest"),
    )
    op.create_table(
        "office_request",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("received", sa.Float(), nullable=False),
        sa.Column("done", sa.Float(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("office_request", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_office_request_received"), ["received"], unique=False)

    op.create_table(
        "office_session",
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("until", sa.Float(), nullable=False),
        sa.Column("seen", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("digest"),
    )
