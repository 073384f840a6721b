import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from assistant import danish


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("på", "paa"),
        ("LÆGE", "laege"),
        ("bløder", "bloeder"),
        ("Århus", "Aarhus"),
        ("a\u030arhus", "århus"),
        ("café", "cafe"),
        ("Mit-ID!", "mit id"),
        ("ﬁn", "fin"),
    ],
)
def test_spellings_of_one_word_fold_to_one_form(one: str, other: str) -> None:
    assert danish.fold(one) == danish.fold(other)


def test_locked_and_read_stay_different_words() -> None:
    assert danish.fold("låst") != danish.fold("læst")


def test_bare_form_is_what_a_keyboard_without_danish_letters_gives() -> None:
    assert danish.bare("blødprøvelåge") == "blodprovelage"


@pytest.mark.parametrize("word", ["logger", "logge", "loge", "logget"])
def test_forms_of_a_word_share_its_stem(word: str) -> None:
    assert danish.stem(word) == "log"


def test_index_holds_the_word_and_its_stem() -> None:
    assert list(danish.index_words("Logger ind")) == ["logger", "log", "ind"]


def test_words_that_tell_little_are_left_out_of_a_search() -> None:
    assert danish.telling(["jeg", "kan", "ikke", "logge", "på"]) == ["logge"]


def test_words_that_tell_little_are_kept_when_there_are_no_others() -> None:
    assert danish.telling(["jeg", "kan", "ikke"]) == ["jeg", "kan", "ikke"]


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("sygehusappen", ("sygehus", "appen")),
        ("tidsbestilling", ("tids", "bestilling")),
        ("blodprøve", ("blod", "prøve")),
        ("kalender", ()),
    ],
)
def test_compounds_fall_into_known_parts(word: str, parts: tuple[str, ...]) -> None:
    known = {"sygehus", "appen", "tid", "bestilling", "blod", "prøve"}
    assert danish.parts(word, known) == parts


def test_threads_do_not_disturb_each_others_stems() -> None:
    words = [
        f"{begin}{end}"
        for begin in ("logg", "sygehus", "tidsbestilling", "læg", "kod")
        for end in ("er", "ede", "erne", "ernes", "et")
    ]
    stem = danish.stem.__wrapped__  # without the cache, which would hide the race
    alone = [stem(word) for word in words]
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(4) as lanes:
            together = list(lanes.map(lambda _: [stem(word) for word in words], range(60)))
    finally:
        sys.setswitchinterval(before)
    assert all(found == alone for found in together)
