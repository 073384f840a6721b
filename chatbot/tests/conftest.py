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


_HOLES = {"unsure_again": " {code}", "booking_yes": " {visit} {where}", "booking_no": " {visit}"}


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
    for topic in ("affirm", "deny", "thanks", "feedback_negative", "feedback_positive"):
        topics[topic] = {"area": "conversation", "title": topic, "answer": f"Svar {topic}", "buttons": []}
    topics["book_self"] = {"area": "booking", "title": "Selv vælge tid", "answer": "Se i dit brev.", "buttons": []}
    names = (
        "failed",
        "unsure",
        "unsure_again",
        "choices_intro",
        "human_button",
        "learning",
        "masked",
        "repeat_nothing",
        *("did_it_help", "yes", "no", "affirm_after", "deny_after", "choose_one", "none_of_these", "several_needs"),
        *(
            "danger_reminder",
            "danger_perhaps",
            "booking_ask_hospital",
            "booking_ask_visit",
            "booking_dont_know",
            "booking_unknown",
        ),
        *("booking_yes", "booking_no", "no_other_language", "closed_now"),
    )
    phrases = {name: {"da": f"<{name}>" + _HOLES.get(name, "")} for name in names}
    facts = {
        "format": 1,
        "fingerprint": "f1",
        "training": "t1",
        "topics": topics,
        "phrases": phrases,
        "variants": [],
        "booking": {
            "hospitals": {
                "esbjerg": "Esbjerg Sygehus",
                "aabenraa": "Sygehus Sønderjylland, Aabenraa",
                "tonder": "Sygehus Sønderjylland, Tønder",
            },
            "visits": {
                "blood_test": "Blodprøve",
                "xray": "Røntgen",
                "mammography": "Røntgen af brystet",
                "gp": "Egen læge",
            },
            "rules": [
                {"hospital": "all", "visit": "blood_test", "self_booking": "yes", "where": "sygehusets side"},
                {"hospital": "esbjerg", "visit": "blood_test", "self_booking": "unknown", "where": ""},
                {"hospital": "all", "visit": "gp", "self_booking": "yes", "where": "Min Læge"},
                {"hospital": "all", "visit": "xray", "self_booking": "no", "where": ""},
            ],
        },
    }
    (folder / "content.json").write_text(json.dumps(facts), "utf-8")
    return folder
