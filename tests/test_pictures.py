from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from assistant import content, pictures, publish, publishing
from assistant.records import Content, Level, Step
from assistant.settings import Settings
from assistant.store import Store
from tests import sample_content
from tests.conftest import CONTENT

DRAWN = sorted((CONTENT / "pictures").glob("*.svg"))
NAMES = (
    *("app_store", "home_screen", "login_button", "mitid_approve", "overview", "appointments", "messages"),
    *("message_write", "questionnaires", "measurement", "relatives", "notifications", "app_update"),
    *("system_version", "remove_app", "permission_camera", "video_waiting", "video_controls", "address_line"),
    *("post_inbox", "sms", "sound_volume"),
)
SOUND = sample_content.PICTURE
UNSAFE = [
    ("a script", SOUND.replace("<rect", "<script>alert(1)</script><rect"), "<script>"),
    ("a page inside", SOUND.replace("<rect", "<foreignObject/><rect"), "<foreignObject>"),
    ("another image", SOUND.replace("<rect", '<image width="5"/><rect'), "<image>"),
    ("a link", SOUND.replace("<rect", '<g href="#a"/><rect'), "href"),
    (
        "an old link",
        SOUND.replace("<rect", '<g xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="x"/><rect'),
        "href",
    ),
    ("something to do", SOUND.replace("<rect", '<rect onload="x()"'), "onload"),
    ("a ground from elsewhere", SOUND.replace("#1f6a8c", "url(https://a.dk/x.svg)"), "fill"),
    ("an own style", SOUND.replace("<rect", '<rect style="fill:red"'), "style"),
    ("an entity", '<!DOCTYPE svg [<!ENTITY a "b">]>' + SOUND, "DOCTYPE"),
    ("a style sheet from the disk", '<?xml-stylesheet type="text/css" href="/etc/passwd"?>' + SOUND, "<?"),
    ("no title", SOUND.replace("Knappen Log ind", " "), "<title>"),
    ("no description", SOUND.replace("Tegning af en knap.", ""), "<desc>"),
    ("no measure", SOUND.replace(' viewBox="0 0 22 28"', ""), "viewBox"),
    ("no picture", "<html/>", "SVG"),
    ("half a picture", SOUND[:90], "SVG"),
    ("too large a picture", SOUND.replace("<rect", "<rect/>" * 4_000 + "<rect"), "20 kB"),
]


def faults(text: str) -> list[str]:
    return [problem for problem, _cure in pictures.faults(text.encode())]


@pytest.fixture(scope="module")
def whole() -> Content:
    return content.load(CONTENT).content


# --- the pictures that ship ---------------------------------------------------------------------------------


def test_every_name_is_drawn_for_every_device() -> None:
    wanted = {f"{name}-{device}.svg" for name in NAMES for device in pictures.DEVICES}
    assert {path.name for path in DRAWN} == wanted | {
        "letter.svg",
        "code_display.svg",
        "id_card.svg",
        "health_card.svg",
    }


@pytest.mark.parametrize("path", DRAWN, ids=lambda path: path.stem)
def test_a_shipped_picture_is_small_safe_and_described(path: Path) -> None:
    assert len(path.read_bytes()) < 6_000
    assert list(pictures.faults(path.read_bytes())) == []


@pytest.mark.parametrize("path", DRAWN, ids=lambda path: path.stem)
def test_a_shipped_picture_shows_no_number_that_could_be_someones(path: Path) -> None:
    root = ElementTree.fromstring(path.read_text("utf-8"))
    words = " ".join(text for element in root.iter() if (text := element.text or "").strip())
    assert re.findall(r"\d{2,}", words) == []


@pytest.mark.parametrize("path", DRAWN, ids=lambda path: path.stem)
def test_what_is_marked_is_marked_by_a_word_or_a_number_too(path: Path) -> None:
    root = ElementTree.fromstring(path.read_text("utf-8"))
    words = [element.text for element in root.iter(f"{pictures._SVG}text")]
    marks = [word for word in words if word in ("Her", "1", "2", "3", "Nummer", "Koden", "Foto", "Dit navn")]
    described = root.findtext(f"{pictures._SVG}desc") or ""
    assert marks
    assert all(word in described for word in marks if word)


# --- what is refused ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("text", "words"), [row[1:] for row in UNSAFE], ids=[row[0] for row in UNSAFE])
def test_what_could_do_more_than_be_looked_at_is_refused(text: str, words: str) -> None:
    assert any(words in problem for problem in faults(text)), faults(text)


def test_a_plain_drawing_is_no_fault() -> None:
    assert faults('<?xml version="1.0" encoding="utf-8"?>\r\n<!-- hej -->' + SOUND) == []


@pytest.mark.parametrize(
    ("name", "text"), [("login.svg", UNSAFE[0][1]), ("Login 2.svg", SOUND), ("login.png", SOUND), ("x.svg", "\xff")]
)
def test_a_faulty_picture_is_a_red_finding_and_is_never_shown(tmp_path: Path, name: str, text: str) -> None:
    folder = sample_content.write(tmp_path)
    sample_content.put(folder, f"pictures/{name}", text.encode("latin-1"))
    loaded = content.load(folder)
    found = [finding for finding in publish.check(loaded) if finding.file == f"pictures/{name}"]
    assert found
    assert {finding.level for finding in found} == {Level.RED}
    assert name not in loaded.content.pictures


def test_a_step_that_names_a_picture_that_is_not_there_is_red_with_its_line(tmp_path: Path) -> None:
    folder = sample_content.write(tmp_path, login="")
    (found,) = [finding for finding in publish.check(content.load(folder)) if "login.svg" in finding.problem]
    assert (found.level, found.item, found.step) == (Level.RED, "login_fails", "which_app")
    lines = (folder / found.file).read_text("utf-8").splitlines()
    assert "login.svg" in lines[found.line - 1]


# --- how they travel ----------------------------------------------------------------------------------------


def test_the_desk_gets_the_pictures_of_the_published_content(settings: Settings, whole: Content) -> None:
    live = publishing.compile_live(settings)
    assert live.content.pictures == whole.pictures
    shown = pictures.picture(live.content, "letter.svg")
    assert shown is not None
    assert (shown.title, "Nummer" in shown.description) == ("Et brev fra sygehuset", True)


def test_the_desk_gets_the_pictures_of_a_watched_folder_at_once(settings: Settings, own_content: Path) -> None:
    watched = replace(settings, content=own_content)
    publishing.compile_live(watched)
    watch = publishing.Watch(watched)
    (own_content / "pictures" / "mine.svg").write_text(SOUND, "utf-8")
    assert watch.stamp_changed()
    assert "mine.svg" in publishing.compile_live(watched).content.pictures


def test_a_picture_taken_away_is_gone(settings: Settings) -> None:
    publishing.compile_live(settings)
    with Store.open(settings.database) as store:
        store.withdraw("shared", "pictures/letter.svg")
        assert "letter.svg" not in publishing.bring_live(store, settings).content.pictures


def test_a_picture_changed_here_survives_an_upgrade(settings: Settings) -> None:
    publishing.compile_live(settings)
    with Store.open(settings.database) as store:
        store.publish_version("shared", "pictures/letter.svg", SOUND, "Ida")
        store.import_content({("shared", "pictures/letter.svg"): SOUND.replace("22", "24")}, "upgrade")
        live = publishing.bring_live(store, settings)
    assert live.content.pictures["letter.svg"] == SOUND


def test_an_export_brings_the_pictures_along(tmp_path: Path, whole: Content) -> None:
    from assistant import content_writer

    content_writer.export(whole, tmp_path)
    assert content.load(tmp_path).content.pictures == whole.pictures


def test_the_pictures_of_a_step_come_by_device_and_those_missing_are_left_out(whole: Content) -> None:
    step = Step("a", picture={"web": "sms-web.svg", "iphone": "sms-iphone.svg", "android": "moon.svg"})
    assert {device: one.name for device, one in pictures.of_step(whole, step).items()} == {
        "iphone": "sms-iphone.svg",
        "web": "sms-web.svg",
    }
