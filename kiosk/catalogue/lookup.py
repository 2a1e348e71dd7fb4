"""Single words and the records that match them: in any field, as another form, as a name, as what was meant."""

from collections.abc import Iterable, Sequence
from functools import reduce
from operator import and_

from pyroaring import BitMap

from kiosk.catalogue.entry import Field
from kiosk.catalogue.facets import AGE, FACETS
from kiosk.catalogue.forms import forms
from kiosk.catalogue.match import (
    HAVING,
    HAVING_DUTCH,
    KNOWN_FROM,
    NAMED,
    OF_FORMS,
    OF_FORMS_BEHIND,
    WHOLE,
    WORTHS,
    Match,
)
from kiosk.catalogue.postings import joined
from kiosk.catalogue.sentence import around
from kiosk.catalogue.taxonomy import DUTCH, Taxonomy
from kiosk.catalogue.typos import candidates, with_a_letter_more
from kiosk.catalogue.vantage import Vantage
from kiosk.catalogue.wishes import SHORTAGE, wishes

SURE_FORM = 5
"""Letters from which a form of a word needs no occupation called so, or "loods" would find a plumber by his lead."""

LEAST_PART, LEAST_HEAD = 3, 4
"""Letters of the parts of a compound."""

_OF_VACANCIES, _OF_TRAININGS = ({facet.name for facet in FACETS[dataset]} for dataset in ("vacancies", "trainings"))
_ELSEWHERE = {
    "vacancies": _OF_TRAININGS - _OF_VACANCIES,
    "trainings": (_OF_VACANCIES | {AGE.name}) - _OF_TRAININGS,
}
"""The facets that only the others have: a word that names a choice of these is a word like any."""

RARE_IN_BODY = 20
"""A word that is only in texts is known from so many records on."""


class Lookup:
    """Looks single words up on a shelf."""

    def __init__(self, vantage: Vantage, taxonomy: Taxonomy) -> None:
        self._vantage = vantage
        self._live = vantage.live
        self._taxonomy = taxonomy
        self._occupations = vantage.shelf.facet("occupation")
        self.elsewhere = _ELSEWHERE[vantage.shelf.dataset]

    def word(
        self, word: str, begins: bool, codes: Iterable[str], others: tuple[str, ...], besides: Sequence[BitMap] = ()
    ) -> Match:
        """Match a word that may be `others` too, and `besides` as a detail."""
        found = {worth: [self._vantage.word(field, word, begins)] for field, worth in WORTHS.items()}
        titled = any(found[WORTHS[field]][0].intersect(self._live) for field in WHOLE)
        if not titled:
            # What is in a title begins names in some language too, and few people mean those.
            begun = (word if begins else f"{word} ", *(f"{form} " for form in others))
            found[WORTHS[Field.DETAIL]] += [self.named(self._taxonomy.beginning(start)) for start in begun]
        whole = {worth: [self._vantage.word(field, word, False)] for field, worth in WHOLE.items()}
        goes_on = titled and len(word) >= SURE_FORM and all(sets[0].isdisjoint(self._live) for sets in whole.values())
        found |= whole
        found[WORTHS[Field.DETAIL]] += besides
        found[NAMED].append(self.named(codes))
        if others:
            worths = OF_FORMS_BEHIND if goes_on else OF_FORMS
            found[worths[Field.PART]] += [self.named(self._taxonomy.named((form,))) for form in others]
            for field, worth in worths.items():
                found.setdefault(worth, []).append(self._vantage.any_word(field, others))
        matched = ((worth, joined(filter(None, members))) for worth, members in found.items())
        return Match(tuple(sorted(pair for pair in matched if pair[1])))

    def forms(self, word: str, begins: bool) -> tuple[str, ...]:
        """Return what else a word may be; one that is still typed goes on, unless it is a form of what a name has."""
        names = self._taxonomy
        return tuple(
            form
            for form in forms(word)
            if names.named((form,)) or (len(form) >= SURE_FORM and (not begins or names.mentions(form)))
        )

    def named(self, codes: Iterable[str]) -> BitMap:
        """Return the records of occupations."""
        return joined(self._occupations[code] for code in codes if code in self._occupations)

    def chosen(self, facet: str, value: str) -> BitMap | None:
        """Return the records of a choice, None if none of these records has such."""
        if facet == AGE.name:
            return self._vantage.newer(int(value))
        if facet == SHORTAGE:
            return self.named(code for code, one in self._taxonomy.occupations.items() if one.shortage)
        return self._vantage.facet(facet).get(value)

    def any_live(self, sets: Iterable[BitMap]) -> bool:
        """Tell whether a record of these is live."""
        return any(members.intersect(self._live) for members in sets)

    def unknown(self, matched: Match) -> bool:
        """Tell whether a word is in no title, name or detail and in hardly any text."""
        known = any(members.intersect(self._live) for worth, members in matched.weighted if worth >= KNOWN_FROM)
        return not known and matched.any.intersection_cardinality(self._live) < RARE_IN_BODY

    def having(self, words: Sequence[str], labelled: bool, language: str) -> Match:
        """Match occupations that in the language of the screen or in Dutch have one of these words in a name.

        Of words that are the label of one only other labels count: a nurse is no "dental nurse".
        """
        labels = labelled or any(self._taxonomy.labelled((word,), language)[0] for word in words)
        found = {DUTCH: HAVING_DUTCH, **({language: HAVING} if language not in ("", DUTCH) else {})}
        named = (
            (
                worth,
                self.named(code for word in words for code in self._taxonomy.having_in(word, spoken, labels=labels)),
            )
            for spoken, worth in found.items()
        )
        return Match(tuple(pair for pair in named if pair[1]))

    def otherwise(self, matched: Match, word: str, begins: bool, having: Match, said: Iterable[str]) -> Match:
        """Add what texts say for a word, and if nobody knows it names that have it and what has both its parts."""
        if self.unknown(matched):
            inside = self.named(self._taxonomy.having(word, begins) | self._taxonomy.kinds(word))
            matched |= Match(((WORTHS[Field.DETAIL], inside),) if inside else ())
        matched |= having
        for other in said:
            matched |= self.word(other, False, self._taxonomy.named((other,)), ())
        if self.unknown(matched) and (both := self._parted(word, begins)):
            matched |= both
        return matched

    def meant(self, word: str, begins: bool) -> str | None:
        """Return the most frequent of the nearest words that are live."""
        nearest = candidates(word, begins=begins, lexicon=self._vantage.lexicon, names=self._taxonomy.words)
        for group, beginnings in nearest:
            if best := self._frequent(group, beginnings):
                return best
        return None

    def continued(self, word: str) -> str | None:
        """Return the most frequent beginning that a word is if a letter is missing: "bakeri" is one of a bakery."""
        if len(word) < SURE_FORM or not word.isalpha():
            return None
        return self._frequent(*with_a_letter_more(word, lexicon=self._vantage.lexicon, names=self._taxonomy.words))

    def _parted(self, word: str, begins: bool) -> Match | None:
        """Match both parts of a compound, if something has them: "dierenwinkel"; of "zorgjob" what is sought."""
        if not (word.isascii() and word.isalpha()):
            return None
        for cut in range(LEAST_PART, len(word) - LEAST_PART + 1):
            parts = (word[:cut], word[cut:])
            sought = {0, 1} - around(parts)
            if 0 not in sought or (1 in sought and len(parts[1]) < LEAST_HEAD):
                continue
            found = [self._part(parts[at], begins and at == 1) for at in sorted(sought)]
            both = reduce(and_, found)
            if not any(map(self.unknown, found)) and both.any.intersect(self._live):
                return both
        return None

    def _part(self, word: str, begins: bool) -> Match:
        """Match a part of a compound."""
        wish = (one for one in wishes((word,))[0] if one[0] not in self.elsewhere)
        wished = [members for one in wish if (members := self.chosen(*one))]
        return self.word(word, begins, self._taxonomy.named((word,)), self.forms(word, begins), wished)

    def _frequent(self, group: Sequence[str], beginnings: bool) -> str | None:
        """Return the most frequent of some words, None if none is live."""
        counts = {other: self._frequency(other, beginnings) for other in group}
        best = max(group, key=lambda other: counts[other], default=None)
        return best if best and counts[best] else None

    def _frequency(self, word: str, begins: bool) -> int:
        found = [self._vantage.word(field, word, begins) for field, worth in WORTHS.items() if worth >= KNOWN_FROM]
        if not begins:
            found.append(self.named(self._taxonomy.named((word,))))
        return joined(found).intersection_cardinality(self._live)
