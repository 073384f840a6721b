"""The chat's feed as it is kept at the desk."""

from assistant.store import Store

AT = "2026-11-24T13:05:00.000+00:00"
ASKED = {"n": 1, "conversation": "a", "at": AT, "type": "citizen", "turn": 1, "text": "kan ikke logge på"}
SAID = {
    "n": 2, "conversation": "a", "at": AT, "type": "bot", "turn": 1, "kind": "answer", "topic": "ms_login",
    "confidence": 0.8, "code": "KO-47", "messages": [{"text": "Prøv igen", "buttons": []}],
}  # fmt: skip


def test_cursor_begins_at_zero_and_follows_the_feed(store: Store) -> None:
    assert store.chat_cursor() == 0
    store.save_chat_turns([ASKED, SAID])
    assert store.chat_cursor() == 2


def test_events_of_a_conversation_come_back_as_they_came(store: Store) -> None:
    store.save_chat_turns([ASKED, SAID, {**ASKED, "n": 3, "conversation": "b"}])
    first, second = store.chat_turns("a")
    assert ASKED.items() <= first.items()
    assert SAID.items() <= second.items()


def test_event_that_comes_twice_is_kept_once(store: Store) -> None:
    store.save_chat_turns([ASKED])
    store.save_chat_turns([{**ASKED, "text": "noget andet"}])
    assert [event["text"] for event in store.chat_turns("a")] == ["kan ikke logge på"]


def test_number_in_any_text_of_an_event_is_masked(store: Store) -> None:
    number = "120482-1234"
    store.save_chat_turns([{**ASKED, "text": number}, {**SAID, "messages": [{"text": number}], "note": number}])
    store.truncate_log()
    assert b"1234" not in store.path.read_bytes()


def test_forgotten_conversation_keeps_no_words_but_still_counts(store: Store) -> None:
    store.save_chat_turns([ASKED, SAID])
    store.save_chat_turns([{"n": 3, "conversation": "a", "at": AT, "type": "forgotten"}])
    assert [(event["type"], event["text"]) for event in store.chat_turns("a")] == [
        ("citizen", ""), ("bot", ""), ("forgotten", ""),
    ]  # fmt: skip
    assert "messages" not in store.chat_turns("a")[1]


def test_forgotten_words_are_gone_from_the_files(store: Store) -> None:
    store.save_chat_turns([{**ASKED, "text": "ganskesærligtord"}])
    store.forget_chat("a")
    files = b"".join(path.read_bytes() for path in store.path.parent.glob("assistant.sqlite3*"))
    assert "ganskesærligtord".encode() not in files


def test_feed_without_news_tells_nobody(store: Store) -> None:
    assert store.save_chat_turns([]).kinds == frozenset()
