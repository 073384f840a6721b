"""The pictures of the content: small drawings (SVG) of what the citizen should look for on the screen.

A picture is text like every other item: it lies in `content/pictures`, is kept in the store as a shared item, and
travels with the content. What could do more than be looked at (scripts, links, other files) is refused at the door.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from xml.etree import ElementTree

from assistant.records import Content, Step

FOLDER = "pictures"
DEVICES = ("iphone", "android", "web")
NAME_FORM = re.compile(r"[a-z0-9][a-z0-9_-]*\.svg")
MOST_BYTES = 20_000
_SVG = "{http://www.w3.org/2000/svg}"
_ELEMENTS = frozenset(
    ("svg", "title", "desc", "g", "defs", "rect", "circle", "ellipse", "line", "polyline", "polygon", "path")
) | {"text", "tspan"}
_REACHES_OUT = re.compile(r"url\s*\(|javascript:|data:|https?:|//|@import|expression\s*\(", re.IGNORECASE)
_FORBIDDEN = re.compile(r"<!(?!--)|<\?(?!xml\s)")
_DRAW_IT = "Tegn det med de former, som docs/content.md nævner."


@dataclass(frozen=True, slots=True)
class Picture:
    """One drawing. `title` and `description` are for those who do not see it."""

    name: str
    svg: str
    title: str
    description: str


def picture(content: Content, name: str) -> Picture | None:
    """A picture by its file name; None when the content has no such picture."""
    svg = content.pictures.get(name)
    if svg is None:
        return None
    root = ElementTree.fromstring(svg)
    return Picture(name, svg, _said(root, "title"), _said(root, "desc"))


def of_step(content: Content, step: Step) -> Mapping[str, Picture]:
    """The pictures of a step by device, in the order they are shown; those that are not there are left out."""
    named = {device: step.picture[device] for device in DEVICES if device in step.picture}
    found = {device: picture(content, name) for device, name in named.items()}
    return {device: one for device, one in found.items() if one is not None}


def text_of(raw: bytes) -> str:
    """The text of a picture's file, with one kind of line ends."""
    return raw.decode("utf-8").replace("\r\n", "\n")


def faults(raw: bytes) -> Iterator[tuple[str, str]]:
    """Why a file cannot be a picture: problem and cure in plain Danish, nothing when it can."""
    if len(raw) > MOST_BYTES:
        yield f"Billedet fylder mere end {MOST_BYTES // 1000} kB.", "Tegn det enklere."
        return
    try:
        text = text_of(raw)
        # Entities can grow a small file into gigabytes, and a style sheet is read from disk: not even parsed.
        if _FORBIDDEN.search(text):
            yield "Billedet har en DOCTYPE eller andre linjer, der begynder med <! eller <?.", "Slet linjerne."
            return
        root = ElementTree.fromstring(text)
    except (UnicodeDecodeError, ElementTree.ParseError):
        yield "Filen er ikke en rigtig SVG i UTF-8.", "Gem den igen som almindelig SVG."
        return
    yield from _unsafe(root)
    yield from _silent(root)


def _unsafe(root: ElementTree.Element) -> Iterator[tuple[str, str]]:
    if root.tag != f"{_SVG}svg":
        yield "Filen er ikke et SVG-billede.", "Gem den som almindelig SVG."
    for element in root.iter():
        name = str(element.tag).removeprefix(_SVG)
        if name not in _ELEMENTS:
            yield f"Billedet indeholder <{name.rpartition('}')[2]}>, som ikke er tilladt.", _DRAW_IT
        for attribute, value in element.attrib.items():
            own = attribute.rpartition("}")[2].lower()
            if own.startswith("on") or own in ("href", "style", "base") or _REACHES_OUT.search(value):
                yield f"Billedet bruger {own}, som ikke er tilladt.", _DRAW_IT


def _silent(root: ElementTree.Element) -> Iterator[tuple[str, str]]:
    for name in ("title", "desc"):
        if not _said(root, name):
            yield f"Billedet har ingen <{name}>.", "Skriv på dansk, hvad man ser, til dem, der ikke ser det."
    if not root.get("viewBox"):
        yield "Billedet har ingen viewBox.", "Skriv viewBox, så det kan gøres større og mindre."


def _said(root: ElementTree.Element, name: str) -> str:
    return (root.findtext(f"{_SVG}{name}") or "").strip()
