"""The one box: topics, scripts, contacts and calls by what somebody types, and what the bot understands."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping

from assistant import danish, privacy, search_rank, search_words
from assistant.records import Call, SearchAnswer, SearchResult, StoreChanges, Verdict
from assistant.search_words import Group
from assistant.store import Store
from assistant.store_search import Hit, expression
from assistant.vocabulary import Vocabulary

_ALL_WORDS, _PARTS, _SOME_WORDS, _OF_CALL = 0.9, 0.7, 0.55, 0.4
"""The score of the best hit with every searched word, with all parts of compounds, with some words, and of the
latest call."""
_FEWEST = 5
"""With fewer hits that have every word, hits with less follow."""
_RANKED = 20
"""So many hits at least are weighed; the full-text rank alone would drop some too early."""
_CALLS_SHOWN = 3
_OF_RANK = 0.15
"""What the full-text rank counts for. Of 930 citizens' messages the right item came first by search alone in 70 % with
0.5, in 74 % with 0.3, in 75 % with 0.15, in 67 % with 0 (among three: 86, 88, 89, 85 %)."""
_LEAST_CONFIDENCE = 0.15
"""Below this the bot's guess brings no topic into the list."""
_TITLE = 120


class Search:
    """The search over one store. It has no state of its own."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def find(self, text: str, limit: int = 12, verdict: Verdict | None = None) -> SearchAnswer:
        """What fits a text best, at most `limit` hits.

        Args:
            text: What somebody typed, misspelled and unfinished as it may be.
            limit: The most hits.
            verdict: What the bot understands of the same text, when it has answered.
        """
        began = time.perf_counter()
        known, text = self._store.vocabulary(), privacy.without_placeholders(text)
        groups = search_words.groups(text, known)
        items = self._joined(self._scored(text, groups, known, max(limit, _RANKED)) if groups else [], verdict)
        calls = self._calls(groups) if groups else []
        room = max(limit - len(calls), 0)
        ranked = sorted([*items[:room], *calls], key=lambda result: -result.score)[:limit]
        return SearchAnswer(tuple(ranked), round((time.perf_counter() - began) * 1000, 3))

    def warm_up(self) -> None:
        """Read and order the words of the content, so that the first key need not wait for it."""
        self._store.vocabulary().prepare()
        self.find("goddag")

    def index_call(self, call: Call) -> StoreChanges:
        """Make the search know a call as it stands; ending or changing one does this by itself."""
        return self._store.index_call(call)

    # --- inside ---------------------------------------------------------------------------------------------

    def _scored(self, text: str, groups: list[Group], known: Vocabulary, most: int) -> list[tuple[Hit, float]]:
        """Items by their words: those that have all of them first; where they are few, then the rest."""
        fillers = frozenset(search_words.fillers(text))
        # "jeg kan ikke" stands in every item and tells nothing yet, but for those that are called so.
        in_title = all(group[0] in danish.FILLERS for group in groups)
        scored: dict[tuple[str, str], tuple[Hit, float]] = {}
        for best, wanted, every in _tries(groups, known):
            if len(scored) >= _FEWEST:
                break
            if wanted:
                hits = self._store.find_items(expression(wanted, every=every, in_title=in_title), most)
                for hit, score in _graded(hits, best, [known.spelled_out(group) for group in wanted], fillers):
                    scored.setdefault((hit.kind, hit.id), (hit, score))
        return list(scored.values())

    def _joined(self, scored: list[tuple[Hit, float]], verdict: Verdict | None) -> list[SearchResult]:
        """Items with the bot's confidence in their topic taken in, best first."""
        sure = dict(verdict.ranking) | {verdict.topic: verdict.confidence} if verdict is not None else {}
        known = {hit.id for hit, _ in scored if hit.kind == "topic"}
        guessed = [name for name, how in sure.items() if how >= _LEAST_CONFIDENCE and name not in known]
        extra = [(hit, 0.0) for hit in self._store.items([("topic", name) for name in guessed])]
        results = [_result(hit, _together(score, _confidence(hit, sure))) for hit, score in [*scored, *extra]]
        return sorted(results, key=lambda result: -result.score)

    def _calls(self, groups: list[Group]) -> list[SearchResult]:
        found = self._store.find_calls(expression(groups, every=True), _CALLS_SHOWN)
        return [_result(hit, _OF_CALL * (1 - place / 10)) for place, hit in enumerate(found)]


def _tries(groups: list[Group], known: Vocabulary) -> Iterator[tuple[float, list[Group], bool]]:
    """What to look for, one after the other: score of the best hit, words, and whether every one must be found."""
    yield _ALL_WORDS, groups, True
    parts = search_words.in_parts(groups, known)
    yield _PARTS, parts, True
    yield _SOME_WORDS, groups if len(groups) > 1 else parts, False


def _graded(
    hits: list[Hit], best: float, wanted: list[frozenset[str]], fillers: frozenset[str]
) -> Iterator[tuple[Hit, float]]:
    """Hits, best rank first, with a score: little of rank, most of closeness to a single title or question."""
    searched = search_rank.Searched(wanted, fillers)
    for hit in hits:
        close = searched.closeness(hit.phrases)
        yield hit, best * (_OF_RANK * hit.rank / hits[0].rank + (1 - _OF_RANK) * close)


def _confidence(hit: Hit, sure: Mapping[str, float]) -> float:
    """The bot's confidence in a hit's topic; a script follows close behind the topic it solves."""
    if hit.kind == "topic":
        return sure.get(hit.id, 0.0)
    return 0.95 * max((sure.get(topic, 0.0) for topic in hit.topics), default=0.0)


def _together(words: float, confidence: float) -> float:
    """Two independent signs as one score: either one suffices, both are better."""
    return 1 - (1 - words) * (1 - 0.9 * confidence)


def _result(hit: Hit, score: float) -> SearchResult:
    if hit.kind != "call":
        return SearchResult(hit.kind, hit.id, hit.title, hit.topics, round(score, 4), hit.excerpt)
    title = (hit.title or hit.excerpt)[:_TITLE]
    return SearchResult(hit.kind, hit.id, title, hit.topics, round(score, 4), hit.excerpt[:_TITLE])
