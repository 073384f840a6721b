"""Danger words: is this message an emergency or a crisis? Asked before any classifier, and never trained away.

A miss is worse than a false alarm. The text is read word by word; each word is looked up as written, then folded
(æ/ae, double letters), then as a misspelling; words stand for concepts, and rules say which concepts near each other
mean danger. What explains a find away (a "not", years ago, an appointment, a
device) is looked at per find, and never explains away what somebody has right now. Shared with the chatbot: standard
library alone, Python 3.10 and 3.11.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from assistant.danger_lexicon import Reading, phrase_words, read
from assistant.danger_phrases import PHRASES, WHOLE_MESSAGES
from assistant.danger_probes import PROBES as PROBES
from assistant.danger_rules import CRISIS, EMERGENCY
from assistant.danger_signs import explained_away

_ENDS_READ = 20_000
_MOST_FINDS = 500
_PAIR_SPAN = 6


@dataclass(frozen=True)
class Danger:
    """What was found: `verdict` "emergency" or "crisis", the group of words, and the words in lower case.

    `sure`: a whole expression that somebody has written down as danger. Otherwise concepts stand near each other, which
    can also be chance ("strøm ... fik"): then a classifier that has learnt danger may be asked, and where there is none
    it is danger all the same.
    """

    verdict: str
    group: str
    words: tuple[str, ...]
    sure: bool = False


@dataclass(frozen=True)
class Group:
    """Danger words of one kind; each entry of `words` is a word or an expression of several."""

    id: str
    verdict: str
    words: tuple[str, ...]


@dataclass(frozen=True)
class Rule:
    """Concepts that mean danger when they stand within `span` words; `marks` as in `danger_rules`."""

    group: str
    verdict: str
    concepts: tuple[str, ...]
    span: int
    marks: str


BUILT_IN: tuple[Group, ...] = tuple(
    Group(id, verdict, tuple(phrase.strip() for phrase in re.split(r"[;\n]", words) if phrase.strip()))
    for id, (verdict, words) in PHRASES.items()
)


def check(text: str, groups: tuple[Group, ...] = BUILT_IN) -> Danger | None:
    """The danger in a message, or None. An emergency goes before a crisis.

    Of a very long text the first and the last 20,000 characters are read. Rules and `groups` are asked alike, whatever
    `groups` says: it adds expressions, it removes no rule.
    """
    if len(text) > 2 * _ENDS_READ:
        text = f"{text[:_ENDS_READ]}.\n{text[-_ENDS_READ:]}"
    reading = read(text)
    written = _written(reading, groups)
    found = written if written is not None and written.verdict == "emergency" else _by_rule(reading) or written
    # A rule that finds first takes nothing from what an expression says beyond doubt.
    return replace(found, sure=True) if found is not None and written is not None else found


def _written(reading: Reading, groups: tuple[Group, ...]) -> Danger | None:
    """What somebody wrote down as danger: expressions, and whole messages that say nothing else."""
    if reading.folded in _whole_messages():
        return Danger("crisis", "whole_message", reading.words, sure=True)
    for verdict in ("emergency", "crisis"):
        by_first = _phrases(groups, verdict)
        for first in reading.folded_places:
            for group, phrase in by_first.get(first, ()):
                if find := _find_phrase(phrase, verdict, reading):
                    return Danger(verdict, group, tuple(reading.words[place] for place in find), sure=True)
    return None


def _by_rule(reading: Reading) -> Danger | None:
    """What stands near each other and may be danger, or chance."""
    named = reading.places.keys()
    for verdict in ("emergency", "crisis"):
        for needed, rule in _rules(verdict):
            if needed <= named and (find := _find(rule, reading)):
                return Danger(verdict, rule.group, tuple(reading.words[place] for place in sorted(find)))
    return None


@lru_cache(maxsize=1)
def _whole_messages() -> frozenset[tuple[str, ...]]:
    return frozenset(phrase_words(one) for one in re.split(r"[;\n]", WHOLE_MESSAGES) if one.strip())


def load(path: Path | str) -> tuple[Group, ...]:
    """The groups of a compiled file (`{"groups": [{"id", "verdict", "words"}]}`), and always the built-in ones.

    A file that is missing, damaged or strange in part adds what can be read of it, and no error: the gate stays up.
    """
    try:
        content = json.loads(Path(path).read_text("utf-8"))
        entries = content["groups"]
        return BUILT_IN + tuple(group for entry in entries if (group := _group(entry)) is not None)
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return BUILT_IN


def _group(entry: object) -> Group | None:
    if not isinstance(entry, Mapping) or entry.get("verdict") not in ("emergency", "crisis"):
        return None
    words = entry.get("words")
    if not isinstance(words, list):
        return None
    return Group(
        str(entry.get("id", "")), entry["verdict"], tuple(w for w in words if isinstance(w, str) and w.strip())
    )


@lru_cache(maxsize=2)
def _rules(verdict: str) -> tuple[tuple[frozenset[str], Rule], ...]:
    lines = EMERGENCY if verdict == "emergency" else CRISIS
    rules = [_rule(line, verdict) for line in lines.splitlines() if line.strip()]
    return tuple((frozenset(rule.concepts), rule) for rule in rules)


def _rule(line: str, verdict: str) -> Rule:
    before, after = line.split("/")
    group, *concepts = before.split()
    span, *marks = after.split()
    return Rule(group, verdict, tuple(concepts), int(span), "".join(marks))


@lru_cache(maxsize=8)
def _phrases(groups: tuple[Group, ...], verdict: str) -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    by_first: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for group in groups:
        for phrase in group.words if group.verdict == verdict else ():
            if words := phrase_words(phrase):
                by_first.setdefault(words[0], []).append((group.id, words))
    return by_first


def _find(rule: Rule, reading: Reading) -> tuple[int, ...]:
    """The places of the first find of a rule that nothing explains away, () when none."""
    for count, find in enumerate(_finds(rule, reading)):
        if count >= _MOST_FINDS:
            return find  # too tangled to explain: a false alarm is the lesser evil
        if not explained_away(reading, find, rule.concepts, rule.marks):
            return find
    return ()


def _finds(rule: Rule, reading: Reading) -> Iterator[tuple[int, ...]]:
    rarest = min(rule.concepts, key=lambda concept: len(reading.places[concept]))
    others = [concept for concept in rule.concepts if concept != rarest]
    for anchor in reading.places[rarest]:
        for chosen in _complete((anchor,), others, rule.span, reading):
            by_concept = dict(zip((rarest, *others), chosen, strict=True))
            find = tuple(by_concept[concept] for concept in rule.concepts)
            if ">" not in rule.marks or find == tuple(sorted(find)):
                yield find


def _complete(chosen: tuple[int, ...], concepts: list[str], span: int, reading: Reading) -> Iterator[tuple[int, ...]]:
    if not concepts:
        yield chosen
        return
    lowest, highest = max(chosen) - span + 1, min(chosen) + span - 1
    for place in reading.near(concepts[0], lowest, highest):
        if place not in chosen:
            yield from _complete((*chosen, place), concepts[1:], span, reading)


def _find_phrase(phrase: tuple[str, ...], verdict: str, reading: Reading) -> tuple[int, ...]:
    marks = "d" if verdict == "emergency" else "j"
    marks += "x" if _DENIALS & set(phrase) else "nh"
    for start in reading.folded_places.get(phrase[0], ()):
        find = _follow(phrase, start, reading)
        if find and not explained_away(reading, find, ("PHRASE",) * len(find), marks + _own_marks(phrase)):
            return find
    return ()


def _own_marks(phrase: tuple[str, ...]) -> str:
    if phrase in _DONE_TO_SOMEBODY:
        return "e"
    return "w" if phrase in _WEAK_PHRASES else ""


def _follow(phrase: tuple[str, ...], start: int, reading: Reading) -> tuple[int, ...]:
    places = [start]
    for word in phrase[1:]:
        for place in (places[-1] + 1, places[-1] + 2):
            if place < len(reading.folded) and reading.is_like(place, word):
                places.append(place)
                break
        else:
            return ()
    return tuple(places)


_DENIALS = frozenset(phrase_words("ikke ingen intet aldrig uden not no don't cannot can't won't nicht keine it"))
_WEAK_PHRASES = frozenset(
    phrase_words(phrase)
    for phrase in (
        "kan ikke mere", "orker ikke mere", "magter ikke mere", "vil bare væk", "jeg vil ikke mere", "ingen vej ud",
        "ser ingen udvej", "det er slut nu", "kan ikke se meningen", "kan ikke klare mere", "klarer ikke mere",
        "slippe for det hele", "ingen fremtid", "kan ikke se nogen udvej", "ikke se nogen mening", "will nicht mehr",
        "holder det ikke ud mere", "kan ikke holde det ud mere", "væk fra det hele", "gøre en ende på det",
        "gør en ende på det", "slutte det hele", "ende det hele", "a vil it mer",
        "keinen sinn mehr",
    )
)  # fmt: skip
_DONE_TO_SOMEBODY = frozenset(phrase_words(phrase) for phrase in ("kan ikke få liv i", "får ikke liv i"))
"""What is tried with a telephone as well as with a person."""


def concepts(text: str, without: frozenset[str] = frozenset(), *, pairs: bool = True) -> frozenset[str]:
    """What a message speaks of: names of concepts ("CHEST"), and of pairs within a few words ("CHEST PAIN").

    For a classifier that learns danger beside the rules: concepts see through dialect and misspelling.

    Args:
        text: The message.
        without: Concepts to leave out, since they stand in every other sentence.
        pairs: Whether pairs are named, too.
    """
    found = [names - without for names in read(text[:_ENDS_READ]).concepts]
    single = {name for names in found for name in names}
    return frozenset(single.union(_pairs(found)) if pairs else single)


def _pairs(found: list[frozenset[str]]) -> Iterator[str]:
    for place, names in enumerate(found):
        for near in found[place + 1 : place + 1 + _PAIR_SPAN]:
            for one in names:
                for other in near:
                    yield f"{one} {other}" if one < other else f"{other} {one}"
