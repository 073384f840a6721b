"""The one box on the terminal, with the shipped content."""

import json

import pytest

from assistant.__main__ import main
from assistant.settings import Settings
from assistant.store import Store


@pytest.fixture(autouse=True)
def home(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASSISTANT_HOME", str(settings.home))


def test_json_is_what_the_agreement_says(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "kan", "ikke", "logge", "paa", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert set(answer) == {"results", "took_ms"}
    assert set(answer["results"][0]) == {"kind", "id", "title", "topics", "score"}
    assert answer["results"][0]["id"] == "ms_login_fails"


def test_search_without_a_hit_says_what_to_do_and_is_kept(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["search", "xyzzyq"]) == 0
    assert "Prøv" in capsys.readouterr().out
    with Store.open(settings.database) as store:
        assert [miss.text for miss in store.search_misses()] == ["xyzzyq"]
