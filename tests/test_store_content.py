"""Versions of content, and what an upgrade may renew."""

import pytest

from assistant.errors import NotFound
from assistant.records import ContentVersion, VersionState
from assistant.store import Store

KEY = ("topic", "booking/book_self")


def published(store: Store) -> str:
    return store.published_items()[KEY].body


def states(store: Store) -> list[tuple[int, str, str]]:
    return [(version.number, version.state.value, version.body) for version in store.versions(*KEY)]


def test_shipped_item_is_published_when_it_is_new(store: Store) -> None:
    assert store.import_content({KEY: "et"}, "os").kinds == {"content"}
    version = store.published_items()[KEY]
    assert (version.number, version.state, version.body, version.author) == (1, VersionState.PUBLISHED, "et", "os")


def test_import_of_what_is_there_changes_nothing(store: Store) -> None:
    store.import_content({KEY: "et"}, "os")
    assert store.import_content({KEY: "et"}, "os").kinds == frozenset()
    assert len(store.versions(*KEY)) == 1


def test_item_that_nobody_changed_is_renewed(store: Store) -> None:
    store.import_content({KEY: "et"}, "os")
    store.import_content({KEY: "to"}, "os")
    assert states(store) == [(2, "published", "to"), (1, "archived", "et")]


def test_item_that_was_changed_here_stays_and_the_shipped_one_waits(store: Store) -> None:
    store.import_content({KEY: "et"}, "os")
    store.publish_version(*KEY, "vores", "Ida")
    store.import_content({KEY: "to"}, "os")
    assert published(store) == "vores"
    assert [version.body for version in store.waiting_versions()] == ["to"]


def test_same_suggestion_is_made_only_once(store: Store) -> None:
    store.import_content({KEY: "et"}, "os")
    store.publish_version(*KEY, "vores", "Ida")
    store.import_content({KEY: "to"}, "os")
    store.import_content({KEY: "to"}, "os")
    assert len(store.waiting_versions()) == 1


def test_shipped_text_that_says_what_we_say_is_no_suggestion(store: Store) -> None:
    store.import_content({KEY: "et"}, "os")
    store.publish_version(*KEY, "vores", "Ida")
    store.import_content({KEY: "vores"}, "os")
    assert store.waiting_versions() == ()


def test_item_of_our_own_is_kept_when_it_is_not_shipped(store: Store) -> None:
    store.publish_version(*KEY, "vores", "Ida")
    store.import_content({("topic", "help/help_hours"): "et"}, "os")
    assert published(store) == "vores"


def test_import_that_a_person_asked_for_is_published_over_ours(store: Store) -> None:
    store.import_content({KEY: "et"}, "os")
    store.publish_version(*KEY, "vores", "Ida")
    store.import_content({KEY: "to"}, "Bo", publish_all=True)
    assert published(store) == "to"


def test_draft_is_kept_beside_the_published_version(store: Store) -> None:
    store.publish_version(*KEY, "et", "Ida")
    store.save_version(*KEY, "kladde", "Ida", VersionState.DRAFT, "mangler tal")
    assert published(store) == "et"
    assert store.versions(*KEY)[0].note == "mangler tal"


def test_only_one_version_is_published(store: Store) -> None:
    for body in ("et", "to", "tre"):
        store.publish_version(*KEY, body, "Ida")
    assert [state for _, state, _ in states(store)] == ["published", "archived", "archived"]


def test_older_text_can_be_published_again(store: Store) -> None:
    store.publish_version(*KEY, "et", "Ida")
    store.publish_version(*KEY, "to", "Ida")
    record = store.publish_kept(*KEY, 1, "Bo").record
    assert isinstance(record, ContentVersion)
    assert (record.number, record.body, record.author) == (3, "et", "Bo")


def test_approved_draft_is_no_longer_waiting(store: Store) -> None:
    store.save_version(*KEY, "kladde", "Ida", VersionState.IN_REVIEW)
    store.publish_kept(*KEY, 1, "Bo")
    assert store.waiting_versions() == ()
    assert published(store) == "kladde"


def test_version_that_is_not_there_cannot_be_published(store: Store) -> None:
    with pytest.raises(NotFound):
        store.publish_kept(*KEY, 7, "Bo")


def test_withdrawn_item_is_not_published_but_keeps_its_versions(store: Store) -> None:
    store.publish_version(*KEY, "et", "Ida")
    store.withdraw(*KEY)
    assert store.published_items() == {}
    assert len(store.versions(*KEY)) == 1


@pytest.mark.parametrize("name", ["booking/book_self", "book_self"])
def test_published_number_is_found_by_key_and_by_id(store: Store, name: str) -> None:
    store.publish_version(*KEY, "et", "Ida")
    store.publish_version(*KEY, "to", "Ida")
    assert store.published_number("topic", name) == 2


def test_item_without_published_version_has_number_zero(store: Store) -> None:
    assert store.published_number("topic", "book_self") == 0
