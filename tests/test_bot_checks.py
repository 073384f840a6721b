from __future__ import annotations

from pathlib import Path

from assistant import bot_checks, content, evaluation
from assistant.bot_checks import Step, Story
from tests.conftest import CONTENT, HOUSE

CHECKS = HOUSE / "chatbot" / "checks"


def test_a_rasa_test_story_is_read(tmp_path: Path) -> None:
    path = tmp_path / "conversations.yml"
    path.write_text(
        'version: "3.1"\nstories:\n- story: aflys\n  steps:\n  - user: |-\n      aflys min tid\n    intent: book_cancel\n'
        "  - action: utter_book_cancel\n  - user: /thanks\n    intent: thanks\n  - action: utter_thanks\n",
        "utf-8",
    )
    steps = (Step("aflys min tid", "book_cancel"), Step("thanks", "thanks", button=True))
    assert bot_checks.stories(path) == (Story("aflys", steps),)


def test_our_stories_name_topics_that_are_there() -> None:
    topics = set(content.load(CONTENT).content.topics) | {"choices"}
    told = bot_checks.stories(CHECKS / bot_checks.STORIES)
    assert len(told) >= 25
    assert {step.topic for story in told for step in story.steps} <= topics


def test_the_sets_are_whole_and_no_training_text() -> None:
    whole = content.load(CONTENT).content
    learnt = {question.text.casefold() for topic in whole.topics.values() for question in topic.questions}
    learnt |= {text.casefold() for text in whole.look_alikes}
    for name, fewest in ((bot_checks.DANGER, 800), (bot_checks.FOREIGN, 70)):
        rows, faults = evaluation.read((CHECKS / name).read_bytes())
        assert not faults
        assert len(rows) >= fewest
        assert not [row.text for row in rows if row.text.casefold() in learnt]
