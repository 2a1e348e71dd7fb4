"""The line of every key of a TOML file, which tomllib does not keep."""

import re
from collections import Counter

_TABLE = re.compile(r"\s*(\[{1,2})([^\[\]]+)\]{1,2}\s*(?:#|$)")
_KEY = re.compile(r"""\s*((?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*'))*)\s*=""")


def key_lines(text: str) -> dict[tuple[str, ...], int]:
    """Scan TOML for the line of every key; entries of arrays of tables count from "0"."""
    found: dict[tuple[str, ...], int] = {}
    entries: Counter[tuple[str, ...]] = Counter()
    table: tuple[str, ...] = ()
    for number, line in enumerate(text.splitlines(), 1):
        if header := _TABLE.match(line):
            *around, name = _parts(header[2])
            table = ()
            for part in around:
                table = (*table, part)
                if entries[table]:
                    table = (*table, str(entries[table] - 1))
            table = (*table, name)
            found.setdefault(table, number)
            if header[1] == "[[":
                entries[table] += 1
                table = (*table, str(entries[table] - 1))
                found[table] = number
        elif key := _KEY.match(line):
            parts = _parts(key[1])
            for end in range(1, len(parts) + 1):
                found.setdefault((*table, *parts[:end]), number)
    return found


def _parts(key: str) -> tuple[str, ...]:
    return tuple(part.strip().strip("\"'") for part in re.findall(r"""[A-Za-z0-9_-]+|"[^"]*"|'[^']*'""", key))
