"""Ours against the stock Rasa pipeline on one named subset: training and start, whole processes, in one run.

    python -m tests.bench.stock_bench --stock-python PATH

The subset: the first 50 topics by id outside small talk and safety, the first 12 questions of each. PATH is a Python 3.10
with the dependencies of `chatbot/pyproject.toml` and its group `stock`, TensorFlow not overridden.
"""

from __future__ import annotations

import argparse
import os
import shutil
import socket
import statistics
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import httpx
import psutil

from assistant import bot_content, bot_runner, content, records
from assistant import settings as settings_of
from assistant.bot_runner import RunningBot
from assistant.settings import Settings

TOPICS, QUESTIONS, STARTS = 50, 12, 5
_CONFIG = """recipe: default.v1
assistant_id: stock
language: da
pipeline:
- name: WhitespaceTokenizer
- name: RegexFeaturizer
- name: LexicalSyntacticFeaturizer
- name: CountVectorsFeaturizer
- name: CountVectorsFeaturizer
  analyzer: char_wb
  min_ngram: 1
  max_ngram: 4
- name: DIETClassifier
  epochs: 100
  constrain_similarities: true
- name: EntitySynonymMapper
- name: ResponseSelector
  epochs: 100
  constrain_similarities: true
- name: FallbackClassifier
  threshold: 0.3
  ambiguity_threshold: 0.1
policies:
- name: MemoizationPolicy
- name: RulePolicy
- name: UnexpecTEDIntentPolicy
  max_history: 5
  epochs: 100
- name: TEDPolicy
  max_history: 5
  epochs: 100
  constrain_similarities: true
"""
"""What `rasa init` of Rasa 3.6 writes."""
_STORY = "- story: {topic}\n  steps:\n  - intent: {topic}\n  - action: utter_{topic}\n"


def subset(whole: records.Content) -> records.Content:
    """The named subset as content of its own."""
    names = sorted(name for name, one in whole.topics.items() if one.area not in ("conversation", "safety"))[:TOPICS]
    topics = {name: replace(whole.topics[name], questions=whole.topics[name].questions[:QUESTIONS]) for name in names}
    return replace(whole, topics=topics, look_alikes=())


def stock_project(part: records.Content, folder: Path) -> None:
    """The subset as the project that a newcomer to Rasa would have."""
    (folder / "data").mkdir(parents=True)
    (folder / "config.yml").write_text(_CONFIG, "utf-8")
    nlu = 'version: "3.1"\nnlu:\n'
    for name, topic in part.topics.items():
        lines = "".join(f"    - {question.text.replace('[', '(').replace(']', ')')}\n" for question in topic.questions)
        nlu += f"- intent: {name}\n  examples: |\n{lines}"
    (folder / "data" / "nlu.yml").write_text(nlu, "utf-8")
    stories = "".join(_STORY.format(topic=name) for name in part.topics)
    (folder / "data" / "stories.yml").write_text(f'version: "3.1"\nstories:\n{stories}', "utf-8")
    intents = "".join(f"- {name}\n" for name in part.topics)
    responses = "".join(f'  utter_{name}:\n  - text: "x"\n' for name in part.topics)
    (folder / "domain.yml").write_text(f'version: "3.1"\nintents:\n{intents}responses:\n{responses}', "utf-8")


def stock(python: str, folder: Path, *arguments: str) -> subprocess.Popen[bytes]:
    """A stock Rasa command in its project; what it prints goes to a file."""
    quiet = {"RASA_TELEMETRY_ENABLED": "false", "TF_CPP_MIN_LOG_LEVEL": "3", "SQLALCHEMY_SILENCE_UBER_WARNING": "1"}
    log = (folder / "log").open("ab")
    return subprocess.Popen(
        [python, "-m", "rasa", *arguments], cwd=folder, env=os.environ | quiet, stdout=log, stderr=subprocess.STDOUT
    )


@contextmanager
def stock_server(python: str, folder: Path) -> Iterator[tuple[float, int]]:
    """A stock server: seconds until its status answers, and its process."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port = one.getsockname()[1]
    began = time.perf_counter()
    server = stock(python, folder, "run", "--enable-api", "-i", "127.0.0.1", "-p", str(port))
    try:
        while not _answers(f"http://127.0.0.1:{port}/status"):
            if server.poll() is not None:
                raise RuntimeError((folder / "log").read_text("utf-8", errors="replace")[-2000:])
            time.sleep(0.1)
        yield time.perf_counter() - began, server.pid
    finally:
        server.terminate()
        server.wait(30)


def _answers(address: str) -> bool:
    try:
        return httpx.get(address, timeout=2, trust_env=False).status_code == 200
    except httpx.HTTPError:
        return False


def measure(settings: Settings, python: str, folder: Path) -> None:
    """Print training, start and memory of both, and their ratios."""
    part = subset(content.load(settings.shipped_content).content)
    bot_content.compile_content(part, settings.compiled, {}, datetime.now(UTC))
    stock_project(part, folder)
    began = time.perf_counter()
    if stock(python, folder, "train", "--force").wait() != 0:
        raise RuntimeError((folder / "log").read_text("utf-8", errors="replace")[-2000:])
    theirs = time.perf_counter() - began
    mine = []
    for _ in range(3):
        shutil.rmtree(settings.models, ignore_errors=True)
        settings.prepare()
        began = time.perf_counter()
        model = bot_runner.train(settings)
        mine.append(time.perf_counter() - began)
    ours = statistics.median(mine)
    print(f"training, {TOPICS} topics x {QUESTIONS}: stock {theirs:.0f} s, ours {ours:.1f} s, 1/{theirs / ours:.0f}")
    their_starts, our_starts = [], []
    for _ in range(STARTS):
        with stock_server(python, folder) as (seconds, pid):
            their_starts.append(seconds)
            their_memory = psutil.Process(pid).memory_info().rss / 2**20
        began = time.perf_counter()
        with RunningBot.start(settings, model) as bot:
            our_starts.append(time.perf_counter() - began)
            our_memory = psutil.Process(bot.process.pid).memory_info().rss / 2**20
    a, b = statistics.median(their_starts), statistics.median(our_starts)
    print(f"start to ready, median of {STARTS}: stock {a:.1f} s, ours {b:.2f} s, 1/{a / b:.0f}")
    print(f"memory when ready: stock {their_memory:.0f} MB, ours {our_memory:.0f} MB")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--stock-python", required=True)
    with tempfile.TemporaryDirectory() as home:
        measure(
            settings_of.load({"ASSISTANT_HOME": str(Path(home) / "home")}).prepare(),
            parser.parse_args().stock_python,
            Path(home) / "stock",
        )
