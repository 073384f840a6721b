import json
import os
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from citizen_support.conversation import reply
from citizen_support.live import LiveContent
from citizen_support.turns import Memory, Understood

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=timezone.utc)
MEMORY = Memory(code="KO-47")


@pytest.fixture
def content(compiled: Path) -> LiveContent:
    return LiveContent(compiled)


def change(compiled: Path, **fields: object) -> None:
    path = compiled / "content.json"
    facts = {**json.loads(path.read_text("utf-8")), **fields}
    path.write_text(json.dumps(facts), "utf-8")
    later = datetime.now().timestamp() + 5
    os.utime(path, (later, later))


@pytest.mark.parametrize(
    ("topic", "kind"),
    [("ms_login", "answer"), ("greet", "smalltalk"), ("help_human", "handover"), ("emergency", "emergency")],
)
def test_the_kind_follows_the_topic(content: LiveContent, topic: str, kind: str):
    said = reply(Understood([(topic, 0.9)], "answer"), MEMORY, content, NOW)
    assert (said.kind, said.topic) == (kind, topic)


def test_the_middle_band_offers_at_most_three_topics_and_a_person(content: LiveContent):
    ranking = [("ms_login", 0.3), ("greet", 0.2), ("mitid_locked", 0.2), ("help_human", 0.1)]
    said = reply(Understood(ranking, "choices"), MEMORY, content, NOW)
    assert list(said.choices) == ["ms_login", "mitid_locked", "help_human"]
    assert said.messages[0]["buttons"][-1]["action"] == "human"


def test_the_second_miss_in_a_row_says_the_code(content: LiveContent):
    first = reply(Understood([("ms_login", 0.05)], "unsure"), MEMORY, content, NOW)
    second = reply(Understood([("ms_login", 0.05)], "unsure"), first.memory, content, NOW)
    assert "KO-47" not in first.messages[0]["text"]
    assert "KO-47" in second.messages[0]["text"]


def test_an_answer_in_between_ends_the_row_of_misses(content: LiveContent):
    missed = reply(Understood([("ms_login", 0.05)], "unsure"), MEMORY, content, NOW)
    answered = reply(Understood([("ms_login", 0.9)], "answer"), missed.memory, content, NOW)
    assert answered.memory.unsure_in_a_row == 0


def test_out_of_scope_is_never_answered_with_a_topic(content: LiveContent):
    said = reply(Understood([("out_of_scope", 0.9), ("ms_login", 0.1)], "answer"), MEMORY, content, NOW)
    assert (said.kind, said.topic, said.choices) == ("unsure", "", ())


def test_an_edited_answer_is_said_without_a_new_model(content: LiveContent, compiled: Path):
    topics = dict(content.data()["topics"])
    topics["ms_login"] = {**topics["ms_login"], "answer": "Nyt svar"}
    change(compiled, topics=topics)
    said = reply(Understood([("ms_login", 0.9)], "answer"), MEMORY, content, NOW)
    assert said.messages[0]["text"] == "Nyt svar"


def test_a_damaged_content_file_leaves_the_last_good_one(content: LiveContent, compiled: Path):
    content.data()
    (compiled / "content.json").write_text("{broken", "utf-8")
    assert content.topic("ms_login")["answer"] == "Svar ms_login"


def test_simpler_gives_the_simple_text_of_the_answer_before(content: LiveContent):
    said = reply(Understood([("simplify", 0.9)], "answer"), Memory(topic="ms_login"), content, NOW)
    assert said.messages[0]["text"] == "Let ms_login"


def test_a_disruption_notice_comes_before_the_answer_while_it_lasts(content: LiveContent, compiled: Path):
    change(
        compiled,
        notices=[{"id": "n", "text": "Drift", "from": "2026-11-24T12:00:00", "to": "2026-11-24T14:00:00"}],
    )
    understood = Understood([("ms_login", 0.9)], "answer")
    during = reply(understood, MEMORY, content, NOW)
    after = reply(understood, MEMORY, content, NOW + timedelta(hours=3))
    assert [message["text"] for message in during.messages[:-1]] == ["Drift", "Svar ms_login"]
    assert [message["text"] for message in after.messages[:-1]] == ["Svar ms_login"]


def test_the_classifiers_guess_at_danger_frightens_nobody(content: LiveContent):
    guess = reply(Understood([("emergency", 0.2), ("ms_login", 0.15)], "choices"), MEMORY, content, NOW)
    sure = reply(Understood([("emergency", 0.95), ("ms_login", 0.01)], "answer"), MEMORY, content, NOW)
    assert (guess.kind, sure.kind) == ("choices", "emergency")
    assert list(guess.choices) == ["ms_login"]
    assert guess.messages[0]["text"] == "<danger_perhaps>"


def test_what_may_be_danger_is_answered_after_the_reminder_of_112(content: LiveContent):
    said = reply(Understood([("ms_login", 0.95)], "answer", careful=True), MEMORY, content, NOW)
    assert (said.kind, said.topic) == ("answer", "ms_login")
    assert [message["text"] for message in said.messages[:2]] == ["<danger_perhaps>", "Svar ms_login"]


def test_the_gates_verdict_is_never_a_guess(content: LiveContent):
    assert reply(Understood([("emergency", 1.0)], "danger"), MEMORY, content, NOW).kind == "emergency"


def test_a_button_speaks_the_language_of_the_conversation(content: LiveContent, compiled: Path):
    topics = dict(content.data()["topics"])
    topics["ms_login"] = {**topics["ms_login"], "buttons": [{"title": "", "action": "human"}]}
    change(compiled, topics=topics, phrases={"human_button": {"da": "Menneske", "en": "Person"}})
    said = reply(Understood([("ms_login", 0.9)], "answer"), Memory(language="en"), content, NOW)
    assert said.messages[0]["buttons"] == [{"title": "Person", "action": "human"}]


def test_a_short_follow_up_leans_on_the_topic_before(content: LiveContent, compiled: Path):
    topics = dict(content.data()["topics"])
    topics["ms_login"] = {
        **topics["ms_login"],
        "followups": [{"text": "og hvis den er låst?", "topic": "mitid_locked"}],
    }
    change(compiled, topics=topics)
    understood = Understood([("greet", 0.3)], "unsure", "og hvis den er låst")
    assert reply(understood, Memory(topic="ms_login"), content, NOW).topic == "mitid_locked"
    assert reply(understood, Memory(), content, NOW).kind == "unsure"
