from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from assistant import content as content_files
from assistant import publish
from assistant.publish_rules import REQUIRED_PHRASES
from assistant.records import (
    BookingRule,
    Button,
    Content,
    DangerGroup,
    Finding,
    Followup,
    Level,
    Notice,
    Option,
    Outcome,
    Provenance,
    Question,
    ServiceState,
    Translation,
)
from tests import sample_content
from tests.sound_content import questions, sound, with_script, with_step, with_topic

TODAY = date(2026, 11, 24)
RED, YELLOW = Level.RED, Level.YELLOW
Change = Callable[[Content], Content]


@pytest.fixture
def content(tmp_path: Path) -> Content:
    return sound(tmp_path)


def check(content: Content) -> list[Finding]:
    return list(publish.check(content, TODAY))


def test_sound_content_has_no_findings(content: Content) -> None:
    assert check(content) == []


# --- topics -----------------------------------------------------------------------------------------------

HARD = (
    "Patienthenvendelser viderestilles efterfølgende elektronisk vedrørende behandlingsforløb samt "
    "patientadministrative oplysninger gennem sundhedsvæsenets kommunikationsplatform."
)
TOPICS: list[tuple[str, Change, Level, str]] = [
    ("hard to read", lambda c: with_topic(c, answer=HARD), RED, "for svær"),
    ("hard to read simply", lambda c: with_topic(c, answer_simple=HARD), RED, "for svær"),
    ("five sentences", lambda c: with_topic(c, answer="A b. A b. A b. A b. A b."), RED, "5 sætninger"),
    ("five steps", lambda c: with_topic(c, answer="1. A\n2. B\n3. C\n4. D\n5. E"), RED, "5 sætninger"),
    ("no simple answer", lambda c: with_topic(c, answer_simple=""), RED, "lette svar"),
    ("too few examples", lambda c: with_topic(c, questions=questions("x", 24)), RED, "kun 24"),
    ("expired", lambda c: with_topic(c, provenance=Provenance(review_by="2026-11-23")), RED, "udløbet"),
    ("no last day", lambda c: with_topic(c, provenance=Provenance()), YELLOW, "udløber"),
    ("a bad day", lambda c: with_topic(c, provenance=Provenance(review_by="next year")), RED, "ikke en dato"),
    ("no buttons", lambda c: with_topic(c, buttons=()), YELLOW, "ingen knapper"),
    (
        "danger without 112",
        lambda c: with_topic(c, "emergency", buttons=(Button(action="human"),)),
        RED,
        "112",
    ),
    (
        "a button to nowhere",
        lambda c: with_topic(c, buttons=(Button(topic="moon"),)),
        RED,
        "»moon« findes ikke",
    ),
    (
        "an open address",
        lambda c: with_topic(c, buttons=(Button("x", url="http://x.dk"),)),
        RED,
        "ikke sikker",
    ),
    ("a follow-up to nowhere", lambda c: with_topic(c, followups=(Followup("og", "moon"),)), RED, "»moon«"),
    ("a missing script", lambda c: with_topic(c, script="moon"), RED, "Scriptet »moon«"),
    (
        "an unknown placeholder",
        lambda c: with_topic(c, answer="Åbn {service.moon.name}."),
        RED,
        "findes ikke",
    ),
    ("a malformed placeholder", lambda c: with_topic(c, answer="Åbn {service.mitid}."), RED, "kendes ikke"),
    ("a value outside scripts", lambda c: with_topic(c, answer="Åbn {value.app}."), RED, "Intet svar sætter"),
    ("an unknown address", lambda c: with_topic(c, answer="Se {service.mitid.address}."), RED, "ukendt"),
    ("an unknown number", lambda c: with_topic(c, answer="Ring {contact.department.phone}."), RED, "ukendt"),
    (
        "an unchecked number",
        lambda c: with_topic(c, closed="Ring {contact.patient_office.phone}."),
        RED,
        "bekræftet",
    ),
    ("a number written out", lambda c: with_topic(c, answer="Ring 76 63 14 90."), RED, "76 63 14 90"),
    ("a service by hand", lambda c: with_topic(c, answer="Åbn Mit Sygehus."), RED, "»Mit Sygehus«"),
    ("a service in the title", lambda c: with_topic(c, title="MitID driller"), RED, "»MitID«"),
    ("a service by its alias", lambda c: with_topic(c, answer="Åbn sygehusappen."), RED, "»sygehusappen«"),
    ("an address by hand", lambda c: with_topic(c, answer="Gå til mit.rsyd.dk."), RED, "»mit.rsyd.dk«"),
    (
        "a service in English",
        lambda c: with_topic(c, languages={"en": Translation("a", "MitID")}),
        RED,
        "»MitID«",
    ),
    ("a service for staff", lambda c: with_topic(c, internal="Se Mit Sygehus."), YELLOW, "»Mit Sygehus«"),
    (
        "a missing topic",
        lambda c: replace(c, topics={n: t for n, t in c.topics.items() if n != "crisis"}),
        RED,
        "»crisis«",
    ),
]


@pytest.mark.parametrize(("change", "level", "words"), [row[1:] for row in TOPICS], ids=[row[0] for row in TOPICS])
def test_a_topic_is_checked(content: Content, change: Change, level: Level, words: str) -> None:
    found = [finding for finding in check(change(content)) if words in finding.problem]
    assert [finding.level for finding in found] == [level], check(change(content))
    assert found[0].item
    assert found[0].cure


@pytest.mark.parametrize(
    "change",
    [
        lambda c: with_topic(c, answer="Find mine aftaler i mit sygehus og vis mitid."),
        lambda c: with_topic(c, answer="Ring 112 eller {contact.laegevagt.phone}."),
        lambda c: with_topic(c, answer="{contact.patient_office.name} kan hjælpe."),
        lambda c: with_topic(c, internal="{contact.patient_office.phone} er ikke bekræftet."),
        lambda c: with_topic(c, provenance=Provenance(review_by="2026-11-24")),
        lambda c: with_topic(c, questions=(Question("jeg vil i Mit Sygehus på 76631490"), *questions("ms_login"))),
        lambda c: with_topic(c, "help_human", area="conversation", questions=questions("x", 10), answer_simple=""),
    ],
    ids=[
        "own words",
        "checked number",
        "name alone",
        "staff may see",
        "last day",
        "citizens' words",
        "smalltalk",
    ],
)
def test_what_is_allowed_is_no_finding(content: Content, change: Change) -> None:
    assert check(change(content)) == []


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("ms_login login login ms_loginord", RED),
        ("MS_LOGIN: login, login, ms_loginord!", RED),
        ("ms_login login logind ms_loginord", YELLOW),
        ("noget helt andet om ventetiden", None),
    ],
    ids=["same", "same but for signs", "one letter off", "another"],
)
def test_an_example_in_two_topics_is_found(content: Content, text: str, level: Level | None) -> None:
    changed = with_topic(content, "help_human", questions=(*questions("help_human"), Question(text)))
    assert [finding.level for finding in check(changed)] == ([level] if level else [])


# --- scripts ----------------------------------------------------------------------------------------------

ASK = {"ask": "Hvad nu?"}
SCRIPTS: list[tuple[str, Change, str, Level, str]] = [
    ("a dead end", lambda c: with_step(c, "solved", outcome=None), "solved", RED, "blindgyde"),
    (
        "an unreachable step",
        lambda c: with_step(c, "lost", say="Hej.", go="solved"),
        "lost",
        RED,
        "Intet svar fører",
    ),
    ("a missing target", lambda c: with_step(c, "explain", go="moon"), "explain", RED, "»moon«"),
    ("a loop", lambda c: with_step(c, "explain", go="explain"), "explain", RED, "aldrig til en slutning"),
    (
        "no person",
        lambda c: with_step(c, "to_department", outcome=Outcome.SOLVED),
        "which_app",
        RED,
        "menneske",
    ),
    ("a start that is none", lambda c: with_script(c, start="moon"), "", RED, "»moon« findes ikke"),
    ("a missing topic", lambda c: with_script(c, topics=("moon",)), "", RED, "Emnet »moon«"),
    (
        "a missing picture",
        lambda c: with_step(c, "explain", picture={"web": "moon.svg"}),
        "explain",
        RED,
        "»moon.svg«",
    ),
    (
        "a missing contact",
        lambda c: with_step(c, "to_department", contact="moon"),
        "to_department",
        RED,
        "»moon«",
    ),
    (
        "passed on to nobody",
        lambda c: with_step(c, "to_department", contact=""),
        "to_department",
        RED,
        "til hvem",
    ),
    ("an empty step", lambda c: with_step(c, "solved", say=""), "solved", RED, "tomt"),
    ("expired", lambda c: with_script(c, provenance=Provenance(review_by="2020-01-01")), "", RED, "udløbet"),
    ("hard to say", lambda c: with_step(c, "explain", say=HARD), "explain", YELLOW, "for svær"),
    ("much to say", lambda c: with_step(c, "explain", say="A b. " * 5), "explain", YELLOW, "5 sætninger"),
    (
        "a service by hand",
        lambda c: with_step(c, "explain", say="Åbn Mit Sygehus."),
        "explain",
        RED,
        "Mit Sygehus",
    ),
    (
        "a service to do",
        lambda c: with_step(c, "explain", do="Åbn Mit Sygehus."),
        "explain",
        YELLOW,
        "Mit Sygehus",
    ),
    (
        "a value never set",
        lambda c: with_step(c, "explain", say="Se {value.moon}."),
        "explain",
        RED,
        "value.moon",
    ),
    (
        "an unchecked number",
        lambda c: with_step(c, "explain", say="{contact.patient_office.phone}"),
        "explain",
        RED,
        "bekræftet",
    ),
]


@pytest.mark.parametrize(
    ("change", "step", "level", "words"), [row[1:] for row in SCRIPTS], ids=[row[0] for row in SCRIPTS]
)
def test_a_script_is_checked(content: Content, change: Change, step: str, level: Level, words: str) -> None:
    found = [finding for finding in check(change(content)) if words in finding.problem]
    assert [(finding.item, finding.step, finding.level) for finding in found] == [("login_fails", step, level)]


def test_one_key_for_two_answers_is_found(content: Content) -> None:
    first = content.scripts["login_fails"].steps["which_app"]
    options = (first.options[0], replace(first.options[1], key="S"))
    (finding,) = check(with_step(content, "which_app", options=options))
    assert "Tasten »s«" in finding.problem


def test_a_value_set_before_may_be_used(content: Content) -> None:
    assert check(with_step(content, "explain", say="Vi ser på {value.app}.")) == []


def test_every_answer_is_followed_for_the_way_to_a_person(content: Content) -> None:
    options = (Option("Ja", "j", "solved"),)
    changed = with_step(content, "explain", go="", **ASK, options=options)
    (finding,) = check(changed)
    assert (finding.step, finding.problem) == ("explain", "Fra trinet er der ingen vej til et menneske.")


# --- shared files -----------------------------------------------------------------------------------------


def with_service(content: Content, **changes: object) -> Content:
    changed = replace(content.services["mit_sygehus"], **changes)  # type: ignore[arg-type]
    return replace(content, services={**content.services, "mit_sygehus": changed})


def with_hours(content: Content, **changes: object) -> Content:
    return replace(content, hours={"support": replace(content.hours["support"], **changes)})  # type: ignore[arg-type]


def without_phrase(content: Content, name: str) -> Content:
    return replace(content, phrases={one: text for one, text in content.phrases.items() if one != name})


def with_phrase(content: Content, text: str) -> Content:
    return replace(content, phrases={**content.phrases, "gone": {"da": text}})


SHARED: list[tuple[str, Change, Level, str]] = [
    ("closing some day", lambda c: with_service(c, state=ServiceState.CLOSING), RED, "ikke hvornår"),
    ("closing on no day", lambda c: with_service(c, closes_on="maj"), RED, "ikke en dato"),
    ("replaced by nothing", lambda c: with_service(c, state=ServiceState.REPLACED), RED, "ikke af hvad"),
    ("replaced by the unknown", lambda c: with_service(c, replaced_by="moon"), RED, "»moon«"),
    ("replaced by itself", lambda c: with_service(c, replaced_by="mit_sygehus"), RED, "sig selv"),
    ("a span that is none", lambda c: with_hours(c, week={0: ("9-15",)}), RED, "»9-15«"),
    (
        "overlapping spans",
        lambda c: with_hours(c, week={0: ("09:00-12:00", "11:00-15:00")}),
        RED,
        "overlapper",
    ),
    ("unchecked hours", lambda c: with_hours(c, checked=""), YELLOW, "bekræftet åbningstiden"),
    ("closed on no day", lambda c: with_hours(c, extra_closed=("jul",)), RED, "ikke en dato"),
    (
        "a notice of no time",
        lambda c: replace(c, notices=(Notice("x", "Hej", "i morgen"),)),
        RED,
        "Tidspunktet",
    ),
    (
        "a notice backwards",
        lambda c: replace(c, notices=(Notice("x", "Hej", "2026-12-02", "2026-12-01"),)),
        RED,
        "slutter",
    ),
    (
        "a notice about nothing",
        lambda c: replace(c, notices=(Notice("x", "Hej", topics=("moon",)),)),
        RED,
        "»moon«",
    ),
    (
        "a rule for no hospital",
        lambda c: replace(c, booking=(BookingRule("laegevagt", "blood_test", "no"),)),
        RED,
        "ikke et sygehus",
    ),
    ("a rule for no visit", lambda c: replace(c, booking=(BookingRule("all", "moon", "no"),)), RED, "»moon«"),
    ("a rule given twice", lambda c: replace(c, booking=c.booking * 2), RED, "to gange"),
    (
        "danger without words",
        lambda c: replace(c, safety=(DangerGroup("x", "crisis", ()),)),
        RED,
        "ingen ord",
    ),
    ("a missing phrase", lambda c: without_phrase(c, "unsure"), RED, "»unsure« mangler"),
    ("a phrase by hand", lambda c: with_phrase(c, "Åbn Mit Sygehus."), RED, "Mit Sygehus"),
    ("a phrase with a hole", lambda c: with_phrase(c, "Din {kode}"), RED, "{kode}"),
]


@pytest.mark.parametrize(("change", "level", "words"), [row[1:] for row in SHARED], ids=[row[0] for row in SHARED])
def test_shared_files_are_checked(content: Content, change: Change, level: Level, words: str) -> None:
    found = [finding for finding in check(change(content)) if words in finding.problem]
    assert [finding.level for finding in found] == [level], check(change(content))
    assert found[0].file.endswith(".yaml")


def test_phrases_may_have_the_holes_that_are_filled(content: Content) -> None:
    assert check(with_phrase(content, "Din kode er {code}.")) == []


# --- where it stands --------------------------------------------------------------------------------------


def line_of(text: str, place: str) -> int:
    return text[: text.index(place)].count("\n") + 1


def test_findings_name_file_and_line(tmp_path: Path) -> None:
    text = sample_content.SCRIPT.replace("say: Nu prøver vi", "say: Åbn MitID, nu prøver vi")
    loaded = content_files.load(sample_content.write(tmp_path, login_fails=text))
    (finding,) = [one for one in publish.check(loaded, TODAY) if one.item == "login_fails"]
    assert finding.file == "scripts/mit_sygehus/login_fails.yaml"
    assert (finding.line, finding.step) == (line_of(text, "say: Åbn MitID"), "explain")


def test_faults_of_the_files_are_findings_too(tmp_path: Path) -> None:
    loaded = content_files.load(sample_content.write(tmp_path, services="services: ["))
    assert set(loaded.findings) <= set(publish.check(loaded, TODAY))


def test_content_without_files_names_the_file_of_an_export(content: Content) -> None:
    (finding,) = check(with_topic(content, answer_simple=""))
    assert (finding.file, finding.line) == ("topics/mit_sygehus/ms_login.yaml", 0)


def test_red_comes_first(content: Content) -> None:
    levels = [finding.level for finding in check(with_topic(content, answer_simple="", buttons=()))]
    assert levels == [RED, YELLOW]


def test_only_red_blocks(content: Content) -> None:
    assert not publish.is_blocked(publish.check(with_topic(content, buttons=()), TODAY))
    assert publish.is_blocked(publish.check(with_topic(content, answer_simple=""), TODAY))


def test_every_phrase_the_program_speaks_is_required() -> None:
    house = Path(__file__).parent.parent
    bot = house / "chatbot" / "citizen_support"
    sources = [*bot.glob("*.py"), *bot.glob("web/*"), *(house / "assistant/ui/kiosk").glob("*.py")]
    spoken = {name for path in sources for name in re.findall(r'phrase(?:\(|=)"([a-z_0-9]+)"', path.read_text("utf-8"))}
    assert spoken
    assert spoken - set(REQUIRED_PHRASES) == set()


def test_the_check_of_a_full_content_takes_under_a_second(content: Content) -> None:
    words = [
        "jeg",
        "kan",
        "ikke",
        "logge",
        "ind",
        "appen",
        "viser",
        "fejl",
        "kode",
        "tid",
        "brev",
        "læge",
        "nummer",
    ]
    topics = {}
    for topic in range(100):
        asked = tuple(
            Question(" ".join(words[(topic * 7 + n * k) % 13] for k in range(2, 8)) + f" {topic}t{n}")
            for n in range(120)
        )
        topics[f"t{topic}"] = replace(content.topics["ms_login"], id=f"t{topic}", questions=asked)
    began = time.perf_counter()
    check(replace(content, topics={**content.topics, **topics}))
    assert time.perf_counter() - began < 1.0
