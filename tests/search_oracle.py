"""Search as plainly as it can be said: every record, one after the other.

Shares only what is known of words: `tokens`, `compounds`, `forms`, `sentence` and `wishes`.
"""

import math
import re
from collections.abc import Iterable, Set
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kiosk.catalogue.compounds import Compounds
from kiosk.catalogue.forms import forms
from kiosk.catalogue.sentence import Link, around, linked, without_little
from kiosk.catalogue.subjects import LESSONS, false_friends, subjects, tongues
from kiosk.catalogue.tokens import tokens
from kiosk.catalogue.town_names import CALLED
from kiosk.catalogue.wishes import conditions, together, wishes
from kiosk.model.partner import Place
from kiosk.model.search import Filters, Origin, Query
from kiosk.model.taxonomy import Municipality, Occupation
from kiosk.model.training import Session, Training
from kiosk.model.vacancy import Vacancy

LEVELS = {"": "some", "A1": "little", "A2": "little", "B1": "some", "B2": "good", "C1": "good", "C2": "good"}
HARDNESS = ["little", "some", "good"]

# Times the rarity of a word, and what comes to it.
Worth = tuple[float, float]
BODY, DETAIL, PART, TITLE = (1.0, 0.0), (4.0, 0.0), (7.0, -1.05), (7.0, 0.0)
NAMED, FORM, WHOLE = (10.0, -1.05), (10.0, -0.3), (10.0, 0.0)
OF_FORMS = {WHOLE: FORM, DETAIL: (4.0, -1.05), BODY: (1.0, -1.05)}
NOTHING, LESSON, LESSON_SO = (0.0, 0.0), (10.0, 3.1), (10.0, 6.2)
FALSE_FRIEND, HAVING_DUTCH = OF_FORMS[BODY], (0.5, -1.05)
OF_RUN = ("month", "schedule", "free")


@dataclass
class Run:
    """A session of a training that one can still join."""

    facets: dict[str, set[str]]
    point: tuple[float, float] | None
    start: float
    shown: tuple[str, int | None, str]


@dataclass
class Doc:
    """One record with everything that a search looks at."""

    id: str
    words: dict[Worth, set[str]]
    occupations: set[str]
    facets: dict[str, set[str]]
    points: list[tuple[float, float]]
    valid_until: str
    age: float
    date_key: float
    published: str
    runs: list[Run] | None = None


class Oracle:
    """The records on a day."""

    def __init__(
        self,
        records: Iterable[Vacancy | Training],
        occupations: Iterable[Occupation],
        municipalities: Iterable[Municipality],
        places: Iterable[Place],
        today: str,
        feed_day: str,
    ) -> None:
        self.names: dict[tuple[str, ...], set[str]] = {}
        self.spoken: dict[tuple[str, ...], dict[str, set[str]]] = {}
        self.labels: dict[tuple[str, ...], set[str]] = {}
        self.label_of: set[tuple[tuple[str, ...], str, str]] = set()
        self.short_of_people: set[str] = set()
        dutch: list[str] = []
        for occupation in occupations:
            if occupation.shortage:
                self.short_of_people.add(occupation.id)
            for language, label in occupation.labels.items():
                self.labels.setdefault(tuple(tokens(label)), set()).add(language)
                self.label_of.add((tuple(tokens(label)), language, occupation.id))
            for language in {*occupation.labels, *occupation.synonyms}:
                for called in (occupation.labels.get(language, ""), *occupation.synonyms.get(language, ())):
                    by_language = self.spoken.setdefault(tuple(tokens(called)), {})
                    by_language.setdefault(language, set()).add(occupation.id)
            dutch += [occupation.labels.get("nl", ""), *occupation.synonyms.get("nl", ())]
            for name in (*occupation.labels.values(), *(n for names in occupation.synonyms.values() for n in names)):
                if words := tuple(tokens(name)):
                    self.names.setdefault(words, set()).add(occupation.id)
        self.short: dict[tuple[str, ...], set[str]] = {}
        for full, of in self.names.items():
            said = tuple(without_little(full))
            if len(said) > 1 and said != full:
                self.short.setdefault(said, set()).update(of)
        self.compounds = Compounds(dutch)
        towns = list(municipalities)
        municipalities = towns
        self.towns = [{tuple(tokens(name)) for name in (*town.name.values(), *town.former.values())} for town in towns]
        self.centres = [(town.lat, town.lon) for town in towns]
        self.called = [
            {(code,) for code in town.postcodes} | {tuple(name.split()) for name in CALLED.get(town.name["nl"], ())}
            for town in towns
        ]
        known = set().union(*self.towns, *self.called)
        self.villages = {
            words: point
            for town in towns
            for name, point in town.villages.items()
            if (words := tuple(tokens(name))) not in known
        }
        self.sites = {town.id: (town.lat, town.lon) for town in municipalities}
        self.sites |= {old: (town.lat, town.lon) for town in municipalities for old in town.former}
        self.places = {place.id: place for place in places}
        self.today = today
        new = date.fromisoformat(today)
        self.new_from = new - timedelta(days=1) if feed_day >= today else new
        docs = [self._vacancy(r) if isinstance(r, Vacancy) else self._training(r) for r in records]
        self.live = [doc for doc in docs if doc.valid_until >= today]

    def _words(self, title: str, detail: Iterable[str], body: Iterable[str]) -> dict[Worth, set[str]]:
        heading = set(tokens(title))
        return {
            TITLE: heading,
            PART: {part for word in heading for part in self.compounds.parts(word)},
            DETAIL: {word for text in detail for word in tokens(text)},
            BODY: {word for text in body for word in tokens(text)},
        }

    def _vacancy(self, v: Vacancy) -> Doc:
        asked = [LEVELS[need.level] for need in v.req.languages if need.lang == "nl" and need.must]
        facets = {
            "contract": {str(v.contract.kind)},
            "regime": {"full", "part", "both"} if v.regime == "both" else {str(v.regime)},
            "schedule": _schedule(v.schedule),
            "sector": set(v.sectors),
            "dutch": {max(asked, key=HARDNESS.index, default="little")},
            "not_needed": {
                name
                for name, holds in (
                    ("diploma", "none" in v.req.education),
                    ("licence", v.req.licences == ()),
                    ("experience", v.req.experience == "none"),
                )
                if holds
            },
            "occupation": {v.occupation.code} if v.occupation else set(),
        }
        points = []
        for place in v.locations:
            if place.lat is not None and place.lon is not None:
                points.append((place.lat, place.lon))
            elif place.nis in self.sites:
                points.append(self.sites[place.nis])
        published = datetime.fromisoformat(v.published).timestamp()
        age = (datetime.fromisoformat(self.today + "T00:00:00Z").timestamp() - published) / 86400
        return Doc(
            id=v.id,
            words=self._words(
                v.title,
                [
                    v.occupation.label if v.occupation else "",
                    v.employer.name,
                    *v.req.competences,
                    *v.req.certificates,
                    *v.req.licences,
                    *(f"{place.city} {place.postcode}" for place in v.locations),
                ],
                [v.description, v.requirements_text, v.offer_text],
            ),
            occupations=facets["occupation"],
            facets=facets,
            points=points,
            valid_until=v.valid_until,
            age=max(age, 0) / 21,
            date_key=-(published // 60),
            published=v.published,
        )

    def _training(self, t: Training) -> Doc:
        coming = []
        for session in t.sessions:
            last = session.enrol_until or (session.start if session.start[:2] == "20" else "")
            if last == "" or last >= self.today:
                coming.append(session)
        coming.sort(key=lambda session: (session.start[:2] != "20", session.start))
        runs = [self._run(session) for session in coming]
        first = min((run.start for run in runs), default=math.inf)
        sites = [self.places[session.place_id] for session in t.sessions if session.place_id in self.places]
        there = [f"{site.name} {site.address.city} {site.address.postcode}" for site in sites]
        return Doc(
            id=t.id,
            words=self._words(t.title, [*t.competences, *t.domains, t.certificate, *there], [t.description, *t.entry]),
            occupations=set(t.occupations),
            facets={
                "domain": set(t.domains),
                "language": {t.language},
                "dutch": _dutch(t.min_dutch),
                **{name: set().union(*(run.facets[name] for run in runs)) for name in OF_RUN},
                "cost": {"free"} if t.cost and (t.cost.amount == 0 or t.cost.free_jobseeker) else set(),
                "mode": {str(t.mode)},
                "occupation": set(t.occupations),
            },
            points=[(site.lat, site.lon) for site in sites],
            valid_until=t.valid_until,
            age=max(first - date.fromisoformat(self.today).toordinal(), 0) / 60,
            date_key=first,
            published=t.published,
            runs=runs,
        )

    def _run(self, session: Session) -> Run:
        known, site = session.start[:2] == "20", self.places.get(session.place_id)
        return Run(
            facets={
                "month": {session.start[:7]} if known else set(),
                "schedule": _schedule([session.schedule]),
                "free": {"free"} if session.places else set(),
            },
            point=(site.lat, site.lon) if site else None,
            start=date.fromisoformat(session.start).toordinal() if known else math.inf,
            shown=(session.start, session.places, session.schedule),
        )

    def worth(self, query: Query) -> tuple[dict[str, list[Worth]], dict[str, str]]:
        """Return for each live record that matches every word what each word is worth in it, and corrections."""
        parts = [tokens(part) for part in re.split(r"[,;/|&\n،؛]|\s[-–—]\s", query.text)]
        listed = {sum(map(len, parts[:n])) for n in range(1, len(parts))}
        words = [word for part in parts for word in part][:36]
        idle = around(words, query.language)
        sought = [at for at in range(len(words)) if at not in idle]
        words = words[: sought[11] + 1] if len(sought) > 11 else words
        open_end = bool(query.text) and not query.text[-1].isspace()
        return self._worth(query, words, idle, listed, open_end)

    def _worth(
        self, query: Query, words: list[str], idle: Set[int], listed: set[int], open_end: bool
    ) -> tuple[dict[str, list[Worth]], dict[str, str]]:
        called = [
            set().union(
                *(
                    self._named(words[a:b], open_end and b == len(words) and b - a > 1)
                    | self.short.get(tuple(words[a:b]), set())
                    | (self._named(["".join(words[a:b])], False) if 1 < b - a <= 3 else set())
                    for a in range(at + 1)
                    for b in range(at + 1, min(a + 6, len(words)) + 1)
                )
            )
            for at in range(len(words))
        ]
        wished, bound = [{*filter(self._faceted, wish)} for wish in wishes(words, called)], together(words, called)
        chosen = [[one for one in wish if any(self._has(doc, one) for doc in self.live)] for wish in wished]
        sure = [bool(wish) and (at in bound or conditions(wish)) for at, wish in enumerate(wished)]
        only = all(
            sure[at] and chosen[at] for at in range(len(words)) if at not in idle or (called[at] and not wished[at])
        )
        alone = [wished[at] for at in range(len(words)) if at not in idle]
        field = {wish for wish in set.intersection(*alone) if wish[0] in ("sector", "domain")} if alone else set()
        by_place: dict[int, dict[str, Worth]] = {}
        things: list[set[tuple[str, str]]] = []
        corrected: dict[str, str] = {}
        for at, word in enumerate(words):
            begins = open_end and at == len(words) - 1 and not (at > 0 and word in {"be", "c1", "ce", "d1"})
            codes = set() if wished[at] else called[at]
            others = self._forms(word, begins)
            towns, tongue = self._towns(words, at), tongues(words, open_end=open_end)[at]
            said = subjects(words, query.language)[at]
            about = {("occupation", code) for code in codes} | wished[at] | {("town", " ".join(name)) for name in towns}
            things.append(about or ({("licence", word)} if word in {"b", "be", "c", "c1", "ce", "d", "d1"} else set()))
            if at in idle and not codes:
                continue
            besides = {
                doc.id: DETAIL
                for doc in self.live
                if any(self._has(doc, one) for one in chosen[at])
                or any(doc.words[DETAIL].issuperset(name) for name in towns)
                or tongue in doc.words[DETAIL] | doc.words[TITLE]
            }
            matched = _better(self._with_forms(word, begins, codes, others), besides)
            if sure[at] and not (only or at in bound):
                matched = {id: worth for id, worth in matched.items() if worth >= DETAIL}
            elif sure[at]:
                own = {doc.id for doc in self.live if any(self._has(doc, one) for one in chosen[at])}
                matched = {
                    id: WHOLE if worth == WHOLE else DETAIL
                    for id, worth in matched.items()
                    if (worth == WHOLE or id in besides) and (id in own or not only)
                }
            elif tongue and besides and self.live[0].runs is not None:
                matched = {id: worth for id, worth in matched.items() if worth > DETAIL or id in besides}
                for doc in self.live:
                    lesson = LESSONS.get(tongue) in doc.words[TITLE]
                    so = any(other == word or (begins and other.startswith(word)) for other in doc.words[TITLE])
                    if lesson or (so and tongue in LESSONS and not tongue.startswith(word)):
                        matched[doc.id] = LESSON_SO if so else LESSON
            meant = None
            if _unknown(matched) and len(word) >= 3:
                having = {
                    code
                    for name, of in self.names.items()
                    if any(other.startswith(word) if begins else other == word for other in name)
                    or ((word,) in self.names and any(other.endswith(word) for other in name))
                    for code in of
                }
                matched = _better(matched, {doc.id: DETAIL for doc in self.live if doc.occupations & having})
            if not (sure[at] or tongue):
                spans = [words[a:b] for a in range(at + 1) for b in range(at + 1, min(a + 6, len(words)) + 1)]
                tongue_or_dutch = {query.language, "nl"}
                labels = any(
                    self.labels.get(tuple(said), set()) & tongue_or_dutch for said in (*spans, *([o] for o in others))
                )
                for spoken, worth in {
                    "nl": HAVING_DUTCH,
                    **({query.language: PART} if query.language != "nl" else {}),
                }.items():
                    had = set().union(*(self._had(said, spoken, labels) for said in (word, *others)))
                    matched = _better(matched, {doc.id: worth for doc in self.live if doc.occupations & had})
            for other in () if sure[at] else said:
                matched = _better(matched, self._with_forms(other, False, self._named([other], False), []))
            if _unknown(matched):
                matched = _better(matched, self._parted(word, begins))
            if _unknown(matched):
                town = any((word,) in names for names in self.towns) or (word,) in set().union(
                    self.villages, *self.called
                )
                if not town and not codes:
                    meant = self._meant(word, begins)
            elif begins and others and _unknown(_better(self._with_forms(word, begins, codes, []), besides)):
                meant = self._continued(word)
            if meant:
                corrected[word] = meant
                named = self._named([meant], False)
                things[at] |= {("occupation", code) for code in named}
                instead = self._with_forms(meant, begins, named, self._forms(meant, begins))
                for id, worth in instead.items():
                    matched[id] = max(matched.get(id, NOTHING), worth)
            centres = [self.centres[town] for town in self._named_towns(words, at)]
            # Most villages are called by a word that is used otherwise too.
            centres += [self.villages[name] for name in self._villages(words, at) if len(name) > 1 or _unknown(matched)]
            behind = self._false_friends(words, at, codes, query.language)
            if field:
                behind |= {
                    doc.id for doc in self.live if not any(value in doc.facets.get(of, ()) for of, value in field)
                }
            for id in behind & matched.keys():
                matched[id] = FALSE_FRIEND
            if not any(word in name for name in self.names):
                matched = _better(matched, self._around(centres))
            by_place[at] = matched
        meant_so = [corrected.get(word, word) for word in words]
        if wishes(meant_so) != wishes(words):
            found_so, more = self._worth(query, meant_so, around(meant_so, query.language), listed, open_end)
            return found_so, corrected | more
        for freely in (False, True):
            found = _either(by_place, _alternatives(words, idle, listed, things, query.language, freely))
            if any(all(doc.id in matched for matched in found) for doc in self.live):
                break
        self.rarity = [1 + math.log(1 + len(self.live) / max(1, len(matched))) for matched in found]
        hits = {doc.id for doc in self.live if all(doc.id in matched for matched in found)}
        return {id: [matched[id] for matched in found] for id in hits}, corrected

    def _faceted(self, wish: tuple[str, str]) -> bool:
        vacancies = bool(self.live) and self.live[0].runs is None
        return wish[0] not in (
            ("domain", "cost", "mode") if vacancies else ("sector", "contract", "regime", "not_needed", "age")
        )

    def _has(self, doc: Doc, wish: tuple[str, str]) -> bool:
        facet, value = wish
        if facet == "age":
            return self.is_new(doc, int(value))
        if facet == "shortage":
            return bool(doc.occupations & self.short_of_people)
        return value in doc.facets.get(facet, ())

    def _had(self, word: str, language: str, labels: bool) -> set[str]:
        """Return the codes of names with a word, or one made of it in Turkish or German, on a screen in `language`."""
        last = word if language == "de" and len(word) >= 5 else None
        words = {word, *(f"{word}{end}" for end in ("i", "u", "si", "su") if language == "tr")}
        return {
            code
            for name, spoken in self.spoken.items()
            if len(word) >= 3 and any(said in words or (last and said.endswith(last)) for said in name)
            for code in spoken.get(language, ())
            if not labels or (name, language, code) in self.label_of
        }

    def _false_friends(self, words: list[str], at: int, codes: set[str], language: str) -> set[str]:
        """Return records with a word that says something else in the language of the screen."""
        spans = [words[a:b] for a in range(at + 1) for b in range(at + 1, min(a + 6, len(words)) + 1)]
        foreign = set().union(*(self._foreign(span, language) for span in spans))
        in_texts = set().union(*(self._foreign(span, language, ("nl", "fr", "en")) for span in spans))
        own = codes - foreign
        for form in forms(words[at]):
            own |= self._named([form], False)
            foreign |= self._foreign([form], language)
        own -= foreign
        friend = false_friends(words, language)[at]
        if not language or not (foreign or friend):
            return set()
        so = {doc.id for doc in self.live if words[at] in doc.words[TITLE] | doc.words[PART] | doc.words[DETAIL]}
        found = {doc.id for doc in self.live if doc.occupations & foreign}
        found = found | so if friend or (in_texts and language != "nl") else found - so
        meant = {doc.id for doc in self.live if doc.occupations & own}
        for other in subjects(words, language)[at] if friend else ():
            matched = self._with_forms(other, False, self._named([other], False), [])
            meant |= {id for id, worth in matched.items() if worth >= OF_FORMS[DETAIL]}
        return found - meant

    def _foreign(self, name: list[str], language: str, among: tuple[str, ...] = ()) -> set[str]:
        """Return what a name says in other languages where none of that is what it says in this one."""
        said = self.spoken.get(tuple(name), {})
        if not (own := said.get(language)):
            return set()
        alike = set().union(*(codes for codes in said.values() if codes & own))
        return {code for other, codes in said.items() if not among or other in among for code in codes - alike}

    def _parted(self, word: str, begins: bool) -> dict[str, Worth]:
        """Match both parts of a compound, or the first if the other only leads to it."""
        for cut in range(3, len(word) - 2) if word.isascii() and word.isalpha() else ():
            idle = around([word[:cut], word[cut:]])
            if 0 in idle or (1 not in idle and len(word) - cut < 4):
                continue
            found = [self._part(word[:cut], False)] + ([] if 1 in idle else [self._part(word[cut:], begins)])
            if not any(map(_unknown, found)) and (both := _all(found)):
                return both
        return {}

    def _part(self, word: str, begins: bool) -> dict[str, Worth]:
        wished = [*filter(self._faceted, wishes([word])[0])]
        besides = {d.id: DETAIL for d in self.live if any(self._has(d, one) for one in wished)}
        return _better(self._with_forms(word, begins, self._named([word], False), self._forms(word, begins)), besides)

    def _named_towns(self, words: list[str], at: int) -> list[int]:
        """Return which towns words around `at` name."""
        spans = {tuple(words[a:b]) for a in range(at + 1) for b in range(at + 1, min(a + 4, len(words)) + 1)}
        return [number for number, names in enumerate(self.towns) if spans & (names | self.called[number])]

    def _towns(self, words: list[str], at: int) -> list[tuple[str, ...]]:
        """Return the names of towns that words around `at` name."""
        return [name for number in self._named_towns(words, at) for name in self.towns[number]]

    def _villages(self, words: list[str], at: int) -> list[tuple[str, ...]]:
        """Return the names of villages that words around `at` are."""
        spans = {tuple(words[a:b]) for a in range(at + 1) for b in range(at + 1, min(a + 4, len(words)) + 1)}
        return [name for name in self.villages if name in spans]

    def _around(self, centres: list[tuple[float, float]]) -> dict[str, Worth]:
        """Match what is at most 20 km, and better what is at most 10 km, from the nearest of some points."""
        origins = [Origin(lat=lat, lon=lon) for lat, lon in centres]
        away = {doc.id: min((self.km(doc, origin) for origin in origins), default=math.inf) for doc in self.live}
        return {id: (2.0, 0.0) if km <= 10 else (1.0, 0.0) for id, km in away.items() if km <= 20}

    def _named(self, words: list[str], begins: bool) -> set[str]:
        codes: set[str] = set()
        typed = " ".join(words)
        for name, of in self.names.items():
            full = " ".join(name)
            if full == typed or (begins and len(typed) >= 3 and full.startswith(typed)):
                codes |= of
        return codes

    def _forms(self, word: str, begins: bool) -> list[str]:
        """Return what else a word may be: a plural, a woman."""
        return [
            form
            for form in forms(word)
            if (form,) in self.names or (len(form) >= 5 and (not begins or any(form in name for name in self.names)))
        ]

    def _with_forms(self, word: str, begins: bool, codes: set[str], others: list[str]) -> dict[str, Worth]:
        """Match a word and, for a name or a little less in titles, its forms; less if a title goes on from it."""
        titled = set().union(*(doc.words[TITLE] | doc.words[PART] for doc in self.live))
        goes_on = begins and len(word) >= 5 and word not in titled and any(w.startswith(word) for w in titled)
        found = self._match(word, begins, codes, self._begun(word, others, begins))
        for form in others:
            for id, worth in self._match(form, False, self._named([form], False), set()).items():
                of_form = OF_FORMS.get(worth, worth)
                found[id] = max(found.get(id, NOTHING), min(of_form, PART) if goes_on else of_form)
        return found

    def _begun(self, word: str, others: list[str], begins: bool) -> set[str]:
        """Return the names that a word begins, unless it is or begins a word of a title or a part of one."""
        for doc in self.live:
            for other in doc.words[TITLE] | doc.words[PART]:
                if other == word or (begins and other.startswith(word)):
                    return set()
        starts = [word if begins else f"{word} ", *(f"{form} " for form in others)]
        return set().union(*(self._named([start], True) for start in starts))

    def _match(self, word: str, begins: bool, codes: set[str], begun: set[str]) -> dict[str, Worth]:
        found: dict[str, Worth] = {}
        for doc in self.live:
            worths = [
                worth
                for worth, words in doc.words.items()
                if (any(other.startswith(word) for other in words) if begins else word in words)
            ]
            if doc.occupations & codes:
                worths.append(NAMED)
            if doc.occupations & begun:
                worths.append(DETAIL)
            if word in doc.words[PART]:
                worths.append(NAMED)
            if word in doc.words[TITLE]:
                worths.append(WHOLE)
            if worths:
                found[doc.id] = max(worths)
        return found

    def _known(self) -> set[str]:
        known = {w for doc in self.live for worth in (TITLE, PART, DETAIL) for w in doc.words[worth]}
        return known | {name[0] for name in self.names if len(name) == 1}

    def _continued(self, word: str) -> str | None:
        """Return the most frequent beginning that is `word` but for a letter that it lacks."""
        if len(word) < 5 or not word.isalpha():
            return None
        counts = {}
        for other in {w[: len(word) + 1] for w in self._known() if w[0] in word[:2] and len(w) > len(word)}:
            if osa(word, other) == 1:
                matched = self._match(other, True, set(), set())
                counts[other] = sum(worth >= DETAIL for worth in matched.values())
        return min((w for w in counts if counts[w]), key=lambda other: (-counts[other], other), default=None)

    def _meant(self, word: str, begins: bool) -> str | None:
        if len(word) < 4 or not word.isalpha():
            return None
        known = self._known()
        near = {w for w in known if w[0] in word[:2]}
        beginnings = {w[:n] for w in near for n in range(len(word) - 1, len(word) + 2) if n < len(w)}
        for stage, cut in ((near, False), (known, False), (beginnings if begins else set(), True)):
            for edits in range(3 if len(word) >= 8 else 2):
                counts = {}
                for other in stage:
                    if other != word and osa(word, other) == edits:
                        matched = self._match(other, cut, set() if cut else self._named([other], False), set())
                        counts[other] = sum(worth >= DETAIL for worth in matched.values())
                if any(counts.values()):
                    return min(counts, key=lambda other: (-counts[other], other))
        counts = {}
        for at in range(len(word)) if 6 <= len(word) < 8 else ():
            for other in near:
                if osa(word[: at + 1] + word[at:], other) == 1:
                    matched = self._match(other, False, self._named([other], False), set())
                    counts[other] = sum(worth >= DETAIL for worth in matched.values())
        return min((w for w in counts if counts[w]), key=lambda other: (-counts[other], other), default=None)

    def km(self, doc: Doc, origin: Origin | None) -> float:
        """Distance of the nearest point."""
        if origin is None:
            return math.inf
        return min((haversine(origin, *point) for point in doc.points), default=math.inf)

    def is_new(self, doc: Doc, days: int) -> bool:
        """Whether a record is new today, or came in the days before, `days` in all."""
        return date.fromisoformat(doc.published[:10]) >= self.new_from - timedelta(days=days - 1)

    def passes(self, doc: Doc, filters: Filters, origin: Origin | None, without: str = "") -> bool:
        """Whether a record passes the filters, but for one facet (or one choice of not_needed)."""
        chosen = {
            "contract": filters.contracts,
            "regime": filters.regimes,
            "schedule": filters.schedules,
            "sector": filters.sectors,
            "occupation": filters.occupations,
            "dutch": filters.dutch,
            "domain": filters.domains,
            "language": filters.languages,
            "cost": filters.costs,
            "mode": filters.modes,
        }
        for name, values in chosen.items():
            if name in doc.facets and name != without and values and not values & doc.facets[name]:
                return False
        if "not_needed" in doc.facets:
            for value in filters.not_needed:
                if f"not_needed={value}" != without and value not in doc.facets["not_needed"]:
                    return False
        aged = without != "age" and filters.new_days is not None and "sector" in doc.facets
        if aged and not self.is_new(doc, filters.new_days or 1):
            return False
        if doc.runs is not None:
            bounded = without != "distance" and filters.radius_km is not None and origin
            narrowed = any(values and name != without for name, values in _of_run(filters).items())
            return bool(self.runs(doc, filters, origin, without)) or not (bounded or narrowed)
        if without != "distance" and filters.radius_km is not None and origin:
            return self.km(doc, origin) <= filters.radius_km
        return True

    def runs(self, doc: Doc, filters: Filters, origin: Origin | None, without: str = "") -> list[Run]:
        """Return the sessions of a training that each fit all that was chosen of them, but for one facet."""
        return [
            run
            for run in doc.runs or ()
            if all(not v or name == without or v & run.facets[name] for name, v in _of_run(filters).items())
            and (without == "distance" or filters.radius_km is None or self.near(run, origin, filters.radius_km))
        ]

    def shown(self, doc: Doc, query: Query) -> list[Run]:
        """Return the sessions of a training that fit what was asked, the one that its row shows first."""
        runs = self.runs(doc, query.filters, query.origin)
        return sorted(runs, key=lambda run: self._away(run, query)) if query.sort == "distance" else runs

    def _away(self, run: Run, query: Query) -> int:
        if query.origin is None or run.point is None:
            return 65535
        return min(int(haversine(query.origin, *run.point) * 10), 65535)

    def near(self, run: Run, origin: Origin | None, radius_km: int) -> bool:
        """Whether a session is so near, as anything is without an origin."""
        return origin is None or (run.point is not None and haversine(origin, *run.point) <= radius_km)

    def count(self, docs: list[Doc], query: Query, facet: str, value: str) -> int:
        """Count what a choice would leave of `docs`."""
        without = f"not_needed={value}" if facet == "not_needed" else facet
        pool = [doc for doc in docs if self.passes(doc, query.filters, query.origin, without)]
        if pool and pool[0].runs is not None and facet in (*OF_RUN, "distance") and value != "any":
            fitting = [self.runs(doc, query.filters, query.origin, facet) for doc in pool]
            if facet == "distance":
                return sum(any(self.near(run, query.origin, int(value)) for run in runs) for runs in fitting)
            return sum(any(value in run.facets[facet] for run in runs) for runs in fitting)
        if facet == "distance":
            return sum(value == "any" or self.km(doc, query.origin) <= int(value) for doc in pool)
        if facet == "age":
            return sum(value == "any" or self.is_new(doc, int(value)) for doc in pool)
        return sum(value in doc.facets[facet] for doc in pool)

    def order_key(self, doc: Doc, query: Query, worth: list[Worth]) -> tuple[float, ...]:
        """Return what a record is ordered by, the smallest first."""
        if query.sort == "distance" and query.origin and doc.runs is not None:
            runs = self.shown(doc, query)
            return (self._away(runs[0], query), min(runs[0].start, 2**24 - 1)) if runs else (65535, 2**24 - 1)
        if query.sort == "distance" and query.origin:
            return (
                min(int(self.km(doc, query.origin) * 10), 65535) if doc.points else 65535,
                self._date(doc, query) // 60,
            )
        if query.sort != "relevance":
            return (self._date(doc, query),)
        score = sum(rarity * times + more for rarity, (times, more) in zip(self.rarity, worth, strict=True))
        return (-(score + math.exp(-doc.age) + 2 * math.exp(-self.km(doc, query.origin) / 15)),)

    def _date(self, doc: Doc, query: Query) -> float:
        if doc.runs is None:
            return doc.date_key
        return min((run.start for run in self.runs(doc, query.filters, query.origin)), default=math.inf)


def _of_run(filters: Filters) -> dict[str, frozenset[str]]:
    return {"month": filters.months, "schedule": filters.schedules, "free": filters.free}


def _alternatives(
    words: list[str],
    idle: Iterable[int],
    listed: set[int],
    things: list[set[tuple[str, str]]],
    language: str,
    freely: bool,
) -> list[list[list[int]]]:
    """Return groups of runs of words any of which will do."""
    runs: list[list[int]] = []
    for at in range(len(words)):
        if runs and runs[-1][-1] == at - 1 and at not in listed and things[at] & things[at - 1]:
            runs[-1].append(at)
        elif things[at] or at not in idle:
            runs.append([at])
    groups: list[list[list[int]]] = []
    while len(runs) > 1:
        right, left = runs.pop(), runs[-1]
        word = linked(words[left[-1] + 1 : right[0]], language)
        goes_on = bool(groups) and groups[-1][0] == right
        kinds = [{kind for kind, _ in things[at]} for at in (left[-1], right[0])]
        if word != Link.OR:
            likely = [
                {"work" if kind in ("occupation", "sector", "domain") else kind for kind in each} or {"work"}
                for each in kinds
            ]
            loose = word is None and not listed & {*range(left[-1] + 1, right[0] + 1)}
            alike = kinds[0] & kinds[1] or ((goes_on or freely) and not loose and likely[0] & likely[1])
            if not alike or alike == {"not_needed"} or (loose and not freely):
                continue
        if goes_on:
            groups[-1].insert(0, left)
        else:
            groups.append([left, right])
    return groups


def _either(by_place: dict[int, dict[str, Worth]], groups: list[list[list[int]]]) -> list[dict[str, Worth]]:
    """Return matches of which those of alternatives are nothing where another one matches."""
    left = dict(by_place)
    for group in groups:
        each = {run[0]: [left.pop(at) for at in run if at in left] for run in group}
        whole = {at: _all(matches) for at, matches in each.items() if matches}
        either = {id for matched in whole.values() for id in matched}
        left |= {at: {id: matched.get(id, NOTHING) for id in either} for at, matched in whole.items()}
    return [*left.values()]


def _all(matches: list[dict[str, Worth]]) -> dict[str, Worth]:
    """Return what records that match all words are worth: what the least of them is."""
    ids = set.intersection(*(set(matched) for matched in matches))
    return {id: min(matched[id] for matched in matches) for id in ids}


def _better(one: dict[str, Worth], other: dict[str, Worth]) -> dict[str, Worth]:
    return {id: max(one.get(id, NOTHING), other.get(id, NOTHING)) for id in one.keys() | other.keys()}


def _unknown(matched: dict[str, Worth]) -> bool:
    return max(matched.values(), default=NOTHING) < OF_FORMS[DETAIL] and len(matched) < 20


def _dutch(level: str) -> set[str]:
    return {"none", "little"} if level == "none" else {LEVELS[level] if level else "little"}


def _schedule(values: Iterable[str]) -> set[str]:
    found = {str(value) for value in values}
    return found | {"shifts"} if found & {"two_shifts", "three_shifts"} else found


def haversine(origin: Origin, lat: float, lon: float) -> float:
    """Distance in km."""
    a, b = math.radians(origin.lat), math.radians(lat)
    chord = math.sin((b - a) / 2) ** 2 + math.cos(a) * math.cos(b) * math.sin(math.radians(lon - origin.lon) / 2) ** 2
    return 2 * 6371.0088 * math.asin(math.sqrt(chord))


def osa(a: str, b: str) -> int:
    """Optimal string alignment distance by the textbook."""
    rows = [[max(i, j) if 0 in (i, j) else 0 for j in range(len(b) + 1)] for i in range(len(a) + 1)]
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            cost = a[i - 1] != b[j - 1]
            rows[i][j] = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + cost)
            if i > 1 and j > 1 and a[i - 1] == b[j - 2] and a[i - 2] == b[j - 1]:
                rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1)
    return rows[-1][-1]
