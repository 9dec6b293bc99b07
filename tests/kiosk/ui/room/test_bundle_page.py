"""The stick on the page: what goes out, what comes in and what there is to look at then, and the key."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.checkin.manner import Manner
from kiosk.domain.bundle import BundleFault, BundleTrouble
from kiosk.domain.exchange import Version
from kiosk.domain.registration import Language
from kiosk.domain.trouble import StoreTrouble, Trouble
from kiosk.office.bundles import (
    AsideEntry,
    AskKeyMark,
    BundlesMerged,
    BundleTaken,
    ChooseKey,
    ConflictEntry,
    DoubleEntry,
    KeyMark,
    KeyShown,
    MergeBundles,
    ShowKey,
    TakeBundle,
)
from kiosk.office.list_files import JOURNAL_ENDINGS, FilesFound, FindFiles, FoundFile
from kiosk.office.office import Failed, Progress
from kiosk.office.places import AskPlaces, Place, PlaceKind, Places
from kiosk.sealing import ExchangeKey
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.phrases_places import PlacesSentences
from kiosk.ui.room.bundle_page import BundlePage
from kiosk.ui.room.bundle_phrases import BundleSentences
from kiosk.ui.room.bundle_told_phrases import MergedSentences
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words
from tests.kiosk.ui.looks import ALL_LOOKS, SETTINGS, clipped, hosted, look, settle

SAY, TOLD = BundleSentences(Language.GERMAN), MergedSentences(Language.GERMAN)
PLACES = PlacesSentences(Language.GERMAN)
KEY, OTHER = ExchangeKey(bytes(range(32))), ExchangeKey(bytes(32))
STICK = Place(PlaceKind.MEDIUM, "EVENT", Path("/media/EVENT"), 7_000_000_000)
FILES = tuple(
    FoundFile(
        STICK.path / f"stand-{name}.einlass", PlaceKind.MEDIUM, "EVENT", datetime(2024, 2, 20, 9, tzinfo=UTC), 34_000
    )
    for name in ("links", "rechts")
)
DOUBLE = DoubleEntry(
    "Anke Quitte",
    date(2024, 2, 20),
    (("links", datetime(2024, 2, 20, 8, 15, tzinfo=UTC)), ("rechts", datetime(2024, 2, 20, 8, 17, tzinfo=UTC))),
)
CONFLICT = ConflictEntry(
    "Bo Birnbaum",
    False,
    Version({"first_name": "Bo", "last_name": "Birnbaum"}, "rechts", datetime(2024, 2, 20, 9, 20, tzinfo=UTC)),
    (Version({"first_name": "Bo", "last_name": "Birne"}, "links", datetime(2024, 2, 20, 9, 5, tzinfo=UTC)),),
)
OTHER_KEY = BundleTrouble("sealed with the key ABCDEF", BundleFault.OTHER_KEY, ("ABCDEF", "GHIJKL"))


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[BundlePage]:
    page = BundlePage(SETTINGS, HelperLanguage())
    host = hosted(qtbot, page, 1010, 610)
    page.dress(replace(look(), width=1010, height=610))
    page.start()
    page.enter()
    page.on_news(KeyMark(KEY.mark))
    settle()
    yield page
    page.leave()
    host.close()


@pytest.fixture
def orders(page: BundlePage) -> list[object]:
    """What is ordered; places, files and the mark are told at once."""
    orders: list[object] = []

    def on_order(order: object) -> None:
        if isinstance(order, AskKeyMark):
            page.on_news(KeyMark(KEY.mark))
            return
        orders.append(order)
        if isinstance(order, AskPlaces):
            page.on_news(Places((STICK,)))
        elif isinstance(order, FindFiles):
            page.on_news(FilesFound(order, FILES))

    page.ordered.connect(on_order)
    return orders


def press(page: BundlePage, words: str) -> None:
    button = next(each for each in page.findChildren(WordButton) if each.isVisible() and each.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def read(page: BundlePage) -> str:
    settle()
    return "\n".join(each.text() for each in page.findChildren(Words) if each.isVisible())


def merging(page: BundlePage, orders: list[object], *paths: Path) -> MergeBundles:
    """These are being taken in."""
    if len(paths) == 1:
        page.on_file(paths[0])
    else:
        press(page, SAY.bring())
        press(page, SAY.all_of_them(len(paths)))
    order = orders[-1]
    assert order == MergeBundles(paths)
    assert isinstance(order, MergeBundles)
    return order


def test_what_this_station_knows_goes_to_a_place(page: BundlePage, orders: list[object]) -> None:
    press(page, SAY.take())
    assert SAY.where() in read(page)
    press(page, PLACES.place(STICK))
    order = orders[-1]
    assert order == TakeBundle(STICK.path)
    assert isinstance(order, TakeBundle)
    page.on_news(BundleTaken(order, STICK.path / "stand.einlass", 120, KEY.mark))
    assert SAY.written("stand.einlass", "/media/EVENT") in read(page)
    assert SAY.entries(120, KEY.mark) in read(page)


def test_one_file_is_taken_in(page: BundlePage, orders: list[object]) -> None:
    press(page, SAY.bring())
    assert orders == [FindFiles(JOURNAL_ENDINGS)]
    QTest.keyClick(page.bundles.table, Qt.Key.Key_Return)
    assert orders[-1] == MergeBundles((FILES[0].path,))


def test_all_files_on_the_stick_are_taken_in_with_one_button(page: BundlePage, orders: list[object]) -> None:
    merging(page, orders, *(each.path for each in FILES))
    assert SAY.merging() in read(page)


def test_with_one_file_there_is_no_button_for_all(page: BundlePage) -> None:
    page.on_bring()
    page.on_news(FilesFound(FindFiles(JOURNAL_ENDINGS), FILES[:1]))
    settle()
    assert not page.frame.further.isVisible()


def test_how_far_it_is_is_shown(page: BundlePage, orders: list[object]) -> None:
    order = merging(page, orders, FILES[0].path)
    page.on_news(Progress(order, 30, 120))
    assert (page.work.bar.value(), page.work.bar.maximum()) == (30, 120)


def test_the_report_shows_doubles_and_both_versions_of_what_was_put_right_twice(
    page: BundlePage, orders: list[object]
) -> None:
    order = merging(page, orders, *(each.path for each in FILES))
    news = BundlesMerged(
        order, 120, 33, 4, (DOUBLE,), (CONFLICT,), (AsideEntry("", "newer"),), 2, timedelta(minutes=12)
    )
    page.on_news(news)
    there = read(page)
    assert TOLD.headline(news) in there
    assert TOLD.numbers(news) in there
    assert TOLD.ahead(timedelta(minutes=12)) in TOLD.numbers(news)
    assert page.merged.table.rows == (
        ("Nicht übernommen", "–", TOLD.reason(AsideEntry("", "newer"))),
        ("Doppelt eingelassen", "Anke Quitte", "Dienstag, 20. Februar 2024\nlinks, 09:15\nrechts, 09:17"),
        (
            "Zweimal berichtigt",
            "Bo Birnbaum",
            "Es gilt: Bo Birnbaum (rechts, 20.02. 10:20)\nEs gilt nicht: Bo Birne (links, 20.02. 10:05)",
        ),
    )


def test_without_anything_to_look_at_there_is_no_table(page: BundlePage, orders: list[object]) -> None:
    page.on_news(BundlesMerged(merging(page, orders, FILES[0].path), 3, 0, 0))
    assert not page.merged.table.isVisible()
    assert "Niemand ist doppelt eingelassen." in read(page)


def test_a_file_among_others_that_could_not_be_taken_stands_first_with_the_reason(
    page: BundlePage, orders: list[object]
) -> None:
    order = merging(page, orders, *(each.path for each in FILES))
    news = BundlesMerged(order, 3, 0, 0, (DOUBLE,), not_taken=(("stand-rechts.einlass", OTHER_KEY),))
    page.on_news(news)
    assert page.merged.table.rows[0] == ("Nicht übernommen", "stand-rechts.einlass", SAY.not_taken(OTHER_KEY))
    assert "ABCDEF" in page.merged.table.rows[0][2]


@pytest.mark.parametrize("fault", BundleFault)
def test_each_fault_has_a_sentence_of_its_own_with_the_next_step(
    page: BundlePage, orders: list[object], fault: BundleFault
) -> None:
    trouble = BundleTrouble("words of the program", fault, ("ABCDEF", "GHIJKL"))
    page.on_news(Failed(merging(page, orders, FILES[0].path), trouble))
    assert SAY.not_taken(trouble) in read(page)
    assert SAY.small_print("words of the program") in read(page)
    assert len({SAY.not_taken(BundleTrouble("", each)) for each in BundleFault}) == len(BundleFault)


def test_trouble_with_the_file_of_the_station_is_told(page: BundlePage, orders: list[object]) -> None:
    page.on_news(Failed(merging(page, orders, FILES[0].path), StoreTrouble("locked")))
    assert SAY.store_trouble() in read(page)


def test_with_another_key_the_next_step_has_the_keyboard(page: BundlePage, orders: list[object]) -> None:
    page.on_news(Failed(merging(page, orders, FILES[0].path), OTHER_KEY))
    settle()
    assert QApplication.focusWidget() is page.sections.other_key


def test_the_mark_of_the_key_is_shown_but_not_the_key(page: BundlePage) -> None:
    assert KEY.mark in read(page)
    assert KEY.text not in read(page)


def test_the_key_is_shown_when_asked_for_and_hidden_with_the_page(page: BundlePage, orders: list[object]) -> None:
    press(page, SAY.show_key())
    assert orders == [ShowKey()]
    page.on_news(KeyShown(KEY))
    assert "".join(page.key_shown.letters.text().split()).replace("-", "") == KEY.text.replace("-", "")
    assert page.key_shown.code.isVisible()
    page.leave()
    assert page.key_shown.letters.text() == ""
    assert not page.key_shown.code.isVisible()
    assert page.frame.view is page.sections


def test_a_key_that_comes_when_nobody_asks_any_more_is_not_shown(page: BundlePage, orders: list[object]) -> None:
    press(page, SAY.show_key())
    page.leave()
    page.on_news(KeyShown(KEY))
    assert page.frame.view is page.sections
    assert page.key_shown.letters.text() == ""


def test_screen_readers_do_not_read_the_key_from_the_code(page: BundlePage) -> None:
    page.on_key()
    page.on_news(KeyShown(KEY))
    assert page.key_shown.code.accessibleName() == SAY.code()


def test_another_key_is_taken_over_after_a_question(page: BundlePage, orders: list[object]) -> None:
    press(page, SAY.enter_key())
    QTest.keyClicks(page.key_entry.field, OTHER.text)
    QTest.keyClick(page.key_entry.field, Qt.Key.Key_Return)
    settle()
    assert orders == []
    assert SAY.change(KEY.mark, OTHER.mark) in read(page)
    press(page, SAY.change_it())
    assert orders == [ChooseKey(OTHER)]
    page.on_news(KeyMark(OTHER.mark))
    assert SAY.changed(OTHER.mark) in read(page)
    assert SAY.key_hint(OTHER.mark) in read(page)


@pytest.mark.parametrize(("text", "words"), [("EX1-ABCD", SAY.mistyped()), (KEY.text, SAY.have_it(KEY.mark))])
def test_what_is_no_other_key_is_told_at_once(page: BundlePage, orders: list[object], text: str, words: str) -> None:
    press(page, SAY.enter_key())
    page.key_entry.field.setText(text)
    press(page, SAY.further())
    assert words in read(page)
    assert orders == []


def test_one_can_think_better_of_it(page: BundlePage, orders: list[object]) -> None:
    press(page, SAY.take())
    press(page, PLACES.cancel())
    assert page.frame.view is page.sections
    for words in (SAY.bring(), SAY.enter_key()):
        press(page, words)
        press(page, SAY.back())
        assert page.frame.view is page.sections
    page.on_other_key()
    page.key_entry.field.setText(OTHER.text)
    page.on_further()
    press(page, SAY.back())
    press(page, SAY.enter_key())
    assert page.key_entry.field.isEnabled()
    assert page.key_entry.field.text() == ""


def test_whoever_leaves_leaves_no_name_behind(page: BundlePage, orders: list[object]) -> None:
    page.on_news(BundlesMerged(merging(page, orders, FILES[0].path), 1, 0, 0, (DOUBLE,), (CONFLICT,)))
    page.leave()
    assert page.merged.table.rows == ()
    assert "Quitte" not in repr(vars(page))


def test_every_control_has_a_name(page: BundlePage, orders: list[object]) -> None:
    for show in (page.on_bring, page.on_other_key, page.on_back):
        show()
        settle()
        for control in page.findChildren(QWidget):
            if control.isVisible() and control.focusPolicy() != Qt.FocusPolicy.NoFocus:
                assert control.accessibleName(), control


@ALL_LOOKS
def test_nothing_is_clipped(page: BundlePage, orders: list[object], manner: Manner, size: tuple[int, int]) -> None:
    upright = size[1] > size[0]
    width, height = (size[0] - 54, size[1] - 440) if upright else (size[0] - 330, size[1] - 136)
    page.window().resize(*size)
    page.resize(width, height)
    page.dress(replace(look(manner, size), width=width, height=height))

    def check() -> None:
        settle()
        assert not clipped(page.findChildren(Words), page.findChildren(WordButton))

    check()
    page.on_take()
    check()
    page.on_bring()
    check()
    page.on_key()
    page.on_news(KeyShown(KEY))
    check()
    page.on_other_key()
    check()
    page.key_entry.field.setText(OTHER.text)
    page.on_further()
    check()
    page.on_file(FILES[0].path)
    page.on_news(Failed(page.order, Trouble("/media/EVENT/stand.einlass is damaged; please write it again")))
    check()
    order = merging(page, orders, FILES[0].path)
    page.on_news(
        BundlesMerged(order, 120, 33, 4, (DOUBLE,), (CONFLICT,), (AsideEntry("", "x"),), 2, timedelta(hours=1))
    )
    check()
    page.on_place(STICK.path)
    taken = orders[-1]
    assert isinstance(taken, TakeBundle)
    page.on_news(BundleTaken(taken, FILES[0].path, 120, KEY.mark))
    check()


def test_times_are_those_of_the_venue(page: BundlePage) -> None:
    assert "09:15" in TOLD.double(DOUBLE, ZoneInfo("Europe/Berlin"))
