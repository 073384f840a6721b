"""What a phone number looks like in Denmark."""

from __future__ import annotations

import re

_PHONE = re.compile(r"(?:(?:\+|00)45)?[2-9]\d{7}|(?:\+|00)[1-9]\d{7,13}")
_BETWEEN = re.compile(r"[\s().-]")


def is_phone(text: str) -> bool:
    """Whether a text is one phone number: eight digits from 2 to 9, or + or 00 and a country."""
    return _PHONE.fullmatch(_BETWEEN.sub("", text)) is not None
