"""What the danger ear learns from and where its borders lie; no Rasa here.

Three classes: emergency, crisis, and harmless, which is every other topic and the look-alikes of safety.yaml.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from assistant import danger
from citizen_support import danish
from citizen_support.bands import border
from citizen_support.fitting import Example, Judged, Training, settings
from citizen_support.scorer import Scorer, softmax
from citizen_support.vectors import BLOCKS, Features

DANGERS = ("emergency", "crisis")
HARMLESS = "harmless"
LOOK_ALIKE = "look_alike"
ENOUGH_DANGERS = 500
"""Sentences of danger that must have been learnt from before chance finds of the rules may be called so."""
MOST_COMMON = 0.1
"""Share of the texts above which a concept tells nothing ("SELF", "IS")."""
LEAST_TEXTS = 6
"""Texts that a feature must stand in: with phrases it keeps the ear as small as it was with words alone."""
LOOKED_AT = 3_000
"""Texts, spread over all, in which the common concepts are looked for."""
WEIGHTS = {HARMLESS: 1.0, "emergency": 3.0, "crisis": 3.0}
"""A miss is worse than a false alarm."""
MOST_LOOK_ALIKES = 0.08
"""Share of the harmless look-alikes that may raise an alarm in cross-validation, which is harder than life: of other
writers' look-alikes it is under 3 % (docs/decisions/danger.md)."""
MOST_ORDINARY = 0.0165
"""Share of all other harmless messages that may raise one, in cross-validation."""
MOST_CAREFUL = 0.03
"""Share of all other harmless messages whose answer may begin with the reminder of 112."""
MOST_UNHEARD = 0.13
"""Share of the dangers that may lie below the confidence from which chance finds of the rules are danger, in
cross-validation. Of 2,321 dangers of other writers five are lost by it, and two thirds of the false alarms. They too
are answered with the reminder of 112."""


@dataclass(frozen=True)
class Borders:
    """Confidence in danger from which the alarm is raised.

    From `careful` on, the answer begins with the reminder of 112. Below `quiet`, a find of the rules is chance.
    """

    alarm: float = 0.5
    careful: float = 0.3
    quiet: float = 0.0

    def facts(self) -> dict[str, float]:
        """As plain numbers, for the model and for `bot status`."""
        return asdict(self)


@dataclass(frozen=True)
class Concepts:
    """The concepts of a text as features, each prefixed "c "; without those that stand in every other sentence."""

    common: frozenset[str] = frozenset()

    @classmethod
    def of(cls, texts: Sequence[str]) -> Concepts:
        """Without the concepts that are common in these texts."""
        texts = texts[:: 1 + len(texts) // LOOKED_AT]
        seen = Counter(name for text in texts for name in danger.concepts(text, pairs=False))
        return cls(frozenset(name for name, times in seen.items() if times > MOST_COMMON * len(texts)))

    def __call__(self, text: str) -> Iterator[tuple[str, float]]:
        """The features of a text."""
        for name in danger.concepts(text, self.common):
            yield "c " + name, 1.0

    @property
    def name(self) -> str:
        """What tells these features from those of other concepts."""
        return "concepts-" + hashlib.sha256(" ".join(sorted(self.common)).encode()).hexdigest()[:16]

    @property
    def blocks(self) -> Sequence[Features]:
        """All features of the ear."""
        return (*BLOCKS, danish.phrase_features, danish.spanning_features, self)


@dataclass(frozen=True)
class Ear:
    """What was learnt: a scorer over words, pieces of words and concepts, and its borders."""

    scorer: Scorer
    borders: Borders
    concepts: Concepts

    def hears(self, text: str) -> tuple[str, float]:
        """The likelier danger in a text, and the confidence that there is any."""
        sure = dict(zip(self.scorer.topics, map(float, self.scorer.confidences(text)), strict=True))
        return max(DANGERS, key=lambda verdict: sure[verdict]), 1 - sure[HARMLESS]

    def checked(self) -> Ear:
        """The ear with its say in what the danger words found only while it hears every sentence beyond doubt."""
        faint = any(self.hears(sentence)[1] < self.borders.alarm for sentence in danger.PROBES)
        return replace(self, borders=replace(self.borders, quiet=0.0)) if faint else self

    def save(self, folder: Path) -> None:
        """Write it as JSON and plain arrays."""
        self.scorer.save(folder)
        facts = {"borders": self.borders.facts(), "common": sorted(self.concepts.common)}
        (folder / "ear.json").write_text(json.dumps(facts), "utf-8")

    @classmethod
    def load(cls, folder: Path) -> Ear | None:
        """The ear saved in a folder; None where none was.

        Raises:
            ValueError: The files do not belong together or come from another version.
        """
        if not (folder / "ear.json").exists():
            return None
        facts = json.loads((folder / "ear.json").read_text("utf-8"))
        concepts = Concepts(frozenset(facts["common"]))
        return cls(Scorer.load(folder, concepts.blocks), Borders(**facts["borders"]), concepts)


def learn(examples: Iterable[Example], config: Mapping[str, Any]) -> tuple[Ear, Judged | None] | None:
    """The trained ear with its cross-validation; None where nothing tells a danger from what is none."""
    told = [_told(example) for example in examples]
    if {example.topic for example in told} != {*DANGERS, HARMLESS}:
        return None
    concepts = Concepts.of([example.text for example in told])
    training = Training(told, blocks=concepts.blocks, least_texts=LEAST_TEXTS, weights=WEIGHTS, **settings(config))
    scorer, judged = training.fit(int(config["folds"]))
    borders = choose(judged, scorer.temperature) if judged else Borders()
    return Ear(scorer, borders, concepts).checked(), judged


def choose(judged: Judged, warmth: float) -> Borders:
    """The lowest borders that keep within the shares of harmless messages above."""
    harmless = list(judged.topics).index(HARMLESS)
    confidence = 1 - softmax(judged.scores / warmth)[:, harmless]
    alike = np.array([example.origin == LOOK_ALIKE for example in judged.examples])
    alarming, ordinary = confidence[alike], confidence[(judged.truth == harmless) & ~alike]
    alarm = max(_border(alarming, MOST_LOOK_ALIKES), _border(ordinary, MOST_ORDINARY))
    careful = min(alarm, _border(ordinary, MOST_CAREFUL))
    dangers = confidence[judged.truth != harmless]
    quiet = min(careful, _border(dangers, 1 - MOST_UNHEARD)) if len(dangers) >= ENOUGH_DANGERS else 0.0
    return Borders(*(round(border, 4) for border in (alarm, careful, quiet)))


def _border(values: np.ndarray, most: float) -> float:
    """The confidence above which at most this share of the values lies; 0.5 where there are none."""
    return border(values, most, len(values)) if len(values) else 0.5


def _told(example: Example) -> Example:
    """The example as this component learns it: which danger, or none."""
    topic = example.topic if example.topic in DANGERS else HARMLESS
    return Example(example.text, topic, example.persona, example.origin)
