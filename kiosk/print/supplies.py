"""What a printer has left: paper and toner, as IPP tells it (RFC 3805, PWG 5100.13)."""

from dataclasses import dataclass

from kiosk.model.printing import PrinterLook, PrintState
from kiosk.print.ipp_values import Group
from kiosk.print.job import base, blocker_of

WANTED = (
    "printer-state",
    "printer-state-reasons",
    "printer-input-tray",
    "printer-supply",
    "marker-names",
    "marker-types",
    "marker-levels",
    "marker-low-levels",
)
_PROCESSING, _STOPPED = 4, 5
_LOW_PERCENT = 10
_LOW_PAPER_PERCENT = 20
_TONER_REASONS = frozenset({"toner-low", "marker-supply-low", "marker-ink-low", "marker-toner-low"})
_EMPTY = frozenset({"media-empty", "media-needed", "input-tray-missing"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Marker:
    """A cartridge: percent left, or None where the printer does not know."""

    name: str
    percent: int | None
    low: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """How a printer is now; `busy` while it has a job, `paper_percent` is None where it does not measure."""

    busy: bool = False
    blocker: PrintState | None = None
    stopped: bool = False
    markers: tuple[Marker, ...] = ()
    paper_percent: int | None = None
    paper_low: bool = False
    paper_out: bool = False
    toner_low: bool = False


def look_of(now: Condition | None, takes: bool) -> PrinterLook:
    """Say what a visitor should know before a job; None does not answer, `takes` is whether it takes one."""
    if now is None:
        return PrinterLook(trouble=PrintState.OFFLINE)
    idle = not (now.busy or now.stopped or now.blocker)
    return PrinterLook(ready=idle and takes, trouble=None if now.busy else now.blocker)


def condition(about: Group) -> Condition:
    """Read the attributes of a printer."""
    reasons = frozenset(about.words("printer-state-reasons")) - {"none"}
    bases = {base(reason) for reason in reasons if not reason.endswith("-report")}
    state = about.integer("printer-state")
    stopped = state == _STOPPED
    markers = _markers(about) or _supplies(about)
    percent = _paper(about)
    # An idle printer warns of the tray that is empty beside a full one.
    urgent = {reason for reason in reasons if stopped or not reason.endswith("-warning")}
    blocker = blocker_of(urgent)
    return Condition(
        busy=state == _PROCESSING,
        blocker=blocker,
        stopped=stopped,
        markers=markers,
        paper_percent=percent,
        paper_low="media-low" in bases
        or bool(_EMPTY & bases)
        or (percent is not None and percent <= _LOW_PAPER_PERCENT),
        paper_out=bool(_EMPTY & bases),
        toner_low=bool(_TONER_REASONS & bases) or any(marker.low for marker in markers),
    )


def _markers(about: Group) -> tuple[Marker, ...]:
    names, types = about.words("marker-names"), about.words("marker-types")
    levels, lows = about.integers("marker-levels"), about.integers("marker-low-levels")
    return tuple(
        _marker(names[index] if index < len(names) else "", level, lows[index] if index < len(lows) else 0)
        for index, level in enumerate(levels)
        if not (index < len(types) and types[index].lower().startswith("waste"))
    )


def _supplies(about: Group) -> tuple[Marker, ...]:
    found = []
    for text in about.texts("printer-supply"):
        parts = _parts(text)
        if "waste" not in parts.get("type", "").lower() and parts.get("class") != "receptacleThatIsFilled":
            found.append(_marker(parts.get("colorantname", parts.get("type", "")), _share(parts), 0))
    return tuple(found)


def _marker(name: str, level: int, low: int) -> Marker:
    # Negative levels mean "unknown" or "some".
    known = 0 <= level <= 100
    return Marker(name=name[:40], percent=level if known else None, low=known and level <= max(low, _LOW_PERCENT))


def _paper(about: Group) -> int | None:
    shares = [_share(_parts(text)) for text in about.texts("printer-input-tray")]
    known = [share for share in shares if share >= 0]
    # The fullest tray decides: the printer changes over by itself.
    return max(known) if known and len(known) == len(shares) else None


def _parts(text: str) -> dict[str, str]:
    return dict(part.split("=", 1) for part in text.split(";") if "=" in part)


def _share(parts: dict[str, str]) -> int:
    try:
        level, most = int(parts.get("level", "-2")), int(parts.get("maxcapacity", "-2"))
    except ValueError:
        return -2
    return min(100, level * 100 // most) if level >= 0 and most > 0 else -2
