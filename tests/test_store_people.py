"""People, settings, flagged steps."""

import sqlite3

import pytest

from assistant.errors import StoreError
from assistant.records import Person
from assistant.store import Store


def test_setting_that_was_never_set_is_empty(store: Store) -> None:
    assert store.setting("staff") == ""


def test_setting_holds_what_was_set_last(store: Store) -> None:
    store.set_setting("staff", "Ida")
    store.set_setting("staff", "Bo")
    assert store.setting("staff") == "Bo"


def test_new_person_is_an_agent(store: Store) -> None:
    assert store.set_person("Ida").record == Person("Ida", "agent")


def test_person_keeps_the_role_when_only_the_name_is_given(store: Store) -> None:
    store.set_person("Ida", "editor")
    store.set_person("Ida")
    assert store.people() == (Person("Ida", "editor"),)


def test_role_that_does_not_exist_is_refused(store: Store) -> None:
    with pytest.raises(StoreError) as caught:
        store.set_person("Ida", "king")
    assert isinstance(caught.value.__cause__, sqlite3.IntegrityError)


def test_flagged_step_waits_until_it_is_settled(store: Store) -> None:
    store.flag_step("login_fails", "explain", "Ida")
    store.flag_step("login_fails", "solved", "Bo")
    store.settle_flag(store.step_flags()[0].id)
    assert [(flag.step, flag.staff) for flag in store.step_flags()] == [("solved", "Bo")]
