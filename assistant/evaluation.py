"""How well the bot does on messages whose topic is known: rows and what was said to them become figures.

No bot is asked here; `assistant.bot_trial` does that.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import sqrt
from typing import Any

from assistant.records import TurnKind

FOREIGN = "out_of_scope"
"""The topic of messages that are none of our business."""
_Z = 1.959964
"""Standard errors on either side of a share that hold 95 % of what chance alone would give."""


@dataclass(frozen=True, slots=True)
class Row:
    """A message and the topic that is meant. `also`: other topics that a careful person would accept."""

    line: int
    text: str
    topic: str
    also: frozenset[str] = frozenset()
    persona: str = ""

    @property
    def right(self) -> frozenset[str]:
        """Every topic that is right."""
        return self.also | {self.topic}


@dataclass(frozen=True, slots=True)
class RowFault:
    """A line that cannot be used. `problem`: "utf8", "json", "text", "topic", "also" or "persona"."""

    line: int
    problem: str


@dataclass(frozen=True, slots=True)
class Heard:
    """What the bot made of a message: its turn, and the topics it held for likely, best first."""

    kind: TurnKind
    topic: str
    choices: tuple[str, ...] = ()
    ranking: tuple[str, ...] = ()
    confidence: float = 0.0

    @property
    def likeliest(self) -> str:
        """The topic held for likeliest, "" when there is none."""
        return self.ranking[0] if self.ranking else ""

    @property
    def failed(self) -> bool:
        """Whether the bot itself failed: it understood the message and yet had nothing to say."""
        return self.kind is TurnKind.UNSURE and bool(self.ranking) and self.confidence == 0.0


class Ending(StrEnum):
    """How a message ended for the citizen."""

    RIGHT = "right"
    WRONG = "wrong"
    OFFERED_RIGHT = "offered_right"
    OFFERED_WRONG = "offered_wrong"
    HANDED_ON = "handed_on"


@dataclass(frozen=True, slots=True)
class Result:
    """A row and what the bot made of it."""

    row: Row
    heard: Heard

    @property
    def foreign(self) -> bool:
        """Whether the message is none of our business."""
        return self.row.topic == FOREIGN

    @property
    def understood(self) -> bool:
        """Whether the likeliest topic is a right one."""
        return self.heard.likeliest in self.row.right

    @property
    def ending(self) -> Ending:
        """How it ended. To say "that I do not know" is right for what is none of our business."""
        if self.heard.kind is TurnKind.CHOICES:
            return Ending.OFFERED_RIGHT if self.row.right & set(self.heard.choices) else Ending.OFFERED_WRONG
        if self.heard.kind is TurnKind.UNSURE:
            return Ending.RIGHT if self.foreign else Ending.HANDED_ON
        return Ending.RIGHT if self.heard.topic in self.row.right else Ending.WRONG


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole, with the interval that holds the true share 95 times in 100 (Wilson)."""

    count: int
    of: int

    @property
    def share(self) -> float:
        """0..1; 0 of nothing."""
        return self.count / self.of if self.of else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Lower and upper end, 0..1; everything is possible when nothing was counted.

        Source: Wilson 1927, the score interval; unlike the usual one it stays within 0..1 and holds for small counts.
        """
        if not self.of:
            return 0.0, 1.0
        square = _Z * _Z
        middle = (self.share + square / (2 * self.of)) / (1 + square / self.of)
        spread = self.share * (1 - self.share) / self.of + square / (4 * self.of * self.of)
        half = _Z * sqrt(spread) / (1 + square / self.of)
        return max(0.0, middle - half), min(1.0, middle + half)


@dataclass(frozen=True, slots=True)
class InScope:
    """How messages within our topics ended; `reach` is answered right or offered among the choices."""

    top_1: Share
    top_3: Share
    answered_right: Share
    reach: Share
    confidently_wrong: Share
    offered: Share
    handed_on: Share


@dataclass(frozen=True, slots=True)
class OutOfScope:
    """How messages that are none of our business ended."""

    answered: Share
    offered: Share
    right: Share


@dataclass(frozen=True, slots=True)
class TopicFigures:
    """One topic: how many of its messages were understood, how many taken for it were, how many answered right."""

    topic: str
    recall: Share
    precision: Share
    answered_right: Share


@dataclass(frozen=True, slots=True)
class Confusion:
    """Messages of one topic that were taken for another, and how many of them were answered with a wrong topic."""

    meant: str
    understood: str
    results: tuple[Result, ...]
    answered_wrong: int


@dataclass(frozen=True, slots=True)
class Figures:
    """All figures of one evaluation. `personas` holds in-scope messages only."""

    in_scope: InScope
    out_of_scope: OutOfScope
    topics: tuple[TopicFigures, ...]
    personas: Mapping[str, InScope]
    confusions: tuple[Confusion, ...]
    wrong: tuple[Result, ...]


# --- reading ---------------------------------------------------------------------------------------------------


def read(raw: bytes) -> tuple[tuple[Row, ...], tuple[RowFault, ...]]:
    """The rows of a JSONL file, and every line of it that cannot be used. Empty lines are nothing."""
    rows: list[Row] = []
    faults: list[RowFault] = []
    for number, line in enumerate(raw.removeprefix(b"\xef\xbb\xbf").splitlines(), 1):
        if line.strip():
            found = _row(number, line)
            (rows if isinstance(found, Row) else faults).append(found)  # type: ignore[arg-type]
    return tuple(rows), tuple(faults)


def _row(number: int, line: bytes) -> Row | RowFault:
    try:
        facts = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError:
        return RowFault(number, "utf8")
    except (ValueError, RecursionError):
        return RowFault(number, "json")
    if not isinstance(facts, dict):
        return RowFault(number, "json")
    problem = _problem(facts)
    if problem:
        return RowFault(number, problem)
    also = frozenset(facts.get("also") or ())
    return Row(number, facts["text"], facts["topic"], also, facts.get("persona") or "")


def _problem(facts: Mapping[str, Any]) -> str:
    """The first field that is not what it should be, "" when all are."""
    for name in ("text", "topic"):
        if not _is_text(facts.get(name)) or not facts[name].strip():
            return name
    also = facts.get("also") or []
    if not isinstance(also, list) or not all(_is_text(topic) for topic in also):
        return "also"
    return "" if _is_text(facts.get("persona") or "") else "persona"


def _is_text(value: object) -> bool:
    """Whether a value is text that can be sent: JSON can also hold half of a letter."""
    return isinstance(value, str) and not any("\ud800" <= sign <= "\udfff" for sign in value)


# --- counting --------------------------------------------------------------------------------------------------


def figures(results: Sequence[Result]) -> Figures:
    """What the results come to."""
    ours = [result for result in results if not result.foreign]
    foreign = [result for result in results if result.foreign]
    personas = sorted({result.row.persona for result in ours if result.row.persona})
    return Figures(
        in_scope(ours),
        out_of_scope(foreign),
        tuple(_topic(topic, results) for topic in _topics(results)),
        {name: in_scope([one for one in ours if one.row.persona == name]) for name in personas},
        confusions(results),
        tuple(result for result in results if result.ending is Ending.WRONG),
    )


def in_scope(results: Sequence[Result]) -> InScope:
    """How messages within our topics ended."""
    offered = (Ending.OFFERED_RIGHT, Ending.OFFERED_WRONG)
    return InScope(
        _share(results, lambda one: one.understood),
        _share(results, lambda one: bool(one.row.right & set(one.heard.ranking[:3]))),
        _share(results, lambda one: one.ending is Ending.RIGHT),
        _share(results, lambda one: one.ending in (Ending.RIGHT, Ending.OFFERED_RIGHT)),
        _share(results, lambda one: one.ending is Ending.WRONG),
        _share(results, lambda one: one.ending in offered),
        _share(results, lambda one: one.ending is Ending.HANDED_ON),
    )


def out_of_scope(results: Sequence[Result]) -> OutOfScope:
    """How messages that are none of our business ended."""
    return OutOfScope(
        _share(results, lambda one: one.ending is Ending.WRONG),
        _share(results, lambda one: one.heard.kind is TurnKind.CHOICES),
        _share(results, lambda one: one.ending is Ending.RIGHT),
    )


def confusions(results: Iterable[Result]) -> tuple[Confusion, ...]:
    """Which topics are taken for which, the most harmful first: answered wrong, then most often."""
    pairs: dict[tuple[str, str], list[Result]] = {}
    for result in results:
        if not result.understood:
            pairs.setdefault((result.row.topic, result.heard.likeliest), []).append(result)
    found = [
        Confusion(meant, taken, tuple(group), sum(one.ending is Ending.WRONG for one in group))
        for (meant, taken), group in pairs.items()
    ]
    return tuple(sorted(found, key=lambda one: (-one.answered_wrong, -len(one.results), one.meant, one.understood)))


def _topics(results: Iterable[Result]) -> list[str]:
    return sorted({result.row.topic for result in results})


def _topic(topic: str, results: Sequence[Result]) -> TopicFigures:
    meant = [result for result in results if result.row.topic == topic]
    taken = [result for result in results if result.heard.likeliest == topic]
    return TopicFigures(
        topic,
        _share(meant, lambda one: one.understood),
        _share(taken, lambda one: one.understood),
        _share(meant, lambda one: one.ending is Ending.RIGHT),
    )


def _share(results: Sequence[Result], holds: Callable[[Result], bool]) -> Share:
    return Share(sum(holds(result) for result in results), len(results))
