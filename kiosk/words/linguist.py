"""Qt Linguist files (`kiosk_<language>.ts`) as plain dictionaries."""

import re
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from kiosk.errors import BadData

# The plural forms that Qt Linguist keeps for a language, in its order, named as CLDR (and Babel) name them.
# Source: numerus.cpp of Qt Linguist; the tests compare the counts with what lupdate writes.
PLURAL_FORMS: dict[str, tuple[str, ...]] = {
    "nl": ("one", "other"),
    "en": ("one", "other"),
    "fr": ("one", "other"),
    "de": ("one", "other"),
    "es": ("one", "other"),
    "bg": ("one", "other"),
    "tr": ("other",),
    "ro": ("one", "few", "other"),
    "pl": ("one", "few", "many"),
    "uk": ("one", "few", "many"),
    "ar": ("zero", "one", "two", "few", "many", "other"),
}

_PLACEHOLDER = re.compile(r"%n|%L?\d|\{\w*\}")


@dataclass(frozen=True, slots=True)
class Message:
    """One translation: as many `forms` as the language has plurals, or one."""

    forms: tuple[str, ...]
    numerus: bool


Messages = dict[tuple[str, str, str], Message]
"""Translated messages by (context, source, disambiguation)."""


def read(path: Path, language: str) -> Messages:
    """Read the finished translations of `path`; obsolete and empty ones are left out, as Qt does.

    Raises:
        BadData: the file is missing, is no Linguist file of `language`, or a translation has the wrong number of
            plural forms or other placeholders than its source.
    """
    try:
        # The file is part of the program, as trusted as its code.
        root = ElementTree.parse(path).getroot()  # noqa: S314
    except (OSError, ElementTree.ParseError) as error:
        raise BadData(f"{path}: cannot be read as a Qt Linguist file: {error}.") from error
    if root.tag != "TS" or root.get("language", "").replace("-", "_").split("_")[0] != language:
        raise BadData(f'{path}: is no Qt Linguist file of language "{language}".')
    found: Messages = {}
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for item in context.iter("message"):
            source = item.findtext("source", "")
            message = _message(item, language)
            if message is None:
                continue
            for form in message.forms:
                if _strangers(source, form):
                    raise BadData(f"{path}: {name}: {source!r}: the translation {form!r} has other placeholders.")
            if message.numerus and len(message.forms) != len(PLURAL_FORMS[language]):
                raise BadData(f"{path}: {name}: {source!r}: {language} needs {len(PLURAL_FORMS[language])} forms.")
            found[name, source, item.findtext("comment", "")] = message
    return found


def _message(item: ElementTree.Element, language: str) -> Message | None:
    translation = item.find("translation")
    if translation is None or translation.get("type") in ("obsolete", "vanished"):
        return None
    numerus = item.get("numerus") == "yes"
    forms = [form.text or "" for form in translation.iter("numerusform")] if numerus else [translation.text or ""]
    return Message(tuple(forms), numerus) if all(forms) and forms else None


def _strangers(source: str, form: str) -> bool:
    """Tell whether a placeholder appears that the source lacks, or one is lost (a plural form may drop %n)."""
    wanted, got = set(_PLACEHOLDER.findall(source)), set(_PLACEHOLDER.findall(form))
    return bool(got - wanted) or bool(wanted - got - {"%n"})
