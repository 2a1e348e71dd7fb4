"""Tables of TOML as dataclasses, strict: an unknown key, a wrong type or range is refused with its line."""

import re
import tomllib
import types
import typing
from collections.abc import Sequence
from dataclasses import field, fields, is_dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from kiosk.errors import ConfigError
from kiosk.toml_lines import key_lines

_TOML_RIGHT = "Put texts in quotes, and write each setting and each [table] once."


def setting(default: Any, **limits: Any) -> Any:
    """Declare a setting; its limits are `min` and `max`, `choices`, `pattern` with a `hint`, `max_length`, `check`."""
    return field(default=default, metadata=limits)


def read(kind: type, text: str, path: Path, overrides: Sequence[str] = ()) -> Any:
    """Turn the text of `path` into a `kind`; each of `overrides` is one TOML setting that wins over it.

    Raises:
        ConfigError: it is no TOML, or has an unknown, misplaced or wrong setting.
    """
    try:
        tree = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        what = str(error).replace("at end of document", f"at line {max(1, len(text.splitlines()))}, the end")
        line = re.search(r"at line (\d+)", what)
        raise ConfigError(f"{path}:{line[1] if line else 1}: this is no TOML: {what}. {_TOML_RIGHT}") from error
    for override in overrides:
        try:
            _merge(tree, tomllib.loads(override))
        except tomllib.TOMLDecodeError as error:
            raise ConfigError(
                f"--set {override}: this is no TOML: {error}. Quote texts: --set 'a.b = \"c\"'."
            ) from error
    return _Reader(text, path).table(kind, tree, ())


def _merge(tree: dict[str, Any], over: dict[str, Any]) -> None:
    for key, value in over.items():
        if isinstance(value, dict) and isinstance(tree.get(key), dict):
            _merge(tree[key], value)
        else:
            tree[key] = value


class _Reader:
    """Turns parsed tables into dataclasses and knows the line of every key."""

    def __init__(self, text: str, path: Path) -> None:
        self._path = path
        self._lines = key_lines(text)

    def table(self, kind: type, tree: dict[str, Any], at: tuple[str, ...]) -> Any:
        known = {item.name: item for item in fields(kind) if not item.metadata.get("internal")}
        hints = typing.get_type_hints(kind)
        for key in tree:
            if key not in known:
                near = get_close_matches(key, known, 1)
                self._refuse(
                    (*at, key),
                    "is not a setting",
                    f'Did you mean "{near[0]}"?' if near else f"Known here: {', '.join(known)}.",
                )
        values: dict[str, Any] = {}
        for name, item in known.items():
            if name not in tree:
                continue
            here = (*at, name)
            if is_dataclass(hints[name]):
                if not isinstance(tree[name], dict):
                    self._refuse(
                        here, f"is {_named(type(tree[name]))}", f"Write [{'.'.join(here)}] and its settings under it."
                    )
                values[name] = self.table(typing.cast(type, hints[name]), tree[name], here)
            else:
                values[name] = self._value(here, tree[name], hints[name], item.metadata)
        return kind(**values)

    def _value(self, at: tuple[str, ...], value: Any, kind: Any, limits: types.MappingProxyType[Any, Any]) -> Any:
        if kind is float and isinstance(value, int) and not isinstance(value, bool):
            value = float(value)
        wanted = str if kind is Path else kind
        if type(value) is not wanted:
            self._refuse(at, f"is {_named(type(value))}", f"Write {_named(wanted)}.")
        if "choices" in limits and value not in limits["choices"]:
            self._refuse(at, f'"{value}" is not a choice', f"Choose one of: {', '.join(limits['choices'])}.")
        if "pattern" in limits and not re.fullmatch(limits["pattern"], value):
            self._refuse(at, f'"{value}" has the wrong form', f"Write {limits['hint']}.")
        if "max_length" in limits and len(value) > limits["max_length"]:
            self._refuse(at, f"has {len(value)} characters", f"Write at most {limits['max_length']}.")
        if "min" in limits and not limits["min"] <= value <= limits["max"]:
            self._refuse(at, f"{value} is out of range", f"Write a number from {limits['min']} to {limits['max']}.")
        if kind is Path:
            value = (self._path.parent / value).absolute() if value else Path()
        if wrong := limits["check"](value) if "check" in limits else None:
            self._refuse(at, *wrong)
        return value

    def _refuse(self, at: tuple[str, ...], what: str, right: str) -> typing.NoReturn:
        line = self._lines.get(at) or self._lines.get(at[:-1]) or 1
        raise ConfigError(f"{self._path}:{line}: {'.'.join(at)}: {what}. {right}")


def _named(kind: type) -> str:
    return {
        str: "a text in quotes",
        int: "a whole number",
        float: "a number",
        bool: "true or false",
        dict: "a table",
        list: "a list",
    }.get(kind, kind.__name__)
