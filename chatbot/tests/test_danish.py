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
