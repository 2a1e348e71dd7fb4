"""An appointment with a service or an employer."""

from dataclasses import dataclass
from enum import StrEnum


class AppointmentStatus(StrEnum):
    """How far both sides are."""

    REQUESTED = "requested"
    PROPOSED = "proposed"
    CONFIRMED = "confirmed"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    ATTENDED = "attended"


class Role(StrEnum):
    """Whom one speaks with, where there is a word for it in every language."""

    COUNSELLOR = "counsellor"
    EMPLOYER = "employer"
    TEACHER = "teacher"
    DESK = "desk"


class Bring(StrEnum):
    """What one brings, where there is a word for it in every language."""

    IDENTITY_CARD = "identity_card"
    ACCESS_CARD = "access_card"
    CERTIFICATES = "certificates"
    CV = "cv"
    DIPLOMA = "diploma"
    RESIDENCE_PERMIT = "residence_permit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """An appointment from `starts` to `ends` (ISO 8601, local time) at a place of the feed, or by `phone`.

    `with_role` is a value of Role and each of `bring` one of Bring, or free text.
    """

    starts: str
    ends: str
    subject: str
    place_id: str = ""
    phone: str = ""
    with_role: str = Role.COUNSELLOR
    from_first_name: str = ""
    bring: tuple[str, ...] = ()
    status: AppointmentStatus = AppointmentStatus.PROPOSED
    confirm_code: str = ""
