"""The steps of a past call as they stood in the version that was walked."""

from dataclasses import replace

import pytest

from assistant import content, content_writer, walked
from assistant.records import Call, CallState, Content, PathStep, Script
from assistant.store import Store
from tests.conftest import CONTENT

AT = "2026-11-24T13:05:00.000+00:00"


@pytest.fixture(scope="module")
def real() -> Content:
    return content.load(CONTENT).content


def call_with(*path: PathStep) -> Call:
    return Call(1, "Ida", CallState.ENDED, AT, path=path)


def first_step(script: Script) -> tuple[str, str]:
    """The first step that asks, and the key of its first answer."""
    step = next(step for step in script.steps.values() if step.options)
    return step.id, step.options[0].key


@pytest.fixture
def script(real: Content) -> Script:
    return real.scripts["login_fails"]


def test_step_says_what_the_version_walked_said(store: Store, real: Content, script: Script) -> None:
    step, key = first_step(script)
    old = replace(
        script, steps={**script.steps, step: replace(script.steps[step], ask="Stod der noget andet dengang?")}
    )
    for text in (old, script):
        store.publish_version("script", f"{script.area}/{script.id}", content_writer.write(text), "Ida")
    call = call_with(PathStep("login_fails", 1, step, key, 4.0, AT), PathStep("login_fails", 2, step, key, 2.0, AT))
    first, second = walked.steps(call, real, walked.read(walked.versions_of(call, real, store)))
    assert (first.text, first.version, first.as_walked) == ("Stod der noget andet dengang?", 1, True)
    assert (second.version, second.as_walked) == (2, True)
    assert second.text != first.text


def test_answer_is_shown_in_its_words(real: Content, script: Script) -> None:
    step, key = first_step(script)
    (shown,) = walked.steps(call_with(PathStep("login_fails", 0, step, key, 1.0, AT)), real, {})
    assert shown.answer
    assert shown.answer != key
    assert not shown.as_walked


def test_skipped_step_is_marked(real: Content, script: Script) -> None:
    step, _ = first_step(script)
    (shown,) = walked.steps(call_with(PathStep("login_fails", 0, step, "", 1.0, AT, skipped=True)), real, {})
    assert (shown.skipped, shown.answer) == (True, "")


def test_step_and_script_that_are_gone_are_named_by_their_ids(store: Store, real: Content) -> None:
    call = call_with(PathStep("gone", 3, "nowhere", "x", 1.0, AT), PathStep("login_fails", 3, "nowhere", "", 1.0, AT))
    assert walked.versions_of(call, real, store) == ()
    gone, lost = walked.steps(call, real, {})
    assert (gone.script, gone.text, gone.answer) == ("gone", "nowhere", "x")
    assert (lost.text, lost.as_walked) == ("nowhere", False)
