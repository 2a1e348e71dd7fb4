"""Everything that a personal file holds, as a file for computers."""

from datetime import date

import msgspec

from kiosk.model.dossier import Dossier

FORMAT = "wis-dossier/1"


def export_json(dossier: Dossier, day: date) -> bytes:
    """Write a file as JSON (UTF-8): its format, the day, and every record by kind, with the fields of the model."""
    whole = {"format": FORMAT, "day": day.isoformat(), "dossier": msgspec.to_builtins(dossier)}
    return msgspec.json.format(msgspec.json.encode(whole), indent=2)
