"""The help desk's page: keys, touches, and one step back at a time."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.checkin.desk_answers import (
    CheckedIn,
    Did,
    FileFailed,
    FileWorks,
    Found,
    Gone,
    LastDone,
    NotUndoneBecause,
    Undid,
)
from kiosk.checkin.desk_wishes import AdmitAnyway, CheckIn, CheckInSome, Open, Search, Undo, UndoLast, Withdraw
from kiosk.domain.admission import Admitted, Decision
from kiosk.domain.history import EntryId, NotUndone, Undone
from kiosk.domain.registration import Language, RegistrationId
from kiosk.domain.trouble import Trouble
from kiosk.office.backups import BackupMissed, BackupTaken
from kiosk.ui.desk.board import Showing
from kiosk.ui.desk.desk_phrases import DeskSentences
from kiosk.ui.desk.history_phrases import HistorySentences
from kiosk.ui.desk.person_phrases import PersonSentences
from tests.kiosk.ui.desk.conftest import Helped, buttons, held, key, press, settle, texts, type_text
from tools.desk_samples import (
    AT,
    DAY_1,
    expected_person,
    matches,
    present_person,
    refused_person,
    show_expected,
    show_person,
    show_refused,
    show_results,
)

SAY, DESK = PersonSentences(Language.GERMAN), DeskSentences(Language.GERMAN)
HISTORY = HistorySentences(Language.GERMAN)
ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


def found(helped: Helped, query: str = "huebschle") -> None:
    """Type, and let the desk find some."""
    type_text(query)
    helped.page.on_told(Found(query, matches()))
    settle()


def test_the_search_has_the_keyboard_and_asks_with_each_letter(helped: Helped) -> None:
    type_text("oez")
    assert helped.wishes == [Search("oe"), Search("oez")]


def test_one_letter_finds_nobody(helped: Helped) -> None:
    type_text("oe")
    key(Qt.Key.Key_Backspace)
    helped.page.on_told(Found("oe", matches()))
    assert helped.page.board.showing is Showing.OVERVIEW


def test_an_answer_to_an_older_search_is_not_shown(helped: Helped) -> None:
    type_text("oez")
    helped.page.on_told(Found("oe", matches()))
    assert helped.page.board.results.matches == ()


def test_arrows_choose_while_the_caret_stays_in_the_field(helped: Helped) -> None:
    found(helped)
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Up)
    assert QApplication.focusWidget() is helped.page.board.field
    key(ENTER)
    assert helped.of(Open) == [Open(RegistrationId("R006"))]


def test_whoever_types_faster_than_the_desk_answers_gets_the_first_it_finds(helped: Helped) -> None:
    type_text("huebschle")
    key(ENTER)
    assert helped.of(Open) == []
    helped.page.on_told(Found("huebschle", matches()))
    assert helped.of(Open) == [Open(RegistrationId("R005"))]


def test_enter_opens_with_the_keyboard_on_what_is_most_likely_wanted(helped: Helped) -> None:
    show_expected(helped.page)
    settle()
    assert QApplication.focusWidget() is helped.page.board.person.doors.main
    key(ENTER)
    assert helped.of(CheckIn) == [CheckIn(RegistrationId("R006"))]


def test_enter_that_is_held_down_opens_and_does_no_more(helped: Helped) -> None:
    found(helped)
    key(ENTER)
    helped.page.on_told(present_person())
    helped.page.on_told(replace(expected_person(), registration=present_person().registration))
    for _ in range(3):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            again = QKeyEvent(kind, ENTER, Qt.KeyboardModifier.NoModifier, "\r", autorep=True)
            QApplication.sendEvent(held(), again)
    assert helped.of(CheckIn) == []


def test_a_touch_opens(helped: Helped) -> None:
    found(helped)
    results = helped.page.board.results
    second = results.visualRect(results.model().index(1, 0))
    QTest.mouseClick(results.viewport(), Qt.MouseButton.LeftButton, pos=second.center() + QPoint(3, 0))
    assert helped.of(Open) == [Open(RegistrationId("R006"))]


def test_typing_on_a_button_begins_another_search(helped: Helped) -> None:
    show_expected(helped.page)
    settle()
    type_text("ma")
    assert helped.page.board.field.text() == "ma"
    assert helped.page.board.person.person is None


def test_escape_goes_back_one_step_at_a_time(helped: Helped) -> None:
    show_refused(helped.page)
    settle()
    page = helped.page
    assert page.board.person.reasons.isVisible()
    key(ESCAPE)
    assert not page.board.person.reasons.isVisible()
    press(page, SAY.correct())
    assert page.board.showing is Showing.CORRECT
    for after in (Showing.PERSON, Showing.LIST, Showing.OVERVIEW):
        key(ESCAPE)
        assert page.board.showing is after
    assert page.board.field.text() == ""
    assert QApplication.focusWidget() is page.board.field


def test_somebody_who_is_in_leads_on_to_the_next_person(helped: Helped) -> None:
    show_person(helped.page, present_person())
    settle()
    key(ENTER)
    assert helped.page.board.showing is Showing.OVERVIEW
    assert QApplication.focusWidget() is helped.page.board.field
    assert helped.of(CheckIn) == []


def test_whom_the_rules_refuse_needs_a_reason(helped: Helped) -> None:
    show_person(helped.page, refused_person())
    settle()
    key(ENTER)
    assert SAY.choose_reason() in buttons(helped.page)
    press(helped.page, SAY.reasons()[1])
    press(helped.page, SAY.admit_for_this())
    assert helped.of(AdmitAnyway) == [AdmitAnyway(RegistrationId("R007"), SAY.reasons()[1])]


def test_a_reason_of_ones_own_is_enough(helped: Helped) -> None:
    show_refused(helped.page)
    helped.page.board.person.reasons.field.setFocus()
    type_text("Vertretung")
    key(ENTER)
    assert helped.of(AdmitAnyway) == [AdmitAnyway(RegistrationId("R007"), "Vertretung")]


def test_where_the_event_does_not_allow_it_nobody_is_let_in_anyway(helped: Helped) -> None:
    show_person(helped.page, replace(refused_person(), may_be_admitted=False))
    settle()
    assert SAY.admit_anyway() not in buttons(helped.page)
    assert any("Bitte die Leitung fragen." in text for text in texts(helped.page))


def test_those_of_a_group_who_are_here_come_in_together(helped: Helped) -> None:
    show_expected(helped.page)
    settle()
    ticks = {tick.person: tick for tick in helped.page.board.person._group._ticks}
    assert [who for who, tick in ticks.items() if tick.isEnabled()] == ["R006", "R008"]
    ticks[RegistrationId("R008")].click()
    press(helped.page, next(text for text in buttons(helped.page) if text.startswith("2")))
    assert helped.of(CheckInSome) == [CheckInSome((RegistrationId("R006"), RegistrationId("R008")))]


def test_taking_back_needs_one_press_as_it_can_be_undone(helped: Helped) -> None:
    show_person(helped.page, present_person())
    press(helped.page, SAY.withdraw())
    assert helped.of(Withdraw) == [Withdraw(RegistrationId("R005"))]


def test_what_can_be_undone_has_a_button_in_the_history(helped: Helped) -> None:
    show_person(helped.page, present_person())
    press(helped.page, HISTORY.undo())
    assert helped.of(Undo) == [Undo(EntryId("E5"))]


@pytest.mark.parametrize("showing", ["list", "person"])
def test_ctrl_z_undoes_from_the_search_and_from_a_person(helped: Helped, showing: str) -> None:
    show_results(helped.page) if showing == "list" else show_expected(helped.page)
    settle()
    key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert helped.of(UndoLast) == [UndoLast()]
    assert helped.page.board.field.text() == "hübschle"


def test_ctrl_z_in_a_form_undoes_typing_only(helped: Helped) -> None:
    show_expected(helped.page)
    helped.page.on_note()
    type_text("x")
    key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert helped.of(UndoLast) == []


def test_every_action_is_told_with_the_name(helped: Helped) -> None:
    show_person(helped.page, present_person())
    who = present_person().registration
    answers = {
        CheckedIn(Decision(Admitted(who, DAY_1))): "Ingvild Hübschle ist eingecheckt. Das Schild ist schon gedruckt.",
        Did("withdrawal", who.id, EntryId("E")): "Der Check-in von Ingvild Hübschle ist zurückgenommen.",
        Did("reprint", who.id, EntryId("E")): "Das Schild für Ingvild Hübschle wird noch einmal gedruckt.",
        Undid(Undone("note", who.id, EntryId("E"))): HISTORY.taken_back("note", "Ingvild Hübschle"),
        NotUndoneBecause(NotUndone.PRINTED): HISTORY.not_undone(NotUndone.PRINTED),
    }
    for answer, words in answers.items():
        helped.page.on_told(answer)
        assert helped.page.board.notice.text == words


def test_the_button_names_what_it_takes_back_until_there_is_nothing(helped: Helped) -> None:
    helped.page.on_told(LastDone("note", present_person().registration))
    assert HISTORY.undo_what("note", "Ingvild Hübschle") in buttons(helped.page)
    helped.page.on_told(LastDone(None))
    assert not any(text.startswith(HISTORY.undo()) for text in buttons(helped.page))


def test_whoever_was_erased_meanwhile_is_not_shown_any_more(helped: Helped) -> None:
    show_person(helped.page, present_person())
    helped.page.on_told(Gone(present_person().registration.id))
    assert helped.page.board.showing is Showing.OVERVIEW


def test_news_about_somebody_else_changes_nothing(helped: Helped) -> None:
    show_person(helped.page, present_person())
    helped.page.on_told(expected_person())
    shown = helped.page.board.person.person
    assert shown is not None
    assert shown.registration.id == "R005"


def test_news_about_the_person_keep_a_form_that_is_open(helped: Helped) -> None:
    show_person(helped.page, present_person())
    helped.page.on_correct()
    type_text("Ingrid")
    helped.page.on_told(replace(present_person(), note="neu"))
    assert helped.page.board.showing is Showing.CORRECT
    assert helped.page.board.correct.first.text == "Ingrid"


def test_every_key_says_that_somebody_is_there(helped: Helped, qtbot: QtBot) -> None:
    with qtbot.waitSignal(helped.window.touched):
        type_text("o")
    show_person(helped.page, present_person())
    settle()
    with qtbot.waitSignal(helped.window.touched):
        press(helped.page, HISTORY.undo())


def test_a_row_says_everything_to_a_screen_reader(helped: Helped) -> None:
    found(helped)
    model = helped.page.board.results.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0, 0).data(role) == (
        "Hübschle, Ingvild, Institut für digitale Vermittlung, Ehrenamt, angemeldet, da seit 09:12"
    )
    assert "Notiz" in model.index(1, 0).data(role)
    assert "nicht bezahlt" in model.index(2, 0).data(role)


def test_the_other_language_keeps_the_person_and_the_search(helped: Helped) -> None:
    show_expected(helped.page)
    helped.window.screens.tongue.on_switch()
    assert helped.page.board.showing is Showing.PERSON
    assert helped.page.board.field.text() == "hübschle"
    assert DeskSentences(Language.ENGLISH).search() == helped.page.board.field.accessibleName()


def test_nobody_found_leads_to_a_new_person_with_that_name(helped: Helped) -> None:
    type_text("mara quast")
    helped.page.on_told(Found("mara quast", ()))
    press(helped.page, DESK.register())
    form = helped.page.board.walk_in
    assert (form.first.text, form.last.text) == ("Mara", "Quast")
    assert QApplication.focusWidget() is form.organisation.field


def test_what_happened_and_who_is_chosen_is_announced(helped: Helped, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []

    class Reader:
        @staticmethod
        def updateAccessibility(event: QAccessibleAnnouncementEvent) -> None:  # noqa: N802 (Qt's name)
            said.append(event.message())

    for module in ("notice_row", "results_list"):
        monkeypatch.setattr(f"kiosk.ui.desk.{module}.QAccessible", Reader)
    found(helped)
    key(Qt.Key.Key_Down)
    helped.page.on_told(Did("note", RegistrationId("R005"), EntryId("E")))
    assert said[0].startswith("Hübschle-Wiśniewska, Käthe-Anneliese")
    assert said[1] == "Die Notiz zu Ingvild Hübschle ist gespeichert."


def test_while_nothing_can_be_saved_the_desk_says_so(helped: Helped) -> None:
    helped.page.on_told(FileFailed("disk full"))
    assert DESK.file_failed() in texts(helped.page)
    type_text("oe")
    assert DESK.file_failed() in texts(helped.page)
    helped.page.on_told(FileWorks())
    assert DESK.file_works() in texts(helped.page)


def test_while_nothing_is_backed_up_the_desk_says_so(helped: Helped) -> None:
    helped.page.on_news(BackupMissed(Trouble("no medium")))
    assert DESK.no_backup() in texts(helped.page)
    helped.page.on_news(BackupTaken(AT, "backup"))
    assert DESK.no_backup() not in texts(helped.page)


def test_without_a_keyboard_of_ones_own_keys_on_the_screen_do_the_same(helped: Helped) -> None:
    board = helped.page.board
    press(helped.page, DESK.keys())
    for letter in "OEZ":
        press(board.keys, letter)
    assert helped.of(Search)[-1] == Search("oez")
    helped.page.on_told(Found("oez", matches()))
    press(board.keys, DESK.enter())
    assert helped.of(Open) == [Open(RegistrationId("R005"))]
    helped.page.on_new_person()
    board.walk_in.first.field.setFocus()
    press(board.keys, "M")
    press(board.keys, "O")
    assert board.walk_in.first.text.endswith("Mo")
    press(board.keys, DESK.hide_keys())
    assert board.keys.isHidden()


def test_who_touches_beside_everything_and_types_on_is_understood(helped: Helped) -> None:
    show_results(helped.page)
    settle()
    QTest.mouseClick(helped.page.board.notice, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    key(Qt.Key.Key_Down)
    key(ENTER)
    assert helped.of(Open) == [Open(RegistrationId("R006"))]
    QTest.mouseClick(helped.page.board.notice, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    type_text("oe")
    assert helped.page.board.field.text().endswith("oe")
