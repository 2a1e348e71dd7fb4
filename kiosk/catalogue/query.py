"""The records that match a query: every word that is sought, in any field, form or name."""

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import reduce
from operator import and_

from pyroaring import BitMap

from kiosk.catalogue.either import LICENCES, Thing, alternatives
from kiosk.catalogue.entry import Field
from kiosk.catalogue.forms import forms
from kiosk.catalogue.geography import Gazetteer
from kiosk.catalogue.lookup import Lookup
from kiosk.catalogue.match import (
    AROUND,
    KNOWN_FROM,
    LESSON,
    LESSON_SO,
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
from kiosk.catalogue.vantage import Vantage
from kiosk.catalogue.wishes import conditions, together, wishes
from kiosk.catalogue.words import Words

SECTORS = frozenset({"sector", "domain"})
"""The facets of which a word names a whole field of work."""


@dataclass(slots=True)
class _Asked:
    """What the words of a query are, for each of them: `names` of occupations, `wished` for as choices, and so on.

    `chosen` is what its choices leave, `besides` what it matches as a detail, `said` what texts say for it. Words in
    `bound` are choices and nothing else, those in `phrased` together with others; `only` if there are no other words.
    """

    query: Words
    names: list[set[str]]
    wished: list[set[Thing]]
    towns: list[set[str]]
    villages: list[set[str]]
    spoken: list[str]
    chosen: list[list[BitMap]]
    besides: list[list[BitMap]]
    said: list[set[str]]
    phrased: Set[int]
    bound: Set[int]
    sought: list[int]
    only: bool
    labelled: list[bool]


class Matcher:
    """Matches the words of a query."""

    def __init__(self, vantage: Vantage, taxonomy: Taxonomy, gazetteer: Gazetteer) -> None:
        self._vantage = vantage
        self._live = vantage.live
        self._taxonomy = taxonomy
        self._gazetteer = gazetteer
        self._words = Lookup(vantage, taxonomy)

    def match(self, query: Words) -> Matches:
        """Match every word, and what a word that is not known may have meant."""
        asked = self._read(query)
        false = self._false_friends(asked)
        sector = self._sector([wish for at, wish in enumerate(asked.wished) if at not in query.idle])
        found: dict[int, Match] = {}
        corrected: dict[str, str] = {}
        for at in asked.sought:
            word = query.words[at]
            matched = self._matched(asked, at)
            if meant := self._meant(asked, at, matched):
                corrected[word] = meant
                codes = self._taxonomy.named((meant,))
                begins = query.begins(at)
                matched |= self._words.word(meant, begins, codes, self._words.forms(meant, begins))
                asked.names[at] |= codes
            near = asked.towns[at] | self._villages(asked.villages, at, matched)
            behind = false[at] | (matched.any - sector) if sector else false[at]
            matched = matched.behind(behind) if behind else matched
            # An ordinary word may be the name of a town.
            found[at] = matched if self._taxonomy.mentions(word) else matched | self._around(near)
        if instead := _put_right(query, corrected):
            again = self.match(instead)
            return replace(again, corrected=corrected | again.corrected)
        return self._united(asked, found, corrected)

    def _read(self, query: Words) -> _Asked:
        words = query.words
        names = self._taxonomy.spans(words, open_end=query.open_end)
        wished = [{one for one in wish if one[0] not in self._words.elsewhere} for wish in wishes(words, names)]
        names = [set() if wish else codes for wish, codes in zip(wished, names, strict=True)]
        towns, spoken = self._gazetteer.towns(words), tongues(words, open_end=query.open_end)
        chosen = [[members for one in wish if (members := self._words.chosen(*one)) is not None] for wish in wished]
        phrased = together(words, names)
        bound = {at for at, wish in enumerate(wished) if wish and (at in phrased or conditions(wish))}
        sought = [at for at in range(len(words)) if at not in query.idle or names[at]]
        return _Asked(
            query=query,
            names=names,
            wished=wished,
            towns=towns,
            villages=self._gazetteer.villages(words),
            spoken=spoken,
            chosen=chosen,
            besides=self._besides(chosen, towns, spoken),
            said=subjects(words, query.language),
            phrased=phrased,
            bound=bound,
            sought=sought,
            only=all(at in bound and chosen[at] for at in sought),
            labelled=self._taxonomy.labelled(words, query.language),
        )

    def _matched(self, asked: _Asked, at: int) -> Match:
        """Match a word as it stands."""
        query, word, besides = asked.query, asked.query.words[at], asked.besides[at]
        begins = query.begins(at)
        others = self._words.forms(word, begins)
        matched = self._words.word(word, begins, asked.names[at], others, besides)
        if at in asked.bound:
            chosen = asked.chosen[at] if asked.only else ()
            matched = _on_terms(matched, besides, chosen, phrase=at in asked.phrased)
            return self._words.otherwise(matched, word, begins, Match(()), ())
        having = Match(())
        if tongue := asked.spoken[at]:
            matched = self._spoken(matched, word, begins, tongue, besides)
        else:
            having = self._words.having((word, *others), asked.labelled[at], query.language)
        return self._words.otherwise(matched, word, begins, having, asked.said[at])

    def _meant(self, asked: _Asked, at: int, matched: Match) -> str | None:
        """Return what a word may have meant, if that is another."""
        word, begins, names = asked.query.words[at], asked.query.begins(at), asked.names[at]
        if self._words.unknown(matched) and not names and not self._gazetteer.knows(word):
            return self._words.meant(word, begins)
        if begins and self._words.forms(word, begins):
            itself = self._words.word(word, begins, names, (), asked.besides[at])
            return self._words.continued(word) if self._words.unknown(itself) else None
        return None

    def _united(self, asked: _Asked, found: dict[int, Match], corrected: dict[str, str]) -> Matches:
        """Let alternatives be alternatives, freely if nothing matches otherwise."""
        query = asked.query
        about = zip(query.words, asked.names, asked.wished, map(self._called, asked.towns), strict=True)
        things = [_things(*one) for one in about]
        strictly, freely = (
            alternatives(query.words, query.idle, query.listed, things, language=query.language, freely=way)
            for way in (False, True)
        )
        matches = Matches(united(found, strictly), corrected)
        if freely != strictly and not matches.within(self._live):
            matches = Matches(united(found, freely), corrected)
        return matches

    def _called(self, towns: Iterable[str]) -> Set[tuple[str, ...]]:
        return frozenset[tuple[str, ...]]().union(*map(self._gazetteer.names, towns))

    def _false_friends(self, asked: _Asked) -> list[BitMap]:
        """Return for each word the records that mean something else by it than the language of the screen does."""
        query, names, said = asked.query, asked.names, asked.said
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
            meant = (self._words.word(other, False, self._taxonomy.named((other,)), ()) for other in said[at] if friend)
            right = joined([self._words.named(own), *(match.at_least(KNOWN_FROM) for match in meant)])
            # Most texts are Dutch, and mean what it says there.
            misleads = friend or (written[at] and query.language != DUTCH)
            found[at] = (so | self._words.named(others) if misleads else self._words.named(others) - so) - right
        return found

    def _villages(self, villages: Sequence[Set[str]], at: int, matched: Match) -> Set[str]:
        """Return the villages that a word means: most are called by a word that vacancies use too."""
        if self._words.unknown(matched):
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
        if self._vantage.shelf.dataset != "trainings" or not self._words.any_live(besides):
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

    def _besides(
        self, chosen: Sequence[Iterable[BitMap]], towns: Sequence[Iterable[str]], spoken: Sequence[str]
    ) -> list[list[BitMap]]:
        """Return for each word what it stands for as a choice, or as a name of a town or a language."""
        found = [[*members] for members in chosen]
        for at, named in enumerate(towns):
            for name in self._called(named):
                found[at].append(BitMap.intersection(*(self._vantage.word(Field.DETAIL, part, False) for part in name)))
        for at, tongue in enumerate(spoken):
            if tongue:
                # Nearly all texts say how much Dutch is asked.
                found[at] += [self._vantage.word(field, tongue, False) for field in (Field.TITLE, Field.DETAIL)]
        return found


def _put_right(query: Words, corrected: Mapping[str, str]) -> Words | None:
    """Return the query with the words that were meant, if with these it asks for another choice: "zonder diplma"."""
    words = tuple(corrected.get(word, word) for word in query.words)
    if wishes(words) == wishes(query.words):
        return None
    return replace(query, words=words, idle=around(words, query.language))


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
