"""The one box: topics, scripts, contacts and calls by what somebody types, and what the bot understands."""

from __future__ import annotations

import time
from collections.abc import Mapping

from assistant import search_index, search_rank, search_words
from assistant.records import Call, Content, SearchAnswer, SearchResult, StoreChanges, Verdict
from assistant.store import Store
from assistant.store_search import Hit, expression

_ALL_WORDS, _SOME_WORDS, _OF_CALL = 0.9, 0.55, 0.4
"""The score of the best hit with every searched word, with some of them, and of the latest call."""
_FEWEST = 5
"""With fewer hits that have every word, hits with some of them follow."""
_RANKED = 20
"""So many hits at least are weighed; the full-text rank alone would drop some too early."""
_CALLS_SHOWN = 3
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
        groups = search_words.groups(text, self._store.vocabulary())
        items = self._joined(self._scored(groups, search_words.fillers(text), limit), verdict)
        calls = self._calls(groups) if groups else []
        room = max(limit - len(calls), 0)
        ranked = sorted([*items[:room], *calls], key=lambda result: -result.score)[:limit]
        return SearchAnswer(tuple(ranked), round((time.perf_counter() - began) * 1000, 3))

    def rebuild(self, content: Content) -> StoreChanges:
        """Make the search know exactly this content; only what changed is written."""
        return self._store.index_items(search_index.entries(content))

    def index_call(self, call: Call) -> StoreChanges:
        """Make the search know a call as it stands; ending or changing one does this by itself."""
        return self._store.index_call(call)

    # --- inside ---------------------------------------------------------------------------------------------

    def _scored(self, groups: list[tuple[str, ...]], fillers: tuple[str, ...], limit: int) -> list[tuple[Hit, float]]:
        """Items by their words: those that have all of them first."""
        if not groups:
            return []
        most = max(limit, _RANKED)
        every = self._store.find_items(expression(groups, every=True), most)
        scored = _graded(every, _ALL_WORDS, groups, fillers)
        if len(every) < _FEWEST and len(groups) > 1:
            known = {(hit.kind, hit.id) for hit in every}
            some = self._store.find_items(expression(groups, every=False), most)
            rest = [hit for hit in some if (hit.kind, hit.id) not in known]
            scored += _graded(rest, _SOME_WORDS, groups, fillers)
        return scored

    def _joined(self, scored: list[tuple[Hit, float]], verdict: Verdict | None) -> list[SearchResult]:
        """Items with the bot's confidence in their topic taken in, best first."""
        sure = dict(verdict.ranking) | {verdict.topic: verdict.confidence} if verdict is not None else {}
        known = {hit.id for hit, _ in scored if hit.kind == "topic"}
        guessed = [name for name, how in sure.items() if how >= _LEAST_CONFIDENCE and name not in known]
        extra = [(hit, 0.0) for hit in self._store.items([("topic", name) for name in guessed])]
        results = [_result(hit, _together(score, _confidence(hit, sure))) for hit, score in [*scored, *extra]]
        return sorted(results, key=lambda result: -result.score)

    def _calls(self, groups: list[tuple[str, ...]]) -> list[SearchResult]:
        found = self._store.find_calls(expression(groups, every=True), _CALLS_SHOWN)
        return [_result(hit, _OF_CALL * (1 - place / 10)) for place, hit in enumerate(found)]


def _graded(
    hits: list[Hit], best: float, groups: list[tuple[str, ...]], fillers: tuple[str, ...]
) -> list[tuple[Hit, float]]:
    """Hits, best rank first, with a score: half rank, half closeness to a single title or question."""
    closeness = [search_rank.closeness(groups, fillers, hit.phrases) for hit in hits]
    return [(hit, best * (hit.rank / hits[0].rank + close) / 2) for hit, close in zip(hits, closeness, strict=True)]


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
