"""A14: a page on the screen says what the station can and cannot do; the exported statement says the same."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.checkin.events import ExplanationWanted
from kiosk.checkin.manner import Manner
from kiosk.checkin.states import Explaining, Waiting
from kiosk.conformity import read_conformity
from kiosk.domain.registration import Language
from kiosk.pages.statement import statements
from kiosk.settings import EventSettings
from kiosk.ui.phrases_explaining import About, explaining
from kiosk.ui.window import KioskWindow
from tests.accessibility.screens import asking, one_of_each, show, texts


def test_every_screen_leads_to_the_page(window: KioskWindow, qtbot: QtBot) -> None:
    for _, state in one_of_each():
        show(window, state)
        if asking(window):
            continue
        with qtbot.waitSignal(window.visitor_did) as did:
            QTest.mouseClick(window.bar.access, Qt.MouseButton.LeftButton)
        assert did.args == [ExplanationWanted()]


def test_the_page_says_whom_to_tell(settings: EventSettings) -> None:
    words = explaining(settings, Language.GERMAN)
    (contact,) = (each for each in words.paragraphs if each.about is About.CONTACT)
    assert settings.contact.name in contact.text
    assert "gemeinsamdigital.mfg.de" in contact.text


def test_the_page_and_the_statement_name_the_same_gaps(settings: EventSettings) -> None:
    (limits,) = (each for each in explaining(settings, Language.GERMAN).paragraphs if each.about is About.LIMITS)
    told = " ".join(read_conformity().gaps(Language.GERMAN))
    for gap in ("Gebärden", "Leichte Sprache"):
        assert gap.casefold() in limits.text.casefold()
        assert gap.casefold() in told.casefold()


def test_the_statement_has_the_contact_of_the_page(settings: EventSettings) -> None:
    german, _ = statements(settings, read_conformity(), date(2024, 2, 1), "1")
    said = " ".join(paragraph for section in german.sections for paragraph in section.paragraphs)
    assert settings.contact.name in said


def test_the_page_is_on_the_screen(window: KioskWindow) -> None:
    window.on_manner(Manner(language=Language.ENGLISH, chosen=True, calm=True))
    show(window, Explaining(Waiting()))
    assert "sign language" in texts(window.screens, hidden=True)
