"""Which topics are about a service, as the content's own placeholders say."""

from dataclasses import replace

import pytest

from assistant import content
from assistant.records import Content, Step
from assistant.service_topics import topics_by_service, topics_of
from tests.conftest import CONTENT


@pytest.fixture(scope="module")
def real() -> Content:
    return content.load(CONTENT).content


def only(real: Content, **topics: str) -> Content:
    """The content with these topics alone, each with one answer, and no scripts."""
    blank = replace(
        next(iter(real.topics.values())), title="t", answer_simple="", closed="", internal="", buttons=(), script=""
    )
    return replace(
        real, topics={name: replace(blank, id=name, answer=text) for name, text in topics.items()}, scripts={}
    )


def test_text_that_names_a_service_belongs_to_it(real: Content) -> None:
    small = only(
        real, a="Åbn {service.mitid.name}.", b="Ring til os.", c="{service.mitid.short} og {service.eboks.name}"
    )
    assert topics_of("mitid", small) == ("a", "c")
    assert topics_of("eboks", small) == ("c",)
    assert topics_of("min_laege", small) == ()


def test_topic_belongs_to_what_its_script_names(real: Content) -> None:
    small = only(real, a="Ring til os.", b="Ring til os.", c="Ring til os.")
    script = replace(
        next(iter(real.scripts.values())),
        id="s",
        title="s",
        topics=("b",),
        steps={"x": Step("x", do="Åbn {service.mitid.name}.")},
    )
    small = replace(small, scripts={"s": script}, topics={**small.topics, "a": replace(small.topics["a"], script="s")})
    assert topics_of("mitid", small) == ("a", "b")


def test_services_that_no_text_names_are_not_offered(real: Content) -> None:
    small = only(real, a="Åbn {service.mitid.name}.")
    assert topics_by_service(small) == {"mitid": ("a",)}


def test_shipped_content_tells_its_services_apart(real: Content) -> None:
    sygehus = topics_of("mit_sygehus", real)
    assert "ms_login" in sygehus
    assert 0 < len(sygehus) < len(real.topics)
