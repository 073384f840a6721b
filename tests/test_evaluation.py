from __future__ import annotations

import json

import pytest

from assistant import evaluation, evaluation_tables
from assistant.evaluation import Ending, Heard, Result, Row, RowFault, Share
from assistant.records import TurnKind


def line(**facts: object) -> bytes:
    return json.dumps({"text": "hej", "topic": "greet", **facts}).encode()


def result(topic: str, heard: Heard, *, also: frozenset[str] = frozenset(), persona: str = "") -> Result:
    return Result(Row(1, f"om {topic}", topic, also, persona), heard)


def answered(topic: str, kind: TurnKind = TurnKind.ANSWER) -> Heard:
    return Heard(kind, topic, ranking=(topic, "b", "c", "d"), confidence=0.9)


def offered(*topics: str) -> Heard:
    return Heard(TurnKind.CHOICES, topics[0], topics, topics, 0.4)


def unsure(*ranking: str) -> Heard:
    return Heard(TurnKind.UNSURE, "", ranking=ranking, confidence=0.1)


# --- reading ------------------------------------------------------------------------------------------------------


def test_rows_know_their_line_and_what_may_be_missing_is() -> None:
    rows, faults = evaluation.read(line() + b"\n\n" + line(topic="ms_web", also=["ms_login"], persona="older"))
    assert faults == ()
    assert rows == (
        Row(1, "hej", "greet"),
        Row(3, "hej", "ms_web", frozenset({"ms_login"}), "older"),
    )


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        (b"nonsense", "json"),
        (b"[1]", "json"),
        (b"[" * 100_000, "json"),
        (b'{"text": "\xff", "topic": "greet"}', "utf8"),
        (line(text=""), "text"),
        (line(text=7), "text"),
        (b'{"text": "\\ud800", "topic": "greet"}', "text"),
        (line(topic="  "), "topic"),
        (b'{"text": "hej"}', "topic"),
        (line(also="greet"), "also"),
        (line(also=[1]), "also"),
        (line(persona=3), "persona"),
    ],
)
def test_a_line_that_cannot_be_used_is_named(raw: bytes, problem: str) -> None:
    rows, faults = evaluation.read(line() + b"\n" + raw + b"\n" + line())
    assert [row.line for row in rows] == [1, 3]
    assert faults == (RowFault(2, problem),)


def test_a_mark_at_the_start_of_the_file_is_no_fault() -> None:
    assert evaluation.read(b"\xef\xbb\xbf" + line())[1] == ()


# --- endings ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("topic", "heard", "ending"),
    [
        ("ms_web", answered("ms_web"), Ending.RIGHT),
        ("ms_web", answered("ms_login"), Ending.WRONG),
        ("ms_web", offered("ms_login", "ms_web"), Ending.OFFERED_RIGHT),
        ("ms_web", offered("ms_login"), Ending.OFFERED_WRONG),
        ("ms_web", unsure("ms_web"), Ending.HANDED_ON),
        ("help_human", answered("help_human", TurnKind.HANDOVER), Ending.RIGHT),
        ("medical_advice", answered("medical_advice", TurnKind.REFUSED), Ending.RIGHT),
        ("thanks", answered("thanks", TurnKind.SMALLTALK), Ending.RIGHT),
        ("emergency", answered("emergency", TurnKind.EMERGENCY), Ending.RIGHT),
        ("ms_web", answered("emergency", TurnKind.EMERGENCY), Ending.WRONG),
        ("out_of_scope", unsure("ms_web"), Ending.RIGHT),
        ("out_of_scope", answered("out_of_scope", TurnKind.SMALLTALK), Ending.RIGHT),
        ("out_of_scope", answered("thanks", TurnKind.SMALLTALK), Ending.WRONG),
        ("out_of_scope", offered("ms_web"), Ending.OFFERED_WRONG),
    ],
)
def test_how_a_message_ends(topic: str, heard: Heard, ending: Ending) -> None:
    assert result(topic, heard).ending is ending


def test_what_a_careful_person_would_accept_is_right_too() -> None:
    accepted = result("ms_web", answered("ms_login"), also=frozenset({"ms_login"}))
    assert (accepted.understood, accepted.ending) == (True, Ending.RIGHT)


def test_a_bot_that_understands_and_says_nothing_has_failed() -> None:
    assert Heard(TurnKind.UNSURE, "", ranking=("ms_web",), confidence=0.0).failed
    assert not unsure("ms_web").failed


# --- figures ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("share", "low", "high"),
    [
        (Share(0, 10), 0.0, 0.2775),
        (Share(10, 10), 0.7225, 1.0),
        (Share(5, 10), 0.2366, 0.7634),
        (Share(396, 496), 0.7608, 0.8313),
        (Share(0, 0), 0.0, 1.0),
    ],
)
def test_the_interval_is_wilsons(share: Share, low: float, high: float) -> None:
    assert share.interval == pytest.approx((low, high), abs=5e-4)


def test_in_scope_and_out_of_scope_are_counted_apart() -> None:
    found = evaluation.figures(
        [
            result("a", answered("a")),
            result("a", answered("b")),
            result("a", offered("c", "b", "a")),
            result("a", unsure("a")),
            result("out_of_scope", answered("a")),
            result("out_of_scope", offered("a")),
            result("out_of_scope", unsure("a")),
        ]
    )
    ours = found.in_scope
    assert [one.count for one in (ours.top_1, ours.top_3, ours.answered_right, ours.reach)] == [2, 3, 1, 2]
    assert [one.count for one in (ours.confidently_wrong, ours.offered, ours.handed_on)] == [1, 1, 1]
    assert (ours.top_1.of, found.out_of_scope.answered) == (4, Share(1, 3))
    assert (found.out_of_scope.offered, found.out_of_scope.right) == (Share(1, 3), Share(1, 3))


def test_a_topic_has_recall_over_its_own_and_precision_over_what_was_taken_for_it() -> None:
    found = evaluation.figures(
        [result("a", answered("a")), result("a", answered("b")), result("b", answered("b")), result("c", answered("a"))]
    )
    by_topic = {one.topic: one for one in found.topics}
    assert (by_topic["a"].recall, by_topic["a"].precision) == (Share(1, 2), Share(1, 2))
    assert (by_topic["b"].recall, by_topic["b"].precision) == (Share(1, 1), Share(1, 2))


def test_a_persona_has_figures_of_its_own() -> None:
    found = evaluation.figures(
        [result("a", answered("a"), persona="older"), result("a", answered("b"), persona="short")]
    )
    assert {name: one.answered_right for name, one in found.personas.items()} == {
        "older": Share(1, 1),
        "short": Share(0, 1),
    }


def test_the_confusion_that_did_harm_comes_first() -> None:
    found = evaluation.figures(
        [result("a", offered("b", "a")), result("a", offered("b", "a")), result("c", answered("d"))]
    )
    assert [(one.meant, one.understood, len(one.results), one.answered_wrong) for one in found.confusions] == [
        ("c", "d", 1, 1),
        ("a", "b", 2, 0),
    ]


# --- in words and as data -----------------------------------------------------------------------------------------


def test_shares_are_written_as_danes_write_them() -> None:
    assert evaluation_tables.percent(0.798) == "79,8 %"
    assert evaluation_tables.between(Share(396, 496)) == "76,1–83,1 %"
    assert evaluation_tables.shown(Share(0, 0)) == "–"


def test_a_table_with_nothing_in_it_is_left_out() -> None:
    only_ours = evaluation.figures([result("a", answered("a"))])
    titles = [table.title for table in evaluation_tables.tables(only_ours, {})]
    assert titles == ["Inden for emnerne", "Emner, de svageste først"]


def test_every_row_and_every_figure_is_in_the_data() -> None:
    results = [result("a", answered("b"), also=frozenset({"c"})), result("out_of_scope", unsure("a"))]
    facts = evaluation_tables.facts(evaluation.figures(results), results)
    assert facts["in_scope"]["rows"] == 1
    assert facts["in_scope"]["confidently_wrong"]["share"] == 1.0
    assert facts["personas"] == []
    assert facts["confusions"][0] == {
        "meant": "a",
        "understood": "b",
        "count": 1,
        "answered_wrong": 1,
        "examples": ["om a"],
    }
    assert [(one["topic"], one["also"], one["ending"]) for one in facts["results"]] == [
        ("a", ["c"], "wrong"),
        ("out_of_scope", [], "right"),
    ]
    json.dumps(facts)
