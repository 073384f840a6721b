import numpy as np
import pytest

from citizen_support import counting, kept_counts
from citizen_support.counting import CountedTexts
from citizen_support.danish import character_features, word_features
from citizen_support.hearing import Concepts

TEXTS = ["jeg kan ikke logge ind", "hvor er min tid", "jeg kan ikke se mit brev", "hvor er min tid"]
BLOCKS = (word_features, character_features, Concepts(frozenset({"SELF"})))


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    own = tmp_path / "counts" / "code1"
    monkeypatch.setenv(kept_counts.FOLDER, str(own))
    counting._counted.cache_clear()
    yield own
    counting._counted.cache_clear()


def vectors(texts):
    """As another process would count them."""
    counting._counted.cache_clear()
    counted = CountedTexts(texts, BLOCKS)
    rows = np.arange(len(texts))
    vectorizer = counted.vectorizer(rows, least_texts=1)
    return sorted(vectorizer.index), counted.matrix(vectorizer, rows).toarray()


def alike(one, two):
    assert one[0] == two[0]
    np.testing.assert_allclose(one[1], two[1], rtol=1e-6)


@pytest.mark.parametrize("later", [TEXTS, [*TEXTS, "en ny tekst"], TEXTS[1:3], ["noget helt andet"]])
def test_what_was_kept_gives_the_very_vectors(later, monkeypatch):
    vectors(TEXTS)
    with_kept = vectors(later)
    monkeypatch.delenv(kept_counts.FOLDER)
    alike(with_kept, vectors(later))


def test_only_new_texts_are_counted(monkeypatch):
    vectors(TEXTS)
    asked = []
    original = counting._in_parts
    monkeypatch.setattr(counting, "_in_parts", lambda texts, block: asked.extend(texts) or original(texts, block))
    vectors([*TEXTS, "en ny tekst"])
    assert set(asked) == {"en ny tekst"}


def test_a_damaged_file_is_counted_anew(folder):
    right = vectors(TEXTS)
    for file in folder.iterdir():
        file.write_bytes(file.read_bytes()[:100])
    alike(right, vectors(TEXTS))


def test_counts_of_other_code_are_removed_and_the_texts_themselves_are_not_kept(folder):
    old = folder.parent / "code0"
    old.mkdir(parents=True)
    vectors(TEXTS)
    assert not old.exists()
    assert all(b"logge ind" not in file.read_bytes() for file in folder.iterdir())
