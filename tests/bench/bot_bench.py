"""The chatbot's figures: training, start, model swap, turn times, memory. Needs the chatbot's environment.

    python tests/bench/bot_bench.py

Prints one line per figure of design.md section 7; they go to docs/figures.md.
"""

from __future__ import annotations

import json
import statistics
import tempfile
import threading
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import psutil

from assistant import bot_content, bot_process, bot_runner, content, publishing
from assistant import settings as settings_of
from assistant.bot_runner import RunningBot
from assistant.chat import ChatClient
from assistant.records import Conversation, Question
from assistant.settings import Settings

QUESTIONS = (
    "Hvordan logger jeg ind i Mit Sygehus?",
    "jeg kan ikke finde mit brev",
    "kan man flytte en tid",
    "hvordan skriver jeg til afdelingen",
    "tak for hjælpen",
)


def p95(values: list[float]) -> float:
    """The value that 95 of 100 stay under."""
    return sorted(values)[int(len(values) * 0.95) - 1]


def said_ms(client: ChatClient, chat: Conversation, number: int) -> float:
    """Milliseconds of one turn."""
    began = time.perf_counter()
    client.say(chat.id, chat.token, QUESTIONS[number % len(QUESTIONS)])
    return (time.perf_counter() - began) * 1000


def turns(client: ChatClient, count: int, pause_s: float = 0.0) -> list[float]:
    """Milliseconds of each turn of one citizen."""
    chat = client.start()
    taken = []
    for number in range(count):
        taken.append(said_ms(client, chat, number))
        time.sleep(pause_s)
    return taken


def late_and_early(client: ChatClient) -> tuple[list[float], list[float]]:
    """Milliseconds of turns 181 to 200 of one conversation and of turns 1 to 20 of another, taken by turns.

    One after the other they would tell how the machine's speed changed meanwhile.
    """
    old, new = client.start(), client.start()
    for number in range(180):
        said_ms(client, old, number)
    taken: tuple[list[float], list[float]] = ([], [])
    for number in range(20):
        for chat, times in zip((old, new), taken, strict=True):
            times.append(said_ms(client, chat, number))
    return taken


def crowd(bot: RunningBot, citizens: int, rounds: int, every_s: float) -> list[float]:
    """Milliseconds of every turn of many citizens who each write now and then."""
    taken: list[float] = []

    def one(number: int) -> None:
        time.sleep(every_s * number / citizens)
        client = ChatClient(bot.address)
        taken.extend(turns(client, rounds, every_s))
        client.close()

    threads = [threading.Thread(target=one, args=(number,)) for number in range(citizens)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return taken


NEW_EXAMPLE = "hvor i alverden gemmer I den der flyverdyne af en indkaldelse"


def example_live(settings: Settings, bot: RunningBot) -> float:
    """Seconds from a new example in the content to its answer, in a conversation that was begun before."""
    chat = bot.client.start()
    bot.client.say(chat.id, chat.token, QUESTIONS[0])
    began = time.perf_counter()
    whole = content.load(settings.shipped_content).content
    topic = whole.topics["book_letter_where"]
    taught = replace(topic, questions=(*topic.questions, Question(NEW_EXAMPLE, "plain")))
    changed = replace(whole, topics={**whole.topics, topic.id: taught})
    bot_content.compile_content(changed, settings.compiled, {}, datetime.now(UTC))
    bot.client.load_model(str(bot_runner.train(settings)))
    turn = bot.client.say(chat.id, chat.token, NEW_EXAMPLE)
    assert turn.turn == 2
    assert topic.id in (turn.topic, *turn.choices), turn
    return time.perf_counter() - began


def measure(settings: Settings) -> None:
    """Print every figure."""
    publishing.compile_live(settings)
    began = time.perf_counter()
    model = bot_runner.train(settings)
    print(f"training, whole content, whole process: {time.perf_counter() - began:.1f} s (figure: live within 60 s)")
    starts = []
    for _ in range(5):
        began = time.perf_counter()
        RunningBot.start(settings, model).close()
        starts.append(time.perf_counter() - began)
    print(f"start to ready and down again: median {statistics.median(starts):.2f} s (figure: 4 s to ready)")
    with RunningBot.start(settings, model) as bot:
        turns(bot.client, 20)
        alone = turns(bot.client, 200)
        late, early = map(statistics.median, late_and_early(bot.client))
        print(f"turn alone: p50 {statistics.median(alone):.1f} ms, p95 {p95(alone):.1f} ms (figure: 25 ms)")
        print(f"turns 181-200 against turns 1-20 of one conversation: {late / early:.2f} (figure: 1.5)")
        many = crowd(bot, citizens=50, rounds=6, every_s=5.0)
        print(f"turn with 50 citizens every 5 s: p95 {p95(many):.1f} ms (figure: 80 ms)")
        swaps = []
        for _ in range(5):
            began = time.perf_counter()
            bot.client.load_model(str(model))
            swaps.append(time.perf_counter() - began)
        print(f"model swap: median {statistics.median(swaps):.2f} s (figure: 0.5 s)")
        print(f"example added to answered live: {example_live(settings, bot):.1f} s (figure: 60 s)")
        memory = psutil.Process(bot.process.pid).memory_info().rss / 2**20
        print(f"resident memory after it all: {memory:.0f} MB (figure: 200 MB)")
        print(
            f"bands: {json.dumps(dict(bot.client.bands()))}, model {bot_process.wanted_model(settings).stat().st_size / 2**20:.1f} MB"
        )


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as home:
        measure(settings_of.load({"ASSISTANT_HOME": str(Path(home) / "home")}).prepare())
