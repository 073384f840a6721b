import pytest

from citizen_support.needs import parts


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Hvordan logger jeg ind? Og hvordan flytter jeg min tid?", 2),
        ("hvordan logger jeg ind og hvordan flytter jeg min tid", 2),
        ("Jeg kan ikke logge ind. Min tid skal flyttes. Hvor er mit brev?", 3),
        ("Hvordan logger jeg ind?", 0),
        ("Hej. Hvordan logger jeg ind?", 0),  # a greeting is no need
        ("jeg vil både flytte min tid og have en tolk med", 2),
        ("skal jeg ind med MitID og bestille den selv", 0),  # one need, in two steps
        ("mor og far skal med", 0),
        ("", 0),
    ],
)
def test_a_message_is_cut_where_another_need_may_begin(text: str, count: int):
    assert len(parts(text)) == count
