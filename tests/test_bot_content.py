from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from assistant import content as content_files
from assistant.bot_content import compile_content
from assistant.records import BookingRule, Content, Question, ServiceState
from tests import sample_content

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


@pytest.fixture
def content(tmp_path: Path) -> Content:
    return content_files.load(sample_content.write(tmp_path / "content")).content


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "compiled"


def compiled(content: Content, folder: Path, now: datetime = NOW) -> dict[str, Any]:
    compile_content(content, folder, {"ms_login": 3}, now)
    facts: dict[str, Any] = json.loads((folder / "content.json").read_text("utf-8"))
    return facts


def examples(folder: Path) -> list[dict[str, str]]:
    lines = (folder / "training" / "examples.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


def with_topic(content: Content, name: str, **changes: Any) -> Content:
    return replace(content, topics={**content.topics, name: replace(content.topics[name], **changes)})


def with_service(content: Content, **changes: Any) -> Content:
    changed = replace(content.services["mit_sygehus"], **changes)
    return replace(content, services={**content.services, "mit_sygehus": changed})


# --- content.json -----------------------------------------------------------------------------------------


def test_answers_are_ready_to_be_said(content: Content, folder: Path) -> None:
    topic = compiled(content, folder)["topics"]["ms_login"]
    assert topic["title"] == "Hvordan logger jeg ind i Mit Sygehus?"
    assert topic["answer"] == "Åbn appen.\nLog ind med MitID."
    assert topic["answer_simple"] == "Åbn appen."
    assert topic["closed"] == ""
    assert (topic["area"], topic["script"], topic["version"]) == ("mit_sygehus", "login_fails", 3)
    assert topic["services"] == ["mit_sygehus", "mitid"]
    assert topic["languages"] == {"en": {"title": "How do I log in?", "answer": "Open it."}}
    assert topic["followups"] == [{"text": "og hvis jeg ikke kan?", "topic": "help_human"}]


def test_buttons_take_the_title_of_their_topic(content: Content, folder: Path) -> None:
    assert compiled(content, folder)["topics"]["ms_login"]["buttons"] == [
        {"title": "Jeg vil tale med et menneske", "topic": "help_human"},
        {"title": "Åbn siden", "url": "https://mit.rsyd.dk"},
        {"title": "", "action": "human"},
    ]


def test_no_brace_and_no_unconfirmed_number_reaches_a_citizen(content: Content, folder: Path) -> None:
    text = "Ring {contact.patient_office.phone} eller {contact.laegevagt.phone}."
    facts = compiled(with_topic(content, "help_human", answer=text), folder)
    said = facts["topics"]["help_human"]["answer"]
    assert said == "Ring nummeret i dit brev fra sygehuset eller 70 11 07 07."


def test_a_closed_service_is_told_before_the_answer(content: Content, folder: Path) -> None:
    topic = compiled(with_service(content, state=ServiceState.CLOSED), folder)["topics"]["ms_login"]
    assert topic["answer"].splitlines()[0] == "Mit Sygehus er lukket."
    assert topic["answer_simple"].startswith("Mit Sygehus er lukket.\n")
    assert topic["closed"] == ""


def test_a_service_that_closes_has_its_variant_ready(content: Content, folder: Path) -> None:
    closing = with_service(content, state=ServiceState.CLOSING, closes_on="2027-05-28", replaced_by="mitid")
    facts = compiled(closing, folder)
    assert facts["topics"]["ms_login"]["answer"].startswith("Mit Sygehus lukker 28. maj 2027.\nÅbn appen.")
    (variant,) = facts["variants"]
    assert variant["from"] == "2027-05-28"
    assert variant["topics"]["ms_login"]["answer"].startswith("Mit Sygehus er lukket. Brug nu MitID.\nÅbn MitID.")
    assert "version" not in variant["topics"]["ms_login"]
    assert "help_human" not in variant["topics"]


def test_hours_carry_holidays_of_two_years(content: Content, folder: Path) -> None:
    hours = compiled(content, folder)["hours"]["support"]
    assert hours["week"]["1"] == ["09:00-12:00", "13:00-15:00"]
    assert {"2026-12-25", "2026-12-28", "2027-12-25"} <= set(hours["closed_days"])


def test_unknown_hours_promise_nothing(content: Content, folder: Path) -> None:
    unknown = replace(content, hours={"support": replace(content.hours["support"], known=False)})
    assert compiled(unknown, folder)["hours"]["support"] == {"known": False, "week": {}, "closed_days": []}


def test_notices_tell_danish_time(content: Content, folder: Path) -> None:
    notice = replace(content.notices[0], starts="2026-07-01T06:00:00+00:00", ends="")
    (told,) = compiled(replace(content, notices=(notice,)), folder)["notices"]
    assert (told["text"], told["topics"]) == ("Der er driftsstop.", ["ms_login"])
    assert (told["from"], told["to"]) == ("2026-07-01T08:00:00", "")


def test_a_booking_rule_nobody_has_checked_stays_unknown(content: Content, folder: Path) -> None:
    checked = BookingRule("kolding", "blood_test", "no", "", checked="2026-11-01")
    booking = compiled(replace(content, booking=(*content.booking, checked)), folder)["booking"]
    assert [rule["self_booking"] for rule in booking["rules"]] == ["unknown", "no"]
    assert booking["hospitals"] == {"kolding": "Kolding Sygehus"}
    assert booking["visits"] == {"blood_test": "Blodprøve"}


def test_phrases_keep_their_own_holes(content: Content, folder: Path) -> None:
    content = replace(content, phrases={"x": {"da": "{service.mitid.name}: koden er {code}"}})
    assert compiled(content, folder)["phrases"] == {"x": {"da": "MitID: koden er {code}"}}


def test_danger_words_stand_in_their_own_file(content: Content, folder: Path) -> None:
    compiled(content, folder)
    assert json.loads((folder / "danger.json").read_text("utf-8")) == {
        "groups": [{"id": "chest", "verdict": "emergency", "words": ["ondt i brystet"]}]
    }


# --- training ---------------------------------------------------------------------------------------------


def test_examples_are_questions_titles_and_sentences_of_answers(content: Content, folder: Path) -> None:
    compiled(content, folder)
    found = [(one["text"], one["persona"], one["origin"]) for one in examples(folder) if one["topic"] == "ms_login"]
    assert found == [
        ("Hvordan kommer jeg ind?", "plain", "question"),
        ("login driller", "", "question"),
        ("Hvordan logger jeg ind i Mit Sygehus?", "", "title"),
        ("Åbn appen", "", "answer"),
        ("Log ind med MitID", "", "answer"),
    ]


def test_a_sentence_that_several_topics_say_teaches_nothing(content: Content, folder: Path) -> None:
    compiled(with_topic(content, "help_human", answer="Åbn {service.mit_sygehus.short}."), folder)
    assert "Åbn appen" not in {one["text"] for one in examples(folder)}


def test_personal_numbers_are_masked_in_examples(content: Content, folder: Path) -> None:
    question = Question("mit nummer er 010203-1234 og jeg kan ikke logge ind")
    compiled(with_topic(content, "ms_login", questions=(question,)), folder)
    written = "".join(path.read_text("utf-8") for path in folder.rglob("*") if path.is_file())
    assert "[CPR]" in written
    assert "1234" not in written


def test_stock_rasa_files_hold_every_topic_and_no_answer(content: Content, folder: Path) -> None:
    compiled(content, folder)
    domain = (folder / "training" / "domain.yml").read_text("utf-8")
    nlu = (folder / "training" / "nlu.yml").read_text("utf-8")
    assert "utter_ms_login" in domain
    assert "Åbn" not in domain
    assert "- intent: help_human\n  examples: |\n    - må jeg tale med nogen\n" in nlu


# --- what is written, and when ----------------------------------------------------------------------------


def test_nothing_is_written_again_when_nothing_changed(content: Content, folder: Path) -> None:
    first = compile_content(content, folder, {}, NOW)
    stamps = {path: path.stat().st_mtime_ns for path in folder.rglob("*.*")}
    assert compile_content(content, folder, {}, NOW.replace(hour=13)) == first
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*.*")} == stamps


def test_a_corrected_answer_is_live_without_training(content: Content, folder: Path) -> None:
    before = compiled(content, folder)
    after = compiled(with_topic(content, "ms_login", answer="Åbn den."), folder)
    assert after["training"] == before["training"]
    assert after["fingerprint"] != before["fingerprint"]


@pytest.mark.parametrize("changes", [{"questions": (Question("ny"),)}, {"title": "Ny"}])
def test_new_examples_ask_for_training(content: Content, folder: Path, changes: dict[str, Any]) -> None:
    before = compiled(content, folder)
    assert compiled(with_topic(content, "ms_login", **changes), folder)["training"] != before["training"]


def test_the_next_day_may_say_something_else(content: Content, folder: Path) -> None:
    closing = with_service(content, state=ServiceState.CLOSING, closes_on="2026-11-25")
    assert "lukker" in compiled(closing, folder)["topics"]["ms_login"]["answer"]
    later = compiled(closing, folder, NOW.replace(day=25))
    assert later["topics"]["ms_login"]["answer"].startswith("Mit Sygehus er lukket.")
    assert later["variants"] == []


def test_a_broken_file_from_before_is_replaced(content: Content, folder: Path) -> None:
    folder.mkdir()
    (folder / "content.json").write_text("{half", "utf-8")
    assert compiled(content, folder)["format"] == 1


def test_nothing_unfinished_is_left_behind(content: Content, folder: Path) -> None:
    compiled(content, folder)
    names = {path.name for path in folder.rglob("*") if path.is_file()}
    assert names == {"content.json", "danger.json", "examples.jsonl", "nlu.yml", "domain.yml"}
