import pytest

from citizen_support import danish


@pytest.mark.parametrize("spelling", ["lægevagten på æbleø", "laegevagten paa aebleoe", "LÆGEVAGTEN  PÅ  ÆBLEØ!"])
def test_all_spellings_of_the_danish_letters_are_one(spelling: str):
    assert danish.words(spelling) == danish.words("lægevagten på æbleø")


def test_inflected_forms_share_a_stem():
    assert danish.stem("aftalerne") == danish.stem("aftaler")


def test_a_compound_shares_n_grams_with_its_parts():
    part = {gram for gram, _ in danish.character_features("sygehus")}
    compound = {gram for gram, _ in danish.character_features("sygehusappen")}
    assert len(part & compound) > len(part) / 2


def test_neighbours_are_features_of_less_weight():
    assert ("w log ind", 0.7) in list(danish.word_features("logge ind")) or (
        f"w {danish.stem('logge')} ind",
        0.7,
    ) in list(danish.word_features("logge ind"))


def test_phrases_are_three_stems_or_two_around_a_third():
    assert [name for name, _ in danish.phrase_features("Jeg orker ikke mere")] == [
        "t jeg ork ikk",
        "t jeg . ikk",
        "t ork ikk mer",
        "t ork . mer",
    ]


def test_spanning_grams_reach_over_a_border_of_words_and_never_stay_inside_one():
    assert [name for name, _ in danish.spanning_features("luk op", sizes=(4,))] == ["x uk o", "x k op"]
    assert not list(danish.spanning_features("sygehuset"))
