"""What in a note names an illness, and what only looks so; with the lists as they ship."""

from __future__ import annotations

import pytest

from assistant import content, diagnoses
from tests.conftest import CONTENT

KNOWN = content.load(CONTENT).content.diagnoses


@pytest.mark.parametrize(
    ("note", "word"),
    [
        ("Ringer om sin brystkræft", "brystkræft"),
        ("har haft lungebetændelsen i maj", "lungebetændelsen"),
        ("KOL, kan ikke logge ind", "kol"),
        ("hendes mor er dement", "dement"),
        ("faar besked om diabetes", "diabetes"),
    ],
)
def test_an_illness_is_found_in_all_its_forms(note: str, word: str) -> None:
    assert diagnoses.found(note, KNOWN) == word


@pytest.mark.parametrize(
    "note",
    [
        "Har bekræftet sin mail",
        "har ikke flere kræfter til appen",
        "bed dem ringe til Kolding",
        "et vigtigt brev fra manden",
        "",
    ],
)
def test_words_that_only_look_so_are_left_alone(note: str) -> None:
    assert diagnoses.found(note, KNOWN) == ""
