from pathlib import Path

import numpy as np
import pytest

from citizen_support import fitting
from citizen_support.bands import Bands, choose
from citizen_support.scorer import Scorer

from .conftest import PERSONAS, SAYINGS


@pytest.fixture(scope="module")
def examples() -> list[fitting.Example]:
    return [
        fitting.Example(f"{text} {persona}", topic, persona)
        for topic, texts in SAYINGS.items()
        for text in texts
        for persona in PERSONAS
    ]


@pytest.fixture(scope="module")
def scorer(examples: list[fitting.Example]) -> Scorer:
    return fitting.fit(examples, c=1.0, temperature=0.2, unknown_weight=1.0)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("hvordan kan man logge ind på app", "ms_login"),
        ("MITID spaeret", "mitid_locked"),
        ("et menneske tak", "help_human"),
    ],
)
def test_unseen_wording_finds_its_topic(scorer: Scorer, text: str, topic: str):
    assert scorer.ranking(text)[0][0] == topic


def test_text_without_anything_known_is_equally_unsure_of_all(scorer: Scorer):
    confidences = scorer.confidences("☃ ☃")
    assert np.allclose(confidences, 1 / len(SAYINGS))


def test_foreign_words_lower_the_confidence(scorer: Scorer):
    assert scorer.ranking("mitid låst")[0][1] > scorer.ranking("mitid zyxwv qqqq vvvv jjjj wwww")[0][1]


def test_a_saved_scorer_says_the_same(scorer: Scorer, tmp_path: Path):
    scorer.save(tmp_path)
    loaded = Scorer.load(tmp_path)
    assert loaded.ranking("jeg kan ikke logge ind") == scorer.ranking("jeg kan ikke logge ind")


def test_a_scorer_of_another_version_is_refused(scorer: Scorer, tmp_path: Path):
    scorer.save(tmp_path)
    facts = tmp_path / "scorer.json"
    facts.write_text(facts.read_text("utf-8").replace('"format": 1', '"format": 99'), "utf-8")
    with pytest.raises(ValueError, match="format 99"):
        Scorer.load(tmp_path)


def test_weights_of_another_model_are_refused(scorer: Scorer, tmp_path: Path):
    scorer.save(tmp_path)
    np.savez(tmp_path / "weights.npz", weights=np.zeros((2, 2)), bias=np.zeros(2), idf=np.zeros(2))
    with pytest.raises(ValueError, match="do not fit"):
        Scorer.load(tmp_path)


def test_cross_validation_never_shows_a_persona_to_its_own_judge(examples: list[fitting.Example]):
    questions = list(range(len(examples)))
    fold_of = fitting._folds(examples, questions, 3)
    for persona in PERSONAS:
        assert len({fold_of[number] for number in questions if examples[number].persona == persona}) == 1


def test_bands_keep_wrong_answers_within_their_share():
    generator = np.random.default_rng(1)
    truth = generator.integers(0, 4, 2_000)
    scores = generator.random((2_000, 5)) * 0.4
    scores[np.arange(2_000), truth] += generator.random(2_000) * 0.6
    bands = choose(["a", "b", "c", "d", "out_of_scope"], truth, scores)
    answered = scores.max(axis=1) >= bands.answer
    wrong = answered & (scores.argmax(axis=1) != truth) & (scores.argmax(axis=1) != 4)
    assert wrong.mean() <= 0.036


def test_bands_name_the_three_ways():
    bands = Bands(answer=0.6, offer=0.2)
    assert [bands.of("t", confidence) for confidence in (0.7, 0.3, 0.1)] == ["answer", "choices", "unsure"]
