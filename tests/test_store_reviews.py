"""Quality reviews: marked, scored, found again, gone with their call."""

import pytest

from assistant.errors import NotFound
from assistant.records import Call, CallFilter, CallReview, ReviewState
from assistant.store import Store
from tests.test_store_calls import AT, ended


@pytest.fixture
def call(store: Store) -> Call:
    return ended(store, words="kan ikke logge på")


def reviewed(store: Store, call: Call, remark: str = "") -> CallReview:
    review = store.save_review(call.id, (3, 2, 1), remark, "Bo").record
    assert isinstance(review, CallReview)
    return review


def test_call_that_nobody_marked_has_no_review(store: Store, call: Call) -> None:
    assert store.review(call.id) is None


def test_marked_call_waits_for_its_review(store: Store, call: Call) -> None:
    changes = store.mark_for_review(call.id, "Ida")
    assert changes.kinds == {"review"}
    assert isinstance(changes.record, CallReview)
    assert (changes.record.state, changes.record.marked_by) == (ReviewState.MARKED, "Ida")


def test_marking_twice_keeps_who_marked_first(store: Store, call: Call) -> None:
    store.mark_for_review(call.id, "Ida")
    store.mark_for_review(call.id, "Bo")
    review = store.review(call.id)
    assert review is not None
    assert review.marked_by == "Ida"


def test_mark_can_be_taken_off_again(store: Store, call: Call) -> None:
    store.mark_for_review(call.id, "Ida")
    assert store.unmark_for_review(call.id).record is None


def test_review_keeps_scores_remark_and_reviewer(store: Store, call: Call) -> None:
    store.mark_for_review(call.id, "Ida")
    review = reviewed(store, call, "God ro i samtalen")
    assert (review.understood, review.correct, review.friendly) == (3, 2, 1)
    assert (review.state, review.remark, review.marked_by, review.reviewed_by) == (
        ReviewState.REVIEWED, "God ro i samtalen", "Ida", "Bo",
    )  # fmt: skip


def test_review_that_was_made_is_not_unmarked_or_marked_anew(store: Store, call: Call) -> None:
    made = reviewed(store, call)
    store.unmark_for_review(call.id)
    store.mark_for_review(call.id, "Ida")
    assert store.review(call.id) == made


@pytest.mark.parametrize("scores", [(), (1, 2), (0, 1, 2), (1, 2, 4), (1, 2, 3, 3)])
def test_question_without_an_answer_is_refused(store: Store, call: Call, scores: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="one score"):
        store.save_review(call.id, scores, "", "Bo")
    assert store.review(call.id) is None


def test_number_in_a_remark_never_reaches_the_file(store: Store, call: Call) -> None:
    assert "010190-1234" not in reviewed(store, call, "nævnte 010190-1234").remark
    files = b"".join(path.read_bytes() for path in store.path.parent.iterdir())
    assert b"010190" not in files


def test_call_that_is_not_there_cannot_be_marked(store: Store) -> None:
    with pytest.raises(NotFound):
        store.mark_for_review(7, "Ida")


def test_log_is_filtered_by_the_state_of_the_review(store: Store, call: Call) -> None:
    other, third = ended(store), ended(store)
    store.mark_for_review(other.id, "Ida")
    reviewed(store, third)
    assert [one.id for one in store.calls(CallFilter(review=ReviewState.MARKED))] == [other.id]
    assert [one.id for one in store.calls(CallFilter(review=ReviewState.REVIEWED))] == [third.id]
    assert store.count_calls(CallFilter(review=ReviewState.MARKED)) == 1


def test_reviews_of_many_calls_come_at_once(store: Store, call: Call) -> None:
    store.mark_for_review(call.id, "Ida")
    assert set(store.reviews(list(range(1_200)))) == {call.id}


def test_review_goes_with_its_call(store: Store, call: Call) -> None:
    reviewed(store, call, "hemmeligtord")
    store.purge("2030-01-01T00:00:00.000+00:00")
    assert store.review(call.id) is None
    assert b"hemmeligtord" not in store.path.read_bytes()
    assert call.started_at == AT
