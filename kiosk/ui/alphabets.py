"""The letters of each language, as data: where its national keyboard has them, and in the order of its alphabet."""

import unicodedata
from dataclasses import dataclass

Rows = tuple[str, str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Alphabet:
    """Letters for one language.

    `rows` are as on the national keyboard, `ordered` as at school. `beside` stands beside the space bar. `further`
    are pages of letters of other languages in the same script, for names; `sign` is what the key to them shows.
    """

    rows: Rows
    ordered: str
    beside: str = ""
    further: tuple[str, ...] = ()
    sign: str = ""
    has_capitals: bool = True
    right_to_left: bool = False
    latin: bool = True

    @property
    def letters(self) -> str:
        """Every letter that has a key of its own."""
        return "".join(self.rows) + self.beside

    @property
    def name(self) -> str:
        """How people name this order of keys: "azerty"."""
        first = self.rows[0][:6]
        return first[:3] if self.right_to_left else first

    @property
    def ends(self) -> str:
        """The first and the last letter without marks: "a-z"."""
        return f"{self._plain[0]}-{self._plain[-1]}"

    @property
    def start(self) -> str:
        """The first three letters without marks: "abc"."""
        return self._plain[:3]

    @property
    def _plain(self) -> str:
        return "".join(letter for letter in self.ordered if plain(letter) == letter)

    def in_order(self) -> Rows:
        """Put the letters in three rows in the order of the alphabet, from the side where one starts to read."""
        long = -(-len(self.ordered) // 3)
        rows = [self.ordered[at : at + long] for at in (0, long, 2 * long)]
        if self.right_to_left:
            rows = [row[::-1] for row in rows]
        return rows[0], rows[1], rows[2]

    def capital(self, letter: str) -> str:
        """Give the capital of a letter; Turkish has two letters i."""
        if letter == "i" and "ı" in self.letters:
            return "İ"
        return "ẞ" if letter == "ß" else letter.upper()


_A_TO_Z = "abcdefghijklmnopqrstuvwxyz"
# Western Europe and Turkey's circumflexes first: what most names in Flanders need; the rest of Europe and Turkey next.
_FURTHER = ("àâäáæçéèêëïîíñöôóœùûüúÿß", "ãåąăćčđďęěğıİłńňòõøőřșşśšțťůűýźżž")
# Letters that have no mark in Unicode, under the key of the letter that they look like.
_LIKE = {
    **{"æ": "a", "œ": "o", "ø": "o", "ß": "s", "đ": "d", "ł": "l", "ı": "i", "İ": "i"},
    **{"ґ": "г", "ё": "е", "ѝ": "и", "ы": "і", "э": "є", "ъ": "ь", "ў": "у"},
    **{"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "پ": "ب", "چ": "ج", "ژ": "ز", "ڤ": "ف", "گ": "ك"},
}


def _latin(first: str, second: str, third: str, *, ordered: str = _A_TO_Z, beside: str = "") -> Alphabet:
    return Alphabet(rows=(first, second, third), ordered=ordered, beside=beside, further=_FURTHER, sign="éàü")


_AZERTY = _latin("azertyuiop", "qsdfghjklm", "wxcvbn", beside="éè")
LATIN = _latin("qwertyuiop", "asdfghjkl", "zxcvbnm")

ALPHABETS: dict[str, Alphabet] = {
    # Belgian.
    "nl": _AZERTY,
    "fr": _AZERTY,
    "en": LATIN,
    "de": _latin("qwertzuiopü", "asdfghjklöä", "yxcvbnmß", ordered=f"{_A_TO_Z}äöüß"),
    "es": _latin("qwertyuiop", "asdfghjklñ", "zxcvbnm", ordered="abcdefghijklmnñopqrstuvwxyz"),
    # Poles type on QWERTY, with a modifier that a finger does not have: their own letters get keys to the right.
    "pl": _latin("qwertyuiopżś", "asdfghjklłąó", "zxcvbnmęćńź", ordered="aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż"),
    # SR 13392.
    "ro": _latin("qwertyuiopăî", "asdfghjklșțâ", "zxcvbnm", ordered="aăâbcdefghiîjklmnopqrsștțuvwxyz"),
    # Turkish Q.
    "tr": _latin("qwertyuıopğü", "asdfghjklşi", "zxcvbnmöç", ordered="abcçdefgğhıijklmnoöpqrsştuüvwxyz"),
    "uk": Alphabet(
        rows=("йцукенгшщзхї", "фівапролджє", "ґячсмитьбю"),
        ordered="абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
        further=("ыэъёўѝ",),
        sign="ыэъ",
        latin=False,
    ),
    # "Phonetic traditional": what phones with Android and Firefox OS offer first for Bulgarian, and the first layout of
    # Windows for who learned on QWERTY. BDS is learned by typists only.
    "bg": Alphabet(
        rows=("явертъуиопч", "асдфгхйклшщ", "зьцжбнмю"),
        ordered="абвгдежзийклмнопрстуфхцчшщъьюя",
        further=("ѝыэёєіїґў",),
        sign="ѝыэ",
        latin=False,
    ),
    # Arabic 101, with the letter of its top left key in the third row, as on phones.
    "ar": Alphabet(
        rows=("ضصثقفغعهخحجد", "شسيبلاتنمكط", "ذئءؤرىةوزظ"),
        ordered="ابتةثجحخدذرزسشصضطظعغفقكلمنهءوؤىئي",
        further=("أإآٱپچژڤگ",),
        sign="أإآ",
        has_capitals=False,
        right_to_left=True,
        latin=False,
    ),
}


def variants(letter: str, alphabet: Alphabet) -> str:
    """Give the letters that look like `letter` with something added, most used first."""
    return "".join(other for page in alphabet.further for other in page if plain(other) == letter != other)


def plain(letter: str) -> str:
    """Take the marks off a letter."""
    return _LIKE.get(letter) or unicodedata.normalize("NFD", letter)[0]
