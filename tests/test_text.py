import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.print.bidi import levels, visual
from kiosk.print.characters import printable
from kiosk.print.face import Weight, drawable
from kiosk.print.glue import glued
from kiosk.print.style import BODY, DISPLAY
from kiosk.print.text import Line, Span, Text, strong

STEADY = settings(derandomize=True, deadline=None)

NBSP = "\u00a0"


def said(line: Line) -> str:
    return "".join(cluster.text for part in line for cluster in part.clusters)


@pytest.mark.parametrize(
    ("given", "printed"),
    [
        ("Gewoon é ü ß € ’ “ł”", "Gewoon é ü ß € ’ “ł”"),
        ("a\u202eb\u202c\u200f\u2066c\u2069", "abc"),
        ("hoi 😀👩‍🏭🇧🇪 daar", "hoi daar"),
        ("Ａ𝐇①ﬁ", "AH1ﬁ"),
        ("中文字 ok", "? ok"),
        ("שלום", "?"),
        ("привіт Ελλάδα مرحبا", "привіт Ελλάδα مرحبا"),
        ("e" + "\u0301" * 9 + "x", "é\u0301\u0301x"),
        ("a\tb\u2009c\u202fd", f"a b c{NBSP}d"),
        ("een\r\ntwee\u2028drie\x85vier", "een\ntwee\ndrie\nvier"),
        ("nul\x00\x07\x1b[31m", "nul[31m"),
        ("می\u200cخواهم a\u200cb", "می\u200cخواهم ab"),
    ],
)
def test_foreign_characters_become_safe(given: str, printed: str) -> None:
    assert printable(given) == printed


@STEADY
@given(st.text())
def test_whatever_comes_everything_left_can_be_drawn(text: str) -> None:
    left = printable(text)
    assert all(character in "\n \u00a0\u200c" or drawable(character) for character in left)
    assert not any(
        unicodedata.category(character) in ("Cc", "Cs", "Co", "Cn") for character in left if character != "\n"
    )
    assert printable(left) == left


def test_numbers_stay_with_what_they_count() -> None:
    assert glued("Bel 09 250 18 40 op 31 maart 2026") == "Bel 09~250~18~40 op 31~maart~2026".replace("~", NBSP)
    assert glued("9000 Gent, 6 km, € 16,20, ± 5 min, 38 uur") == "9000~Gent, 6~km, €~16,20, ±~5~min, 38~uur".replace(
        "~", NBSP
    )
    assert glued("12 collega's en 3 meisjes") == "12 collega's en 3 meisjes"


def test_lines_never_exceed_their_width_and_lose_nothing() -> None:
    text = "De eerste twee weken leer je het werk samen met een ervaren collega in de haven van Gent. " * 6
    block = Text(text, BODY, 180)
    assert len(block.lines) > 10
    assert block.used_width <= 180.01
    assert " ".join(said(line) for line in block.lines).split() == text.split()


def test_a_runt_is_cured_without_an_extra_line() -> None:
    width = next(
        tried
        for tried in range(120, 400)
        if len(Text("Je werkt elke dag samen met tien anderen in de hal en je leert veel.", BODY, tried).lines) == 2
    )
    block = Text("Je werkt elke dag samen met tien anderen in de hal en je leert veel.", BODY, width)
    assert block.line_width(block.lines[-1]) >= 0.16 * width


def test_a_word_wider_than_the_line_is_cut_at_a_good_place() -> None:
    block = Text("jobs.met.een.lange.naam@portus-logistics.example", BODY, 100)
    assert said(block.lines[-1]).startswith(("@", ".", "logistics"))
    assert "".join(said(line) for line in block.lines) == "jobs.met.een.lange.naam@portus-logistics.example"
    assert Text("x" * 5000, BODY, 100).used_width <= 100.01


def test_clip_ends_in_an_ellipsis() -> None:
    block = Text("woord " * 200, BODY, 150).clip(2)
    assert len(block.lines) == 2
    assert said(block.lines[1]).endswith("…")
    assert block.used_width <= 150.01
    assert Text("kort", BODY, 150).clip(2).lines == Text("kort", BODY, 150).lines


def test_values_are_never_read_as_marks() -> None:
    assert strong("Bel **{phone}** nu", phone="**{x}**") == (
        Span("Bel "),
        Span("**{x}**", strong=True),
        Span(" nu"),
    )


def test_kerning_brings_letters_together() -> None:
    together = Text("AVAVAV", DISPLAY, 400).used_width
    assert together < 6 / 2 * Text("A", DISPLAY, 400).used_width + 6 / 2 * Text("V", DISPLAY, 400).used_width - 1


def test_numbers_inside_arabic_keep_their_order() -> None:
    text = "ab مرحبا 12 بكم cd"
    found = levels(text)
    assert [found[text.index(part)] for part in ("a", "م", "1", "ب", "c")] == [0, 1, 2, 1, 0]


def seen(line: Line) -> str:
    """What stands on a line from left to right."""
    parts = [
        (cluster.text for cluster in (part.clusters[::-1] if part.level % 2 else part.clusters))
        for part in visual(line)
    ]
    return "".join(text for part in parts for text in part).replace(NBSP, " ")


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("الاتصال على 02 168 03 87 والسؤال عن المسؤول", "02 168 03 87"),
        ("الاتصال على +32 9 210 10 20 الآن", "+32 9 210 10 20"),
        ("الأجر 18,95 في الساعة", "18,95"),
        ("البريد: werk@voorbeeld.be هنا", "werk@voorbeeld.be"),
        ("الرقم 7 005 987 من WIS", "7 005 987"),
    ],
)
def test_numbers_and_addresses_are_whole_in_arabic(text: str, whole: str) -> None:
    (line,) = Text(text, BODY, 400).lines
    assert whole in seen(line)
    assert Text(text, BODY, 400).rtl


def test_facts_of_an_arabic_sheet_stand_from_right_to_left() -> None:
    (line,) = Text("Jobhuis Passend · Brussel · 6 كم من هنا", BODY, 400, rtl=True).lines
    assert seen(line).endswith("6 · Brussel · Jobhuis Passend")


def test_brackets_go_with_what_they_hold() -> None:
    (line,) = Text("جيد (B2)", BODY, 400).lines
    assert seen(line).startswith("(B2)") or seen(line).startswith(")B2(")


@STEADY
@given(st.text(alphabet="abé אבمليش0123 .,:;-+€%/()·\u00a0", max_size=30), st.booleans())
def test_every_character_has_a_level_that_its_paragraph_allows(text: str, rtl: bool) -> None:
    found = levels(text, rtl)
    assert len(found) == len(text)
    assert all(int(rtl) <= level <= 2 for level in found)


def test_each_script_gets_a_face_that_draws_it() -> None:
    (line,) = Text("Gent مرحبا привіт", BODY, 400).lines
    names = {part.face.name for part in line}
    assert names == {"IBMPlexSans-Regular", "IBMPlexSansArabic-Regular"}
    assert all(glyph.id for part in line for cluster in part.clusters for glyph in cluster.glyphs)
    assert Weight.REGULAR.stronger is Weight.SEMIBOLD
