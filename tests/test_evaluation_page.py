from __future__ import annotations

from html.parser import HTMLParser
from xml.etree import ElementTree

from assistant import evaluation, evaluation_page, evaluation_tables
from tests.test_evaluation import answered, offered, result

RESULTS = [
    result("ms_web", answered("ms_web")),
    result("ms_web", answered("ms_login")),
    result("ms_login", offered("ms_web", "ms_login")),
]
TITLES = {"ms_web": "Kan jeg bruge <computeren>?", "ms_login": "Hvordan logger jeg ind?"}


def picture() -> ElementTree.Element:
    return ElementTree.fromstring(evaluation_page.heat_map(RESULTS, TITLES, ["ms_login", "ms_web"]))


def page() -> str:
    tables = evaluation_tables.tables(evaluation.figures(RESULTS), TITLES)
    return evaluation_page.page("Målt", {"Fil": "<a>.jsonl"}, tables, "")


class Reader(HTMLParser):
    """Notes every tag, and complains about one that is closed in the wrong place."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.met: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.met.append((tag, dict(attrs)))
        if tag not in ("meta", "rect", "path"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in ("rect", "path"):
            assert self.open.pop() == tag


def read(html: str) -> Reader:
    reader = Reader()
    reader.feed(html)
    assert reader.open == []
    return reader


def test_the_picture_has_a_mark_for_every_pair_with_its_titles_in_words() -> None:
    told = [group.findtext("title") for group in picture().iter("g")]
    assert told == [
        "1 linje: ment »Kan jeg bruge <computeren>?« (ms_web), forstået som »Kan jeg bruge <computeren>?« (ms_web)",
        "1 linje: ment »Kan jeg bruge <computeren>?« (ms_web), forstået som »Hvordan logger jeg ind?« (ms_login)",
        "1 linje: ment »Hvordan logger jeg ind?« (ms_login), forstået som »Kan jeg bruge <computeren>?« (ms_web)",
    ]


def test_right_and_wrong_differ_in_shape_as_well_as_colour() -> None:
    corners = {group.get("class"): group.find("rect").get("rx") for group in picture().iter("g")}  # type: ignore[union-attr]
    assert corners["right"] == "0"
    assert corners["wrong"] != "0"


def test_the_picture_is_named_for_those_who_do_not_see_it() -> None:
    svg = picture()
    names = {part.get("id") for part in svg.iter() if part.get("id")}
    assert svg.get("role") == "img"
    assert set((svg.get("aria-labelledby") or "").split()) == names


def test_nothing_measured_is_no_picture() -> None:
    assert evaluation_page.heat_map([], {}, []) == ""


def test_what_was_measured_cannot_become_markup() -> None:
    assert "<computeren>" not in page()
    assert "&lt;a&gt;.jsonl" in page()


def test_the_page_needs_no_script_and_nothing_from_elsewhere() -> None:
    reader = read(page())
    assert not {tag for tag, _ in reader.met} & {"script", "link", "img", "iframe"}
    assert not [attributes for _, attributes in reader.met if {"src", "href"} & set(attributes)]
    assert "url(" not in page()
    assert "@import" not in page()


def test_the_page_says_its_language_and_its_tables_their_heads() -> None:
    reader = read(page())
    assert ("html", {"lang": "da"}) in reader.met
    heads = [attributes.get("scope") for tag, attributes in reader.met if tag == "th"]
    assert set(heads) == {"row", "col"}
    wide = [attributes for tag, attributes in reader.met if tag == "div" and "role" in attributes]
    assert all(one["tabindex"] == "0" and one["aria-label"] for one in wide)
