import pytest

from citizen_support.followups import leads_to

KNOWN = [
    {"text": "og hvis jeg ikke har MitID?", "topic": "mitid_get"},
    {"text": "hvad med min mor?", "topic": "ms_relative_access"},
]


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("og hvis jeg ikke har MitID?", "mitid_get"),
        ("hvad hvis jeg ikke har noget mitid", "mitid_get"),
        ("hvad med min mor", "ms_relative_access"),
    ],
)
def test_a_leaning_message_leads_where_the_editor_said(text: str, topic: str):
    assert leads_to(text, KNOWN) == topic


@pytest.mark.parametrize(
    "text",
    [
        "jeg har ikke mitid",  # stands by itself
        "og hvad koster det så",
        "hvad med parkering ved sygehuset",
        "mor",
        "",
        "og hvis jeg ikke har MitID og heller ikke kan komme ned på borgerservice i denne uge hvad så",
    ],
)
def test_what_stands_by_itself_or_fits_nothing_is_left_to_the_classifier(text: str):
    assert leads_to(text, KNOWN) == ""
