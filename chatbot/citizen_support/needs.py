"""Cuts a message into the needs it may hold: "Hvordan logger jeg ind? Og hvordan flytter jeg min tid?"."""

from __future__ import annotations

import re

from citizen_support import danish

FEWEST_WORDS = 3
"""A shorter part says too little to stand by itself."""
MOST_PARTS = 6
_BORDERS = re.compile(
    r"[.?!;\n]+|,?\s+(?:og så|og også|og hvordan|og hvad|og hvor|og hvornår|og kan|og må|og skal|samt|desuden|"
    r"og jeg vil også|jeg vil også|and how|and where|and can|und wie|und wo|und kann)\b|"
    # "Jeg vil flytte min tid og have en tolk med": a second wish begins with its verb, and is no "bestille den selv".
    r",?\s+og (?=(?:have|få|bestille|se|finde|vide|flytte|ændre|skrive|sende|høre|aflyse|rykke|hente|spørge)"
    r"\b(?! (?:den|det|dem)\b))",
    re.IGNORECASE,
)


def parts(text: str) -> list[str]:
    """The parts of a message that could each be a need, [] when it is one need or too many to tell."""
    found = [part.strip() for part in _BORDERS.split(text) if part]
    telling = [part for part in found if len(danish.words(part)) >= FEWEST_WORDS]
    return telling if 2 <= len(telling) <= MOST_PARTS else []
