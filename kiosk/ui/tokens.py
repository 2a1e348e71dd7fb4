"""What assets/tokens.json says."""

import json
from typing import Any

from kiosk.ui import ASSETS

TOKENS: dict[str, Any] = json.loads((ASSETS / "tokens.json").read_text(encoding="utf-8"))
CONTRASTS = ("light", "hcDark", "hcLight")
TEXT_SCALES: tuple[float, ...] = tuple(TOKENS["text"]["scales"])
