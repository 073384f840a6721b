"""Danger words: what must be recognised, what must not frighten anybody, and what content may change."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import danger

EMERGENCIES = [
    "jeg har ondt i brystet og min arm snurrer",
    "det klemmer om mit bryst og jeg sveder koldt",
    "min mand trækker ikke vejret",
    "a ka it få luft",
    "jeg kan ik få vejret",
    "hun hænger i den ene side af ansigtet",
    "far snakker sort og kan ikke løfte armen",
    "min kone er bevidstløs",
    "jeg kan ikke vække min søn",
    "blodet stopper ikke",
    "hun bloder voldsomt fra hovedet",
    "barnet har drukket afløbsrens",
    "jeg har taget alle mine piller",
    "han har krampeanfald lige nu",
    "hjertestop",
    "min datter har fået noget galt i halsen og er blå i hovedet",
    "my husband cannot breathe",
    "mein mann atmet nicht",
]
CRISES = [
    "jeg vil ikke leve mere",
    "jeg tænker på selvmord",
    "jeg vil gøre en ende på det hele",
    "jeg skærer i mig selv",
    "jeg orker ikke mere og vil bare væk",
    "i want to kill myself",
]
HARMLESS = [
    "appen dør hele tiden",
    "min telefon brænder varm",
    "jeg har tid til hjertescanning",
    "jeg er ved at dø af kedsomhed",
    "jeg har ikke ondt i brystet",
    "undersøgelse for brystsmerter på torsdag",
    "hvordan aflyser jeg min tid",
    "jeg får det dårligt af den app",
    "hvor ligger skadestuen",
    "skal jeg faste før min blodprøve",
    "jeg kan ikke logge ind",
    "hvad gemmer I om mig",
]

# What was mended, a few sentences of each kind.
DESCRIBED_EMERGENCIES = [
    # stroke by description
    "teen løber ud ad mundvigen på hende",
    "han kan pludselig ikke sige sit eget navn",
    "min tante savler og kan ikke holde sin kop",
    # cold, ice and water
    "termometeret viser 29, og han er sløv",
    "vi har fået drengen op af havnen, og han gurgler",
    "far er holdt op med at ryste, men han er iskold",
    # swelling and choking
    "tungen fylder hele munden",
    "min søn har en karamel på tværs i halsen",
    # measured
    "iltmåleren viser 68",
    "pulsen er 190, og den bliver ved",
    # wounds and accidents
    "han er spiddet på et hegn",
    "min bror ligger under traktoren",
    "håndklædet er helt rødt",
    # poison, gas and smoke
    "min datter på to har tygget morfars hjertemedicin",
    "gasovnen har været tændt, og vi har alle hovedpine",
    # several signs together
    "farfar er bleg og våd og hans vejrtrækning rasler",
    # a small child that does not wake is an emergency, not despair
    "den lille er helt slap og vil ikke vågne",
]
VEILED_CRISES = [
    # a farewell
    "når I læser det her, er det for sent",
    "jeg har sagt farvel til hele familien",
    "jeg er her ikke mere på mandag",
    # a burden, no sense
    "de er bedre tjent uden mig",
    "jeg fortjener ikke at leve",
    # after the dead
    "jeg vil følge efter min kone",
    # means and places
    "jeg har gemt mine sovepiller til den dag",
    "jeg sidder og ser på rebet",
    "han står på perronen og venter på at springe",
    "jeg går i åen i aften",
    # what people do to themselves
    "jeg ridser mine arme med en saks",
    "jeg brænder mig selv med en lighter",
    # voices
    "stemmen siger, at jeg skal hoppe",
    # dialect, English
    "a fortjener it å lev",
    "I want to end my life",
]
EXPLAINED_AWAY = [
    # spelling is no danger
    "knapperne er for små",
    "der mangler et komma i mit navn",
    "min blodprøv er aflyst",
    "man kan trække et nummer",
    "a ska te kontrol i æ skulder",
    # devices
    "computeren har kramper igen",
    "min ipad gik i koma i går",
    "telefonen besvimer, når jeg åbner appen",
    "hjertestarteren i klubben mangler et batteri",
    # turns of speech
    "jeg drukner i koder",
    "vi griner os ihjel over den besked",
    "det tager livet af mig at vente",
    "det er livsfarligt at give mig en adgangskode",
    "jeg faldt om af grin",
    # long ago, and over
    "som barn drak jeg lampeolie, skal det i journalen",
    "min far fik et hjertestop for ti år siden, og nu vil han skifte afdeling",
    "jeg bløder ikke mere, så tiden kan aflyses",
    # forms that ask
    "skemaet spørger, om jeg har tænkt på at dø, og det har jeg ikke",
    "hvordan staver man til bevidstløs",
]


@pytest.mark.parametrize("text", DESCRIBED_EMERGENCIES)
def test_an_emergency_is_recognised_by_description(text):
    found = danger.check(text)
    assert found is not None
    assert found.verdict == "emergency"


@pytest.mark.parametrize("text", VEILED_CRISES)
def test_a_crisis_is_recognised_behind_other_words(text):
    found = danger.check(text)
    assert found is not None
    assert found.verdict == "crisis"


@pytest.mark.parametrize("text", EXPLAINED_AWAY)
def test_what_only_sounds_like_danger_frightens_nobody(text):
    assert danger.check(text) is None


@pytest.mark.parametrize("text", EMERGENCIES)
def test_danger_to_life_is_recognised(text):
    found = danger.check(text)
    assert found is not None
    assert found.verdict == "emergency"


@pytest.mark.parametrize("text", CRISES)
def test_a_crisis_is_recognised(text):
    found = danger.check(text)
    assert found is not None
    assert found.verdict == "crisis"


@pytest.mark.parametrize("text", HARMLESS)
def test_ordinary_words_frighten_nobody(text):
    assert danger.check(text) is None


@pytest.mark.parametrize("text", EMERGENCIES[:6])
@pytest.mark.parametrize(
    "dress", [str.upper, lambda t: t.replace("å", "aa").replace("æ", "ae"), lambda t: f"Hej. {t}!!! Hjælp"]
)
def test_the_way_it_is_written_changes_nothing(text, dress):
    assert danger.check(dress(text)) is not None


def compiled(tmp_path: Path, body: str) -> Path:
    path = tmp_path / "danger.json"
    path.write_text(body, "utf-8")
    return path


def test_content_adds_words(tmp_path):
    facts = {"groups": [{"id": "new", "verdict": "emergency", "words": ["spist en tulipan"]}]}
    groups = danger.load(compiled(tmp_path, json.dumps(facts)))
    found = danger.check("min datter har vist spist en tulipan", groups)
    assert found is not None
    assert found.group == "new"


@pytest.mark.parametrize("body", ['{"groups": []}', "{broken", "[]", '{"groups": [{"verdict": "joy", "words": 17}]}'])
def test_content_can_never_remove_the_minimum(tmp_path, body):
    groups = danger.load(compiled(tmp_path, body))
    assert danger.check("jeg har ondt i brystet", groups) is not None


def test_missing_words_leave_the_minimum(tmp_path):
    assert danger.check("jeg har ondt i brystet", danger.load(tmp_path / "nothing.json")) is not None


@given(st.text(max_size=400))
def test_no_text_makes_it_fall(text):
    danger.check(text)


def test_a_very_long_text_is_quick_and_its_ends_are_read():
    began = time.perf_counter()
    found = danger.check("bla " * 250_000 + "min mand trækker ikke vejret")
    assert found is not None
    assert time.perf_counter() - began < 2.0


def test_a_long_tangled_sentence_takes_time_in_proportion():
    def seconds(times: int) -> float:
        text = "jeg har et spørgsmål om min tid og hun ligger ikke her på gulvet mere men appen " * times
        began = time.perf_counter()
        danger.check(text)
        return time.perf_counter() - began

    seconds(1)
    assert seconds(400) < 12 * max(seconds(100), 0.02)


@pytest.mark.parametrize("text", danger.PROBES)
def test_what_is_danger_beyond_doubt_is_found(text):
    assert danger.check(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "knapperne er grå",
        "der står et komma forkert",
        "blodprøvesvaret mangler",
        "nu slukker jeg computeren godnat",
        "computeren har kramper igen",
        "jeg er ved at drukne i mails",
        "jeg bløder ikke mere så jeg vil aflyse",
        "det er livsfarligt glat ved indgangen",
        "der står ring 112 på siden men jeg skal bare logge ind",
        "der står 'er du i livsfare' på skærmen hvad skal jeg trykke på",
        "min ipad er gået ud, og jeg kan ikke få liv i den",
        "jeg kan ikke få liv i skærmen",
        "min telefon ligger helt stille og siger ingenting",
        "skærmen hænger sig hele tiden",
    ],
)
def test_look_alikes_frighten_nobody(text):
    assert danger.check(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "jeg kan ikke få liv i min mand, og telefonen er ved at gå ud",
        "kan ikke få liv i ham og appen svarer ikke",
        "kan ikke få liv i Ole, hvordan logger jeg på appen",
        "jeg kan ikke få liv i Grethe, mens jeg sidder med ipaden",
        "kan ikke få liv i den lille, min telefon er ved at gå ud",
        "ingen livstegn, skriver fra ipaden",
        "min bror er i livsfare",
        "han hænger sig",
    ],
)
def test_the_same_words_about_somebody_are_danger(text):
    assert danger.check(text) is not None


def test_an_expression_written_down_is_sure_and_concepts_near_each_other_are_not(tmp_path):
    facts = {"groups": [{"id": "new", "verdict": "emergency", "words": ["spist en tulipan"]}]}
    groups = danger.load(compiled(tmp_path, json.dumps(facts)))
    written, near = danger.check("hun har spist en tulipan", groups), danger.check("jeg har ondt midt i brystet nu")
    assert written is not None
    assert near is not None
    assert (written.sure, near.sure) == (True, False)


def test_concepts_see_through_dialect_and_misspelling():
    assert {"CHEST", "PAIN", "CHEST PAIN"} <= danger.concepts("jeg har ont i brystet")
    assert danger.concepts("jeg har ondt i brystet", frozenset({"CHEST"}), pairs=False) >= {"PAIN"}
    assert danger.concepts("") == frozenset()


@pytest.mark.parametrize("text", ["Jeg kan ikke mere", "kan ikke mere!", "jeg orker ikke mere.", "I can't go on"])
def test_a_message_that_says_nothing_but_despair_is_a_crisis_beyond_doubt(text: str) -> None:
    found = danger.check(text)
    assert found is not None
    assert (found.verdict, found.sure) == ("crisis", True)


@pytest.mark.parametrize("text", ["jeg kan ikke mere finde appen", "nu kan jeg ikke mere huske koden"])
def test_the_same_words_about_something_are_no_danger_beyond_doubt(text: str) -> None:
    found = danger.check(text)
    assert found is None or not found.sure


def test_a_chance_find_beside_a_written_expression_is_beyond_doubt() -> None:
    found = danger.check("jeg gider ikke leve, der er no reason to live")
    assert found is not None
    assert found.sure
