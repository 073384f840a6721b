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
    facts = {"groups": [{"id": "new", "verdict": "emergency", "words": ["bidt af en hugorm"]}]}
    groups = danger.load(compiled(tmp_path, json.dumps(facts)))
    found = danger.check("min hund er blevet bidt af en hugorm", groups)
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
