"""The e-mail address that a published vacancy carries: nobody else gets mail from here."""

from pathlib import Path

from sqlalchemy import create_engine, select
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import NullPool

from central.tables import record
from kiosk.errors import EnvironmentFault
from kiosk.feed.record import decode_body
from kiosk.model.sending import is_address
from kiosk.model.vacancy import Vacancy

_PATIENCE_S = 5


def published(store: Path, id: str) -> Vacancy | None:
    """Give a vacancy that terminals have with one e-mail address, None if there is none or it was removed.

    Raises:
        EnvironmentFault: the store cannot be read.
    """
    engine = create_engine(
        f"sqlite:///file:{store / 'central.sqlite'}?mode=ro&uri=true",
        poolclass=NullPool,
        connect_args={"timeout": _PATIENCE_S},
    )
    row = record.c
    statement = select(row.body).where(row.dataset == "vacancies", row.id == id, row.published_rev > 0)
    try:
        with engine.connect() as db:
            body = db.execute(statement).scalar()
    except DatabaseError as error:
        raise EnvironmentFault(f"The store cannot be read: {error.orig}.") from error
    found = decode_body("vacancies", body) if body is not None else None
    # Whatever else stands there may be several addresses, or make no mail.
    return found if isinstance(found, Vacancy) and is_address(found.apply.email) else None
