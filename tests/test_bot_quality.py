from __future__ import annotations

import io
import json
import tarfile
from dataclasses import replace
from pathlib import Path

import pytest

from assistant import bot_process, bot_quality
from assistant.bot_quality import Quality
from assistant.errors import ModelRefused
from assistant.settings import Settings

FIGURES = {"top_1": 0.7, "answered_right": 0.5, "heard": 0.8, "confidently_wrong": 0.02, "foreign_answered": 0.03}
GOOD = Quality(FIGURES, {"ms_login": (8, 10)})


def model(path: Path, quality: Quality) -> Path:
    """A model file that carries these figures, spread over two components as the real one."""
    facts = {"topics": {name: list(counts) for name, counts in quality.topics.items()}, "missed": list(quality.missed)}
    with tarfile.open(path, "w:gz") as archive:
        for component, part in (("classifier", dict(quality.figures)), ("ear", facts)):
            raw = json.dumps(part).encode()
            member = tarfile.TarInfo(f"components/{component}/quality.json")
            member.size = len(raw)
            archive.addfile(member, io.BytesIO(raw))
    return path


def test_the_figures_inside_a_model_are_read(tmp_path: Path) -> None:
    assert bot_quality.read(model(tmp_path / "model-a.tar.gz", GOOD)) == GOOD


@pytest.mark.parametrize("raw", [b"", b"no archive", b"\x1f\x8b\x08 cut"])
def test_a_damaged_model_has_no_figures(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "model-a.tar.gz"
    path.write_bytes(raw)
    assert bot_quality.read(path) == Quality()


@pytest.mark.parametrize(
    ("name", "value", "refused"),
    [
        ("top_1", 0.69, False),
        ("top_1", 0.67, True),
        ("heard", 0.7, True),
        ("answered_right", 0.9, False),
        ("confidently_wrong", 0.05, True),
        ("confidently_wrong", 0.0, False),
        ("foreign_answered", 0.06, True),
    ],
)
def test_a_worse_figure_is_a_loss(name: str, value: float, refused: bool) -> None:
    assert bool(bot_quality.losses(replace(GOOD, figures=FIGURES | {name: value}), GOOD)) == refused


def test_a_danger_beyond_doubt_that_is_missed_is_a_loss_by_itself() -> None:
    assert bot_quality.losses(replace(GOOD, missed=("min kone er bevidstløs",)), Quality())


def test_models_of_other_topics_are_not_held_against_each_other() -> None:
    other = Quality(FIGURES | {"top_1": 0.1}, {"ms_login": (1, 10), "ms_web": (1, 10)})
    assert bot_quality.losses(other, GOOD) == ()


def test_a_worse_model_is_put_aside_and_the_live_one_stays(settings: Settings) -> None:
    live = model(settings.models / "model-live.tar.gz", GOOD)
    new = model(settings.models / "model-new.tar.gz", replace(GOOD, figures=FIGURES | {"top_1": 0.5}))
    with pytest.raises(ModelRefused, match=r"top_1 0\.700 -> 0\.500"):
        bot_process.hold_to_quality(settings, new)
    assert bot_process.newest_model(settings) == live
    assert bot_process.refused(new).exists()


def test_a_model_as_good_as_the_live_one_stays(settings: Settings) -> None:
    model(settings.models / "model-live.tar.gz", GOOD)
    new = model(settings.models / "model-new.tar.gz", GOOD)
    bot_process.hold_to_quality(settings, new)
    assert new.exists()
