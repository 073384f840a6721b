import pytest

from citizen_support.texts import Refusal, Refused, cleaned


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("/greet", "greet"),
        ("//restart", "restart"),
        (" \t/ /session_start", "session_start"),
        ("hej\u202emed\u200bdig", "hejmeddig"),
        ("a\x00b\x1bc", "abc"),
        ("<b>hej</b>", "<b>hej</b>"),
        ("linje 1\nlinje 2", "linje 1\nlinje 2"),
    ],
)
def test_a_message_becomes_plain_text(raw: str, clean: str):
    assert cleaned(raw) == clean


def test_zalgo_loses_its_marks_and_keeps_its_letters():
    assert len(cleaned("h" + "\u0300" * 200 + "ej")) <= 5


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        ("", Refusal.EMPTY),
        ("  \u200b ", Refusal.EMPTY),
        ("/", Refusal.EMPTY),
        (None, Refusal.EMPTY),
        (17, Refusal.EMPTY),
        ("x" * 2_001, Refusal.TOO_LONG),
    ],
)
def test_what_is_no_message_is_refused(raw: object, why: Refusal):
    with pytest.raises(Refused) as refused:
        cleaned(raw)
    assert refused.value.why is why
