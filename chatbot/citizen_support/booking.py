"""Booking guidance: asks for the hospital and the kind of visit, then says where to book, or the safe sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from citizen_support import danish
from citizen_support.bubbles import Speaker

TOPIC = "book_self"
HOSPITAL, VISIT = "hospital", "visit"
QUESTIONS = (HOSPITAL, VISIT)
ANY = "all"
_GENERIC = frozenset(
    {"sygehus", "sygehuset", "hospital", "universitetshospital", "og", "i", "pa", "hos", "uden", "af", "tid"}
)
_SHORTEST_PART = 5
"""Letters from which a name is also found inside a compound ("hjertescanning")."""


def known(action: str, facts: Mapping[str, Any]) -> bool:
    """Whether a pressed button's action, "hospital:ID" or "visit:ID", names something of the content."""
    kind, _, chosen = action.partition(":")
    names = {HOSPITAL: facts.get("hospitals", {}), VISIT: facts.get("visits", {})}
    return kind in names and (chosen == ANY or chosen in names[kind])


def named(text: str, names: Mapping[str, str]) -> str:
    """The id whose name a text mentions, "" when it mentions none, or several alike.

    Args:
        text: What the citizen wrote.
        names: Names by id, "Esbjerg Sygehus".
    """
    written = danish.words(text)
    scores = sorted(((_mentioned(written, f"{name} {identity}"), identity) for identity, name in names.items()))[-2:]
    if not scores or scores[-1][0] <= 0 or (len(scores) == 2 and scores[0][0] == scores[1][0]):
        return ""
    return scores[-1][1]


def _mentioned(written: Sequence[str], name: str) -> float:
    """How many telling words of a name are written, a little less for each that is not; 0 for none."""
    telling = {danish.stem(word) for word in danish.words(name) if word not in _GENERIC and len(word) > 2}
    found = {stem for stem in telling if any(_says(word, stem) for word in written)}
    return len(found) - 0.1 * len(telling - found) if found else 0.0


def _says(word: str, stem: str) -> bool:
    return danish.stem(word) == stem or (len(stem) >= _SHORTEST_PART and stem in word)


def question(kind: str, facts: Mapping[str, Any], speaker: Speaker) -> dict[str, Any]:
    """The bubble that asks for the hospital or the kind of visit: a button for each, and one for "I do not know"."""
    names: Mapping[str, str] = facts.get("hospitals" if kind == HOSPITAL else "visits", {})
    buttons = [{"title": name, "action": f"{kind}:{identity}"} for identity, name in names.items()]
    unknown = {"title": speaker.content.phrase("booking_dont_know", speaker.language), "action": f"{kind}:{ANY}"}
    return speaker.phrase(f"booking_ask_{kind}", [*buttons, unknown])


def result(hospital: str, visit: str, facts: Mapping[str, Any], speaker: Speaker) -> dict[str, Any]:
    """The bubble that says where to book, or the safe sentence where the facts are not confirmed."""
    rule = _rule(hospital, visit, facts.get("rules", []))
    title = str(facts.get("visits", {}).get(visit, ""))
    human = [speaker.human()]
    if rule.get("self_booking") == "yes" and rule.get("where"):
        return speaker.phrase("booking_yes", human, visit=title, where=str(rule["where"]))
    if rule.get("self_booking") == "no":
        return speaker.phrase("booking_no", human, visit=title)
    return speaker.phrase("booking_unknown", human)


def _rule(hospital: str, visit: str, rules: Sequence[Mapping[str, Any]]) -> Mapping[str, Any]:
    """The rule for this hospital, else the one for all; the hospital's own goes first even where it is unknown."""
    for wanted in (hospital, ANY):
        for rule in rules:
            if rule["hospital"] == wanted and rule["visit"] == visit:
                return rule
    return {}
