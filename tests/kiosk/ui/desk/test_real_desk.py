"""What volunteers do most, with real keys, a real desk and a real encrypted file."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kiosk.domain.registration import Language, RegistrationId
from kiosk.ui.desk.board import Showing
from kiosk.ui.desk.form_phrases import FormSentences
from kiosk.ui.desk.history_phrases import HistorySentences
from kiosk.ui.desk.person_phrases import PersonSentences
from tests.kiosk.ui.desk.conftest import AtWork, buttons, key, press, texts, type_text
from tests.people import DAY_1

SAY, FORM, HISTORY = (
    PersonSentences(Language.GERMAN),
    FormSentences(Language.GERMAN),
    HistorySentences(Language.GERMAN),
)
AYLIN = RegistrationId("R1")


def search(at_work: AtWork, text: str) -> None:
    """Type it, and wait for the list."""
    type_text(text)
    at_work.wait(lambda: at_work.page.board.results.query == text)


def check_in_aylin(at_work: AtWork) -> None:
    """From the misspelt name on."""
    search(at_work, "celikaya")
    key(Qt.Key.Key_Return)
    at_work.wait(lambda: at_work.page.board.showing is Showing.PERSON)
    key(Qt.Key.Key_Return)
    at_work.wait(lambda: is_in(at_work))


def is_in(at_work: AtWork, person: RegistrationId = AYLIN) -> bool:
    """Whether the file says so."""
    facts = at_work.ledger.facts_about(person, DAY_1)
    return facts is not None and DAY_1 in facts.stays and facts.stays[DAY_1].left is None


def test_after_a_misspelt_name_two_keys_check_the_person_in(at_work: AtWork) -> None:
    search(at_work, "celikaya")
    actions = 0
    while not is_in(at_work) and actions < 3:
        key(Qt.Key.Key_Return)
        at_work.wait(lambda: at_work.page.board.showing is Showing.PERSON)
        actions += 1
    assert is_in(at_work)
    assert actions == 2
    assert "Aylin Çelikkaya ist eingecheckt. Das Schild wird gedruckt." in texts(at_work.page)


def test_the_next_name_can_be_typed_at_once(at_work: AtWork) -> None:
    check_in_aylin(at_work)
    search(at_work, "brzeczyk")
    assert [match.registration.id for match in at_work.page.board.results.matches] == ["R2"]
    assert at_work.page.board.showing is Showing.LIST


def test_ctrl_z_takes_the_last_check_in_back(at_work: AtWork) -> None:
    check_in_aylin(at_work)
    key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    at_work.wait(lambda: not is_in(at_work))
    assert HISTORY.taken_back("check-in", "Aylin Çelikkaya") in texts(at_work.page)
    assert SAY.check_in() in buttons(at_work.page)


def test_the_button_says_what_it_takes_back(at_work: AtWork) -> None:
    check_in_aylin(at_work)
    undo = at_work.page.board.notice.undo
    undo.setFocus()
    press(at_work.page, HISTORY.undo_what("check-in", "Aylin Çelikkaya"))
    at_work.wait(lambda: not is_in(at_work))
    # The button goes, and the keyboard is where the next name is typed.
    at_work.wait(lambda: not undo.isVisible() and at_work.page.board.field.hasFocus())


def test_somebody_goes_out_and_comes_back(at_work: AtWork) -> None:
    check_in_aylin(at_work)
    press(at_work.page, SAY.check_out())
    at_work.wait(lambda: not is_in(at_work))
    assert SAY.check_in_again() in buttons(at_work.page)
    press(at_work.page, SAY.check_in_again())
    at_work.wait(lambda: is_in(at_work))


def test_a_name_is_put_right(at_work: AtWork) -> None:
    search(at_work, "celikkaya")
    key(Qt.Key.Key_Return)
    press(at_work.page, SAY.correct())
    type_text("Ayla")
    key(Qt.Key.Key_Return)
    at_work.wait(lambda: at_work.page.board.showing is Showing.PERSON)
    found = at_work.ledger.registration(AYLIN)
    assert found is not None
    assert (found.attendee.first_name, found.attendee.last_name) == ("Ayla", "Çelikkaya")
    assert "Ayla Çelikkaya" in texts(at_work.page)


def test_a_note_is_read_by_the_next_helper(at_work: AtWork) -> None:
    search(at_work, "celikkaya")
    key(Qt.Key.Key_Return)
    press(at_work.page, SAY.note())
    type_text("Kommt spaeter")
    key(Qt.Key.Key_Return)
    at_work.wait(lambda: at_work.page.board.showing is Showing.PERSON)
    assert "Kommt spaeter" in texts(at_work.page)
    key(Qt.Key.Key_Escape)
    at_work.wait(lambda: bool(at_work.page.board.results.matches and at_work.page.board.results.matches[0].note))


def test_somebody_on_no_list_comes_in_with_the_name_that_was_typed(at_work: AtWork) -> None:
    search(at_work, "Mathilde Quast")
    press(at_work.page, FORM.walk_in())
    assert at_work.page.board.showing is Showing.WALK_IN
    key(Qt.Key.Key_Return)
    at_work.wait(lambda: at_work.page.board.showing is Showing.PERSON)
    (new,) = [person for person in at_work.ledger.registrations() if person.attendee.last_name == "Quast"]
    assert new.attendee.first_name == "Mathilde"
    assert is_in(at_work, new.id)


def test_somebody_alike_is_asked_about_and_chosen(at_work: AtWork) -> None:
    press(at_work.page, "Neue Person")
    type_text("Aylin")
    key(Qt.Key.Key_Tab)
    type_text("Celikkaya")
    key(Qt.Key.Key_Return)
    at_work.wait(lambda: at_work.page.board.showing is Showing.ALIKE)
    assert not is_in(at_work)
    press(at_work.page, FORM.this_one())
    at_work.wait(lambda: at_work.page.board.showing is Showing.PERSON)
    key(Qt.Key.Key_Return)
    at_work.wait(lambda: is_in(at_work))
    assert len(at_work.ledger.registrations()) == 6


def test_somebody_alike_may_be_another_one(at_work: AtWork) -> None:
    press(at_work.page, "Neue Person")
    type_text("Aylin")
    key(Qt.Key.Key_Tab)
    type_text("Celikkaya")
    key(Qt.Key.Key_Return)
    at_work.wait(lambda: at_work.page.board.showing is Showing.ALIKE)
    press(at_work.page, FORM.new_person())
    at_work.wait(lambda: at_work.page.board.showing is Showing.PERSON)
    assert len(at_work.ledger.registrations()) == 7


@pytest.mark.parametrize("name", ["huebschle", "laemmle"])
def test_whom_the_rules_refuse_enter_lets_in_never(at_work: AtWork, name: str) -> None:
    search(at_work, name)
    for _ in range(3):
        key(Qt.Key.Key_Return)
    assert at_work.ledger.present_since(DAY_1) == {}


def test_everything_is_forgotten_when_the_helper_has_gone(at_work: AtWork) -> None:
    check_in_aylin(at_work)
    at_work.page.leave()
    seen = [*texts(at_work.page), *buttons(at_work.page), at_work.page.board.field.text()]
    assert not any("elikkaya" in text for text in seen)
    assert at_work.page.board.results.matches == ()
    assert QApplication.focusWidget() is at_work.page.board.field
