"""The danger ear: it adds to the danger words, and may only call chance what it understands."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from assistant import danger
from citizen_support import hearing
from citizen_support.fitting import Example, Judged
from citizen_support.gate import CAREFUL, QUIET, SafetyGate, call_off, sound_alarm
from citizen_support.hearing import Borders, Ear

from .conftest import PERSONAS, SAYINGS

CONFIG = {"C": 0.5, "unknown_weight": 1.0, "folds": 2}
DANGERS = {
    "emergency": [text for text in danger.PROBES if (found := danger.check(text)) and found.verdict == "emergency"],
    "crisis": [text for text in danger.PROBES if (found := danger.check(text)) and found.verdict == "crisis"],
}


@pytest.fixture(scope="module")
def ear() -> Ear:
    told = [Example(f"{text} {p}", topic, p) for topic, texts in DANGERS.items() for text in texts for p in PERSONAS]
    told += [Example(f"{text} {p}", topic, p) for topic, texts in SAYINGS.items() for text in texts for p in PERSONAS]
    told += [Example("appen dør hele tiden", "", "", "look_alike"), Example("telefonen er død", "", "", "look_alike")]
    learnt = hearing.learn(told, CONFIG)
    assert learnt is not None
    return learnt[0]


@pytest.mark.parametrize(
    ("text", "verdict"), [("min bror er faldet om og vågner ikke", "emergency"), ("jeg vil bare dø nu", "crisis")]
)
def test_danger_in_other_words_is_heard(ear: Ear, text: str, verdict: str):
    heard, confidence = ear.hears(text)
    assert heard == verdict
    assert confidence > ear.hears("hvordan logger jeg ind på appen")[1]


def test_without_danger_to_learn_from_there_is_no_ear():
    harmless = [Example(text, topic) for topic, texts in SAYINGS.items() for text in texts]
    assert hearing.learn(harmless, CONFIG) is None


def test_a_saved_ear_hears_the_same(ear: Ear, tmp_path: Path):
    ear.save(tmp_path)
    loaded = Ear.load(tmp_path)
    assert loaded is not None
    assert loaded.hears("jeg vil dø") == ear.hears("jeg vil dø")
    assert loaded.concepts == ear.concepts


def test_a_model_without_ear_loads_as_none(tmp_path: Path):
    assert Ear.load(tmp_path) is None


def test_an_ear_that_misses_what_is_beyond_doubt_has_no_say(ear: Ear):
    keen = replace(ear, borders=Borders(alarm=0.0, quiet=0.02))
    deaf = replace(ear, borders=Borders(alarm=1.1, quiet=0.02))
    assert keen.checked().borders.quiet == 0.02
    assert deaf.checked().borders.quiet == 0.0


def test_few_sentences_of_danger_give_no_say():
    judged = _judged(dangers=100, harmless=1000)
    assert hearing.choose(judged, 0.2).quiet == 0.0
    assert hearing.choose(_judged(dangers=600, harmless=6000), 0.2).quiet > 0.0


def test_borders_keep_the_alarms_on_harmless_messages_few():
    judged = _judged(dangers=800, harmless=8000)
    borders = hearing.choose(judged, 0.2)
    confidence = 1 - hearing.softmax(judged.scores / 0.2)[:, 2]
    ordinary = confidence[(judged.truth == 2) & np.array([one.origin == "question" for one in judged.examples])]
    assert (ordinary >= borders.alarm).mean() <= hearing.MOST_ORDINARY
    assert borders.quiet <= borders.careful <= borders.alarm


def _judged(dangers: int, harmless: int) -> Judged:
    chance = np.random.default_rng(4)
    truth = np.array([0] * (dangers // 2) + [1] * (dangers // 2) + [2] * harmless)
    scores = chance.normal(-0.6, 0.3, (len(truth), 3))
    scores[np.arange(len(truth)), truth] += chance.normal(1.0, 0.4, len(truth))
    origins = ["look_alike" if number % 5 == 0 else "question" for number in range(len(truth))]
    examples = [Example("x", "t", "", origin) for origin in origins]
    return Judged(["crisis", "emergency", "harmless"], truth, scores, examples)


class Found:
    """Danger words that always find."""

    def __init__(self, *, sure: bool) -> None:
        self.found = danger.Danger("emergency", "group", ("ord",), sure=sure)

    def check(self, text: str) -> danger.Danger:
        return self.found


@pytest.mark.parametrize(
    ("sure", "quiet", "intent", "careful"),
    [
        (True, True, "emergency", None),
        (True, False, "emergency", None),
        (False, False, "emergency", None),
        (False, True, "ms_login", True),
    ],
)
def test_only_chance_finds_are_called_chance(sure: bool, quiet: bool, intent: str, careful: bool | None):
    from rasa.shared.nlu.training_data.message import Message

    message = Message({"text": "noget", "intent": {"name": "ms_login", "confidence": 0.9}, QUIET: quiet})
    SafetyGate(Found(sure=sure)).process([message])  # type: ignore[arg-type]
    assert message.get("intent")["name"] == intent
    assert message.get(CAREFUL) is careful


def test_an_alarm_goes_before_every_topic():
    from rasa.shared.nlu.training_data.message import Message

    message = Message({"text": "x", "intent_ranking": [{"name": "crisis", "confidence": 0.4}, {"name": "a"}]})
    sound_alarm(message, "crisis", 0.8)
    assert [one["name"] for one in message.get("intent_ranking")] == ["crisis", "a"]
    assert message.get("band") == "danger"


@pytest.mark.parametrize(
    ("topic", "band", "named", "left"),
    [
        ("crisis", "answer", "ms_app_crash", "choices"),
        ("crisis", "hand_on", "ms_app_crash", "hand_on"),
        ("ms_app_crash", "answer", "ms_app_crash", "answer"),
    ],
)
def test_a_danger_that_the_ear_does_not_hear_is_called_off_and_the_rest_is_offered(topic, band, named, left):
    from rasa.shared.nlu.training_data.message import Message

    ranking = [{"name": topic, "confidence": 0.9}, {"name": "ms_app_crash", "confidence": 0.05}]
    message = Message({"text": "app død", "intent": ranking[0], "intent_ranking": ranking, "band": band})
    call_off(message, ("emergency", "crisis"))
    assert (message.get("intent")["name"], message.get("band")) == (named, left)
