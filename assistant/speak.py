"""Reads standard input aloud in Danish; a program of its own, started by the window.

Exit codes: 0 read, 3 no speech engine, 4 no Danish voice, 5 no sound.
"""

from __future__ import annotations

import shutil
import sys

NO_VOICE, NO_DANISH, NO_DEVICE = 3, 4, 5


def main() -> int:
    """Read the text; the exit code says how it went."""
    text = sys.stdin.buffer.read().decode("utf-8", errors="replace").strip()
    if not text:
        return 0
    try:
        import pyttsx3

        engine = pyttsx3.init()
    except Exception:  # The engines raise whatever their library raises when it is missing.
        return NO_VOICE
    # On Linux pyttsx3 hands the sound to aplay, and says nothing when it is not there.
    if sys.platform == "linux" and shutil.which("aplay") is None:
        return NO_DEVICE
    danish = [voice.id for voice in engine.getProperty("voices") if _is_danish(voice)]
    if not danish:
        return NO_DANISH
    try:
        engine.setProperty("voice", danish[0])
        engine.setProperty("rate", 150)
        engine.say(text)
        engine.runAndWait()
    except Exception:  # As above: no sound device shows itself as many things.
        return NO_DEVICE
    return 0


def _is_danish(voice: object) -> bool:
    languages = " ".join(str(language) for language in getattr(voice, "languages", ()) or ())
    known = f"{getattr(voice, 'id', '')} {getattr(voice, 'name', '')} {languages}".lower()
    return "danish" in known or "dansk" in known or "'da'" in known or known.split()[:1] == ["da"] or "da-dk" in known


if __name__ == "__main__":
    sys.exit(main())
