"""Spoken codes: two letters that read as a syllable, and a number ("KO-47"). They name no one."""

from __future__ import annotations

import secrets
from collections.abc import Callable

_CONSONANTS = "BDFGHJKLMNPRSTV"
_VOWELS = "AEIOUY"
_TRIES = 200


def new_code(taken: Callable[[str], bool]) -> str:
    """A code that is not taken; it grows by a digit when the short ones run out."""
    for least, most in ((10, 99), (100, 999), (1000, 99999)):
        for _ in range(_TRIES):
            number = least + secrets.randbelow(most - least + 1)
            code = f"{secrets.choice(_CONSONANTS)}{secrets.choice(_VOWELS)}-{number}"
            if not taken(code):
                return code
    raise RuntimeError("no free code left")


def normal(spoken: str) -> str:
    """A code as a person may type it ("ko 47", "Ko47") in its one form; "" when it cannot be one."""
    letters = "".join(sign for sign in spoken.upper() if sign.isascii() and sign.isalpha())
    digits = "".join(sign for sign in spoken if sign.isascii() and sign.isdigit())
    return f"{letters}-{digits}" if len(letters) == 2 and 2 <= len(digits) <= 5 else ""
