from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from assistant import bot_content, content, publishing
from assistant.errors import PublishBlocked
from assistant.records import Content
from assistant.settings import Settings
from assistant.store import Store
from tests.conftest import CONTENT


@pytest.fixture(scope="module")
def whole() -> Content:
    return content.load(CONTENT).content


def compiled_answer(settings: Settings, topic: str) -> str:
    facts = json.loads((settings.compiled / "content.json").read_text("utf-8"))
    return str(facts["topics"][topic]["answer"])


def test_the_first_start_publishes_the_shipped_content(settings: Settings, whole: Content) -> None:
    live = publishing.compile_live(settings)
    assert set(live.content.topics) == set(whole.topics)
    assert set(live.versions) >= {"ms_login", "login_fails"}


def test_what_is_laid_out_is_what_was_shipped(settings: Settings, whole: Content) -> None:
    assert publishing.compile_live(settings).content == whole


def test_a_published_edit_is_in_the_compiled_folder_and_keeps_the_version_before(
    settings: Settings, whole: Content
) -> None:
    publishing.compile_live(settings)
    topic = replace(whole.topics["ms_login"], answer="Log ind med {service.mitid.name}.")
    with Store.open(settings.database) as store:
        publishing.publish_item(store, publishing.checked(topic, whole), "Ida")
        live = publishing.bring_live(store, settings)
        versions = store.versions("topic", publishing.key_of(topic))
    assert compiled_answer(settings, "ms_login") == "Log ind med MitID."
    assert live.versions["ms_login"] == 2
    assert [(one.number, one.author) for one in versions] == [(2, "Ida"), (1, publishing.AUTHOR)]


def test_an_edit_that_breaks_a_rule_is_blocked_by_name(whole: Content) -> None:
    topic = replace(whole.topics["ms_login"], answer="Ring på {contact.mitid_support.phone} og {service.nothing.name}.")
    with pytest.raises(PublishBlocked) as blocked:
        publishing.checked(topic, whole)
    assert {getattr(finding, "item", "") for finding in blocked.value.findings} == {"ms_login"}


def test_a_watched_folder_takes_the_stores_place(settings: Settings, own_content: Path) -> None:
    watched = replace(settings, content=own_content)
    publishing.compile_live(watched)
    watch = publishing.Watch(watched)
    path = own_content / "topics" / "mit_sygehus" / "ms_login.yaml"
    path.write_text(path.read_text("utf-8").replace("answer: |-\n", "answer: |-\n  Ny sætning.\n", 1), "utf-8")
    assert watch.changed()
    assert compiled_answer(settings, "ms_login").startswith("Ny sætning.")
    assert not watch.changed()


def test_the_compiled_folder_is_made_anew_only_when_something_it_is_made_of_changed(
    settings: Settings, whole: Content, monkeypatch: pytest.MonkeyPatch
) -> None:
    live = publishing.compile_live(settings)
    made: list[str] = []
    really = bot_content.compile_content

    def compile_content(*given: Any) -> str:
        made.append(publishing.MADE_OF)
        return really(*given)

    monkeypatch.setattr(bot_content, "compile_content", compile_content)
    publishing.compile_for_bot(settings, live)
    assert made == []
    (settings.compiled / "content.json").unlink()
    publishing.compile_for_bot(settings, live)
    publishing.compile_for_bot(settings, replace(live, stamp="other content"))
    monkeypatch.setattr(publishing, "_program", lambda: "another program")
    publishing.compile_for_bot(settings, live)
    assert len(made) == 3


def test_one_broken_file_leaves_the_rest_live(settings: Settings, own_content: Path) -> None:
    (own_content / "topics" / "mit_sygehus" / "ms_login.yaml").write_text("id: [", "utf-8")
    live = publishing.compile_live(replace(settings, content=own_content))
    assert "ms_login" not in live.content.topics
    assert "ms_login_fails" in live.content.topics
    assert any(finding.file.endswith("ms_login.yaml") for finding in live.findings)


def test_an_upgrade_keeps_what_was_changed_here(settings: Settings, whole: Content) -> None:
    publishing.compile_live(settings)
    topic = replace(whole.topics["ms_login"], answer="Rettet her.")
    with Store.open(settings.database) as store:
        publishing.publish_item(store, publishing.checked(topic, whole), "Ida")
        store.set_setting(publishing.SHIPPED, "an older program")
        live = publishing.bring_live(store, settings)
    assert live.content.topics["ms_login"].answer == "Rettet her."
