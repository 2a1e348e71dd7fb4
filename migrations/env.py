"""Alembic runs this file for every command; what it needs comes with the configuration of `migrations.schema`."""

from alembic import context

given = context.config.attributes
context.configure(
    connection=given["connection"],
    target_metadata=given["metadata"],
    version_table=f"{given['database']}_version",
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
