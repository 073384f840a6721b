import pytest

from citizen_support import languages


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("How do I log in to the app?", "en"),
        ("my mitid is blocked", "en"),
        ("english please", "en"),
        ("I can’t breathe", "en"),
        ("Ich kann meinen Termin nicht sehen", "de"),
        ("Wo ist mein Brief?", "de"),
        ("Hilfe bitte", "de"),
        ("Как записаться", "en"),
        ("Hvordan logger jeg ind?", "da"),
        ("a ka it find min tid", "da"),
    ],
)
def test_the_language_of_a_message(text: str, language: str):
    assert languages.of(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "tusind tak",
        "Mit Sygehus",
        "download Mit Sygehus",
        "video crasher",
        "log in",
        "ny adgangskode MitID",
        "jeg har help desk på telefonen og de siger please wait",
        "online booking hospital",
        "12345",
        "😀😀😀",
        "",
    ],
)
def test_short_danish_and_service_names_are_no_other_language(text: str):
    assert languages.of(text) in ("", "da")
