"""A scan at the help desk opens its person, and takes nothing away."""

from __future__ import annotations

import pytest

from kiosk.checkin.desk_answers import ScanOpened
from kiosk.checkin.desk_wishes import Open, OpenScanned
from kiosk.domain.hand_scan import HandReading, ScannerFault, UnclearCode, read_by_hand
from kiosk.domain.registration import Language, RegistrationId
from kiosk.domain.ticket import ForeignCode, TicketCode
from kiosk.ui.desk.board import Showing
from kiosk.ui.scanner_phrases import ScannerSentences
from tests.kiosk.ui.desk.conftest import Helped, texts, type_text

SAY = ScannerSentences(Language.GERMAN)
SCAN = read_by_hand([HandReading("GD24-4711")])


def test_a_scan_is_looked_up_wherever_the_keyboard_is_and_typed_nowhere(helped: Helped) -> None:
    helped.window.on_hand_scan(SCAN)
    assert helped.wishes[-1] == OpenScanned(SCAN)
    assert helped.page.board.field.text() == ""


def test_whoevers_it_is_is_opened_and_the_search_before_is_over(helped: Helped) -> None:
    type_text("hueb")
    helped.page.on_told(ScanOpened((RegistrationId("R007"),), TicketCode("GD24-4711")))
    assert helped.wishes[-1] == Open(RegistrationId("R007"))
    assert helped.page.board.field.text() == ""


@pytest.mark.parametrize("shown", [ForeignCode(), UnclearCode(), TicketCode("GD24-4711")])
def test_or_it_is_said_why_nobody_is(helped: Helped, shown: ForeignCode | UnclearCode | TicketCode) -> None:
    answer = ScanOpened((), shown)
    helped.page.on_told(answer)
    assert SAY.nobody(answer) in texts(helped.page)


def test_a_form_that_is_open_is_not_lost_to_a_scan(helped: Helped) -> None:
    helped.page.on_new_person()
    helped.window.on_hand_scan(SCAN)
    assert helped.page.board.showing is Showing.WALK_IN
    assert not any(isinstance(wish, OpenScanned) for wish in helped.wishes)
    assert SAY.form_first() in texts(helped.page)


def test_a_scanner_that_is_gone_has_a_card_until_it_is_back(helped: Helped) -> None:
    helped.window.on_scanner_told(ScannerFault("Theke"))
    assert SAY.broken("Theke") in texts(helped.page)
    helped.window.on_scanner_told(ScannerFault("Theke", broken=False))
    assert SAY.broken("Theke") not in " ".join(texts(helped.page))
