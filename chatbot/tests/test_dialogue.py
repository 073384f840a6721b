"""What the bot says over several turns: yes and no, choices by number, danger that lasts, several needs."""

from datetime import datetime, timezone
from pathlib import Path

import pytest

from citizen_support.conversation import reply
from citizen_support.live import LiveContent
from citizen_support.turns import Memory, Reply, Understood

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=timezone.utc)


class Talk:
    """A conversation that remembers, as the channel does."""

    def __init__(self, content: LiveContent) -> None:
        self._content, self._memory = content, Memory(code="KO-47")

    def hears(
        self, topic: str, confidence: float = 0.95, band: str = "answer", text: str = "", **more: object
    ) -> Reply:
        others = [("mitid_locked", 0.04), ("ms_login", 0.03)]
        ranking = [(topic, confidence), *(other for other in others if other[0] != topic)]
        said = reply(Understood(ranking, band, text, **more), self._memory, self._content, NOW)
        # Through plain data and back, as it goes from turn to turn.
        self._memory = Memory.from_facts(said.memory.facts())
        return said


@pytest.fixture
def talk(compiled: Path) -> Talk:
    return Talk(LiveContent(compiled))


def texts(said: Reply) -> str:
    return " ".join(message["text"] for message in said.messages)


def buttons(said: Reply) -> list[dict[str, str]]:
    return [button for message in said.messages for button in message["buttons"]]


def test_an_answer_ends_with_the_question_whether_it_helped(talk: Talk):
    said = talk.hears("ms_login")
    assert said.messages[-1]["text"] == "<did_it_help>"
    assert [button["topic"] for button in said.messages[-1]["buttons"]] == ["affirm", "deny"]


def test_a_yes_to_it_is_counted_and_nothing_more_is_asked(talk: Talk):
    talk.hears("ms_login")
    said = talk.hears("affirm", 0.5, "choices", "ja")
    assert (said.kind, texts(said), said.got_answer) == ("smalltalk", "<affirm_after>", True)


def test_a_first_no_offers_other_topics_and_a_second_no_a_person(talk: Talk):
    talk.hears("ms_login")
    first = talk.hears("deny", text="nej")
    assert (first.kind, list(first.choices), first.got_answer) == ("choices", ["mitid_locked"], False)
    assert buttons(first)[-1]["action"] == "human"
    talk.hears("mitid_locked")
    assert talk.hears("deny", text="nej").kind == "choices"  # another answer was tried in between


def test_two_noes_in_a_row_lead_to_a_person(talk: Talk):
    talk.hears("ms_login")
    talk.hears("deny")
    assert talk.hears("feedback_negative").topic == "help_human"


def test_a_no_that_nobody_asked_for_is_small_talk(talk: Talk):
    assert (talk.hears("deny").kind, talk.hears("affirm").topic) == ("smalltalk", "affirm")


@pytest.mark.parametrize(
    ("text", "topic"), [("2", "mitid_locked"), ("den første", "ms_login"), ("nr. 2 tak", "mitid_locked")]
)
def test_a_choice_can_be_named_by_its_place(talk: Talk, text: str, topic: str):
    assert list(talk.hears("ms_login", 0.4, "choices").choices) == ["ms_login", "mitid_locked"]
    assert talk.hears("out_of_scope", 0.4, "unsure", text).topic == topic


def test_a_place_that_was_not_offered_is_not_understood(talk: Talk):
    talk.hears("ms_login", 0.4, "choices")
    assert talk.hears("out_of_scope", 0.4, "unsure", "3").kind == "unsure"


def test_a_mere_yes_to_choices_shows_them_again(talk: Talk):
    talk.hears("ms_login", 0.4, "choices")
    said = talk.hears("affirm", 0.9, "answer", "ja")
    assert (said.kind, said.messages[0]["text"]) == ("choices", "<choose_one>")


def test_choices_hold_a_way_out(talk: Talk):
    said = talk.hears("ms_login", 0.4, "choices")
    assert [button.get("action") for button in buttons(said)[-2:]] == ["none", "human"]


@pytest.mark.parametrize("topic", ["thanks", "affirm", "deny", "feedback_positive", "out_of_scope"])
def test_after_danger_there_is_no_small_talk(talk: Talk, topic: str):
    talk.hears("emergency", 1.0, "danger")
    said = talk.hears(topic)
    assert (said.kind, texts(said)) == ("emergency", "Ring 112 nu.")


def test_after_danger_a_clear_question_is_answered_behind_a_reminder_once(talk: Talk):
    talk.hears("emergency", 1.0, "danger")
    said = talk.hears("ms_login")
    assert [message["text"] for message in said.messages[:2]] == ["<danger_reminder>", "Svar ms_login"]
    assert "<danger_reminder>" not in texts(talk.hears("mitid_locked"))


def test_the_danger_answer_asks_nothing(talk: Talk):
    assert len(talk.hears("emergency", 1.0, "danger").messages) == 1


def test_several_needs_are_answered_one_after_the_other(talk: Talk):
    said = talk.hears("ms_login", parts=["mitid_locked", "ms_login"])
    assert [message["text"] for message in said.messages[:3]] == [
        "<several_needs>",
        "Svar mitid_locked",
        "Svar ms_login",
    ]
    assert said.topic == "ms_login"


def test_small_talk_beside_a_need_is_no_second_need(talk: Talk):
    assert "<several_needs>" not in texts(talk.hears("ms_login", parts=["greet", "ms_login"]))


def test_the_guidance_asks_hospital_then_visit_then_says_where(talk: Talk):
    asks = talk.hears("book_self")
    assert asks.messages[-1]["text"] == "<booking_ask_hospital>"
    assert [button["action"] for button in asks.messages[-1]["buttons"]][-1] == "hospital:all"
    visit = talk.hears("book_self", action="hospital:tonder")
    assert visit.messages[0]["text"] == "<booking_ask_visit>"
    said = talk.hears("book_self", action="visit:blood_test")
    assert said.messages[0]["text"] == "<booking_yes> Blodprøve sygehusets side"


def test_the_guidance_understands_typed_names(talk: Talk):
    talk.hears("book_self")
    talk.hears("out_of_scope", 0.3, "unsure", "det er i tønder")
    assert talk.hears("book_blood_test", 0.9, "answer", "en blodprøve").messages[0]["text"].startswith("<booking_yes>")


def test_a_message_that_names_both_is_answered_at_once(talk: Talk):
    said = talk.hears("book_self", text="kan jeg selv vælge tid til blodprøve i Tønder")
    assert said.messages[0]["text"].startswith("<booking_yes>")


def test_the_hospitals_own_unknown_goes_before_the_rule_for_all(talk: Talk):
    talk.hears("book_self", action="hospital:esbjerg")
    assert texts(talk.hears("book_self", action="visit:blood_test")).startswith("<booking_unknown>")


def test_another_topic_leaves_the_guidance(talk: Talk):
    talk.hears("book_self")
    assert talk.hears("mitid_locked", text="mit mitid er spærret i øvrigt").topic == "mitid_locked"
