import pytest

from citizen_support import booking

HOSPITALS = {
    "esbjerg": "Esbjerg Sygehus",
    "aabenraa": "Sygehus Sønderjylland, Aabenraa",
    "sonderborg": "Sygehus Sønderjylland, Sønderborg",
    "ouh": "OUH Odense Universitetshospital",
}
VISITS = {
    "xray": "Røntgen",
    "mammography": "Røntgen af brystet (mammografi)",
    "scan": "Scanning",
    "gp": "Tid hos egen læge",
}


@pytest.mark.parametrize(
    ("text", "names", "found"),
    [
        ("det er på sygehuset i Esbjerg", HOSPITALS, "esbjerg"),
        ("sonderborg", HOSPITALS, "sonderborg"),
        ("Åbenrå", HOSPITALS, "aabenraa"),
        ("i Odense", HOSPITALS, "ouh"),
        ("ouh", HOSPITALS, "ouh"),
        ("sygehus sønderjylland", HOSPITALS, ""),  # three houses: which one is not said
        ("sygehuset", HOSPITALS, ""),
        ("røntgen", VISITS, "xray"),
        ("røntgenfoto af brystet", VISITS, "mammography"),
        ("en hjertescanning", VISITS, "scan"),
        ("min egen læge", VISITS, "gp"),
        ("", VISITS, ""),
    ],
)
def test_a_name_is_found_as_citizens_write_it(text: str, names: dict[str, str], found: str):
    assert booking.named(text, names) == found


@pytest.mark.parametrize("action", ["hospital:nowhere", "visit:", "delete:esbjerg", "", "hospital:esbjerg:1"])
def test_an_action_that_names_nothing_of_the_content_is_not_known(action: str):
    assert not booking.known(action, {"hospitals": HOSPITALS, "visits": VISITS})


def test_i_do_not_know_is_an_answer():
    assert booking.known("hospital:all", {"hospitals": HOSPITALS, "visits": VISITS})
