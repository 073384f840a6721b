"""Training of the scorer; the only module that needs scikit-learn and scipy."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from citizen_support.bands import OUT_OF_SCOPE
from citizen_support.scorer import Scorer, softmax
from citizen_support.vectors import Vectorizer

OTHER_LANGUAGES = frozenset({"english", "german"})


@dataclass(frozen=True)
class Example:
    """A text, its topic, who wrote it, and where it comes from ("question", "title" or "answer")."""

    text: str
    topic: str
    persona: str = ""
    origin: str = "question"


@dataclass(frozen=True)
class Judged:
    """Cross-validated scores of the questions: what the scorer says of texts whose writers it has not seen."""

    topics: Sequence[str]
    truth: np.ndarray
    scores: np.ndarray


def fit(examples: Sequence[Example], *, c: float, temperature: float, unknown_weight: float) -> Scorer:
    """The scorer trained on all examples."""
    import scipy.sparse
    from sklearn.svm import LinearSVC

    topics = sorted({example.topic for example in examples})
    place = {topic: number for number, topic in enumerate(topics)}
    vectorizer = Vectorizer.fit((example.text for example in examples), unknown_weight=unknown_weight)
    rows = [vectorizer.vector(example.text) for example in examples]
    pointers = np.cumsum([0] + [len(places) for places, _, _ in rows])
    matrix = scipy.sparse.csr_matrix(
        (np.concatenate([v for _, v, _ in rows]), np.concatenate([p for p, _, _ in rows]), pointers),
        shape=(len(rows), len(vectorizer.index)),
    )
    machine = LinearSVC(C=c, random_state=0, tol=1e-3, class_weight=_weights(examples, place))
    machine.fit(matrix, [place[example.topic] for example in examples])
    weights, bias = machine.coef_.T, machine.intercept_
    if len(topics) == 2:
        # With two topics scikit-learn keeps one machine; ours has one per topic.
        weights, bias = np.hstack([-weights, weights]), np.array([-bias[0], bias[0]])
    return Scorer(topics, vectorizer, weights.astype(np.float16), bias.astype(np.float32), temperature)


def _weights(examples: Sequence[Example], place: Mapping[str, int]) -> dict[int, float]:
    """A weight for each topic, so that one with few examples is found as well as one with many.

    Out of scope keeps weight 1: it is no topic among others, and its many examples are meant.
    """
    count = Counter(example.topic for example in examples)
    ours = [number for topic, number in count.items() if topic != OUT_OF_SCOPE] or [1]
    usual = sum(ours) / len(ours)
    return {place[topic]: 1.0 if topic == OUT_OF_SCOPE else usual / number for topic, number in count.items()}


def judge(examples: Sequence[Example], *, folds: int, c: float, unknown_weight: float) -> Judged:
    """Scores of every question from a scorer that saw none of its persona's questions in that topic."""
    topics = sorted({example.topic for example in examples})
    place = {topic: number for number, topic in enumerate(topics)}
    questions = [number for number, example in enumerate(examples) if example.origin == "question"]
    fold_of = _folds(examples, questions, folds)
    scores = np.full((len(examples), len(topics)), -2.0, dtype=np.float32)
    for fold in range(folds):
        held = {number for number in questions if fold_of[number] == fold}
        scorer = fit(
            [example for number, example in enumerate(examples) if number not in held],
            c=c,
            temperature=1.0,
            unknown_weight=unknown_weight,
        )
        columns = [place[topic] for topic in scorer.topics]
        for number in held:
            scores[number, columns] = scorer.scores(examples[number].text)
    truth = np.array([place[examples[number].topic] for number in questions])
    return Judged(topics, truth, scores[questions])


def _folds(examples: Sequence[Example], questions: Sequence[int], folds: int) -> dict[int, int]:
    """Fold of each question: one persona of a topic stays together, since its sentences resemble each other.

    The sentences of another language are dealt out: without any of them nobody could learn the language.
    """
    found = {examples[number].persona for number in questions if examples[number].persona}
    personas = sorted(found - OTHER_LANGUAGES)
    if len(personas) >= folds:
        fold_of_persona = {persona: number % folds for number, persona in enumerate(personas)}
        return {number: fold_of_persona.get(examples[number].persona, number % folds) for number in questions}
    return {number: turn % folds for turn, number in enumerate(questions)}


def temperature(judged: Judged) -> float:
    """The temperature under which the confidences fit the cross-validated truth best (least log loss)."""
    rows = np.arange(len(judged.truth))

    def loss(candidate: float) -> float:
        chosen = softmax(judged.scores / candidate)[rows, judged.truth]
        return float(-np.log(np.maximum(chosen, 1e-9)).mean())

    return float(min(np.geomspace(0.05, 1.0, 60), key=loss))
