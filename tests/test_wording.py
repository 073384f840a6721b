from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from assistant import content as content_files
from assistant.records import Content, ServiceState
from assistant.wording import Placeholder, placeholders, render, service_notes
from tests import sample_content

DAY = date(2026, 11, 24)


@pytest.fixture
def content(tmp_path: Path) -> Content:
    return content_files.load(sample_content.write(tmp_path)).content


def with_service(content: Content, **changes: object) -> Content:
    """Mit Sygehus changed, and the new app beside it."""
    old = replace(content.services["mit_sygehus"], **changes)  # type: ignore[arg-type]
    new = replace(
        old,
        id="new_app",
        name="Nyt Sygehus",
        short="den nye app",
        address="nyt.dk",
        state=ServiceState.IN_USE,
    )
    return replace(content, services={**content.services, "mit_sygehus": old, "new_app": new})


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Åbn {service.mit_sygehus.name}.", "Åbn Mit Sygehus."),
        ("I {service.mit_sygehus.genitive} menu", "I Mit Sygehus' menu"),
        ("Luk {service.mit_sygehus.short}.", "Luk appen."),
        ("Gå ind på {service.mit_sygehus.address}.", "Gå ind på mit.rsyd.dk."),
        ("{contact.laegevagt.name}: {contact.laegevagt.phone}", "Lægevagten: 70 11 07 07"),
        ("Vi ser på {value.app}.", "Vi ser på appen her."),
        ("Ingen pladser", "Ingen pladser"),
    ],
)  # fmt: skip
def test_placeholders_are_filled(content: Content, text: str, shown: str) -> None:
    assert render(text, content, {"app": "appen her"}, DAY) == shown


def test_a_value_nobody_has_set_is_left_out(content: Content) -> None:
    assert render("Din {value.phone} er fin", content) == "Din  er fin"


def test_a_citizen_cannot_bring_placeholders_in(content: Content) -> None:
    assert render("{value.app}", content, {"app": "{contact.laegevagt.phone}"}) == "{contact.laegevagt.phone}"


@pytest.mark.parametrize("text", ["{service.moon.name}", "{contact.nobody.phone}", "{hello}", "{service.mitid}"])
def test_what_nobody_knows_stays_for_the_check_to_find(content: Content, text: str) -> None:
    assert render(text, content, on=DAY) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("{service.mit_sygehus.short} er lukket.", "Appen er lukket."),
        ("Vent. {service.mit_sygehus.short} starter.", "Vent. Appen starter."),
        ("1. {service.mit_sygehus.short} åbnes.", "1. Appen åbnes."),
        ("{service.mit_sygehus.address} er siden.", "mit.rsyd.dk er siden."),
    ],
)
def test_a_sentence_begins_with_a_capital(content: Content, text: str, shown: str) -> None:
    assert render(text, content, on=DAY) == shown


def test_an_unknown_number_becomes_the_safe_phrase(content: Content) -> None:
    shown = render("Ring på {contact.department.phone}.", content, on=DAY)
    assert shown == "Ring på nummeret i dit brev fra sygehuset."


def test_an_unknown_number_is_safe_without_the_phrase_too(content: Content) -> None:
    shown = render("Ring på {contact.department.phone}.", replace(content, phrases={}), on=DAY)
    assert shown == "Ring på nummeret i dit brev fra sygehuset."


def test_an_unchecked_number_is_kept_from_citizens(content: Content) -> None:
    text = "{contact.patient_office.name}: {contact.patient_office.phone}"
    assert render(text, content, on=DAY) == "Patientkontoret: 12 34 56 78"
    assert "12 34" not in render(text, content, on=DAY, checked_only=True)


def test_an_unknown_address_falls_back_to_the_name(content: Content) -> None:
    assert render("Se {service.mitid.address}", content, on=DAY) == "Se MitID"


# --- services that end ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("state", "closes_on", "shown"),
    [
        (ServiceState.REPLACED, "", "Nyt Sygehus på nyt.dk"),
        (ServiceState.CLOSED, "", "Nyt Sygehus på nyt.dk"),
        (ServiceState.CLOSING, "2026-11-24", "Nyt Sygehus på nyt.dk"),
        (ServiceState.CLOSING, "2026-11-25", "Mit Sygehus på mit.rsyd.dk"),
        (ServiceState.CLOSING, "no day", "Mit Sygehus på mit.rsyd.dk"),
        (ServiceState.IN_USE, "", "Mit Sygehus på mit.rsyd.dk"),
    ],
)
def test_a_service_that_is_gone_answers_with_its_successor(
    content: Content, state: ServiceState, closes_on: str, shown: str
) -> None:
    changed = with_service(content, state=state, closes_on=closes_on, replaced_by="new_app")
    text = "{service.mit_sygehus.name} på {service.mit_sygehus.address}"
    assert render(text, changed, on=DAY) == shown


def test_services_that_replace_each_other_do_not_hang(content: Content) -> None:
    changed = with_service(content, state=ServiceState.REPLACED, replaced_by="new_app")
    new = replace(changed.services["new_app"], state=ServiceState.REPLACED, replaced_by="mit_sygehus")
    circle = replace(changed, services={**changed.services, "new_app": new})
    assert render("{service.mit_sygehus.name}", circle, on=DAY)


@pytest.mark.parametrize(
    ("changes", "notes"),
    [
        ({}, ()),
        ({"state": ServiceState.CLOSED}, ("Mit Sygehus er lukket.",)),
        (
            {"state": ServiceState.REPLACED, "replaced_by": "new_app"},
            ("Mit Sygehus er lukket. Brug nu Nyt Sygehus.",),
        ),
        ({"state": ServiceState.CLOSING, "closes_on": "2027-05-28"}, ("Mit Sygehus lukker 28. maj 2027.",)),
        ({"state": ServiceState.CLOSING, "closes_on": "2026-05-28"}, ("Mit Sygehus er lukket.",)),
    ],
)  # fmt: skip
def test_an_answer_says_first_what_became_of_a_service(
    content: Content, changes: dict[str, object], notes: tuple[str, ...]
) -> None:
    text = "Åbn {service.mit_sygehus.short}. Luk {service.mit_sygehus.name} og {service.mitid.name}."
    assert service_notes(text, with_service(content, **changes), DAY) == notes


def test_notes_speak_the_language_and_fall_back_to_danish(content: Content) -> None:
    closed = with_service(content, state=ServiceState.CLOSED)
    closing = with_service(content, state=ServiceState.CLOSING, closes_on="2027-05-28")
    assert service_notes("{service.mit_sygehus.name}", closed, DAY, "en") == ("Mit Sygehus has closed.",)
    assert service_notes("{service.mit_sygehus.name}", closing, DAY, "en") == ("Mit Sygehus lukker 28. maj 2027.",)


def test_placeholders_are_listed_with_those_nobody_can_fill() -> None:
    text = "{service.a.name} {contact.b.phone} {value.c} {service.a.colour} {x}"
    assert placeholders(text) == (
        Placeholder("{service.a.name}", "service", "a", "name"),
        Placeholder("{contact.b.phone}", "contact", "b", "phone"),
        Placeholder("{value.c}", "value", "c"),
        Placeholder("{service.a.colour}"),
        Placeholder("{x}"),
    )
