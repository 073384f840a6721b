from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from assistant import citizen_copy, content, pdf_language
from assistant.citizen_copy import CitizenCopy
from assistant.guide import Guide
from assistant.records import Content, PathStep
from tests.conftest import CONTENT

DAY = date(2026, 11, 28)


@pytest.fixture(scope="module")
def whole() -> Content:
    return content.load(CONTENT).content


def walked(whole: Content, script: str, keys: str, device: str = "") -> CitizenCopy:
    guide = Guide(whole.scripts[script])
    for key in keys:
        guide.answer(key)
    made = citizen_copy.of_walk(whole, path_of(guide), guide.values, device, DAY)
    assert made is not None
    return made


def path_of(guide: Guide) -> tuple[PathStep, ...]:
    return (*guide.path, PathStep(guide.script.id, 0, guide.current.id, "", 0.0, ""))


def everything(copy: CitizenCopy) -> str:
    steps = (f"{step.text} {step.answer}" for step in copy.steps)
    return "\n".join((copy.heading, copy.title, *steps, copy.help, copy.day, copy.pictures))


def test_the_copy_says_the_steps_in_order_as_they_were_read_aloud(whole: Content) -> None:
    copy = walked(whole, "video_join", "nsijb")
    assert [step.text.split(".")[0] for step in copy.steps][-2:] == [
        "Tryk på samtalen",
        "Så har appen nok ikke fået lov at bruge kameraet",
    ]


def test_its_title_is_what_a_citizen_would_say_and_it_has_a_day_and_a_safe_line(whole: Content) -> None:
    copy = walked(whole, "login_fails", "s")
    assert copy.title == "Jeg kan ikke logge ind i Mit Sygehus"
    assert copy.day == "28. november 2026"
    assert "Nummeret står i dit brev" in copy.help
    assert "112" in copy.help


@pytest.mark.parametrize("script", ["login_fails", "video_join", "mitid_locked", "change_appointment"])
def test_nothing_that_staff_do_or_know_is_in_it(whole: Content, script: str) -> None:
    steps = {
        name: replace(step, do=f"GØR {step.do}", note=f"NOTAT {step.note}", ask=step.ask and f"SPØRG {step.ask}")
        for name, step in whole.scripts[script].steps.items()
    }
    marked = replace(whole, scripts={script: replace(whole.scripts[script], steps=steps)})
    path = tuple(PathStep(script, 0, name, "", 0.0, "") for name in steps)
    copy = citizen_copy.of_walk(marked, path, {"place": "appen"}, on=DAY)
    assert copy is not None
    assert not any(word in everything(copy) for word in ("GØR", "NOTAT", "SPØRG"))
    assert len(copy.steps) > len(steps) / 2


def test_an_answer_that_speaks_of_the_citizen_is_for_staff_alone(whole: Content) -> None:
    copy = walked(whole, "video_join", "nsijb")
    assert [step.answer for step in copy.steps][-2] == "Dit svar: Intet billede"
    assert "Borgeren" not in everything(walked(whole, "video_join", "nsik"))


def test_a_step_that_only_asks_is_left_out_unless_it_is_the_last(whole: Content) -> None:
    asked = "Er det sygehuset eller din egen læge, du skal tale med?"
    assert walked(whole, "video_join", "n").steps[-1].text == asked
    assert asked not in everything(walked(whole, "video_join", "nsi"))


def test_a_step_walked_again_stands_once_and_one_jumped_over_not_at_all(whole: Content) -> None:
    path = [PathStep("login_fails", 0, name, "", 0.0, "") for name in ("update_restart", "try_web", "update_restart")]
    skipped = PathStep("login_fails", 0, "breach", "", 0.0, "", skipped=True)
    copy = citizen_copy.of_walk(whole, (skipped, *path), {}, on=DAY)
    assert copy is not None
    assert [step.text[:8] for step in copy.steps] == ["Har du o", "Så prøve"]


def test_two_scripts_of_one_call_stand_in_one_copy(whole: Content) -> None:
    path = (PathStep("login_fails", 0, "mitid_script", "", 0.0, ""), PathStep("mitid_locked", 0, "solved", "", 0.0, ""))
    copy = citizen_copy.of_walk(whole, path, {}, on=DAY)
    assert copy is not None
    assert copy.steps[0].text.startswith("Godt. Bliv i røret")
    assert copy.title == citizen_copy.of_walk(whole, path[1:], {}, on=DAY).title  # type: ignore[union-attr]


def test_pictures_are_those_of_the_citizens_device_each_once(whole: Content) -> None:
    copy = walked(whole, "video_join", "nsdjb")
    assert [step.picture.name for step in copy.steps if step.picture] == ["permission_camera-android.svg"]
    assert copy.pictures
    assert [step.picture.name for step in walked(whole, "video_join", "nsdjb", "web").steps if step.picture] == [
        "permission_camera-web.svg"
    ]


def test_with_no_device_known_only_pictures_that_fit_all_are_shown(whole: Content) -> None:
    path = tuple(PathStep("video_join", 0, name, "", 0.0, "") for name in ("try_now", "to_department"))
    copy = citizen_copy.of_walk(whole, path, {}, on=DAY)
    assert copy is not None
    assert [step.picture.name if step.picture else "" for step in copy.steps] == ["", "letter.svg"]


def test_no_personal_number_gets_into_it_even_through_a_value(whole: Content) -> None:
    path = (PathStep("login_fails", 0, "close_and_open", "", 0.0, ""),)
    copy = citizen_copy.of_walk(whole, path, {"place": "appen 010190-1234"}, on=DAY)
    assert copy is not None
    assert "010190" not in everything(copy)
    assert "1234" not in everything(copy)


def test_a_confirmed_number_of_a_contact_is_not_masked(whole: Content) -> None:
    step = replace(whole.scripts["login_fails"].steps["solved"], say="Ring til lægevagten: {contact.laegevagt.phone}.")
    scripts = {"login_fails": replace(whole.scripts["login_fails"], steps={"solved": step})}
    path = (PathStep("login_fails", 0, "solved", "", 0.0, ""),)
    copy = citizen_copy.of_walk(replace(whole, scripts=scripts), path, {}, on=DAY)
    assert copy is not None
    assert copy.steps[0].text == "Ring til lægevagten: 70 11 07 07."


def test_nothing_said_is_no_copy(whole: Content) -> None:
    assert citizen_copy.of_walk(whole, (PathStep("gone", 0, "step", "", 0.0, ""),), {}) is None


def test_a_page_is_numbered_only_when_there_are_several(whole: Content) -> None:
    copy = walked(whole, "login_fails", "s")
    assert (copy.page(1, 1), copy.page(1, 2), copy.page(2, 2)) == ("", "1 af 2", "2 af 2")


# --- the language of the file -------------------------------------------------------------------------------

PDF = b"%PDF-1.4\n1 0 obj\n<<\n/Type /Catalog\n/Pages 2 0 R\n>>\nendobj\nxref\n0 2\ntrailer\n<<\n/Size 2\n/Root 1 0 R\n>>\n"
PDF += b"startxref\n%d\n%%%%EOF\n" % PDF.index(b"xref")


def test_the_language_is_added_in_a_new_catalogue_that_the_file_points_to() -> None:
    told = pdf_language.told(PDF, "da")
    assert told.startswith(PDF)
    table = int(told.rsplit(b"startxref\n", 1)[1].split()[0])
    assert told[table:].startswith(b"xref\n1 1\n")
    entry = told[table:].splitlines()[2]
    assert len(entry) == 19
    catalogue = told[int(entry.split()[0]) :]
    assert catalogue.startswith(b"1 0 obj\n<<\n/Type /Catalog\n/Pages 2 0 R\n/Lang (da)\n")
    assert b"/Prev %d\n" % PDF.index(b"xref") in told[table:]


@pytest.mark.parametrize("pdf", [b"", b"%PDF-1.4\n", PDF[:-20], PDF.replace(b"/Root 1", b"/Root 7")])
def test_a_file_of_another_build_comes_back_as_it_was(pdf: bytes) -> None:
    assert pdf_language.told(pdf, "da") == pdf
