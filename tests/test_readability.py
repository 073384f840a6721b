from __future__ import annotations

import pytest

from assistant.readability import lix, sentences, steps


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", 0.0),
        ("...", 0.0),
        ("Hej du.", 2.0),
        ("Du kan bo her. Kom nu ind.", 3.5),
        ("Sygehuset ringer.", 2 + 50.0),
        ("1. Kom ind.\n2. Gå ud.", 2.0),
        ("Se her: det er let.", 2.5),
    ],
)
def test_lix_is_words_per_sentence_plus_share_of_long_words(text: str, value: float) -> None:
    assert lix(text) == pytest.approx(value)


def test_long_sentences_of_long_words_are_harder() -> None:
    easy = "Log ind. Find din tid. Tryk på den."
    hard = "Efterfølgende identificeres borgeren ved hjælp af legitimationsoplysninger fra sundhedsvæsenet."
    assert lix(easy) < 10
    assert lix(hard) > 60


def test_an_address_ends_no_sentence() -> None:
    assert sentences("Gå ind på mit.rsyd.dk og log ind. Vent så.") == [
        "Gå ind på mit.rsyd.dk og log ind",
        "Vent så",
    ]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Åbn appen. Log ind.", 2),
        ("1. Åbn appen. Den er blå.\n2. Log ind.", 2),
        ("Vælg én: den røde eller den blå.", 1),
        ("Ring 112!", 1),
        ("", 0),
    ],
)
def test_steps_are_numbered_lines_or_sentences(text: str, count: int) -> None:
    assert steps(text) == count
