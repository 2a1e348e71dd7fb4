"""Keys, and which of them a keyboard shows at a time, as values."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain

from kiosk.ui.alphabets import LATIN, Alphabet, variants

# A row of letters of other languages takes the place of the first row; more of them take three.
_ONE_ROW = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """A key: `code` is what it types, or does if it is one of `ACTIONS`.

    `share` is its part of the row, a letter being 1, and `width` what that becomes on the panel. `look` is letter,
    quiet, offered or go. `accents` says that holding it offers letters, of which `hint` is the first.
    """

    code: str
    label: str = ""
    spoken: str = ""
    icon: str = ""
    hint: str = ""
    accents: bool = False
    look: str = "letter"
    share: float = 1.0
    width: float = 0.0
    on: bool = False


SHIFT = Key(code="shift", icon="arrow-fat-up", share=1.5, look="quiet")
ERASE = Key(code="erase", icon="backspace", share=1.5, look="quiet")
ENTER = Key(code="enter", icon="arrow-elbow-down-left", share=1.5, look="quiet")
LEFT = Key(code="left", icon="caret-left", look="quiet")
RIGHT = Key(code="right", icon="caret-right", look="quiet")
SPACE = Key(code="space", share=5)
CLOSE = Key(code="close", icon="keyboard", share=1.8, look="quiet")
GO = Key(code="go", share=2.4, look="go")
DIGITS = Key(code="digits", label="123", share=1.5, look="quiet")
LETTERS = Key(code="letters", share=1.5, look="quiet")
FURTHER = Key(code="further", share=1.5, look="quiet")
ORDER = Key(code="order", share=1.5, look="quiet")
SCRIPT = Key(code="script", share=1.5, look="quiet")
_KEYS = (SHIFT, ERASE, ENTER, LEFT, RIGHT, SPACE, CLOSE, GO, DIGITS, LETTERS, FURTHER, ORDER, SCRIPT)
ACTIONS = frozenset(key.code for key in _KEYS)

_MAIL = tuple(
    Key(code=sign, label=sign, share=share) for sign, share in (("@", 1.5), (".", 1), (".be", 1.5), (".com", 1.5))
)
_SIGNS = ("1234567890", "@.,?!¿¡/&+()", "-_':;\"#%€*=")
_ARABIC_SIGNS = "،؛؟"


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a keyboard shows: three rows of letters, and the keys that stand around them."""

    rows: tuple[tuple[Key, ...], ...]
    shift: bool = False
    tail: tuple[Key, ...] = ()
    switches: tuple[Key, ...] = ()
    beside: tuple[Key, ...] = ()
    space: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What was chosen on a keyboard. `page` is letters, digits, or 0, 1 … for the letters of other languages."""

    alphabet: Alphabet
    kind: str = "text"
    page: str = "letters"
    held: str = ""
    latin: bool = False
    by_alphabet: bool = False

    @property
    def shown(self) -> Alphabet:
        """The alphabet on the keys; mail addresses are written in Latin letters."""
        return LATIN if not self.alphabet.latin and (self.latin or self.kind == "email") else self.alphabet

    @property
    def letters(self) -> tuple[str, str, str]:
        """The letters of the three rows."""
        return self.shown.in_order() if self.by_alphabet else self.shown.rows

    @property
    def offered(self) -> str:
        """The letters that a held key, or the key with accents, offers."""
        if self.held:
            return variants(self.held, self.shown)
        pages = self.shown.further
        return pages[int(self.page)] if self.page.isdigit() and int(self.page) < len(pages) else ""


def sheet(setting: Setting) -> Sheet:
    """Lay out the keys for what was chosen."""
    if setting.page == "digits":
        return _signs(setting)
    own = set("".join(setting.letters) + _beside(setting))
    offered = "".join(letter for letter in setting.offered if setting.held or letter not in own)
    rows = tuple(tuple(_letters(row, setting)) for row in setting.letters)
    if offered:
        there = tuple(Key(code=letter, label=letter, look="offered") for letter in offered)
        long = -(-len(there) // 3)
        rows = (there, *rows[1:]) if len(there) <= _ONE_ROW else tuple(there[at * long :][:long] for at in range(3))
    mail = setting.kind == "email"
    return Sheet(
        rows,
        shift=setting.shown.has_capitals,
        tail=tuple(_plain("-_" if mail else "'-")),
        switches=tuple(_switches(setting, bool(offered))),
        beside=_MAIL if mail else tuple(_plain(_beside(setting))),
        space=not mail,
    )


def numbers() -> tuple[tuple[Key, ...], ...]:
    """Lay out the keys of a field for numbers: 1-2-3 on top, and what stands between numbers beside them."""
    step, erase = replace(LEFT, share=1.0), replace(ERASE, share=1.0)
    close, go = replace(CLOSE, share=1.0), replace(GO, share=1.0)
    return (
        (*_plain("123+"), erase),
        (*_plain("456-"), step),
        (*_plain("789/"), RIGHT),
        (close, *_plain("0,."), go),
    )


def _signs(setting: Setting) -> Sheet:
    more = _ARABIC_SIGNS if setting.shown.right_to_left else ""
    first, second, third = _SIGNS
    rows = tuple(tuple(_plain(row)) for row in (first, second.replace("¿¡", more) if more else second, third))
    return Sheet(rows, switches=(replace(LETTERS, label=setting.shown.start),), space=setting.kind != "email")


def _switches(setting: Setting, offering: bool) -> Iterator[Key]:
    shown, mail = setting.shown, setting.kind == "email"
    yield DIGITS
    if offering:
        yield replace(LETTERS, label=shown.start)
    following = int(setting.page) + 1 if setting.page.isdigit() else 0
    if not mail and not setting.held and following < len(shown.further):
        yield replace(FURTHER, label=shown.further[following][-3:] if following else shown.sign)
    yield replace(ORDER, label=shown.name if setting.by_alphabet else shown.ends)
    if not mail and not setting.alphabet.latin:
        yield replace(SCRIPT, label=setting.alphabet.start if setting.latin else LATIN.start)


def _beside(setting: Setting) -> str:
    return "" if setting.kind == "email" else setting.shown.beside


def _letters(row: Iterable[str], setting: Setting) -> Iterator[Key]:
    for letter in row:
        more = "" if setting.kind == "email" else variants(letter, setting.shown)
        usual = more[:1] if more[:1] in setting.shown.further[0] else ""
        yield Key(code=letter, label=letter, hint=usual, accents=bool(more))


def _plain(signs: Iterable[str]) -> Iterator[Key]:
    return (Key(code=sign, label=sign) for sign in signs)


def codes(rows: Iterable[Iterable[Key]]) -> list[str]:
    """Give the codes of every key, row by row."""
    return [key.code for key in chain.from_iterable(rows)]
