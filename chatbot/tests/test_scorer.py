from pathlib import Path

import numpy as np
import pytest

from citizen_support import fitting
from citizen_support.bands import MOST_FOREIGN_ANSWERED, MOST_FOREIGN_OFFERED, MOST_WRONG, Bands, choose
from citizen_support.counting import CountedTexts
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
    return fitting.Training(examples, c=1.0, unknown_weight=1.0).fit()[0]


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
    folds = fitting._folds(examples, np.arange(len(examples)), 3)
    assert sorted(np.concatenate(folds)) == list(range(len(examples)))
    for persona in PERSONAS:
        assert sum(persona in {examples[number].persona for number in fold} for fold in folds) == 1


def test_texts_counted_together_have_the_vectors_of_each_alone(examples: list[fitting.Example]):
    texts = [example.text for example in examples]
    counted = CountedTexts(texts)
    rows = np.arange(5, len(texts))  # the first texts hold features that this vectorizer does not know
    vectorizer = counted.vectorizer(rows)
    matrix = counted.matrix(vectorizer, np.arange(len(texts)))
    for number, text in enumerate(texts):
        places, values, _ = vectorizer.vector(text)
        alone = np.zeros(len(vectorizer.index))
        alone[places] = values
        assert np.allclose(matrix[number].toarray()[0], alone, atol=1e-5)


def test_cross_validation_gives_a_score_for_every_question(examples: list[fitting.Example]):
    scorer, judged = fitting.Training(examples, c=1.0, unknown_weight=1.0).fit(folds=3)
    assert judged.scores.shape == (len(examples), len(SAYINGS))
    assert (judged.scores.argmax(axis=1) == judged.truth).mean() > 0.5
    assert 0.05 <= scorer.temperature <= 1.0


def test_an_example_without_topic_is_counted_but_not_learnt(examples: list[fitting.Example]):
    odd = [fitting.Example("kaudervaelsk kaudervaelsk", "", "", "look_alike")] * 4
    scorer, judged = fitting.Training([*examples, *odd], c=1.0, unknown_weight=1.0).fit(folds=3)
    alone, _ = fitting.Training(examples, c=1.0, unknown_weight=1.0).fit(folds=3)
    assert "" not in scorer.topics
    assert len(judged.truth) == len(examples)
    assert scorer.vectorizer.index == alone.vectorizer.index


def test_bands_keep_wrong_answers_within_their_share():
    generator = np.random.default_rng(1)
    truth = generator.integers(0, 4, 2_000)
    scores = generator.random((2_000, 5)) * 0.4
    scores[np.arange(2_000), truth] += generator.random(2_000) * 0.6
    bands = choose(["a", "b", "c", "d", "out_of_scope"], truth, scores)
    answered = scores.max(axis=1) >= bands.answer
    wrong = answered & (scores.argmax(axis=1) != truth) & (scores.argmax(axis=1) != 4)
    assert wrong.mean() <= MOST_WRONG


def test_bands_name_the_three_ways():
    bands = Bands(answer=0.6, offer=0.2)
    rows = ((0.7, 0.9), (0.3, 0.9), (0.1, 0.3), (0.1, 0.1))
    assert [bands.of("t", top, ours=ours) for top, ours in rows] == ["answer", "choices", "choices", "unsure"]


def test_few_foreign_messages_get_choices():
    generator = np.random.default_rng(2)
    truth = generator.integers(0, 5, 4_000)
    scores = generator.random((4_000, 5))
    scores[np.arange(4_000), truth] += generator.random(4_000)
    confidence = scores / scores.sum(axis=1, keepdims=True)
    bands = choose(["a", "b", "c", "d", "out_of_scope"], truth, confidence)
    foreign = confidence[truth == 4]
    offered = [bands.of("t", row[:4].max(), ours=1 - row[4]) != "unsure" for row in foreign if row.argmax() != 4]
    assert sum(offered) / len(foreign) <= MOST_FOREIGN_ANSWERED + MOST_FOREIGN_OFFERED


def test_a_topic_with_few_examples_is_found_as_well_as_one_with_many():
    many = [fitting.Example(f"jeg kan ikke finde min tid {word}", "many") for word in "abcdefghijklmnopqrstuvwxyz" * 4]
    few = [fitting.Example("jeg kan ikke finde mit brev", "few"), fitting.Example("hvor er brevet", "few")]
    scorer, _ = fitting.Training([*many, *few, *few], c=0.5, unknown_weight=1.0).fit()
    assert scorer.ranking("kan ikke finde brevet")[0][0] == "few"
