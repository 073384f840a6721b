from __future__ import annotations

from dataclasses import asdict

import pytest

from assistant.ui.theme import CONTRAST, DARK, LIGHT, Colours

PAIRS = [
    ("text", "ground"),
    ("text", "surface"),
    ("text", "raised"),
    ("quiet", "ground"),
    ("quiet", "surface"),
    ("quiet", "raised"),
    ("text", "say"),
    ("text", "do"),
    ("text", "note"),
    ("quiet", "say"),
    ("quiet", "do"),
    ("quiet", "note"),
    ("on_accent", "accent"),
    ("on_danger", "danger"),
    ("accent", "accent_soft"),
    ("text", "accent_soft"),
    ("danger", "surface"),
    ("danger", "ground"),
    ("accent", "surface"),
]


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("look", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_every_text_stands_out_from_its_ground(look: Colours, text: str, ground: str) -> None:
    colours = asdict(look)
    assert contrast(colours[text], colours[ground]) >= 4.5


@pytest.mark.parametrize("look", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
def test_the_focus_ring_stands_out_from_every_ground(look: Colours) -> None:
    for ground in (look.ground, look.surface, look.raised):
        assert contrast(look.focus, ground) >= 3.0
