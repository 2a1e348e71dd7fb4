"""Completions of what is being typed, each with the number of results it gives; a place gives no results.

Of alternatives the last one is completed and the others are kept: "kok of kel" may become "kok of Kelner".

What gives none with the choices of the visitor is left out, unless all do.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain, islice

from pyroaring import BitMap

from kiosk.catalogue.either import last_alternative
from kiosk.catalogue.facets import Narrowing
from kiosk.catalogue.forms import forms
from kiosk.catalogue.library import Library
from kiosk.catalogue.matching import matching
from kiosk.catalogue.query import Matcher
from kiosk.catalogue.segment import NAME
from kiosk.catalogue.sentence import sought
from kiosk.catalogue.taxonomy import Taxonomy
from kiosk.catalogue.tokens import END, fold, split, tokens
from kiosk.catalogue.wishes import conditions, wishes
from kiosk.catalogue.words import parse
from kiosk.model.search import Filters, Origin, Suggestion, SuggestionKind
from kiosk.model.taxonomy import name_in

_LONGEST = 100
_ROOM = 2
_RESEMBLING = 3
_MOST_OF_TOWN = 3
_LEAST_OF_TOWN = 3
_LEAST_INSIDE = 3
"""Letters from which a word inside a name may go on from what is typed."""
# With narrow choices hundreds of names that begin so would be searched, and none has anything.
_MOST_TRIED = 40
_NO_NAME = 4 * END
_OTHERS = {
    "vacancies": (SuggestionKind.SKILL, SuggestionKind.TRAINING, SuggestionKind.MUNICIPALITY, SuggestionKind.EMPLOYER),
    "trainings": (SuggestionKind.TRAINING, SuggestionKind.MUNICIPALITY),
}
_ORDER = {"vacancies": (*SuggestionKind,), "trainings": _OTHERS["trainings"]}


def prepare(taxonomy: Taxonomy, language: str, part: int) -> bool:
    """Gather one part of what suggestions in `language` need; return whether there is another.

    Of thousands of occupations all parts together take seconds; each is the names of one language.
    """
    spoken = [*dict.fromkeys(("nl", language))]
    taxonomy.resembling(_NO_NAME, spoken[part])
    return part + 1 < len(spoken)


class Suggester:
    """Proposes occupations, skills, trainings, municipalities and employers; who searches trainings only these."""

    def __init__(
        self, library: Library, origin: Origin | None, today: date, filters: Filters, dataset: str = "vacancies"
    ) -> None:
        self._vacancies = library.vantage("vacancies", origin, today)
        self._trainings = library.vantage("trainings", origin, today)
        self._taxonomy = library.taxonomy
        self._gazetteer = library.gazetteer
        self._dataset = dataset
        searched = self._trainings if dataset == "trainings" else self._vacancies
        live = searched.live
        self._left = Narrowing(searched, filters, live).hits if filters.any else live
        self._tried = (self._left, live) if filters.any else (live,)

    def suggest(self, text: str, language: str, limit: int) -> list[Suggestion]:
        """Return up to `limit` suggestions: at first occupations, with room for the best of two other kinds.

        If nothing is called so, these are of what is sought in a sentence; else a few occupations whose names resemble
        it, and the town at its end. On what terms one works is no name.
        """
        written = [word for word in split(text[:_LONGEST]) if fold(word)]
        words = [fold(word) for word in written]
        if not words or limit < 1:
            return []
        part = sought(words, language)
        for typed in dict.fromkeys((" ".join(words), " ".join(words[part]))):
            for among in self._tried:
                if typed and (found := self._called(typed, language, limit, among)):
                    return found
        if all(conditions(wish) for wish in wishes(words)[part]):
            return []
        others = chain(
            (self._alternatives(text[:_LONGEST], language, limit, among) for among in self._tried),
            (self._near(written[part], language, limit, among) for among in self._tried),
        )
        return next(filter(None, others), [])

    def _called(self, typed: str, language: str, limit: int, among: BitMap) -> list[Suggestion]:
        occupations = self._counted(
            SuggestionKind.OCCUPATION, self._occupations(typed, language), typed, language, among
        )
        others = [
            self._counted(kind, self._names(kind, typed, language, limit), typed, language, among)
            for kind in _OTHERS[self._dataset]
        ]
        best = list(islice(occupations, max(1, limit - _ROOM)))
        firsts = [found for kind in others if (found := next(kind, None))]
        if not best and not firsts:
            return []
        chosen = islice(chain(best, firsts, occupations, *others), limit)
        return sorted(chosen, key=lambda suggestion: _ORDER[self._dataset].index(suggestion.kind))

    def _alternatives(self, text: str, language: str, limit: int, among: BitMap) -> list[Suggestion]:
        """Return what the last of some alternatives may become."""
        before, typed = last_alternative(text, language)
        words = tokens(typed)
        if not before or not words:
            return []
        typed, said = " ".join(words), tokens(before)
        lead = sought(said, language).start
        before = " ".join(before.split(" ")[lead:])
        if self._dataset == "trainings":
            kind, names = SuggestionKind.TRAINING, self._names(SuggestionKind.TRAINING, typed, language, limit)
        else:
            kind, names = SuggestionKind.OCCUPATION, self._occupations(typed, language)
        whole = ((before + name, code) for name, code in names if tokens(name)[-1] not in said)
        return [*islice(self._counted(kind, whole, typed, language, among), limit)]

    def _near(self, written: Sequence[str], language: str, limit: int, among: BitMap) -> list[Suggestion]:
        """Return what resembles words, and the town that the last of them name or begin to name."""
        words = [fold(word) for word in written]
        towns: list[Suggestion] = []
        for at in range(max(1, len(words) - _MOST_OF_TOWN), len(words)):
            before, name = words[:at], " ".join(words[at:])
            if not towns and len(name) >= _LEAST_OF_TOWN:
                names = self._names(SuggestionKind.MUNICIPALITY, name, language, limit)
                rest = " ".join(written[:at][sought(before, language)])
                named = islice(self._counted(SuggestionKind.MUNICIPALITY, names, name, language, among), _ROOM)
                towns = [replace(town, rest=rest) for town in named]
        typed = " ".join(tokens(towns[0].rest)) if towns else " ".join(words)
        called = self._occupations(typed, language) if towns else iter(())
        like = [*self._related(typed, language)] or self._resembling(typed, language)
        either = dict.fromkeys(chain(called, like))
        likely = self._counted(SuggestionKind.OCCUPATION, either, typed, language, among)
        return [*islice(likely, min(max(1, limit - len(towns)), _RESEMBLING)), *towns][:limit]

    def _counted(
        self, kind: SuggestionKind, names: Iterable[tuple[str, str]], typed: str, language: str, among: BitMap
    ) -> Iterator[Suggestion]:
        for text, code in islice(names, _MOST_TRIED):
            found = self._found(kind, text, language)
            # From a search for vacancies one goes to trainings without its choices. A place is where to search from,
            # not what for: what names it only makes it worth suggesting.
            elsewhere = kind is SuggestionKind.TRAINING and self._dataset == "vacancies"
            chosen = not elsewhere and kind is not SuggestionKind.MUNICIPALITY
            if found.intersect(among) if chosen else found:
                count = found.intersection_cardinality(self._left) if chosen else len(found)
                if kind is SuggestionKind.MUNICIPALITY:
                    count = 0
                yield Suggestion(kind=kind, text=text, code=code, count=count, match=matching(text, typed))

    def _found(self, kind: SuggestionKind, name: str, language: str) -> BitMap:
        """Return what searching a name finds, once a space ends it as when the suggestion is taken."""
        vantage = self._trainings if kind is SuggestionKind.TRAINING else self._vacancies
        return Matcher(vantage, self._taxonomy, self._gazetteer).match(parse(f"{name} ", language)).within(vantage.live)

    def _occupations(self, typed: str, language: str) -> Iterator[tuple[str, str]]:
        if self._dataset == "trainings":
            return
        members = self._vacancies.facet("occupation")
        called = (typed, *(form for form in forms(typed) if self._taxonomy.mentions(form)))
        codes = dict.fromkeys(chain.from_iterable(self._taxonomy.suggested(name, language, members) for name in called))
        yield from self._with_vacancies(self._of_sector(codes, typed) or codes, language)

    def _of_sector(self, called: Collection[str], typed: str) -> list[str]:
        """Return occupations of the sector that a text names, if it does: those called so first, and others last."""
        words = typed.split(" ")
        named = set.intersection(*wishes(words))
        known, members = self._taxonomy.occupations, self._vacancies.facet("occupation")
        sector = [code for code, one in known.items() if ("sector", one.sector) in named]
        exact = self._taxonomy.named(words)
        sector.sort(key=lambda code: (code not in exact, code not in called, -len(members.get(code, ())), code))
        return [*dict.fromkeys((*sector, *called))] if sector else []

    def _related(self, typed: str, language: str) -> Iterator[tuple[str, str]]:
        """Return occupations near one called so that has no vacancy: "kamermeisje" cleans, as others do."""
        if self._dataset == "vacancies":
            yield from self._with_vacancies(self._taxonomy.related(typed.split(" ")), language)

    def _resembling(self, typed: str, language: str) -> Iterator[tuple[str, str]]:
        if self._dataset == "trainings":
            return
        yield from self._with_vacancies(self._taxonomy.resembling(typed, language), language)

    def _with_vacancies(self, codes: Iterable[str], language: str) -> Iterator[tuple[str, str]]:
        """Leave out occupations that are only mentioned in vacancies for others."""
        members = self._vacancies.facet("occupation")
        for code in codes:
            if code in members and members[code].intersect(self._vacancies.live):
                yield name_in(self._taxonomy.occupations[code].labels, language), code

    def _names(self, kind: SuggestionKind, typed: str, language: str, limit: int) -> Iterator[tuple[str, str]]:
        if kind is SuggestionKind.MUNICIPALITY:
            for town in self._gazetteer.find(typed, limit):
                yield name_in(town.name, language), town.id
        else:
            vantage = self._trainings if kind is SuggestionKind.TRAINING else self._vacancies
            inside = len(typed) >= _LEAST_INSIDE or kind is SuggestionKind.TRAINING
            for name in vantage.shelf.names(NAME + kind, typed, limit if inside else _MOST_TRIED):
                # "It" is not meant to become "Suivre un itinéraire".
                if inside or fold(name).startswith(typed) or typed in tokens(name):
                    yield name, ""
