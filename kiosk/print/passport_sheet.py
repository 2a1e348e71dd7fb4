"""The passport of competences: what somebody can do, and what shows it (PAPER, document 10)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from babel.dates import format_date

from kiosk.model.competence import Certificate, Competence, CompetenceKind, LanguageSkill, Level, Licence, Recognition
from kiosk.model.paper import PassportPaper
from kiosk.model.printing import Document
from kiosk.print.beside import beside
from kiosk.print.both import Both, readers
from kiosk.print.box import Rule
from kiosk.print.context import SheetContext
from kiosk.print.leaflet import Leaflet
from kiosk.print.level_words import level_word
from kiosk.print.palette import Section
from kiosk.print.paragraph import column, heading, paragraph, section
from kiosk.print.piece import Piece
from kiosk.print.sheet import TEXT_WIDTH
from kiosk.print.table import Cell, Heading, Row, Signed, table
from kiosk.print.text import Span, Text, strong
from kiosk.print.title import title
from kiosk.words import Texts

_ICONS = {
    CompetenceKind.RECOGNISED: "certificate",
    CompetenceKind.CERTIFICATE: "check-circle",
    CompetenceKind.SELF: "user-circle",
}
_SIGN, _LARGE_SIGN, _BETWEEN = 20.0, 30.0, 16.0
_TIGHT = 3.4
_FIRST, _SECOND, _THIRD = 212, 178, 92


def passport_sheet(request: PassportPaper, context: SheetContext) -> Document:
    """Make the passport; an employer or a counsellor reads Dutch beside the language of the visitor."""
    return _Passport(request, context).document()


class _Passport:
    def __init__(self, request: PassportPaper, context: SheetContext) -> None:
        self._dossier = request.dossier
        self._names = request.names
        self._context = context
        self._scale = replace(context.scale, row_padding=_TIGHT)
        self._readers = readers(context.words)
        self._paper = Both(context.words)

    def document(self) -> Document:
        paper = self._context.words.context("paper")
        leaflet = Leaflet(
            section=Section.DOSSIER,
            icon="folder-user",
            name=paper.tr("My file"),
            title=paper.tr("Passport of what I can do"),
        )
        leads = [self._lead(words.context("paper")) for words in self._readers]
        pieces = title(self._title(), list(dict.fromkeys(leads)), self._context)
        pieces += [*self._legend(), *self._competences(), *self._certificates(), *self._languages(), *self._rest()]
        return leaflet.document(pieces, self._context)

    def _title(self) -> str:
        paper = Both(self._context.words)
        return paper.tr("Passport of what I can do")

    def _each(self, say: Callable[[Texts], str]) -> str:
        """Say something in each language, on lines under each other."""
        return "\n".join(dict.fromkeys(say(words.context("paper")) for words in self._readers))

    def _lead(self, paper: Texts) -> tuple[Span, ...]:
        profile = self._dossier.profile
        wanted = ", ".join(self._names.get(code, code) for code in profile.occupations)
        if not wanted:
            return (Span(profile.first_name, strong=True),)
        text = paper.tr("**{name}** · looks for work as {occupation}")
        return strong(text, name=profile.first_name, occupation=wanted)

    def _legend(self) -> list[Piece]:
        """Explain the three kinds of evidence."""
        paper, scale = self._paper, self._scale
        kinds = {
            CompetenceKind.RECOGNISED: paper.tr("**Recognised** tested by a service"),
            CompetenceKind.CERTIFICATE: paper.tr("**Certificate** paper was seen"),
            CompetenceKind.SELF: paper.tr("**Own words** not checked"),
        }
        if scale.large:
            return [self._told(kind, text) for kind, text in kinds.items()]
        natural = [Text(strong(text), scale.body, TEXT_WIDTH).used_width + _SIGN + _BETWEEN for text in kinds.values()]
        share = min(1.0, TEXT_WIDTH / sum(natural))
        cells, signs, left = [], [], 0.0
        for width, (kind, text) in zip(natural, kinds.items(), strict=True):
            cells.append((left + _SIGN, Text(strong(text), scale.body, width * share - _SIGN - 8)))
            signs.append((left, _ICONS[kind]))
            left += width * share
        row = Row(cells=tuple(cells), signs=tuple(signs), padding=5.0, width=TEXT_WIDTH)
        return [Rule(gap=scale.gap, keep=True), row]

    def _told(self, kind: CompetenceKind, text: str) -> Row:
        sign, scale = _LARGE_SIGN, self._scale
        cell = Text(strong(text), scale.body, TEXT_WIDTH - sign)
        return Row(cells=((sign, cell),), signs=((0.0, _ICONS[kind]),), padding=4.0, width=TEXT_WIDTH)

    def _competences(self) -> list[Piece]:
        paper = self._paper
        heads = (
            Heading(paper.tr("Competence"), _FIRST),
            Heading(paper.tr("Where I learned it"), _SECOND),
            Heading(paper.tr("Evidence"), _THIRD),
        )
        rows = [self._competence(competence) for competence in self._dossier.competences]
        return self._section(paper.tr("What I can do"), table(heads, rows, self._scale))

    def _competence(self, competence: Competence) -> tuple[Cell, ...]:
        name = competence.text or self._names.get(competence.code, competence.code)
        return (_strong(name), competence.evidence, self._evidence(competence.kind))

    def _evidence(self, kind: CompetenceKind) -> Signed:
        return Signed(_ICONS[kind], self._each(lambda own: kind_word(kind, own)))

    def _certificates(self) -> list[Piece]:
        paper = self._paper
        heads = (
            Heading(paper.tr("What"), _FIRST - 44),
            Heading(paper.tr("From whom"), _SECOND - 48),
            Heading(paper.tr("When"), _THIRD),
            Heading(paper.tr("Evidence"), _THIRD),
        )
        rows = [
            (
                _strong(certificate.title),
                certificate.provider,
                self._each(partial(when_word, certificate)),
                self._evidence(certificate_kind(certificate)),
            )
            for certificate in self._dossier.certificates
        ]
        return self._section(paper.tr("Trainings and certificates"), table(heads, rows, self._scale))

    def _languages(self) -> list[Piece]:
        paper = self._paper
        heads = (
            Heading(paper.tr("Language"), 78),
            Heading(paper.tr("Understanding"), 78),
            Heading(paper.tr("Speaking"), 78),
            Heading(paper.tr("Reading"), 78),
            Heading(paper.tr("Writing"), 78),
            Heading(paper.tr("Evidence"), _THIRD),
        )
        rows = [self._language(skill) for skill in self._dossier.profile.languages]
        return self._section(paper.tr("Languages"), table(heads, rows, self._scale))

    def _language(self, skill: LanguageSkill) -> tuple[Cell, ...]:
        levels = (skill.listening, skill.speaking, skill.reading, skill.writing)
        name = self._each(lambda own: _language_name(skill.lang, own))
        return (_strong(name), *(self._level(level) for level in levels), self._evidence(_seen(proven=skill.proven)))

    def _level(self, level: Level | None) -> str:
        return self._each(lambda own: level_word(level, own)) if level else ""

    def _rest(self) -> list[Piece]:
        paper, scale = self._paper, self._scale
        width = column(scale)
        licences: list[Piece] = [self._licence(licence, width) for licence in self._dossier.profile.licences]
        asked = [
            paragraph(self._each(partial(_asked, certificate)), scale.body, width)
            for certificate in self._dossier.certificates
            if certificate.recognition is Recognition.ASKED
        ]
        left = section(paper.tr("Driving licence"), licences, scale, width)
        right = section(paper.tr("Recognition asked"), asked, scale, width)
        return beside(left, right, scale)

    def _licence(self, licence: Licence, width: float) -> Row:
        kind = _seen(proven=licence.proven)

        def told(paper: Texts) -> str:
            return f"{_category(licence, paper)} · {kind_word(kind, paper)}"

        sign = _LARGE_SIGN if self._scale.large else _SIGN
        cell = Text(self._each(told), self._scale.body, width - sign)
        return Row(cells=((sign, cell),), signs=((0.0, _ICONS[kind]),), padding=0.0, width=width, rule=0.0)

    def _section(self, title: str, rows: list[Piece]) -> list[Piece]:
        return [heading(title, self._scale, gap=self._scale.gap + 2), *rows] if rows else []


def kind_word(kind: CompetenceKind, paper: Texts) -> str:
    """Say who says that somebody can do something."""
    return {
        CompetenceKind.RECOGNISED: paper.tr("Recognised"),
        CompetenceKind.CERTIFICATE: paper.tr("Certificate"),
        CompetenceKind.SELF: paper.tr("Own words"),
    }[kind]


def certificate_kind(certificate: Certificate) -> CompetenceKind:
    """Say what shows a training: a service that recognised it, its paper, or nothing but the word of the visitor."""
    recognised = certificate.recognition is Recognition.RECOGNISED
    return CompetenceKind.RECOGNISED if recognised else _seen(proven=certificate.proven)


def _seen(*, proven: bool) -> CompetenceKind:
    return CompetenceKind.CERTIFICATE if proven else CompetenceKind.SELF


def _strong(text: str) -> tuple[Span, ...]:
    return (Span(text, strong=True),)


def _language_name(code: str, paper: Texts) -> str:
    name: str = paper.words.locale.languages.get(code, code)
    return name[:1].upper() + name[1:]


def when_word(certificate: Certificate, paper: Texts) -> str:
    """Say of when a certificate is, until when, and whether it counts here."""
    until = paper.tr("until {year}").format(year=certificate.valid_until) if certificate.valid_until else ""
    state = {
        Recognition.NOT_NEEDED: "",
        Recognition.NOT_RECOGNISED: paper.tr("Not recognised"),
        Recognition.ASKED: paper.tr("Recognition asked"),
        Recognition.RECOGNISED: paper.tr("Recognised"),
    }[certificate.recognition]
    years = ", ".join(part for part in (certificate.year, until) if part)
    return " · ".join(part for part in (years, state) if part)


def _category(licence: Licence, paper: Texts) -> str:
    if not licence.since:
        return licence.category
    return paper.tr("{kind} since {year}").format(kind=licence.category, year=licence.since)


def _asked(certificate: Certificate, paper: Texts) -> str:
    if not certificate.asked_on:
        return certificate.title
    day = format_date(date.fromisoformat(certificate.asked_on), "d MMMM y", paper.words.locale)
    return paper.tr("{title}: asked on {day}").format(title=certificate.title, day=day)
