"""The one box finds what staff mean, as they type it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from assistant import content, search_index
from assistant.records import Call, Content, SearchResult, Verdict
from assistant.search import Search
from assistant.store import Store

CONTENT = Path(__file__).resolve().parent.parent / "content"
AT = "2026-11-24T13:05:00.000+00:00"


@pytest.fixture(scope="module")
def real() -> Content:
    return content.load(CONTENT).content


@pytest.fixture(scope="module")
def indexed(tmp_path_factory: pytest.TempPathFactory, real: Content) -> Iterator[Store]:
    with Store.open(tmp_path_factory.mktemp("search") / "a.sqlite3") as store:
        store.index_items(search_index.entries(real))
        yield store


@pytest.fixture
def search(store: Store, real: Content) -> Search:
    small = replace(real, topics={name: real.topics[name] for name in ("ms_login_fails", "ms_login", "book_cancel")})
    store.index_items(search_index.entries(small))
    return Search(store)


def ids(results: tuple[SearchResult, ...]) -> list[str]:
    return [result.id for result in results]


def ended(store: Store, **fields: str) -> Call:
    call = store.start_call("Ida", AT).record
    assert isinstance(call, Call)
    kept = store.end_call(replace(call, **fields)).record  # type: ignore[arg-type]
    assert isinstance(kept, Call)
    return kept


# --- words ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("kan ikke logge paa", {"ms_login_fails"}),
        ("kan ikke logge på", {"ms_login_fails"}),
        ("loge ind", {"ms_login", "ms_login_fails"}),
        ("sygehusappen", {"ms_what_is", "ms_install", "ms_login", "ms_login_fails"}),
        ("sygehusapen", {"ms_what_is", "ms_install", "ms_login", "ms_login_fails"}),
        ("tidsbestiling", {"book_self"}),
        ("mit id", {"mitid_locked", "mitid_get", "mitid_app", "mitid_which_id", "mitid_support"}),
        ("faar ingen besked", {"ms_notifications", "book_reminder", "ms_message_no_reply"}),
        ("aflys", {"book_cancel", "change_appointment"}),
        ("lage", {"own_gp", "book_gp"}),
        ("ouh", {"ouh"}),
        ("laegevagten", {"laegevagt"}),
        ("Hvad er Mit Sygehus?", {"ms_what_is"}),
    ],
)
def test_right_item_is_among_the_first_three(indexed: Store, text: str, wanted: set[str]) -> None:
    assert wanted & set(ids(Search(indexed).find(text).results)[:3])


def test_every_beginning_of_a_word_finds_it(indexed: Store) -> None:
    for end in range(4, len("blodprøve")):
        assert "book_blood_test" in ids(Search(indexed).find("blodprøve"[:end]).results)


@pytest.mark.parametrize("text", ["", "   ", "?!", "xyzzyq"])
def test_what_nobody_can_mean_finds_nothing(indexed: Store, text: str) -> None:
    assert Search(indexed).find(text).results == ()


@pytest.mark.parametrize("text", ['"', "a* OR (", "NEAR(", "title: x", "-log", "';--", "\x00", "log" * 500])
def test_signs_of_the_query_language_are_only_text(indexed: Store, text: str) -> None:
    Search(indexed).find(text)


def test_whole_story_finds_its_topic(indexed: Store) -> None:
    story = "hun har været her i går og nu vil hun gerne aflyse den tid hun har fået fordi hun er på ferie i den uge"
    assert "book_cancel" in ids(Search(indexed).find(story).results)[:3]


def test_small_talk_is_no_suggestion_for_what_it_does_not_answer(indexed: Store) -> None:
    assert "out_of_scope" not in ids(Search(indexed).find("skat").results)


# --- ranking ----------------------------------------------------------------------------------------------------


def test_results_come_best_first_between_none_and_one(indexed: Store) -> None:
    scores = [result.score for result in Search(indexed).find("kan ikke logge ind").results]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 1 for score in scores)


def test_no_more_than_the_limit_is_found(indexed: Store) -> None:
    assert len(Search(indexed).find("sygehus", limit=4).results) == 4


def test_verdict_lifts_its_topic_and_the_script_that_solves_it(search: Search) -> None:
    verdict = Verdict("book_cancel", 0.9, "answer", (("book_cancel", 0.9),))
    found = ids(search.find("logge ind eller aflyse", verdict=verdict).results)
    assert found[0] == "book_cancel"
    assert "change_appointment" in found[:3]


def test_verdict_brings_a_topic_that_no_word_would_find(search: Search) -> None:
    verdict = Verdict("book_cancel", 0.8, "answer", (("book_cancel", 0.8), ("ms_login", 0.05)))
    assert ids(search.find("xyzzyq", verdict=verdict).results) == ["book_cancel"]


def test_verdict_on_a_topic_that_is_gone_is_no_result(search: Search) -> None:
    assert search.find("xyzzyq", verdict=Verdict("gone", 0.8, "answer")).results == ()


# --- calls ------------------------------------------------------------------------------------------------------


def test_ended_call_is_found_by_words_and_note(store: Store) -> None:
    call = ended(store, words="hørte en bjørneklo", note="talte om kørestol")
    for text in ("bjoerneklo", "kørestole", "bjørn"):
        assert ids(Search(store).find(text).results) == [str(call.id)]


def test_latest_calls_stand_below_what_solves_the_need(search: Search, store: Store) -> None:
    for _ in range(5):
        ended(store, words="kan ikke logge ind")
    results = search.find("logge ind").results
    calls = [result.id for result in results if result.kind == "call"]
    assert calls == ["5", "4", "3"]
    assert results[0].kind != "call"


def test_changed_call_is_found_by_what_it_says_now(store: Store) -> None:
    call = ended(store, words="bjørneklo")
    store.edit_call(replace(call, words="kørestol"))
    assert Search(store).find("bjørneklo").results == ()
    assert ids(Search(store).find("kørestol").results) == [str(call.id)]


def test_number_is_not_in_the_index(store: Store) -> None:
    ended(store, words="mit nummer er 120482-1234 tak")
    assert Search(store).find("1204821234").results == ()
    assert Search(store).find("1234").results == ()


# --- the index ---------------------------------------------------------------------------------------------------


def test_same_content_again_writes_nothing(store: Store, real: Content) -> None:
    store.index_items(search_index.entries(real))
    assert store.index_items(search_index.entries(real)).kinds == frozenset()


def test_corrected_title_is_found_at_once_and_the_old_one_is_gone(search: Search, store: Store, real: Content) -> None:
    topic = replace(real.topics["book_cancel"], title="Bjørneklo", questions=())
    store.index_items(search_index.entries(replace(real, topics={"book_cancel": topic})))
    assert search.find("bjørneklo").results[0].title == "Bjørneklo"
    assert "ms_login_fails" not in ids(search.find("kan ikke logge ind").results)


def test_renamed_service_is_found_by_its_new_name(search: Search, store: Store, real: Content) -> None:
    renamed = replace(real.services["mit_sygehus"], name="Zebraportalen")
    store.index_items(search_index.entries(replace(real, services={**real.services, "mit_sygehus": renamed})))
    results = search.find("zebraportalen").results
    assert any("Zebraportalen" in result.title for result in results)


def test_other_desk_sees_a_new_index(search: Search, store: Store, real: Content) -> None:
    with Store.open(store.path) as other:
        Search(other).find("logge")
        topic = replace(real.topics["book_cancel"], title="Bjørneklo")
        store.index_items(search_index.entries(replace(real, topics={"book_cancel": topic})))
        assert Search(other).find("bjørnekko").results[0].title == "Bjørneklo"


# --- searches without a hit -------------------------------------------------------------------------------------


def test_searches_without_a_hit_are_counted_by_their_words(store: Store) -> None:
    for text in ("Bilsyn?", "bilsyn", "parkering"):
        store.record_search_miss(text)
    assert [(miss.text, miss.times) for miss in store.search_misses()] == [("bilsyn", 2), ("parkering", 1)]


def test_search_without_a_hit_is_kept_masked(store: Store) -> None:
    store.record_search_miss("120482-1234")
    assert [miss.text for miss in store.search_misses()] == ["[CPR]"]


def test_settled_search_leaves_the_list(store: Store) -> None:
    store.record_search_miss("bilsyn")
    store.settle_search_miss("bilsyn")
    assert store.search_misses() == ()
