"""Where a card is."""

from enum import StrEnum


class Stage(StrEnum):
    """Nowhere, in the printer, in the visitor's hand, stuck, on the screen, or taken into use."""

    NONE = ""
    PRINTING = "printing"
    OUT = "out"
    TROUBLE = "trouble"
    SHOWN = "shown"
    SAVING = "saving"
