"""What of a visit may be counted for people with a similar profile: one pair, and only with consent."""

import random
from collections.abc import Collection

from kiosk.model.dossier import Profile
from kiosk.model.related import Interest


def interest(profile: Profile, vacancies: Collection[str], chance: random.Random) -> Interest | None:
    """Choose one wanted occupation and one of the vacancies of this visit by chance; None without consent or either."""
    if not profile.share or not profile.occupations or not vacancies:
        return None
    return Interest(chance.choice(profile.occupations), chance.choice(sorted(vacancies)))
