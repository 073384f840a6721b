from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant import content, content_writer, yaml_reading, yaml_writing
from assistant.records import (
    Button,
    Followup,
    Option,
    Outcome,
    Provenance,
    Question,
    Script,
    Source,
    Step,
    Topic,
    Translation,
)
from tests import sample_content

REAL = Path(__file__).parent.parent / "content"

# --- whole folders ----------------------------------------------------------------------------------------


def exported(folder: Path, to: Path) -> dict[str, str]:
    content_writer.export(content.load(folder).content, to)
    return {path.relative_to(to).as_posix(): path.read_text("utf-8") for path in to.rglob("*.yaml")}


def test_an_export_of_an_import_is_stable(tmp_path: Path) -> None:
    first = exported(sample_content.write(tmp_path / "content"), tmp_path / "first")
    assert exported(tmp_path / "first", tmp_path / "second") == first


def test_an_export_loses_nothing(tmp_path: Path) -> None:
    before = content.load(sample_content.write(tmp_path / "content"))
    content_writer.export(before.content, tmp_path / "first")
    after = content.load(tmp_path / "first")
    assert after.findings == ()
    assert after.content == before.content


def test_the_real_content_survives_an_export(tmp_path: Path) -> None:
    before = content.load(REAL).content
    first = exported(REAL, tmp_path / "first")
    assert content.load(tmp_path / "first").content == before
    assert exported(tmp_path / "first", tmp_path / "second") == first


def test_a_second_export_writes_nothing(tmp_path: Path) -> None:
    whole = content.load(sample_content.write(tmp_path / "content")).content
    assert content_writer.export(whole, tmp_path / "out")
    assert content_writer.export(whole, tmp_path / "out") == ()


def test_other_peoples_formatting_becomes_ours(tmp_path: Path) -> None:
    ours = content_writer.write(content.load(sample_content.write(tmp_path / "a")).content.topics["help_human"])
    theirs = (
        "# a remark\n'title': >\n   Jeg vil tale\n   med et menneske\n\nid:   help_human\n"
        "owner: \"redaktionen\"\nreview_by: '2027-05-24'\nanswer: En medarbejder kan hjælpe dig.\n"
        "answer_simple: Vi hjælper dig.\r\n"
        "questions: [{persona: short, text: må jeg tale med nogen}]\n"
    )
    topic, faults = content.parse("topic", theirs, "help")
    assert faults == ()
    assert topic is not None
    assert content_writer.write(topic) == ours


# --- the form ---------------------------------------------------------------------------------------------


def test_a_topic_has_the_order_and_form_of_the_documentation(tmp_path: Path) -> None:
    topic = content.load(sample_content.write(tmp_path)).content.topics["ms_login"]
    assert content_writer.write(topic) == sample_content.TOPIC.replace("  - login", "  - text: login")


def test_a_script_has_the_order_and_form_of_the_documentation(tmp_path: Path) -> None:
    script = content.load(sample_content.write(tmp_path)).content.scripts["login_fails"]
    text = content_writer.write(script)
    assert text.startswith(
        "id: login_fails\ntitle: Borgeren kan ikke logge ind\ntopics:\n  - ms_login\n"
        "start: which_app\nsteps:\n  which_app:\n    say: Hvad har du åbent lige nu?\n"
    )
    assert '      - label: "{service.mit_sygehus.name}"\n        key: s\n        go: explain\n        set:\n' in text
    assert "    end:\n      outcome: passed_on\n      contact: department\n" in text


def test_empty_fields_are_null_and_unknown_ones_unknown(tmp_path: Path) -> None:
    shared = content_writer.shared_files(content.load(sample_content.write(tmp_path)).content)
    assert "    phone: unknown\n" in shared["contacts"]
    assert "    closes_on: null\n" in shared["services"]
    assert '    self_booking: "yes"\n    where: unknown\n' in shared["booking"]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Åbn appen, og vent", "Åbn appen, og vent"),
        ("der står: fejl", '"der står: fejl"'),
        ("Mener du:", '"Mener du:"'),
        ("https://mit.rsyd.dk", "https://mit.rsyd.dk"),
        ("2027-05-24", "2027-05-24"),
        ("70 11 07 07", "70 11 07 07"),
        ("112", '"112"'),
        ("1e3", '"1e3"'),
        ("09:00", '"09:00"'),
        ("yes", '"yes"'),
        ("Null", '"Null"'),
        ("{service.mitid.name}", '"{service.mitid.name}"'),
        ("- punkt", '"- punkt"'),
        ("sted #3", '"sted #3"'),
        ('sig "hej"', 'sig "hej"'),
        ('"hej"', '"\\"hej\\""'),
        ("tab\tulator", '"tab\\tulator"'),
        ("", '""'),
    ],
)
def test_a_text_is_quoted_only_when_it_could_be_misread(text: str, written: str) -> None:
    assert yaml_writing.dump({"a": text}) == f"a: {written}\n"


def test_lines_stand_as_a_block() -> None:
    assert yaml_writing.dump({"a": {"b": "x: y\n\n  - z"}}) == "a:\n  b: |-\n    x: y\n\n      - z\n"


# --- anything an editor can type --------------------------------------------------------------------------

PIECES = st.sampled_from(["a", "Å", "ja", "no", "1", ".", " ", " #", ": ", ":", "- ", *"#-?,[]{}'\"\\|>&*!%@`=<~"])
ODD = st.sampled_from(["\t", "\x07", "\x85", "\xa0", "\u2028", "\ufeff", "\U0001f600"])
ANY = st.lists(PIECES | ODD, max_size=6).map("".join) | st.text(st.characters(exclude_categories=["Cs"]))
ANY = st.lists(PIECES, max_size=5).map("".join) | ANY
TEXT = ANY.map(lambda text: yaml_reading.tidy(text.replace("\n", " "))).filter(bool)
LINES = st.lists(TEXT, min_size=1, max_size=4).map("\n".join).map(yaml_reading.tidy)
ID = st.from_regex(r"[a-z][a-z0-9_]{0,8}", fullmatch=True)
MAYBE = st.just("") | LINES
DAY = st.just("") | st.dates().map(str)
SOURCE = st.builds(Source, TEXT, st.just("") | TEXT.filter(lambda text: text != "unknown"), TEXT)
BEHIND = st.builds(Provenance, st.lists(SOURCE, max_size=2).map(tuple), DAY, DAY, MAYBE, MAYBE)
BUTTON = st.one_of(
    st.builds(Button, MAYBE, topic=ID),
    st.builds(Button, TEXT, url=TEXT),
    st.builds(Button, MAYBE, action=st.sampled_from(["human", "simpler", "call_112"])),
)
QUESTION = st.builds(Question, LINES, st.sampled_from(["", "older", "screen"]))
TRANSLATIONS = st.dictionaries(st.sampled_from(["en", "de"]), st.builds(Translation, TEXT, LINES))
TOPIC = st.builds(
    Topic,
    id=ID,
    area=st.just("help"),
    title=LINES,
    answer=LINES,
    answer_simple=MAYBE,
    closed=MAYBE,
    questions=st.lists(QUESTION, max_size=4).map(tuple),
    buttons=st.lists(BUTTON, max_size=3).map(tuple),
    script=st.just("") | ID,
    internal=MAYBE,
    followups=st.lists(st.builds(Followup, LINES, ID), max_size=2).map(tuple),
    languages=TRANSLATIONS,
    provenance=BEHIND,
)
OPTION = st.builds(Option, LINES, st.sampled_from("abc123"), ID, st.dictionaries(ID, TEXT, max_size=2))
SAYS = {"say": MAYBE, "do": MAYBE, "note": MAYBE, "picture": st.dictionaries(st.just("iphone"), TEXT)}
STEP = st.one_of(
    st.builds(Step, ID, **SAYS, ask=LINES, options=st.lists(OPTION, min_size=1, max_size=3).map(tuple)),
    st.builds(Step, ID, **SAYS, go=ID),
    st.builds(Step, ID, **SAYS, outcome=st.sampled_from(Outcome), contact=ID),
)
SCRIPT = st.builds(
    Script,
    id=ID,
    area=st.just("help"),
    title=LINES,
    topics=st.lists(ID, max_size=3).map(tuple),
    start=ID,
    steps=st.lists(STEP, min_size=1, max_size=4).map(lambda steps: {step.id: step for step in steps}),
    provenance=BEHIND,
)


@settings(max_examples=100, deadline=None)
@given(TOPIC)
def test_any_topic_is_read_back_as_it_was_written(topic: Topic) -> None:
    text = content_writer.write(topic)
    read, faults = content.parse("topic", text, "help")
    assert faults == ()
    assert read == topic
    assert content_writer.write(read) == text


@settings(max_examples=100, deadline=None)
@given(SCRIPT)
def test_any_script_is_read_back_as_it_was_written(script: Script) -> None:
    text = content_writer.write(script)
    read, faults = content.parse("script", text, "help")
    assert faults == ()
    assert read == script
    assert content_writer.write(read) == text
