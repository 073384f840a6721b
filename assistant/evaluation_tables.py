"""The figures of an evaluation as tables in Danish, the same on the terminal and on the page; and as plain data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from assistant.evaluation import Confusion, Figures, InScope, OutOfScope, Result, Share, TopicFigures

Cell = str | int | Share
_EXAMPLES = 2
IN_SCOPE = {
    "top_1": "Rigtigt emne først",
    "top_3": "Rigtigt emne blandt de tre første",
    "answered_right": "Besvaret rigtigt",
    "reach": "Besvaret rigtigt eller tilbudt",
    "confidently_wrong": "Besvaret forkert",
    "offered": "Valgmuligheder tilbudt",
    "handed_on": "Ikke forstået, vist videre",
}
OUT_OF_SCOPE = {
    "answered": "Besvaret, som om det var vores",
    "offered": "Valgmuligheder tilbudt",
    "right": "Sagt, at det ved den ikke",
}
PERSONAS = {
    "older": "ældre",
    "short": "få ord",
    "thumbs": "hurtig på telefonen",
    "dialect": "dialekt",
    "second_language": "dansk som andetsprog",
    "relative": "pårørende",
    "upset": "oprevet",
    "speech": "talt ind",
    "confused": "forvirret",
    "screen": "beskriver skærmen",
    "plain": "almindelig",
}


@dataclass(frozen=True, slots=True)
class Table:
    """A table in words. A `Share` among the cells is shown as percent; `note` says how to read it."""

    title: str
    note: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def percent(share: float) -> str:
    """A share in Danish: "79,8 %"."""
    return f"{share * 100:.1f} %".replace(".", ",")


def between(share: Share) -> str:
    """The interval of a share in Danish: "76,1–83,1 %"."""
    low, high = share.interval
    return f"{low * 100:.1f}–{high * 100:.1f} %".replace(".", ",")


def shown(cell: Cell) -> str:
    """A cell in words; a dash where nothing was counted."""
    if isinstance(cell, Share):
        return percent(cell.share) if cell.of else "–"
    return str(cell)


def tables(found: Figures, titles: Mapping[str, str]) -> tuple[Table, ...]:
    """Every table, the most important first. `titles`: title of each topic by id."""
    made = (
        _measures("Inden for emnerne", found.in_scope, IN_SCOPE),
        _measures("Uden for emnerne", found.out_of_scope, OUT_OF_SCOPE),
        _personas(found.personas),
        _topics(found.topics, titles),
        _confusions(found.confusions),
        _wrong(found.wrong),
    )
    return tuple(table for table in made if table.rows)


def _measures(title: str, found: InScope | OutOfScope, labels: Mapping[str, str]) -> Table:
    shares = {label: getattr(found, name) for name, label in labels.items()}
    rows = [(label, one, between(one), f"{one.count} af {one.of}") for label, one in shares.items() if one.of]
    note = "Intervallet rummer den sande andel 95 gange ud af 100."
    return Table(title, note, ("", "Andel", "95 %-interval", "Antal"), tuple(rows))


def _personas(found: Mapping[str, InScope]) -> Table:
    names = ("top_1", "answered_right", "reach", "confidently_wrong")
    rows = [
        (PERSONAS.get(persona, persona), one.top_1.of, *(getattr(one, name) for name in names))
        for persona, one in found.items()
    ]
    head = ("Hvem skriver", "Linjer", *(IN_SCOPE[name] for name in names))
    return Table("Efter hvem der skriver", "Kun linjer inden for emnerne.", head, tuple(rows))


def _topics(found: Sequence[TopicFigures], titles: Mapping[str, str]) -> Table:
    worst = sorted(found, key=lambda one: (one.recall.share, one.answered_right.share, one.topic))
    rows = [
        (one.topic, titles.get(one.topic, ""), one.recall.of, one.recall, one.precision, one.answered_right)
        for one in worst
    ]
    note = "Fundet: andel af emnets linjer, der blev forstået. Træfsikkert: andel af det forståede, der var emnet."
    head = ("Emne", "Titel", "Linjer", "Fundet", "Træfsikkert", "Besvaret rigtigt")
    return Table("Emner, de svageste først", note, head, tuple(rows))


def _confusions(found: Sequence[Confusion]) -> Table:
    rows = [
        (one.meant, one.understood or "–", len(one.results), one.answered_wrong, _quoted(one.results)) for one in found
    ]
    note = "Først dem, der førte til et forkert svar; resten blev til valgmuligheder eller vist videre."
    head = ("Ment", "Forstået som", "Linjer", "Besvaret forkert", "Eksempler")
    return Table("Emner, der forveksles", note, head, tuple(rows))


def _wrong(found: Sequence[Result]) -> Table:
    rows = [(one.row.line, one.row.topic, said(one), f"»{one.row.text}«") for one in found]
    note = "Hver linje, der fik et svar om noget andet."
    return Table("Besvaret forkert", note, ("Linje", "Ment", "Besvaret som", "Tekst"), tuple(rows))


def _quoted(results: Sequence[Result]) -> str:
    return " ".join(f"»{one.row.text}«" for one in results[:_EXAMPLES])


def said(result: Result) -> str:
    """What the bot answered with: the topic, else the kind of its turn."""
    return result.heard.topic or result.heard.kind.value


# --- plain data ------------------------------------------------------------------------------------------------


def facts(found: Figures, results: Sequence[Result]) -> dict[str, Any]:
    """Figures and results as plain data; the names are kept from version to version."""
    return {
        "rows": len(results),
        "failed": sum(one.heard.failed for one in results),
        "in_scope": _measure_facts(found.in_scope, IN_SCOPE),
        "out_of_scope": _measure_facts(found.out_of_scope, OUT_OF_SCOPE),
        "topics": [_topic_facts(one) for one in found.topics],
        "personas": [{"persona": name, **_measure_facts(one, IN_SCOPE)} for name, one in found.personas.items()],
        "confusions": [_confusion_facts(one) for one in found.confusions],
        "results": [_result_facts(one) for one in results],
    }


def share_facts(share: Share) -> dict[str, Any]:
    """A share as plain data; null where nothing was counted."""
    low, high = (round(end, 4) for end in share.interval)
    of_any = round(share.share, 4) if share.of else None
    return {"share": of_any, "low": low, "high": high, "count": share.count, "of": share.of}


def _measure_facts(found: InScope | OutOfScope, names: Mapping[str, str]) -> dict[str, Any]:
    shares: dict[str, Share] = {name: getattr(found, name) for name in names}
    rows = next(iter(shares.values())).of
    return {"rows": rows, **{name: share_facts(share) for name, share in shares.items()}}


def _topic_facts(one: TopicFigures) -> dict[str, Any]:
    shares = {"recall": one.recall, "precision": one.precision, "answered_right": one.answered_right}
    return {"topic": one.topic, "rows": one.recall.of} | {name: share_facts(share) for name, share in shares.items()}


def _confusion_facts(one: Confusion) -> dict[str, Any]:
    return {
        "meant": one.meant,
        "understood": one.understood,
        "count": len(one.results),
        "answered_wrong": one.answered_wrong,
        "examples": [result.row.text for result in one.results],
    }


def _result_facts(one: Result) -> dict[str, Any]:
    return {
        "line": one.row.line,
        "text": one.row.text,
        "topic": one.row.topic,
        "also": sorted(one.row.also),
        "persona": one.row.persona,
        "kind": one.heard.kind.value,
        "answered": one.heard.topic or None,
        "choices": list(one.heard.choices),
        "ranking": list(one.heard.ranking[:3]),
        "confidence": one.heard.confidence,
        "ending": one.ending.value,
    }
