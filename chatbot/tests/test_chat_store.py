from pathlib import Path

import pytest

from citizen_support import codes
from citizen_support.chat_store import ChatStore


@pytest.fixture
def store(tmp_path: Path) -> ChatStore:
    return ChatStore.at(tmp_path / "chat.sqlite3")


def test_a_conversation_is_found_by_its_spoken_code(store: ChatStore):
    begun = store.start("c1", {})
    found = store.by_code(codes.normal(begun.code.lower().replace("-", " ")))
    assert found is not None
    assert found.id == "c1"


def test_turns_are_numbered_and_in_the_feed_in_order(store: ChatStore):
    store.start("c1", {})
    store.add_turn("c1", {"text": "a"}, {"kind": "answer"}, {})
    number = store.add_turn("c1", {"text": "b"}, {"kind": "unsure"}, {})
    feed = store.events(0)
    assert number == 2
    assert [event["type"] for event in feed] == ["conversation", "citizen", "bot", "citizen", "bot"]
    assert [event["n"] for event in feed] == sorted(event["n"] for event in feed)


def test_a_conversation_survives_a_restart(tmp_path: Path):
    ChatStore.at(tmp_path / "chat.sqlite3").start("c1", {"topic": "ms_login"})
    found = ChatStore.at(tmp_path / "chat.sqlite3").find("c1")
    assert found is not None
    assert found.memory["topic"] == "ms_login"


def test_only_one_of_two_colleagues_gets_a_conversation(store: ChatStore):
    store.start("c1", {})
    taken = [
        store.change_state("c1", to="person", holder=who, only_from=("bot", "waiting"), note="taken")
        for who in ("Ida", "Bo")
    ]
    assert taken == [True, False]


def test_forgetting_leaves_no_word_on_disk(store: ChatStore, tmp_path: Path):
    store.start("c1", {})
    store.add_turn("c1", {"text": "hemmeligheden"}, {"kind": "answer", "messages": [{"text": "svaret lyder"}]}, {})
    store.forget("c1")
    on_disk = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"hemmeligheden" not in on_disk
    assert b"svaret lyder" not in on_disk
    assert [event.get("kind") for event in store.events(0)].count("answer") == 1


def test_old_conversations_are_purged_and_their_words_with_them(store: ChatStore, tmp_path: Path):
    store.start("c1", {})
    store.add_turn("c1", {"text": "hemmeligheden"}, None, {})
    assert store.purge("9999") == 1
    assert b"hemmeligheden" not in b"".join(path.read_bytes() for path in tmp_path.iterdir())


@pytest.mark.parametrize(
    ("typed", "code"),
    [("ko-47", "KO-47"), ("K O 4 7", "KO-47"), ("ko 473", "KO-473"), ("k-4", ""), ("47", "")],
)
def test_a_code_is_read_as_people_type_it(typed: str, code: str):
    assert codes.normal(typed) == code
