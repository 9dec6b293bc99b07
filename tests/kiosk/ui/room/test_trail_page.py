"""The trail page: every line in words, the newest first, chosen by kind, checked and saved."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.checkin.manner import Manner
from kiosk.domain.registration import Language, RegistrationId
from kiosk.domain.trail import TrailCheck, TrailLine
from kiosk.domain.trouble import StoreTrouble
from kiosk.office.office import Failed
from kiosk.office.saving import Save
from kiosk.office.trail import AskTrail, TrailRead
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.room.trail_page import TrailPage
from kiosk.ui.room.trail_phrases import Kind, TrailSentences
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words
from tests.conftest import ROOT
from tests.kiosk.ui.looks import ALL_LOOKS, SETTINGS, clipped, hosted, look, settle

NOW = datetime(2024, 2, 20, 8, 0, tzinfo=UTC)
LINES = (
    TrailLine(4, NOW, "organiser", "import", None, {"new": 412}),
    TrailLine(3, NOW - timedelta(minutes=1), "helper", "check-in", RegistrationId("R1")),
    TrailLine(2, NOW - timedelta(minutes=2), "helper", "search", None, {"letters": 6, "hits": 3}),
    TrailLine(1, NOW - timedelta(minutes=3), "attendee", "wrong-pin"),
)
SOUND = TrailCheck(4, 0, "ab")


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[TrailPage]:
    """The page on the screen, with four lines."""
    page = TrailPage(SETTINGS, HelperLanguage())
    host = hosted(qtbot, page, 1010, 610)
    page.dress(replace(look(), width=1010, height=610))
    page.enter()
    page.on_news(TrailRead(LINES, SOUND))
    settle()
    yield page
    host.close()


def test_it_is_read_when_it_is_shown(qtbot: QtBot) -> None:
    page = TrailPage(SETTINGS, HelperLanguage())
    qtbot.addWidget(page)
    ordered: list[object] = []
    page.ordered.connect(ordered.append)
    page.enter()
    assert ordered == [AskTrail()]


def test_lines_stand_in_words_and_in_the_time_of_the_event(page: TrailPage) -> None:
    assert page.table.rows == (
        ("20.02.2024 09:00:00", "Leitung", "Liste geladen", "–", "neu: 412"),
        ("20.02.2024 08:59:00", "Helfer", "Eingecheckt", "R1", "–"),
        ("20.02.2024 08:58:00", "Helfer", "Gesucht", "–", "Buchstaben: 6, Treffer: 3"),
        ("20.02.2024 08:57:00", "Besuch", "Falsche PIN", "–", "–"),
    )


@pytest.mark.parametrize(
    ("kind", "what"),
    [
        (Kind.PEOPLE, "Eingecheckt"),
        (Kind.SEARCH, "Gesucht"),
        (Kind.ACCESS, "Falsche PIN"),
        (Kind.FILES, "Liste geladen"),
    ],
)
def test_one_kind_of_lines_can_be_looked_at(page: TrailPage, kind: Kind, what: str) -> None:
    QTest.mouseClick(page.filters[kind], Qt.MouseButton.LeftButton)
    assert [row[2] for row in page.table.rows] == [what]
    assert [button.isChecked() for button in page.filters.values()].count(True) == 1


def test_that_the_chain_is_whole_is_said(page: TrailPage) -> None:
    assert page._notice.text() == "Kette geprüft: unversehrt, 4\u00a0Zeilen."


def test_a_broken_chain_is_said_with_what_to_do(page: TrailPage) -> None:
    page.on_news(TrailRead(LINES, replace(SOUND, broken_at=2)))
    assert page._notice.text().startswith("Die Kette ist ab Zeile 2 nicht mehr heil")


def test_a_file_that_cannot_be_read_is_said(page: TrailPage) -> None:
    page.on_news(Failed(AskTrail(), StoreTrouble("disk")))
    assert "kann gerade nicht gelesen werden" in page._notice.text()


def test_what_is_shown_can_be_saved(page: TrailPage) -> None:
    ordered: list[object] = []
    page.on_kind(list(Kind).index(Kind.SEARCH))
    page.ordered.connect(ordered.append)
    QTest.mouseClick(page.save, Qt.MouseButton.LeftButton)
    page._saving.on_place(Path("/data/exports"))
    order = ordered[-1]
    assert isinstance(order, Save)
    assert (order.name, order.what) == ("einlass-protokoll-2024-02-20-0858.csv", "trail")
    assert order.content.decode("utf-8-sig").splitlines() == [
        "Wann;Wer;Was;Anmeldung;Genauer",
        "20.02.2024 08:58:00;Helfer;Gesucht;;Buchstaben: 6, Treffer: 3",
    ]


def test_who_leaves_takes_the_lines_along(page: TrailPage) -> None:
    page.leave()
    assert not page.table.rows


def test_a_word_that_this_program_does_not_know_stays_as_it_is() -> None:
    assert TrailSentences(Language.GERMAN).what("teleported") == "teleported"


def test_everything_that_the_program_writes_has_words() -> None:
    written = re.compile(r'(?:\bleave|_leave|_did|_came_in|_after)\((?:[^()"{]|\([^()]*\))*?"([a-z -]+)"')
    words = {
        word
        for room in ("kiosk", "db")
        for path in (ROOT / room).rglob("*.py")
        for word in written.findall(path.read_text("utf-8"))
    }
    assert {"import", "check-in", "unlock", "pin-chosen", "erase"} <= words
    say = TrailSentences(Language.GERMAN)
    assert {word for word in words if say.what(word) == word} == set()


@ALL_LOOKS
def test_nothing_is_clipped(page: TrailPage, manner: Manner, size: tuple[int, int]) -> None:
    width, height = (size[0] - 40, size[1] - 300) if size[1] > size[0] else (size[0] - 310, size[1] - 130)
    page.window().resize(*size)
    page.resize(width, height)
    page.dress(replace(look(manner, size), width=width, height=height))
    settle()
    assert not clipped(page.findChildren(Words), page.findChildren(WordButton))
