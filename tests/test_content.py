from __future__ import annotations

import time
from pathlib import Path

import pytest

from assistant import content
from assistant.records import Button, Finding, Level, Outcome, Question, ServiceState
from tests import sample_content
from tests.sample_content import CONTACTS, HOURS, HUMAN, SCRIPT, SERVICES, TOPIC


def findings(folder: Path) -> list[Finding]:
    return list(content.load(folder).findings)


def only(folder: Path) -> Finding:
    (finding,) = findings(folder)
    return finding


# --- sound files ------------------------------------------------------------------------------------------


def test_sound_content_has_no_findings(tmp_path: Path) -> None:
    assert findings(sample_content.write(tmp_path)) == []


def test_a_topic_is_read_whole(tmp_path: Path) -> None:
    topic = content.load(sample_content.write(tmp_path)).content.topics["ms_login"]
    assert (topic.area, topic.script, topic.closed) == ("mit_sygehus", "login_fails", "")
    assert topic.answer == "Åbn {service.mit_sygehus.short}.\nLog ind med {service.mitid.name}."
    assert topic.buttons == (
        Button(topic="help_human"),
        Button("Åbn siden", url="https://mit.rsyd.dk"),
        Button(action="human"),
    )
    assert topic.followups[0].topic == "help_human"
    assert topic.languages["en"].title == "How do I log in?"
    assert (topic.provenance.review_by, topic.provenance.checked) == ("2027-05-24", "")
    assert topic.provenance.sources[0].date == "2022"


def test_a_bare_question_is_one_without_persona(tmp_path: Path) -> None:
    topic = content.load(sample_content.write(tmp_path)).content.topics["ms_login"]
    assert topic.questions == (Question("Hvordan kommer jeg ind?", "plain"), Question("login driller"))


def test_a_script_is_read_whole(tmp_path: Path) -> None:
    script = content.load(sample_content.write(tmp_path)).content.scripts["login_fails"]
    first = script.steps["which_app"]
    assert (script.start, script.topics, script.area) == ("which_app", ("ms_login",), "mit_sygehus")
    assert [(option.key, option.go, dict(option.sets)) for option in first.options] == [
        ("s", "explain", {"app": "mit_sygehus"}),
        ("a", "to_department", {}),
    ]
    assert first.picture == {"iphone": "login.svg"}


def test_an_end_may_be_a_bare_word_or_name_a_contact(tmp_path: Path) -> None:
    steps = content.load(sample_content.write(tmp_path)).content.scripts["login_fails"].steps
    assert steps["solved"].outcome is Outcome.SOLVED
    assert (steps["to_department"].outcome, steps["to_department"].contact) == (
        Outcome.PASSED_ON,
        "department",
    )


def test_unknown_becomes_empty(tmp_path: Path) -> None:
    found = content.load(sample_content.write(tmp_path)).content
    assert found.contacts["department"].phone == ""
    assert found.services["mitid"].address == ""
    assert found.booking[0].where == ""


def test_self_booking_keeps_its_unknown(tmp_path: Path) -> None:
    booking = sample_content.BOOKING.replace("self_booking: yes", "self_booking: unknown")
    assert content.load(sample_content.write(tmp_path, booking=booking)).content.booking[0].self_booking == "unknown"


def test_hours_know_their_weekdays(tmp_path: Path) -> None:
    hours = content.load(sample_content.write(tmp_path)).content.hours["support"]
    assert hours.known
    assert hours.week == {0: ("09:00-15:00",), 1: ("09:00-12:00", "13:00-15:00"), 6: ()}


def test_an_unknown_week_is_not_known(tmp_path: Path) -> None:
    folder = sample_content.write(tmp_path, hours="hours:\n  support:\n    week: unknown\n")
    assert not content.load(folder).content.hours["support"].known


def test_shared_files_are_read(tmp_path: Path) -> None:
    found = content.load(sample_content.write(tmp_path)).content
    assert found.services["mit_sygehus"].state is ServiceState.IN_USE
    assert found.notices[0].starts == "2026-12-01T08:00:00"
    assert found.visits == {"blood_test": "Blodprøve"}
    assert found.safety[0].words == ("ondt i brystet",)
    assert found.phrases["service_closed"] == {"da": "{old} er lukket.", "en": "{old} has closed."}


@pytest.mark.parametrize("text", ["1813", "true", "2026-01-01", "0045", "1e3", "no"])
def test_a_question_is_text_however_it_looks(tmp_path: Path, text: str) -> None:
    folder = sample_content.write(tmp_path, ms_login=TOPIC.replace("login driller", text))
    assert content.load(folder).content.topics["ms_login"].questions[1].text == text


def test_letters_typed_in_two_parts_are_joined(tmp_path: Path) -> None:
    folder = sample_content.write(tmp_path, ms_login=TOPIC.replace("login driller", "a\u030aben"))
    assert content.load(folder).content.topics["ms_login"].questions[1].text == "åben"


# --- faults in one file -----------------------------------------------------------------------------------

BROKEN = [
    ("a colon inside a text", TOPIC.replace("login driller", "der står: fejl: 3"), "der står", "kolon"),
    ("an open quotation mark", TOPIC.replace("login driller", "'login driller"), "'login", "anførselstegn"),
    ("an unknown field", TOPIC.replace("internal:", "intern:"), "intern:", "»intern« kendes ikke"),
    ("a missing field", TOPIC.replace("title: Hvordan", "titel: Hvordan"), "id:", "»title« mangler"),
    ("a list for a text", HUMAN.replace("title: Jeg vil", "title: [Jeg]\nowner: "), "title", "en tekst"),
    ("a text for a list", HUMAN.replace("questions:", "buttons: nej\nquestions:"), "buttons", "en liste"),
    ("a persona nobody knows", TOPIC.replace("persona: plain", "persona: granny"), "granny", "granny"),
    ("an action nobody knows", TOPIC.replace("action: human", "action: sing"), "sing", "sing"),
    ("two ways", TOPIC.replace("- action: human", "- {action: human, topic: t}"), "- {action", "præcis én"),
    ("a nameless link", TOPIC.replace("- title: Åbn siden\n    url", "- url"), "- url", "mangler title"),
    ("a day that is none", TOPIC.replace("2027-05-24", "2027-02-30"), "2027-02-30", "ikke en dato"),
    ("a field given twice", TOPIC.replace("closed: null", "id: a"), "id: a", "to gange"),
    ("an anchor", TOPIC.replace("closed: null", "closed: &x hej"), "&x", "&, * og !"),
    ("a tag", TOPIC.replace("closed: null", "closed: !!python/name:os.system x"), "!!python", "&, * og !"),
    ("another language", TOPIC.replace("  en:\n", "  fr:\n"), "  fr:", "fr"),
    ("another id than the file", TOPIC.replace("id: ms_login", "id: ms_logon"), "id:", "filens navn"),
    ("an id with capitals", TOPIC.replace("id: ms_login", "id: MS_login"), "id:", "kan ikke bruges som id"),
    ("nothing", "# kun en bemærkning\n", "#", "tom"),
    ("a bare word", "hej\n", "hej", "felter"),
    ("a second document", TOPIC + "---\nid: x\n", "---\n", "mere end ét dokument"),
    ("control characters", TOPIC.replace("login driller", "login\x07"), "\x07", "styretegn"),
    ("tabs for indentation", TOPIC.replace("  - action", "\t- action"), "\t- action", "tabulator"),
]


@pytest.mark.parametrize(("text", "place", "words"), [row[1:] for row in BROKEN], ids=[row[0] for row in BROKEN])
def test_a_fault_is_named_with_its_line(tmp_path: Path, text: str, place: str, words: str) -> None:
    found = findings(sample_content.write(tmp_path, ms_login=text))
    match = [finding for finding in found if words in finding.problem]
    assert match, found
    assert (match[0].file, match[0].level) == ("topics/mit_sygehus/ms_login.yaml", Level.RED)
    assert match[0].line == text[: text.index(place)].count("\n") + 1
    assert match[0].cure


SCRIPT_FAULTS = [
    (
        "two ways on",
        SCRIPT.replace("    go: solved", "    go: solved\n    end: solved"),
        "explain",
        "præcis én",
    ),
    ("no way on", SCRIPT.replace("    go: solved\n", ""), "explain", "præcis én"),
    (
        "answers without a question",
        SCRIPT.replace("    ask: Hvilken app er det?\n", ""),
        "which_app",
        "hører sammen",
    ),
    ("an outcome nobody knows", SCRIPT.replace("end: solved", "end: won"), "solved", "won"),
    ("passed on to nobody", SCRIPT.replace(", contact: department", ""), "to_department", "mangler contact"),
    ("a key of two letters", SCRIPT.replace("key: s", "key: st"), "which_app", "tast"),
    ("a device nobody knows", SCRIPT.replace("iphone:", "nokia:"), "which_app", "nokia"),
]


@pytest.mark.parametrize(
    ("text", "step", "words"), [row[1:] for row in SCRIPT_FAULTS], ids=[row[0] for row in SCRIPT_FAULTS]
)
def test_a_fault_in_a_script_names_its_step(tmp_path: Path, text: str, step: str, words: str) -> None:
    finding = only(sample_content.write(tmp_path, login_fails=text))
    assert (finding.item, finding.step) == ("login_fails", step)
    assert words in finding.problem


def test_all_faults_of_a_file_are_named_at_once(tmp_path: Path) -> None:
    text = (
        TOPIC.replace("persona: plain", "persona: granny")
        .replace("action: human", "action: sing")
        .replace("owner: redaktionen", "owner: []")
    )
    assert len(findings(sample_content.write(tmp_path, ms_login=text))) == 3


def test_a_misspelled_field_is_answered_with_the_right_one(tmp_path: Path) -> None:
    found = findings(sample_content.write(tmp_path, ms_login=TOPIC.replace("answer_simple", "anwser_simple")))
    assert "answer_simple" in found[0].cure


def test_a_field_too_many_does_not_cost_the_item(tmp_path: Path) -> None:
    loaded = content.load(sample_content.write(tmp_path, ms_login=TOPIC + "colour: blue\n"))
    assert loaded.findings[0].line == TOPIC.count("\n") + 1
    assert "ms_login" in loaded.content.topics


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"\xff\xfei\x00d\x00", "UTF-8"),
        ("id: ms_login\ntitle: Åbn".encode("latin-1"), "UTF-8"),
        (b"x" * 3_000_001, "3 MB"),
        (b"", "tom"),
        (b"[" * 100_000, "lag"),
        (b"{a: " * 100_000, "lag"),
        (b"a: &a [x,x,x,x]\nb: &b [*a,*a,*a,*a]\nc: [*b,*b,*b,*b]", "&, * og !"),
    ],
    ids=["utf-16", "latin-1", "huge", "empty", "deep list", "deep map", "bomb"],
)  # fmt: skip
def test_a_file_that_could_harm_is_refused(tmp_path: Path, raw: bytes, words: str) -> None:
    folder = sample_content.write(tmp_path)
    sample_content.put(folder, "topics/mit_sygehus/ms_login.yaml", raw)
    assert any(words in finding.problem for finding in findings(folder))


def test_the_line_of_a_wrong_byte_is_named(tmp_path: Path) -> None:
    folder = sample_content.write(tmp_path)
    sample_content.put(folder, "topics/mit_sygehus/ms_login.yaml", "id: ms_login\ntitle: Åbn".encode("latin-1"))
    assert only(folder).line == 2


def test_a_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    folder = sample_content.write(tmp_path)
    sample_content.put(folder, "topics/mit_sygehus/ms_login.yaml", b"\xef\xbb\xbf" + TOPIC.encode())
    assert findings(folder) == []


# --- faults among files -----------------------------------------------------------------------------------


def test_one_bad_file_stops_nobody(tmp_path: Path) -> None:
    loaded = content.load(sample_content.write(tmp_path, ms_login="id: [", services="services: ["))
    assert set(loaded.content.topics) == {"help_human"}
    assert loaded.content.services == {}
    assert "laegevagt" in loaded.content.contacts
    assert {finding.file for finding in loaded.findings} == {
        "topics/mit_sygehus/ms_login.yaml",
        "services.yaml",
    }


def test_one_bad_entry_of_a_shared_file_stops_nobody(tmp_path: Path) -> None:
    loaded = content.load(sample_content.write(tmp_path, services=SERVICES.replace("    genitive: MitIDs\n", "")))
    assert set(loaded.content.services) == {"mit_sygehus"}
    assert (loaded.findings[0].item, loaded.findings[0].line) == ("mitid", 9)


def test_an_id_in_two_areas_is_a_fault_and_the_first_stays(tmp_path: Path) -> None:
    folder = sample_content.write(tmp_path)
    sample_content.put(folder, "topics/video/ms_login.yaml", TOPIC)
    assert "findes også i topics/mit_sygehus/ms_login.yaml" in only(folder).problem
    assert content.load(folder).content.topics["ms_login"].area == "mit_sygehus"


def test_an_entry_given_twice_is_a_fault(tmp_path: Path) -> None:
    contacts = CONTACTS + "  kolding:\n    name: Kolding igen\n"
    loaded = content.load(sample_content.write(tmp_path, contacts=contacts))
    assert "to gange" in loaded.findings[0].problem
    assert loaded.content.contacts["kolding"].name == "Kolding Sygehus"


@pytest.mark.parametrize(
    "name",
    ["topics/mit_sygehus/note.txt", "topics/lost.yaml", "topics/moon/x.yaml", "topics/help/deep/x.yaml"],
)
def test_a_file_in_the_wrong_place_is_named(tmp_path: Path, name: str) -> None:
    folder = sample_content.write(tmp_path)
    sample_content.put(folder, name, HUMAN)
    assert only(folder).file == name


def test_hidden_files_are_left_alone(tmp_path: Path) -> None:
    folder = sample_content.write(tmp_path)
    sample_content.put(folder, "topics/help/.help_human.yaml.swp", b"\0")
    assert findings(folder) == []


def test_a_missing_shared_file_is_named(tmp_path: Path) -> None:
    assert only(sample_content.write(tmp_path, safety="")).file == "safety.yaml"


def test_a_missing_folder_is_findings_not_a_crash(tmp_path: Path) -> None:
    assert content.load(tmp_path / "nowhere").findings


@pytest.mark.parametrize(
    "text",
    [
        "hours: []\n",
        "hours:\n  support: hej\n",
        "openings: {}\n",
        HOURS.replace("monday", "Mandag"),
        "hej\n",
        "",
    ],
)
def test_a_misshapen_shared_file_is_named(tmp_path: Path, text: str) -> None:
    folder = sample_content.write(tmp_path)
    sample_content.put(folder, "hours.yaml", text)
    assert {finding.file for finding in findings(folder)} == {"hours.yaml"}


# --- one item ---------------------------------------------------------------------------------------------


def test_one_item_can_be_read_from_its_text() -> None:
    topic, faults = content.parse("topic", TOPIC, area="mit_sygehus")
    assert faults == ()
    assert topic is not None
    assert (topic.id, topic.area) == ("ms_login", "mit_sygehus")


def test_one_broken_item_is_none_with_its_faults() -> None:
    script, faults = content.parse("script", "id: x\n", file="x.yaml")
    assert script is None
    assert {finding.file for finding in faults} == {"x.yaml"}


def test_a_hundred_topics_load_well_under_two_seconds(tmp_path: Path) -> None:
    questions = "".join(f"  - text: Spørgsmål nummer {n} om at logge ind\n    persona: plain\n" for n in range(65))
    for number in range(100):
        text = TOPIC.replace("questions:\n", "questions:\n" + questions).replace("id: ms_login", f"id: t{number}")
        sample_content.put(tmp_path, f"topics/help/t{number}.yaml", text)
    began = time.perf_counter()
    loaded = content.load(tmp_path)
    assert len(loaded.content.topics) == 100
    assert time.perf_counter() - began < 1.5
