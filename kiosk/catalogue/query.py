"""The words of a query and the records that match them: every word that is sought, in any field, form or name."""

import re
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from functools import reduce
from itertools import accumulate, chain
from operator import and_

from pyroaring import BitMap

from kiosk.catalogue.either import LICENCES, LONG_LICENCES, Thing, alternatives
from kiosk.catalogue.entry import Field
from kiosk.catalogue.facets import AGE, FACETS
from kiosk.catalogue.forms import forms
from kiosk.catalogue.geography import Gazetteer
from kiosk.catalogue.match import (
    AROUND,
    HAVING,
    HAVING_DUTCH,
    KNOWN_FROM,
    LESSON,
    LESSON_SO,
    NAMED,
    OF_FORMS,
    OF_FORMS_BEHIND,
    WHOLE,
    WORTHS,
    Match,
    Matches,
    united,
)
from kiosk.catalogue.postings import joined
from kiosk.catalogue.sentence import around
from kiosk.catalogue.subjects import LESSONS, false_friends, subjects, tongues
from kiosk.catalogue.taxonomy import DUTCH, Taxonomy
from kiosk.catalogue.tokens import tokens
from kiosk.catalogue.typos import candidates, with_a_letter_more
from kiosk.catalogue.vantage import Vantage
from kiosk.catalogue.wishes import SHORTAGE, conditions, together, wishes

MOST_WORDS = 12
"""Words that are looked for; those around them are not counted."""

_MOST_AROUND = 36

_LISTED = re.compile(r"[,;/|&\n،؛]|\s[-–—]\s")

SURE_FORM = 5
"""Letters from which a form of a word needs no occupation called so, or "loods" would find a plumber by his lead."""

LEAST_PART, LEAST_HEAD = 3, 4
"""Letters of the parts of a compound."""

SECTORS = frozenset({"sector", "domain"})
"""The facets of which a word names a whole field of work."""

_OF_VACANCIES, _OF_TRAININGS = ({facet.name for facet in FACETS[dataset]} for dataset in ("vacancies", "trainings"))
_ELSEWHERE = {
    "vacancies": _OF_TRAININGS - _OF_VACANCIES,
    "trainings": (_OF_VACANCIES | {AGE.name}) - _OF_TRAININGS,
}
"""The facets that only the others have: a word that names a choice of these is a word like any."""

RARE_IN_BODY = 20
"""A word that is only in texts is known from so many records on."""


@dataclass(frozen=True, slots=True)
class Words:
    """Folded words of a query, `idle` where they only lead to what is sought, `listed` behind a comma or its like.

    With `open_end` the last one is the beginning of a word. `language` is that of the screen.
    """

    words: tuple[str, ...]
    idle: frozenset[int]
    listed: frozenset[int]
    open_end: bool
    language: str


def parse(text: str, language: str = "") -> Words:
    """Read what was typed so far on a screen in `language`."""
    parts = [tokens(part) for part in _LISTED.split(text[:1000])]
    listed = frozenset(accumulate(map(len, parts)))
    words = [*chain.from_iterable(parts)][:_MOST_AROUND]
    idle = around(words, language)
    sought = [at for at in range(len(words)) if at not in idle][:MOST_WORDS]
    whole = words if len(sought) < MOST_WORDS else words[: sought[-1] + 1]
    return Words(tuple(whole), idle, listed, bool(whole) and not text[-1].isspace(), language)


class Matcher:
    """Looks words up on a shelf."""

    def __init__(self, vantage: Vantage, taxonomy: Taxonomy, gazetteer: Gazetteer) -> None:
        self._vantage = vantage
        self._live = vantage.live
        self._taxonomy = taxonomy
        self._gazetteer = gazetteer
        self._occupations = vantage.shelf.facet("occupation")
        self._elsewhere = _ELSEWHERE[vantage.shelf.dataset]

    def match(self, query: Words) -> Matches:
        """Match every word, and what a word that is not known may have meant."""
        names = self._taxonomy.spans(query.words, open_end=query.open_end)
        wished = [{one for one in wish if one[0] not in self._elsewhere} for wish in wishes(query.words, names)]
        names = [set() if wish else codes for wish, codes in zip(wished, names, strict=True)]
        towns, villages = self._gazetteer.towns(query.words), self._gazetteer.villages(query.words)
        called = [set().union(*map(self._gazetteer.names, named)) for named in towns]
        spoken = tongues(query.words, open_end=query.open_end)
        chosen = [[members for one in wish if (members := self._chosen(*one)) is not None] for wish in wished]
        besides = self._besides(chosen, called, spoken)
        said = subjects(query.words, query.language)
        false = self._false_friends(query, names, said)
        phrased = together(query.words, names)
        bound = {at for at, wish in enumerate(wished) if wish and (at in phrased or conditions(wish))}
        sought = {at for at in range(len(query.words)) if at not in query.idle or names[at]}
        only = all(at in bound and chosen[at] for at in sought)
        labelled = self._taxonomy.labelled(query.words, query.language)
        sector = self._sector([wish for at, wish in enumerate(wished) if at not in query.idle])
        found: dict[int, Match] = {}
        corrected: dict[str, str] = {}
        for at, word in enumerate(query.words):
            if at not in sought:
                continue
            begins = query.open_end and at == len(query.words) - 1 and not (at and word in LONG_LICENCES)
            others = self._forms(word, begins)
            matched = self._word(word, begins, names[at], others, besides[at])
            if at in bound:
                matched = _on_terms(matched, besides[at], chosen[at] if only else (), phrase=at in phrased)
            elif tongue := spoken[at]:
                matched = self._spoken(matched, word, begins, tongue, besides[at])
            having = (
                Match(()) if at in bound or spoken[at] else self._having((word, *others), labelled[at], query.language)
            )
            matched = self._elsewise(matched, word, begins, having, said[at] if at not in bound else ())
            meant = None
            if self._unknown(matched) and not names[at] and not self._gazetteer.knows(word):
                meant = self._meant(word, begins)
            elif begins and others and self._unknown(self._word(word, begins, names[at], (), besides[at])):
                meant = self._continued(word)
            if meant:
                corrected[word] = meant
                codes = self._taxonomy.named((meant,))
                matched |= self._word(meant, begins, codes, self._forms(meant, begins))
                names[at] |= codes
            near = towns[at] | self._villages(villages, at, matched)
            if sector:
                false[at] |= matched.any - sector
            matched = matched.behind(false[at]) if false[at] else matched
            # An ordinary word may be the name of a town.
            found[at] = matched if self._taxonomy.mentions(word) else matched | self._around(near)
        things = [_things(*about) for about in zip(query.words, names, wished, called, strict=True)]
        strictly, freely = (
            alternatives(query.words, query.idle, query.listed, things, language=query.language, freely=way)
            for way in (False, True)
        )
        matches = Matches(united(found, strictly), corrected)
        if freely != strictly and not matches.within(self._live):
            matches = Matches(united(found, freely), corrected)
        return matches

    def _false_friends(self, query: Words, names: Sequence[Set[str]], said: Sequence[Iterable[str]]) -> list[BitMap]:
        """Return for each word the records that mean something else by it than the language of the screen does."""
        found = [BitMap() for _ in query.words]
        if not query.language:
            return found
        foreign, written = self._taxonomy.foreign(query.words, names, query.language)
        for at, (word, friend) in enumerate(zip(query.words, false_friends(query.words, query.language), strict=True)):
            own, others = names[at] - foreign[at], foreign[at]
            for form in forms(word):
                if len(codes := self._taxonomy.named((form,))) > 1:
                    [elsewhere], _ = self._taxonomy.foreign((form,), (codes,), query.language)
                    others = others | elsewhere
                own = own | codes
            own = own - others
            if not (friend or others):
                continue
            so = joined(self._vantage.word(field, word, False) for field in (Field.TITLE, Field.PART, Field.DETAIL))
            meant = (self._word(other, False, self._taxonomy.named((other,)), ()) for other in said[at] if friend)
            right = joined([self._named(own), *(match.at_least(KNOWN_FROM) for match in meant)])
            # Most texts are Dutch, and mean what it says there.
            misleads = friend or (written[at] and query.language != DUTCH)
            found[at] = (so | self._named(others) if misleads else self._named(others) - so) - right
        return found

    def _villages(self, villages: Sequence[Set[str]], at: int, matched: Match) -> Set[str]:
        """Return the villages that a word means: most are called by a word that vacancies use too."""
        if self._unknown(matched):
            return villages[at]
        beside = [villages[other] for other in (at - 1, at + 1) if 0 <= other < len(villages)]
        return villages[at] & set().union(*beside)

    def _around(self, towns: Iterable[str]) -> Match:
        """Match what is near a town."""
        found = [town for nis in towns if (town := self._gazetteer.get(nis))]
        near = ((worth, joined(self._vantage.around(t.lat, t.lon, km) for t in found)) for km, worth in AROUND.items())
        return Match(tuple(ring for ring in near if ring[1]))

    def _spoken(self, matched: Match, word: str, begins: bool, tongue: str, besides: Sequence[BitMap]) -> Match:
        """Match a language: a training that only asks or uses it teaches something else, and its lessons come first."""
        if self._vantage.shelf.dataset != "trainings" or not self._any_live(besides):
            return matched
        lesson = LESSONS.get(tongue)
        if lesson is None:
            return matched.strictly(besides)
        lessons, so = self._vantage.word(Field.TITLE, lesson, False), self._vantage.word(Field.TITLE, word, begins)
        # What says "dutch" in its title is for who speaks English, whatever it calls its lessons.
        first = lessons & so if tongue.startswith(word) else so
        return matched.strictly(besides) | Match(((LESSON, lessons), (LESSON_SO, first)))

    def _sector(self, wished: Sequence[Set[Thing]]) -> BitMap:
        """Return the records of the sector that all words name: who types "winkel" wants to work, not clean, in one."""
        named = reduce(and_, wished) if wished else ()
        return joined(self._vantage.facet(facet).get(value, BitMap()) for facet, value in named if facet in SECTORS)

    def _having(self, words: Sequence[str], labelled: bool, language: str) -> Match:
        """Match occupations that in the language of the screen or in Dutch have one of these words in a name.

        Of words that are the label of one only other labels count: a nurse is no "dental nurse".
        """
        labels = labelled or any(self._taxonomy.labelled((word,), language)[0] for word in words)
        found = {DUTCH: HAVING_DUTCH, **({language: HAVING} if language not in ("", DUTCH) else {})}
        named = (
            (
                worth,
                self._named(code for word in words for code in self._taxonomy.having_in(word, spoken, labels=labels)),
            )
            for spoken, worth in found.items()
        )
        return Match(tuple(pair for pair in named if pair[1]))

    def _elsewise(self, matched: Match, word: str, begins: bool, having: Match, said: Iterable[str]) -> Match:
        """Add what texts say for a word, and if nobody knows it names that have it and what has both its parts."""
        if self._unknown(matched):
            inside = self._named(self._taxonomy.having(word, begins) | self._taxonomy.kinds(word))
            matched |= Match(((WORTHS[Field.DETAIL], inside),) if inside else ())
        matched |= having
        for other in said:
            matched |= self._word(other, False, self._taxonomy.named((other,)), ())
        if self._unknown(matched) and (both := self._parted(word, begins)):
            matched |= both
        return matched

    def _word(
        self, word: str, begins: bool, codes: Iterable[str], others: tuple[str, ...], besides: Sequence[BitMap] = ()
    ) -> Match:
        """Match a word that may be `others` too, and `besides` as a detail."""
        found = {worth: [self._vantage.word(field, word, begins)] for field, worth in WORTHS.items()}
        titled = any(found[WORTHS[field]][0].intersect(self._live) for field in WHOLE)
        if not titled:
            # What is in a title begins names in some language too, and few people mean those.
            begun = (word if begins else f"{word} ", *(f"{form} " for form in others))
            found[WORTHS[Field.DETAIL]] += [self._named(self._taxonomy.beginning(start)) for start in begun]
        whole = {worth: [self._vantage.word(field, word, False)] for field, worth in WHOLE.items()}
        goes_on = titled and len(word) >= SURE_FORM and all(sets[0].isdisjoint(self._live) for sets in whole.values())
        found |= whole
        found[WORTHS[Field.DETAIL]] += besides
        found[NAMED].append(self._named(codes))
        if others:
            worths = OF_FORMS_BEHIND if goes_on else OF_FORMS
            found[worths[Field.PART]] += [self._named(self._taxonomy.named((form,))) for form in others]
            for field, worth in worths.items():
                found.setdefault(worth, []).append(self._vantage.any_word(field, others))
        matched = ((worth, joined(filter(None, members))) for worth, members in found.items())
        return Match(tuple(sorted(pair for pair in matched if pair[1])))

    def _besides(
        self, chosen: Sequence[Iterable[BitMap]], towns: Sequence[Set[tuple[str, ...]]], spoken: Sequence[str]
    ) -> list[list[BitMap]]:
        """Return for each word what it stands for as a choice, or as a name of a town or a language."""
        found = [[*members] for members in chosen]
        for at, names in enumerate(towns):
            for name in names:
                found[at].append(BitMap.intersection(*(self._vantage.word(Field.DETAIL, part, False) for part in name)))
        for at, tongue in enumerate(spoken):
            if tongue:
                # Nearly all texts say how much Dutch is asked.
                found[at] += [self._vantage.word(field, tongue, False) for field in (Field.TITLE, Field.DETAIL)]
        return found

    def _any_live(self, sets: Iterable[BitMap]) -> bool:
        return any(members.intersect(self._live) for members in sets)

    def _chosen(self, facet: str, value: str) -> BitMap | None:
        """Return the records of a choice, None if none of these records has such."""
        if facet == AGE.name:
            return self._vantage.newer(int(value))
        if facet == SHORTAGE:
            return self._named(code for code, one in self._taxonomy.occupations.items() if one.shortage)
        return self._vantage.facet(facet).get(value)

    def _forms(self, word: str, begins: bool) -> tuple[str, ...]:
        """Return what else a word may be; one that is still typed goes on, unless it is a form of what a name has."""
        names = self._taxonomy
        return tuple(
            form
            for form in forms(word)
            if names.named((form,)) or (len(form) >= SURE_FORM and (not begins or names.mentions(form)))
        )

    def _named(self, codes: Iterable[str]) -> BitMap:
        return joined(self._occupations[code] for code in codes if code in self._occupations)

    def _unknown(self, matched: Match) -> bool:
        known = any(members.intersect(self._live) for worth, members in matched.weighted if worth >= KNOWN_FROM)
        return not known and matched.any.intersection_cardinality(self._live) < RARE_IN_BODY

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
            if not any(map(self._unknown, found)) and both.any.intersect(self._live):
                return both
        return None

    def _part(self, word: str, begins: bool) -> Match:
        """Match a part of a compound."""
        wish = (one for one in wishes((word,))[0] if one[0] not in self._elsewhere)
        wished = [members for one in wish if (members := self._chosen(*one))]
        return self._word(word, begins, self._taxonomy.named((word,)), self._forms(word, begins), wished)

    def _meant(self, word: str, begins: bool) -> str | None:
        """Return the most frequent of the nearest words that are live."""
        nearest = candidates(word, begins=begins, lexicon=self._vantage.lexicon, names=self._taxonomy.words)
        for group, beginnings in nearest:
            if best := self._frequent(group, beginnings):
                return best
        return None

    def _continued(self, word: str) -> str | None:
        """Return the most frequent beginning that a word is if a letter is missing: "bakeri" is one of a bakery."""
        if len(word) < SURE_FORM or not word.isalpha():
            return None
        return self._frequent(*with_a_letter_more(word, lexicon=self._vantage.lexicon, names=self._taxonomy.words))

    def _frequent(self, group: Sequence[str], beginnings: bool) -> str | None:
        """Return the most frequent of some words, None if none is live."""
        counts = {other: self._frequency(other, beginnings) for other in group}
        best = max(group, key=lambda other: counts[other], default=None)
        return best if best and counts[best] else None

    def _frequency(self, word: str, begins: bool) -> int:
        found = [self._vantage.word(field, word, begins) for field, worth in WORTHS.items() if worth >= KNOWN_FROM]
        if not begins:
            found.append(self._named(self._taxonomy.named((word,))))
        return joined(found).intersection_cardinality(self._live)


def _on_terms(matched: Match, besides: Sequence[BitMap], only: Sequence[BitMap], *, phrase: bool) -> Match:
    """Match a word for a choice: by itself `only` what was put there, with others titles and skills that have it too.

    So "student" is what the cell leaves, and "jobstudent frituur" and "studenten begeleiden" what is called so.
    """
    matched = matched.strictly(besides, WHOLE[Field.TITLE] if only or phrase else WORTHS[Field.DETAIL])
    return matched.among(joined(only)) if only else matched


def _things(word: str, codes: Set[str], wished: Set[Thing], towns: Set[tuple[str, ...]]) -> set[Thing]:
    """Return what a word names."""
    known = {*(("occupation", code) for code in codes), *wished, *(("town", " ".join(name)) for name in towns)}
    return known or ({("licence", word)} if word in LICENCES else set())
