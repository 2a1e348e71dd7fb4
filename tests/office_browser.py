"""A browser without scripts: follows links and fills in forms as they stand in the pages, and looks at each page."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urljoin

import requests

_PATIENCE_S = 20
_VOID = {"meta", "link", "input", "br", "hr"}


@dataclass
class Form:
    method: str
    action: str
    fields: dict[str, list[str]] = field(default_factory=dict)
    offered: dict[str, list[str]] = field(default_factory=dict)


class Page(HTMLParser):
    """What a page says and offers; refuses pages that assistive technology cannot read."""

    def __init__(self, answer: requests.Response) -> None:
        super().__init__()
        self.answer, self.status, self.url = answer, answer.status_code, answer.url
        self.forms: list[Form] = []
        self.links: dict[str, str] = {}
        self.language = ""
        self._open: list[tuple[str, dict[str, str]]] = []
        self._texts: list[str] = []
        self._heads: dict[str, str] = {}
        self._labelled: set[str] = set()
        self._ids: list[str] = []
        self._described: list[str] = []
        self._boxes: list[str] = []
        self._area = ""
        self._select = ""
        self.feed(answer.text)
        self._check()

    @property
    def text(self) -> str:
        return " ".join(" ".join(self._texts).split())

    @property
    def title(self) -> str:
        return self._heads.get("h1", "").strip()

    def form(self, action: str) -> Form:
        return next(form for form in self.forms if form.action == action)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        assert tag != "script", self.url
        assert not any(name.startswith("on") or name == "style" for name in given), (self.url, given)
        if tag == "html":
            self.language = given["lang"]
        if "id" in given:
            self._ids.append(given["id"])
        self._described += given.get("aria-describedby", "").split()
        if tag == "a":
            assert given["href"].startswith(("/", "#"))
        if tag == "label" and "for" in given:
            self._labelled.add(given["for"])
        if tag == "form":
            self.forms.append(Form(given.get("method", "get"), given["action"]))
        if tag in ("input", "textarea", "select"):
            self._field(tag, given)
        if tag == "option":
            form = self.forms[-1]
            form.offered.setdefault(self._select, []).append(given["value"])
            if "selected" in given or self._select not in form.fields:
                form.fields[self._select] = [given["value"]]
        if tag not in _VOID:
            self._open.append((tag, given))

    def _field(self, tag: str, given: dict[str, str]) -> None:
        name, kind = given["name"], given.get("type", "text")
        fields = self.forms[-1].fields
        if kind != "hidden" and "id" in given:
            self._boxes.append(given["id"])
        elif kind != "hidden":
            assert any(one == "label" for one, _ in self._open), (self.url, given)
        if tag == "textarea":
            self._area = name
            fields[name] = [""]
        elif tag == "select":
            self._select = name
        elif kind == "checkbox":
            self.forms[-1].offered.setdefault(name, []).append(given["value"])
            if "checked" in given:
                fields.setdefault(name, []).append(given["value"])
        elif kind == "hidden":
            fields.setdefault(name, []).append(given["value"])
        else:
            fields[name] = [given.get("value", "")]

    def handle_endtag(self, tag: str) -> None:
        opened, given = self._open.pop()
        assert opened == tag, (self.url, opened, tag)
        if tag == "textarea":
            area = self.forms[-1].fields[self._area]
            area[0] = area[0].removeprefix("\n")
            self._area = ""
        if tag == "a":
            self.links[self._heads.pop("a", "").strip()] = given["href"]

    def handle_data(self, data: str) -> None:
        if self._area:
            self.forms[-1].fields[self._area][0] += data
            return
        self._texts.append(data)
        for tag in ("h1", "title", "a"):
            if any(one == tag for one, _ in self._open):
                self._heads[tag] = self._heads.get(tag, "") + data

    def _check(self) -> None:
        assert not self._open, (self.url, self._open)
        assert self.language in ("nl", "fr")
        assert self.title
        assert "WIS" in self._heads["title"]
        assert len(self._ids) == len(set(self._ids)), self.url
        assert set(self._described) <= set(self._ids), self.url
        assert set(self._boxes) <= self._labelled, (self.url, set(self._boxes) - self._labelled)
        for name in ("Content-Security-Policy", "Referrer-Policy", "X-Content-Type-Options"):
            assert name in self.answer.headers
        assert self.answer.headers["Cache-Control"] == "no-store"


class Browser:
    """One person at a computer."""

    def __init__(self, url: str, language: str = "nl") -> None:
        self.url = url
        self.session = requests.Session()
        self.session.headers["Accept-Language"] = f"{language},en;q=0.5"

    def close(self) -> None:
        self.session.close()

    def raw(self, path: str) -> requests.Response:
        return self.session.get(urljoin(self.url, path), timeout=_PATIENCE_S)

    def visit(self, path: str) -> Page:
        return Page(self.raw(path))

    def post(self, path: str, fields: Any, **headers: str) -> requests.Response:
        sent = {"Sec-Fetch-Site": "same-origin"} | {name.replace("_", "-"): text for name, text in headers.items()}
        return self.session.post(urljoin(self.url, path), data=fields, headers=sent, timeout=_PATIENCE_S)

    def submit(self, page: Page, action: str, **changes: str | list[str]) -> Page:
        """Send a form of a page with these fields filled in."""
        form = page.form(action)
        fields = dict(form.fields)
        for name, value in changes.items():
            key = name if name in form.fields or name in form.offered else name.replace("_", "-")
            assert key in form.fields or key in form.offered, (name, sorted(form.fields))
            fields[key] = value if isinstance(value, list) else [value]
        return Page(self.post(action, [(name, one) for name, many in fields.items() for one in many]))

    def log_in(self, name: str, password: str) -> Page:
        return self.submit(self.visit("/office/login"), "/office/login", name=name, password=password)
