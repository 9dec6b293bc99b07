"""The page of the cameras: what each sees, what is wrong with its picture, and choosing that counts at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.checkin.manner import Manner
from kiosk.domain.camera_fault import CameraFault, LameCamera
from kiosk.domain.hint import Hint
from kiosk.office.camera_orders import AskCameras, CamerasChosen, CamerasKnown, ChooseCameras, StationFileTrouble
from kiosk.office.office import Failed
from kiosk.scanning.cameras.facts import CameraFacts
from kiosk.scanning.cameras.listing import Found
from kiosk.scanning.cameras.mode import CameraMode
from kiosk.scanning.eye_view import EyeView
from kiosk.scanning.frame import Frame
from kiosk.scanning.preview import preview_of
from kiosk.scanning.reading.sighting import Measure, Reader, Seen, Sighting, Unread
from kiosk.station_settings import CameraSettings
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.room.camera_page import CameraPage
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words
from tests.kiosk.ui.looks import ALL_LOOKS, clipped, hosted, look, settle

BRIGHT, WIDE = Found("usb-bright", "Bright C1", 0), Found("usb-wide", "Wide HD", 2)
HIGH = CameraSettings(id="usb-bright", name="Bright C1", place="high")
LOW = CameraSettings(id="usb-wide", name="Wide HD", place="low")
NONE_CHOSEN = CamerasKnown((BRIGHT, WIDE))
BOTH = CamerasKnown((BRIGHT, WIDE), (HIGH, LOW), (BRIGHT, WIDE))

BOX = ((100.0, 100.0), (200.0, 100.0), (200.0, 200.0), (100.0, 200.0))
READ = Seen((Sighting(b"GD24-one", "GD24-one", BOX, Reader.ZXING),))
UNREAD = Seen((), (Unread(BOX, Measure(2, 0.2, 30, 90, 0)),))
FRAME = Frame(np.zeros((360, 640, 3), np.uint8), np.zeros((360, 640), np.uint8), 0, 0.0)
GOOD = CameraFacts(fps=29.7, brightness=120, contrast=140, burnt=0.0, patch=0.0, code=True, promised=30, blur=1.1)
MODE = CameraMode("Bright C1", 1280, 720, 30.0, "MJPG")


def view(seen: Seen = READ, facts: CameraFacts = GOOD, **more: object) -> EyeView:
    """What the first camera sees."""
    eye = EyeView(0, "Bright C1", "", MODE, None, preview_of(FRAME, seen), seen, facts)
    return replace(eye, **more)  # type: ignore[arg-type]


def blind(fault: CameraFault, **more: object) -> EyeView:
    eye = EyeView(0, "Bright C1", "", None, LameCamera(fault, "Bright C1", "", "for the log"))
    return replace(eye, **more)  # type: ignore[arg-type]


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[CameraPage]:
    """The page on the screen, entered."""
    page = CameraPage(HelperLanguage())
    host = hosted(qtbot, page, 1010, 610)
    page.dress(replace(look(), width=1010, height=610))
    page.start()
    page.enter()
    yield page
    page.leave()
    host.close()


def texts(page: CameraPage) -> list[str]:
    settle()
    return [words.text() for words in page.findChildren(Words) if words.isVisible() and words.text()]


def button(page: CameraPage, name: str) -> WordButton:
    (found,) = (each for each in page.findChildren(WordButton) if each.isVisible() and each.accessibleName() == name)
    return found


def press(page: CameraPage, name: str) -> None:
    settle()
    QTest.mouseClick(button(page, name), Qt.MouseButton.LeftButton)


# --- what is seen -----------------------------------------------------------------------------------------


def test_it_wants_to_see_as_long_as_it_is_shown_and_asks_what_is_there(qtbot: QtBot) -> None:
    page = CameraPage(HelperLanguage())
    host = hosted(qtbot, page, 1010, 610)
    wanted: list[bool] = []
    ordered: list[object] = []
    page.views_wanted.connect(wanted.append)
    page.ordered.connect(ordered.append)
    page.enter()
    page.on_time()
    assert (wanted, ordered) == ([True], [AskCameras()])
    page.on_news(NONE_CHOSEN)
    page.on_time()
    page.leave()
    assert (wanted, ordered) == ([True, False], [AskCameras(), AskCameras()])
    assert not page._timer.isActive()
    host.close()


def test_a_camera_that_reads_a_code_says_so_with_its_size_and_real_rate(page: CameraPage) -> None:
    page.on_camera(view())
    said = texts(page)
    assert "Bright C1" in said
    assert "Liest einen Code." in said
    assert "Licht und Schärfe sind gut." in said
    assert "1280 × 720 Bildpunkte · 30\u00a0Bilder in der Sekunde · MJPG" in said


def test_a_code_that_is_not_read_is_told_with_what_would_help(page: CameraPage) -> None:
    page.on_camera(view(UNREAD))
    assert "Sieht einen Code und kann ihn nicht lesen." in texts(page)
    page.on_camera(view(UNREAD, hint=Hint.CLOSER))
    assert "Sieht einen Code und kann ihn nicht lesen. Bitte näher halten." in texts(page)


@pytest.mark.parametrize("hint", Hint)
def test_every_hint_has_words(page: CameraPage, hint: Hint) -> None:
    page.on_camera(view(UNREAD, hint=hint))
    (said,) = (text for text in texts(page) if text.startswith("Sieht einen Code"))
    assert "itte" in said


def test_a_word_about_a_code_stays_for_some_pictures(page: CameraPage) -> None:
    page.on_camera(view())
    for _ in range(3):
        page.on_camera(view(Seen()))
    assert "Liest einen Code." in texts(page)
    page.on_camera(view(Seen()))
    assert "Sieht keinen Code." in texts(page)


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        (replace(GOOD, brightness=30), "Das Bild ist zu dunkel."),
        (replace(GOOD, behind=120.0), "Hinter dem Code ist es viel heller als davor."),
        (replace(GOOD, blur=5.0), "Das Bild ist unscharf."),
        (replace(GOOD, patch=0.1), "Ein Teil des Bildes ist überstrahlt"),
        (replace(GOOD, fps=8, brightness=70), "Im Dunkeln belichtet die Kamera länger"),
        (replace(GOOD, brightness=240), "Das Bild ist zu hell."),
    ],
)
def test_what_is_wrong_with_light_or_lens_is_said_with_the_next_step(
    page: CameraPage, facts: CameraFacts, words: str
) -> None:
    page.on_camera(view(facts=facts))
    (said,) = (text for text in texts(page) if words in text)
    assert "Bitte" in said


def test_in_the_dark_only_the_dark_is_told(page: CameraPage) -> None:
    page.on_camera(view(facts=replace(GOOD, fps=8, brightness=30)))
    (said,) = (text for text in texts(page) if "dunkel" in text)
    assert "Bilder in der Sekunde" not in said


def test_without_a_code_sharpness_is_not_known(page: CameraPage) -> None:
    page.on_camera(view(Seen(), replace(GOOD, blur=None)))
    assert "Das Licht ist gut. Die Schärfe zeigt sich, wenn ein Code davor ist." in texts(page)


def test_a_black_picture_asks_for_the_lid(page: CameraPage) -> None:
    page.on_camera(blind(CameraFault.BLACK))
    (said,) = (text for text in texts(page) if "schwarz" in text)
    assert "Ist die Klappe der Kamera zu?" in said
    assert not any("log" in text for text in texts(page))


def test_of_two_cameras_each_has_a_card_with_its_place(page: CameraPage) -> None:
    page.on_camera(view(place="high"))
    page.on_camera(blind(CameraFault.NONE_THERE, index=1, name="Wide HD", place="low"))
    said = texts(page)
    assert "Kamera oben: Bright C1" in said
    assert "Kamera unten: Wide HD" in said


def test_a_code_that_comes_into_view_says_that_somebody_is_there(page: CameraPage, qtbot: QtBot) -> None:
    page.on_camera(view(Seen()))
    with qtbot.waitSignal(page.touched):
        page.on_camera(view())
    with qtbot.assertNotEmitted(page.touched):
        page.on_camera(view())


def test_no_picture_stays_when_nobody_looks_any_more(page: CameraPage) -> None:
    page.on_camera(view())
    page.leave()
    assert page.eyes.cards[0].picture._preview is None
    assert not page.eyes.cards[0].reads


# --- what is chosen ---------------------------------------------------------------------------------------


def test_all_cameras_are_offered_and_what_is_used_is_marked(page: CameraPage) -> None:
    page.on_news(BOTH)
    settle()
    assert button(page, "Bright C1: Oben").isChecked()
    assert button(page, "Wide HD: Unten").isChecked()
    assert not button(page, "Von selbst").isChecked()


def test_a_press_orders_it_and_what_is_saved_goes_to_the_scanner_at_once(page: CameraPage) -> None:
    ordered: list[object] = []
    chosen: list[object] = []
    page.ordered.connect(ordered.append)
    page.cameras_chosen.connect(chosen.append)
    page.on_news(NONE_CHOSEN)
    press(page, "Wide HD: Allein")
    order = ChooseCameras((CameraSettings(id="usb-wide", name="Wide HD"),))
    assert ordered == [order]
    assert chosen == []
    assert not button(page, "Wide HD: Allein").isChecked()
    saved = (CameraSettings(id="usb-wide", name="Wide HD", width=1920, height=1080),)
    page.on_news(CamerasChosen(order, CamerasKnown((BRIGHT, WIDE), saved, (WIDE,))))
    assert chosen == []
    page.on_news(CamerasChosen(page._order or order, CamerasKnown((BRIGHT, WIDE), saved, (WIDE,))))
    assert chosen == [saved]
    assert "Gespeichert. Es gilt sofort und beim nächsten Start." in texts(page)
    assert button(page, "Wide HD: Allein").isChecked()


def test_a_file_that_cannot_be_written_is_told_and_nothing_is_opened(page: CameraPage) -> None:
    chosen: list[object] = []
    page.cameras_chosen.connect(chosen.append)
    page.on_news(NONE_CHOSEN)
    press(page, "Bright C1: Allein")
    assert page._order is not None
    page.on_news(Failed(page._order, StationFileTrouble("read only")))
    assert any(text.startswith("Das wurde nicht gespeichert.") for text in texts(page))
    assert not any("read only" in text for text in texts(page))
    assert chosen == []


def test_a_camera_that_is_plugged_in_appears_and_the_keyboard_stays(page: CameraPage) -> None:
    page.on_news(CamerasKnown((BRIGHT,)))
    settle()
    button(page, "Bright C1: Allein").setFocus()
    page.on_news(NONE_CHOSEN)
    settle()
    assert button(page, "Wide HD: Oben").isVisible()
    assert button(page, "Bright C1: Allein").hasFocus()


def test_when_the_camera_with_the_keyboard_goes_the_keyboard_is_on_the_choice_of_none(page: CameraPage) -> None:
    page.on_news(NONE_CHOSEN)
    settle()
    button(page, "Wide HD: Oben").setFocus()
    page.on_news(CamerasKnown((BRIGHT,)))
    settle()
    assert button(page, "Von selbst").hasFocus()


def test_what_the_keyboard_walks_to_is_seen(page: CameraPage) -> None:
    page.resize(1010, 420)
    page.on_news(NONE_CHOSEN)
    page.on_camera(view())
    settle()
    last = button(page, "Wide HD: Unten")
    last.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    assert page._scroll.viewport().rect().contains(last.mapTo(page._scroll.viewport(), last.rect().center()))


def test_one_camera_alone_cannot_be_above_or_below(page: CameraPage) -> None:
    page.on_news(CamerasKnown((BRIGHT,)))
    settle()
    assert not [each for each in page.findChildren(WordButton) if each.isVisible() and each.text() == "Oben"]


def test_a_chosen_camera_that_is_not_there_says_so(page: CameraPage) -> None:
    page.on_news(replace(BOTH, plugged=(BRIGHT,), which=(BRIGHT, None)))
    assert "Nicht eingesteckt. Die Station nimmt sie wieder, sobald sie da ist." in texts(page)


def test_without_any_camera_it_says_what_to_do(page: CameraPage) -> None:
    page.on_news(CamerasKnown(()))
    assert any(text.startswith("Es ist keine Kamera eingesteckt.") for text in texts(page))


def test_two_of_one_name_are_told_apart(page: CameraPage) -> None:
    page.on_news(CamerasKnown((BRIGHT, replace(WIDE, name="Bright C1"))))
    assert {"Eingesteckt: usb-bright", "Eingesteckt: usb-wide"} <= set(texts(page))


def test_what_was_named_at_the_start_cannot_be_changed(qtbot: QtBot) -> None:
    page = CameraPage(HelperLanguage())
    host = hosted(qtbot, page, 1010, 610)
    page.is_fixed()
    ordered: list[object] = []
    page.ordered.connect(ordered.append)
    page.enter()
    assert ordered == []
    assert not page._timer.isActive()
    assert any("--source" in text for text in texts(page))
    assert not [each for each in page.findChildren(WordButton) if each.isVisible()]
    page.leave()
    host.close()


@ALL_LOOKS
def test_nothing_is_clipped(qtbot: QtBot, manner: Manner, size: tuple[int, int]) -> None:
    width, height = (size[0] - 40, size[1] - 300) if size[1] > size[0] else (size[0] - 310, size[1] - 130)
    page = CameraPage(HelperLanguage())
    host = hosted(qtbot, page, width, height)
    page.enter()
    page.dress(replace(look(manner, size), width=width, height=height))
    page.on_news(replace(BOTH, which=(BRIGHT, None), plugged=(BRIGHT,)))
    page.on_camera(view(UNREAD, replace(GOOD, behind=120.0, blur=6.0), place="high", hint=Hint.LIGHT_MODE))
    page.on_camera(blind(CameraFault.IN_USE, index=1, name="Wide HD", place="low"))
    settle()
    assert clipped(page.findChildren(Words), page.findChildren(WordButton)) == []
    inside = page._scroll.viewport().width()
    assert all(eye.mapTo(page._scroll, eye.rect().bottomRight()).x() <= inside for eye in page.eyes.cards)
    page.leave()
    host.close()
