"""All occupations that the demo knows by name: those it has vacancies for, and others that people search for."""

from pathlib import Path

from central.demo.assets import DEMO
from central.demo.occupations import LANGUAGES, SECTORS, DemoOccupation
from central.entry import Entry
from kiosk.model.taxonomy import Occupation

FOLDER = DEMO / "taxonomy"


def taxonomy(with_vacancies: tuple[DemoOccupation, ...], folder: Path = FOLDER) -> tuple[Occupation, ...]:
    """Every occupation in order of code; each sector has a file, each language a label with synonyms behind it.

    Raises:
        BadData: a file breaks the format, or two occupations share a code or a Dutch name.
    """
    found = {item.code: item.occupation for item in with_vacancies}
    labels = {one.labels["nl"].casefold() for one in found.values()}
    for path in sorted(folder.glob("*.toml")):
        file = Entry.load(path)
        sector = file.choice("sector", SECTORS)
        for code in [name for name in file.names() if name != "sector"]:
            entry = file.entry(code)
            one = _occupation(entry, code, sector)
            if code in found:
                file.refuse(code, "is the code of another occupation")
            if one.labels["nl"].casefold() in labels:
                entry.refuse("nl", f"{one.labels['nl']!r} is another occupation")
            if not (one.isco.isdigit() and len(one.isco) == 4):
                file.refuse(code, "does not begin with an ISCO group of four digits")
            found[code] = one
            labels.add(one.labels["nl"].casefold())
    return tuple(found[code] for code in sorted(found))


def _occupation(entry: Entry, code: str, sector: str) -> Occupation:
    names = {language: entry.texts(language, 2) for language in LANGUAGES}
    one = Occupation(
        id=code,
        rev=1,
        labels={language: label for language, (label, *_) in names.items()},
        synonyms={language: tuple(others) for language, (_, *others) in names.items()},
        sector=sector,
        icon=entry.text("icon"),
        isco=code.partition(".")[0],
        shortage=entry.flag("shortage", False),
    )
    entry.done()
    return one
