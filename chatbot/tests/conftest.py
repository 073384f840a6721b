"""The stand-ins come first: importing Rasa without them needs TensorFlow, which is not here."""

import json
import os
from pathlib import Path

import pytest

from citizen_support import standins

standins.install(training=True)
os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")

SAYINGS = {
    "ms_login": ["hvordan logger jeg ind", "jeg vil gerne logge på appen", "login på sygehusets app"],
    "mitid_locked": ["mit mitid er spærret", "glemt pinkode til mitid", "mitid er låst efter tre forsøg"],
    "out_of_scope": ["hvordan bliver vejret", "fortæl en vits", "hvad koster en pizza"],
    "greet": ["hej", "goddag", "hallo der"],
    "help_human": ["tal med et menneske", "jeg vil tale med en person", "giv mig en medarbejder"],
}
PERSONAS = ("older", "short", "thumbs", "plain", "screen", "upset", "relative", "speech")


@pytest.fixture
def compiled(tmp_path: Path) -> Path:
    """A small compiled folder: four topics, a few phrases."""
    folder = tmp_path / "compiled"
    (folder / "training").mkdir(parents=True)
    areas = {"greet": "conversation", "out_of_scope": "conversation", "help_human": "help"}
    topics = {
        topic: {
            "area": areas.get(topic, "mit_sygehus"),
            "title": f"Titel {topic}",
            "answer": f"Svar {topic}",
            "answer_simple": f"Let {topic}",
            "closed": "",
            "buttons": [],
            "languages": {},
        }
        for topic in SAYINGS
    }
    topics["emergency"] = {
        "area": "safety",
        "title": "Fare",
        "answer": "Ring 112 nu.",
        "buttons": [{"action": "call_112"}],
    }
    names = (
        "failed",
        "unsure",
        "unsure_again",
        "choices_intro",
        "human_button",
        "learning",
        "masked",
        "repeat_nothing",
    )
    phrases = {name: {"da": f"<{name}>" + (" {code}" if name == "unsure_again" else "")} for name in names}
    facts = {
        "format": 1,
        "fingerprint": "f1",
        "training": "t1",
        "topics": topics,
        "phrases": phrases,
        "variants": [],
    }
    (folder / "content.json").write_text(json.dumps(facts), "utf-8")
    return folder
