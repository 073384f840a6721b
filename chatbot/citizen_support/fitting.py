"""Training of the scorer, and its cross-validation; needs scikit-learn and scipy."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import median
from typing import Any

import numpy as np
from joblib import Parallel, delayed

from citizen_support.bands import OUT_OF_SCOPE
from citizen_support.scorer import Scorer, softmax
from citizen_support.vectors import BLOCKS, Features

OTHER_LANGUAGES = frozenset({"english", "german"})
WRITTEN_BY_CITIZENS = ("question", "look_alike")
"""Origins of the examples that are as citizens write; cross-validation judges only those."""

_TOLERANCE = 0.1
"""How near the best weights suffice: with a tenth of it the same 866 of 930 messages and the same dangers were
understood, in two fifths more time."""
_UNTIL_JUDGED = 0.2
"""The temperature of a scorer that was not cross-validated."""


@dataclass(frozen=True)
class Example:
    """A text, its topic, who wrote it, and where it comes from ("question", "look_alike", "title" or "answer").

    One without a topic is not learnt from.
    """

    text: str
    topic: str
    persona: str = ""
    origin: str = "question"


@dataclass(frozen=True)
class Judged:
    """Cross-validated scores of the questions: what the scorer says of texts whose writers it has not seen.

    `scores` has a row per example and a column per topic, `truth` the place of each example's topic.
    """

    topics: Sequence[str]
    truth: np.ndarray
    scores: np.ndarray
    examples: Sequence[Example] = ()


def settings(config: Mapping[str, Any]) -> dict[str, float]:
    """What a component's config says of the machine, as arguments of `Training`."""
    return {"c": float(config["C"]), "unknown_weight": float(config["unknown_weight"])}


class Training:
    """Examples counted once, to be fitted on and cross-validated.

    Args:
        examples: What to learn.
        c: Softness of the support vector machine.
        unknown_weight: How much features never seen count in a text's length.
        blocks: The features.
        least_texts: Texts that a feature must stand in to be known.
        weights: Weight of each topic; without, topics weigh alike (`alike`).
    """

    def __init__(
        self,
        examples: Sequence[Example],
        *,
        c: float,
        unknown_weight: float,
        blocks: Sequence[Features] = BLOCKS,
        least_texts: int = 2,
        weights: Mapping[str, float] | None = None,
    ) -> None:
        from citizen_support.counting import CountedTexts

        self._examples, self._c, self._weights = examples, c, weights
        self._rarity = {"least_texts": least_texts, "unknown_weight": unknown_weight}
        self._counted = CountedTexts([example.text for example in examples], blocks)

    def fit(self, folds: int = 1) -> tuple[Scorer, Judged | None]:
        """The scorer trained on all examples, its temperature from cross-validation; None for `folds` 1.

        Judged are scores of every question from a scorer that saw none of its persona's questions in that topic.
        """
        from citizen_support.counting import side_by_side

        every = np.flatnonzero([bool(one.topic) for one in self._examples])
        written = (number for number in every if self._examples[number].origin in WRITTEN_BY_CITIZENS)
        questions = np.array(list(written), dtype=int)
        held = _folds([self._examples[number] for number in questions], questions, folds) if folds > 1 else []
        # In threads: the machine lets go of Python's lock, and the counted texts need not go to another process.
        fitted: list[Scorer] = Parallel(n_jobs=side_by_side(len(every)), require="sharedmem")(
            delayed(self._fit)(np.setdiff1d(every, left_out)) for left_out in [[], *held]
        )
        if not held:
            return fitted[0], None
        judged = self._judged(questions, held, fitted[1:])
        return replace(fitted[0], temperature=temperature(judged)), judged

    def _judged(self, questions: np.ndarray, held: Sequence[np.ndarray], judges: Sequence[Scorer]) -> Judged:
        topics = sorted({example.topic for example in self._examples} - {""})
        place = {topic: number for number, topic in enumerate(topics)}
        scores = np.full((len(self._examples), len(topics)), -2.0, dtype=np.float32)
        for rows, judge in zip(held, judges, strict=True):
            said = self._counted.matrix(judge.vectorizer, rows) @ judge.weights.astype(np.float32) + judge.bias
            scores[np.ix_(rows, [place[topic] for topic in judge.topics])] = said
        asked = [self._examples[number] for number in questions]
        return Judged(topics, np.array([place[one.topic] for one in asked]), scores[questions], asked)

    def _fit(self, rows: np.ndarray) -> Scorer:
        from sklearn.svm import LinearSVC

        taken = [self._examples[row] for row in rows]
        topics = sorted({example.topic for example in taken})
        weights = self._weights or alike(taken)
        vectorizer = self._counted.vectorizer(rows, **self._rarity)
        machine = LinearSVC(C=self._c, random_state=0, tol=_TOLERANCE, class_weight=weights)
        machine.fit(self._counted.matrix(vectorizer, rows), [example.topic for example in taken])
        coefficients, bias = machine.coef_.T, machine.intercept_
        if len(topics) == 2:
            # With two topics scikit-learn keeps one machine; ours has one per topic.
            coefficients, bias = np.hstack([-coefficients, coefficients]), np.array([-bias[0], bias[0]])
        return Scorer(topics, vectorizer, coefficients.astype(np.float16), bias.astype(np.float32), _UNTIL_JUDGED)


def alike(examples: Sequence[Example]) -> dict[str, float]:
    """A weight for each topic, so that one with few examples is found as well as one with many.

    Out of scope keeps weight 1: it is no topic among others, and its many examples are meant.
    """
    count = Counter(example.topic for example in examples)
    usual = median([number for topic, number in count.items() if topic != OUT_OF_SCOPE] or [1])
    return {topic: 1.0 if topic == OUT_OF_SCOPE else usual / number for topic, number in count.items()}


def _folds(asked: Sequence[Example], numbers: np.ndarray, folds: int) -> list[np.ndarray]:
    """The numbers of the questions dealt into folds.

    One persona of a topic stays together, since its sentences resemble each other. The sentences of another language
    are dealt out: without any of them nobody could learn the language.
    """
    personas = sorted({one.persona for one in asked if one.persona} - OTHER_LANGUAGES)
    own = {persona: number % folds for number, persona in enumerate(personas)} if len(personas) >= folds else {}
    fold_of = np.array([own.get(one.persona, number % folds) for number, one in enumerate(asked)])
    return [numbers[fold_of == fold] for fold in range(folds)]


def temperature(judged: Judged) -> float:
    """The temperature under which the confidences fit the cross-validated truth best (least log loss)."""
    rows = np.arange(len(judged.truth))

    def loss(candidate: float) -> float:
        chosen = softmax(judged.scores / candidate)[rows, judged.truth]
        return float(-np.log(np.maximum(chosen, 1e-9)).mean())

    return float(min(np.geomspace(0.05, 1.0, 60), key=loss))
