"""An evaluation as one page: tables and the picture of confusions. Needs no script and nothing from elsewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from string import Template

from assistant.evaluation import Result, Share
from assistant.evaluation_tables import Cell, Table, shown

_CELL = 15
_LABEL = 170
_LONG = 24
"""Signs of a topic id that fit beside the picture."""


def page(title: str, facts: Mapping[str, str], tables: Sequence[Table], picture: str) -> str:
    """The page.

    Args:
        title: The heading.
        facts: What was measured: a name and its value.
        tables: Shown in order; the first two stand before the picture.
        picture: The picture as SVG, "" for none.
    """
    rows = "".join(f"<div><dt>{escape(name)}</dt><dd>{escape(value)}</dd></div>" for name, value in facts.items())
    parts = [*map(_table, tables[:2]), _framed(picture), *map(_table, tables[2:])]
    return _PAGE.substitute(title=escape(title), facts=rows, style=_STYLE, parts="\n".join(parts))


# --- tables ----------------------------------------------------------------------------------------------------


def _table(table: Table) -> str:
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in table.head)
    rows = "".join(f"<tr>{_row(row)}</tr>\n" for row in table.rows)
    note = f"<p>{escape(table.note)}</p>" if table.note else ""
    body = f"<table><thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody></table>"
    return _section(table.title, note + _scrolling(table.title, body))


def _row(cells: Iterable[Cell]) -> str:
    first, *others = cells
    return f'<th scope="row">{escape(shown(first))}</th>' + "".join(map(_cell, others))


def _cell(cell: Cell) -> str:
    text = escape(shown(cell))
    if isinstance(cell, Share):
        return f'<td class="number">{_bar(cell)}{text}</td>'
    return f'<td class="number">{text}</td>' if text[:1].isdigit() else f"<td>{text}</td>"


def _bar(share: Share) -> str:
    """The share as a bar and its interval as a line; beside the number, so it is not read aloud."""
    if not share.of:
        return ""
    low, high = (end * 100 for end in share.interval)
    bar = f'<rect class="bar" width="{share.share * 100:.1f}" height="12"/>'
    line = f'<path class="whisker" d="M{low:.1f} 6H{high:.1f}"/>'
    box = '<rect class="box" width="100" height="12"/>'
    return f'<svg class="share" viewBox="0 0 100 12" aria-hidden="true">{box}{bar}{line}</svg>'


def _scrolling(title: str, inner: str) -> str:
    """Wide things scroll by themselves, by keyboard too, and leave the page in place."""
    return f'<div class="wide" role="region" aria-label="{escape(title)}" tabindex="0">{inner}</div>'


def _section(title: str, inner: str) -> str:
    return f"<section><h2>{escape(title)}</h2>{inner}</section>"


# --- the picture -----------------------------------------------------------------------------------------------


def heat_map(results: Iterable[Result], titles: Mapping[str, str], order: Sequence[str]) -> str:
    """Topics meant (down) and topics understood (across) as SVG; "" when there are no results.

    Args:
        results: What was measured.
        titles: Title of each topic, told when one points at a cell.
        order: Topics in the order they are shown in, so that neighbours belong together; others follow.
    """
    counts = Counter((one.row.topic, one.heard.likeliest) for one in results)
    accepted = {(one.row.topic, one.heard.likeliest) for one in results if one.understood}
    met = {topic for pair in counts for topic in pair if topic}
    topics = [topic for topic in order if topic in met] + sorted(met - set(order))
    if not topics:
        return ""
    place = {topic: number for number, topic in enumerate(topics)}
    marks = [_lines(len(topics)), *(_labels(topic, number, titles) for topic, number in place.items())]
    meant_in_all = Counter(topic for topic, _ in counts.elements())
    for (meant, taken), count in counts.items():
        if taken:
            kind = "right" if (meant, taken) in accepted else "wrong"
            share = count / meant_in_all[meant]
            marks.append(_mark(place[meant], place[taken], count, share, kind, _words(meant, taken, count, titles)))
    return _svg(len(topics), "".join(marks))


def _svg(count: int, marks: str) -> str:
    size = _LABEL + count * _CELL + 4
    title = "Hvad der blev ment, og hvad der blev forstået"
    told = "Et mærke for hvert par af emner. De samme tal står i tabellen »Emner, der forveksles«."
    return (
        f'<svg class="map" width="{size}" height="{size}" viewBox="0 0 {size} {size}" role="img" '
        f'aria-labelledby="map-title map-told"><title id="map-title">{title}</title>'
        f'<desc id="map-told">{told}</desc>{marks}</svg>'
    )


def _lines(count: int) -> str:
    """Thin lines to follow by eye, every fifth one stronger."""
    end = _LABEL + count * _CELL
    paths = {"thin": "", "strong": ""}
    for number in range(count + 1):
        at = _LABEL + number * _CELL
        paths["thin" if number % 5 else "strong"] += f"M{_LABEL} {at}H{end}M{at} {_LABEL}V{end}"
    return "".join(f'<path class="{name}" d="{path}"/>' for name, path in paths.items())


def _labels(topic: str, number: int, titles: Mapping[str, str]) -> str:
    short = topic if len(topic) <= _LONG else topic[: _LONG - 1] + "…"
    told = f"<title>{escape(titles.get(topic, topic))}</title>"
    middle = _LABEL + number * _CELL + _CELL / 2
    beside = f'<text class="beside" x="{_LABEL - 5}" y="{middle + 3:g}">{told}{escape(short)}</text>'
    turned = f'transform="translate({middle + 3:g} {_LABEL - 5}) rotate(-90)"'
    return f"{beside}<text {turned}>{told}{escape(short)}</text>"


def _mark(row: int, column: int, count: int, share: float, kind: str, words: str) -> str:
    x, y = _LABEL + column * _CELL, _LABEL + row * _CELL
    half = _CELL / 2
    strength = 0.25 + 0.75 * share
    ink = "full" if strength >= 0.8 else "half" if strength >= 0.55 else ""
    # A square for right and a disc for wrong: colour is never the only sign.
    corner = 0 if kind == "right" else half
    shape = f'<rect x="{x}" y="{y}" width="{_CELL}" height="{_CELL}" rx="{corner:g}" fill-opacity="{strength:.2f}"/>'
    number = f'<text class="count {ink}" x="{x + half:g}" y="{y + half + 3:g}">{count}</text>'
    return f'<g class="{kind}"><title>{escape(words)}</title>{shape}{number}</g>'


def _words(meant: str, taken: str, count: int, titles: Mapping[str, str]) -> str:
    names = [titles.get(topic, topic) for topic in (meant, taken)]
    lines = "1 linje" if count == 1 else f"{count} linjer"
    return f"{lines}: ment »{names[0]}« ({meant}), forstået som »{names[1]}« ({taken})"


def _framed(picture: str) -> str:
    if not picture:
        return ""
    title = "Billede af forvekslinger"
    told = (
        "<p>Ned ad siden står emnet, der blev ment, og hen ad toppen det, der blev forstået. Tallet er antal linjer. "
        '<span class="key right"></span> rigtigt <span class="key wrong"></span> forkert. '
        "Jo kraftigere farve, jo større del af emnets linjer. Peg på et mærke for at se titlerne.</p>"
    )
    return _section(title, told + _scrolling(title, picture))


_STYLE = """
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --soft: #5a5a5a; --line: #d4d4d4; --band: #f4f4f2;
  --right: #1f6f5c; --wrong: #b3261e; --on: #fff; --half: #1b1b1b;
  --focus: #0b57d0; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ececec; --paper: #161616; --soft: #b4b4b4; --line: #3b3b3b; --band: #202020;
    --right: #5cc9ab; --wrong: #ff8a80; --on: #111; --half: #111;
    --focus: #a8c7fa; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 110rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .25rem; }
p { margin: .25rem 0 .75rem; max-width: 75ch; color: var(--soft); }
dl { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 0; }
dt { color: var(--soft); font-size: .9rem; }
dd { margin: 0; overflow-wrap: anywhere; }
.wide { overflow: auto; max-width: 100%; }
.wide:has(.map) { max-height: 92vh; }
.wide:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
table { border-collapse: collapse; }
th, td { padding: .35rem 1.25rem .35rem 0; text-align: left; vertical-align: top;
  border-bottom: 1px solid var(--line); }
thead th { font-size: .9rem; color: var(--soft); font-weight: 600; vertical-align: bottom; }
tbody th { font-weight: 400; }
tbody tr:hover { background: var(--band); }
td { max-width: 60ch; overflow-wrap: break-word; }
.number { white-space: nowrap; font-variant-numeric: tabular-nums; }
.share { width: 5rem; height: .6rem; margin-right: .6rem; overflow: visible; }
.box { fill: var(--band); stroke: var(--line); vector-effect: non-scaling-stroke; }
.bar { fill: var(--right); fill-opacity: .55; }
.whisker { stroke: var(--ink); stroke-width: 1.5; vector-effect: non-scaling-stroke; }
.map { display: block; font-size: 10px; }
.map text { fill: var(--ink); }
.map .beside { text-anchor: end; }
.map .count { text-anchor: middle; font-size: 9px; }
.map .thin { stroke: var(--line); stroke-width: .5; fill: none; opacity: .6; }
.map .strong { stroke: var(--line); stroke-width: 1; fill: none; }
.map .right rect, .key.right { fill: var(--right); background: var(--right); }
.map .wrong rect, .key.wrong { fill: var(--wrong); background: var(--wrong); }
.map .count.full { fill: var(--on); font-weight: 600; }
.map .count.half { fill: var(--half); }
.key { display: inline-block; width: .9rem; height: .9rem; vertical-align: -.1rem; margin-left: .5rem; }
.key.wrong { border-radius: 50%; }
@media print { .wide, .wide:has(.map) { overflow: visible; max-height: none; } body { max-width: none; } }
"""

_PAGE = Template("""<!DOCTYPE html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>$title</title>
<style>$style</style>
</head>
<body>
<main>
<h1>$title</h1>
<dl>$facts</dl>
$parts
</main>
</body>
</html>
""")
