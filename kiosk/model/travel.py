"""Rough travel times from a distance as the crow flies; always shown with "±"."""

# Roads are about 1.3 times the crow's distance (Boscoe and others 2012 find 1.4 in cities, 1.2 between them).
_DETOUR = 1.3
_BIKE_KMH = 18
_CAR_KMH = 45
_WALK_KMH = 5
_PARKING_MIN = 3
_STEP_MIN = 5
WALK_LIMIT_KM = 2.5
"""Farther than this nobody proposes to walk."""
BIKE_LIMIT_KM = 25
"""Farther than this nobody proposes a bicycle."""


def walk_minutes(km: float) -> int:
    """Estimate minutes on foot, in steps of five."""
    return _rounded(km * _DETOUR / _WALK_KMH * 60)


def bike_minutes(km: float) -> int:
    """Estimate minutes by bicycle, in steps of five."""
    return _rounded(km * _DETOUR / _BIKE_KMH * 60)


def car_minutes(km: float) -> int:
    """Estimate minutes by car, in steps of five."""
    return _rounded(km * _DETOUR / _CAR_KMH * 60 + _PARKING_MIN)


def _rounded(minutes: float) -> int:
    return max(_STEP_MIN, round(minutes / _STEP_MIN) * _STEP_MIN)
