"""Type of the printed sheet, normal and in large print (PAPER, section 3)."""

from dataclasses import dataclass, replace

from kiosk.print.face import Weight


@dataclass(frozen=True, slots=True)
class Style:
    """One role of type: size, line height and `drop` (baseline above the bottom of its line), in points."""

    weight: Weight
    size: float
    lead: float
    drop: float = 4.0

    def lead_of(self, lead: float) -> "Style":
        """Give the same type in lines of another height."""
        return replace(self, lead=lead)


DISPLAY = Style(Weight.BOLD, 27, 32)
TITLE = Style(Weight.BOLD, 22, 30)
SECTION = Style(Weight.SEMIBOLD, 17, 22.5)
H2 = Style(Weight.SEMIBOLD, 14, 15)
LEAD = Style(Weight.REGULAR, 13, 15)
BODY = Style(Weight.REGULAR, 10.5, 15)
HEADER_FACT = Style(Weight.REGULAR, 10.5, 22.5)
VALUE = Style(Weight.SEMIBOLD, 11, 13.5, 3.0)
LABEL = Style(Weight.REGULAR, 9.5, 12, 2.77)
LABEL_STRONG = Style(Weight.SEMIBOLD, 9.5, 12, 2.77)
DOORSTEP = Style(Weight.REGULAR, 9, 12, 2.94)
DOORSTEP_STRONG = Style(Weight.SEMIBOLD, 9, 12, 2.94)
TILE_MONTH = Style(Weight.SEMIBOLD, 9.5, 11, 2.6)
TILE_DAY = Style(Weight.BOLD, 22, 22.5)
TILE_WEEKDAY = Style(Weight.REGULAR, 9, 11, 2.6)
MARK_NAME = Style(Weight.BOLD, 14, 15)
MARK_LINE = Style(Weight.REGULAR, 9, 10.5, 2.6)
TICK_LABEL = Style(Weight.REGULAR, 9.5, 14, 3.5)
ROW_TITLE = Style(Weight.SEMIBOLD, 13, 16)
ROW_NUMBER = Style(Weight.BOLD, 13, 16)
ROW_VALUE = Style(Weight.MEDIUM, 10.5, 15)
H3 = Style(Weight.SEMIBOLD, 11.5, 15)
CODE = Style(Weight.SEMIBOLD, 17, 20, 4.4)


def _large(weight: Weight, size: float, lead: float) -> Style:
    return Style(weight, size, lead, (lead - size) / 2 + 0.16 * size)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """All roles of type of a sheet and the measures that go with them.

    `large` means one column. `top` and `bottom` bound the content; `gap` separates blocks, `indent` is that of list
    items, `small` separates paragraphs.
    """

    large: bool
    display: Style
    title: Style
    section: Style
    h2: Style
    h3: Style
    lead: Style
    body: Style
    value: Style
    label: Style
    label_strong: Style
    doorstep: Style
    doorstep_strong: Style
    code: Style
    phone: Style
    top: float
    bottom: float
    gap: float
    small: float
    under_heading: float
    indent: float
    tick_indent: float
    tick: float
    icon: float
    row_padding: float
    card_padding: float = 11.0
    card_gap: float = 10.0

    @property
    def room(self) -> float:
        """The height of the content of a sheet."""
        return self.bottom - self.top


NORMAL = Scale(
    large=False,
    display=DISPLAY,
    title=TITLE,
    section=SECTION,
    h2=H2,
    h3=H3,
    lead=LEAD,
    body=BODY,
    value=VALUE,
    label=LABEL,
    label_strong=LABEL_STRONG,
    doorstep=DOORSTEP,
    doorstep_strong=DOORSTEP_STRONG,
    code=CODE,
    phone=BODY,
    top=90.0,
    bottom=742.0,
    gap=15.0,
    small=7.5,
    under_heading=4.0,
    indent=12.0,
    tick_indent=18.0,
    tick=9.5,
    icon=13.0,
    row_padding=3.75,
)
LARGE = Scale(
    large=True,
    display=_large(Weight.BOLD, 32, 40),
    title=_large(Weight.BOLD, 26, 34),
    section=_large(Weight.SEMIBOLD, 24, 30),
    h2=_large(Weight.SEMIBOLD, 22, 30),
    h3=_large(Weight.SEMIBOLD, 20, 28),
    lead=_large(Weight.REGULAR, 18, 26),
    body=_large(Weight.REGULAR, 18, 26),
    value=_large(Weight.SEMIBOLD, 18, 26),
    label=_large(Weight.REGULAR, 15, 20),
    label_strong=_large(Weight.SEMIBOLD, 15, 20),
    doorstep=_large(Weight.REGULAR, 15, 20),
    doorstep_strong=_large(Weight.SEMIBOLD, 15, 20),
    code=_large(Weight.SEMIBOLD, 24, 32),
    phone=_large(Weight.BOLD, 30, 36),
    top=97.0,
    bottom=734.0,
    gap=20.0,
    small=10.0,
    under_heading=5.0,
    indent=22.0,
    tick_indent=28.0,
    tick=16.0,
    icon=20.0,
    row_padding=5.0,
)
