"""`assistant bot test`: everything that is held against a model before it may be trusted, and against the live one."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from assistant import bot_checks, bot_process, bot_quality, bot_runner, bot_trial, evaluation, publishing
from assistant.bot_checks import Broken, DangerFigures
from assistant.bot_quality import Quality
from assistant.commands.evaluate import print_table
from assistant.evaluation import OutOfScope, Share
from assistant.evaluation_tables import PERSONAS, Table, between, percent
from assistant.settings import Settings

GOALS = {"emergency": 0.99, "crisis": 0.98, "false_alarms": 0.03, "answered": 0.05, "offered": 0.30}
"""The figures of design.md section 7."""
GOOD = 0.8
"""Share understood from which a topic is no weak one."""
_FIGURES = {
    "top_1": "Rigtigt emne først",
    "answered_right": "Besvaret rigtigt",
    "confidently_wrong": "Besvaret forkert",
    "foreign_answered": "Andres emner besvaret",
    "heard": "Farer hørt af modellen alene",
    "look_alikes": "Falsk alarm, ligner fare",
    "ordinary": "Falsk alarm, almindelige",
}


def run(args: argparse.Namespace, settings: Settings) -> int:
    """Test the model of the published content; 1 when a conversation breaks or the model is worse than the live one."""
    publishing.compile_live(settings)
    live = _live(settings)
    model = bot_runner.train(settings, anyway=True)
    checks = settings.chatbot_project / "checks"
    print(f"Tester {model.name} …", file=sys.stderr)
    began = time.monotonic()
    with bot_trial.trial(settings, model) as bot:
        broken = bot_checks.play(bot.client, bot_checks.stories(checks / bot_checks.STORIES))
        danger = bot_checks.danger(bot.client, _rows(checks / bot_checks.DANGER))
        foreign = bot_trial.ask_all(bot.client, _rows(checks / bot_checks.FOREIGN))
    found, own = evaluation.out_of_scope(foreign), bot_quality.read(model)
    lost = bot_quality.losses(own, bot_quality.read(live)) if live and live != model else ()
    took_s = round(time.monotonic() - began, 1)
    if args.json:
        print(json.dumps(_facts(model, took_s, own, broken, danger, found, lost), ensure_ascii=False))
    else:
        for table in _tables(own, bot_quality.read(live) if live else Quality(), broken, danger, found):
            print_table(table)
        for reason in lost:
            print(f"Dårligere end den levende model: {reason}.")
    return 1 if broken or lost else 0


def _live(settings: Settings) -> Path | None:
    """The model that answers now: the running bot's, else the newest one."""
    name = bot_process.read_state(settings).model
    running = settings.models / name if name else None
    return running if running and running.exists() else bot_process.newest_model(settings)


def _rows(path: Path) -> tuple[evaluation.Row, ...]:
    return evaluation.read(path.read_bytes())[0]


def _tables(
    own: Quality, live: Quality, broken: Sequence[Broken], danger: DangerFigures, foreign: OutOfScope
) -> Sequence[Table]:
    held = [
        ("Livsfare genkendt", danger.emergency, "mindst", "emergency"),
        ("Livskrise genkendt", danger.crisis, "mindst", "crisis"),
        ("Falsk alarm", danger.false_alarms, "højst", "false_alarms"),
        ("Andres emner besvaret", foreign.answered, "højst", "answered"),
        ("Andres emner fik valgmuligheder", foreign.offered, "højst", "offered"),
    ]
    sets = tuple(
        (name, share, between(share), f"{way} {percent(GOALS[goal])}", f"{share.count} af {share.of}")
        for name, share, way, goal in held
    )
    crossed = tuple(
        (label, percent(own.figures[name]), percent(live.figures[name]) if name in live.figures else "–")
        for name, label in _FIGURES.items()
        if name in own.figures
    )
    told = tuple((one.story, one.text, one.wanted, one.got) for one in broken)
    note = "Hver skribent bedømt af en model, der ikke har set vedkommendes sætninger; hårdere end virkeligheden."
    return [
        Table("Samtaler, der gik en anden vej", "", ("Samtale", "Borgeren skrev", "Ventet", "Fik"), told),
        Table("Sæt, som modellen ikke har lært af", "", ("", "Andel", "95 %-interval", "Mål", "Antal"), sets),
        Table("Krydsvalideret", note, ("", "Denne", "Den levende"), crossed),
        Table("Efter hvem der skriver", note, ("", "Rigtigt emne", "Antal"), _named(own.personas, PERSONAS)),
        Table("Svage emner", note, ("Emne", "Rigtigt emne", "Antal"), _weak(own.topics)),
    ]


def _named(counts: Mapping[str, tuple[int, int]], names: Mapping[str, str]) -> tuple[tuple[str, Share, int], ...]:
    return tuple((names.get(name, name), Share(right, of), of) for name, (right, of) in counts.items())


def _weak(counts: Mapping[str, tuple[int, int]]) -> tuple[tuple[str, Share, int], ...]:
    rows = sorted(_named(counts, {}), key=lambda row: row[1].share)
    return tuple(row for row in rows if row[1].share < GOOD)


def _facts(
    model: Path,
    took_s: float,
    own: Quality,
    broken: Sequence[Broken],
    danger: DangerFigures,
    foreign: OutOfScope,
    lost: Sequence[str],
) -> dict[str, object]:
    shares = {"emergency": danger.emergency, "crisis": danger.crisis, "false_alarms": danger.false_alarms}
    shares |= {"answered": foreign.answered, "offered": foreign.offered}
    return {
        "ok": not broken and not lost,
        "model": model.name,
        "took_s": took_s,
        "cross_validation": {"figures": dict(own.figures), "topics": dict(own.topics), "personas": dict(own.personas)},
        "broken": [{"story": one.story, "text": one.text, "wanted": one.wanted, "got": one.got} for one in broken],
        "sets": {name: {"share": round(s.share, 4), "count": s.count, "of": s.of} for name, s in shares.items()},
        "danger_wrong": [{"is": what, "got": got, "text": text} for what, got, text in danger.wrong],
        "worse_than_live": list(lost),
    }
