"""Which reading counts: nobody is taken for somebody else."""

from __future__ import annotations

from kiosk.checkin.keyboards_heard import KeyboardsHeard
from kiosk.domain.hand_scan import HandReading, HandScan, Keyboard, UnclearCode, read_by_hand
from kiosk.domain.ticket import ForeignCode, TicketCode

US, DE = Keyboard.US, Keyboard.DE
LIST = {"Y1A": "anna", "Z1B": "zoe", "Y1B": "yara", "A1": "ada", "X/1": "xenia", "YYY": "yves", "ZY9": "zita"}


def meant_by(code: TicketCode) -> frozenset[str]:
    return frozenset({LIST[code]}) if code in LIST else frozenset()


def scan(german: str, us: str) -> HandScan:
    """A code as it is on the German keyboard of the system, and as it is if the scanner is set for US keys."""
    return read_by_hand([HandReading(german, frozenset({DE})), HandReading(us, frozenset({US}))])


def test_the_one_reading_that_is_known_counts() -> None:
    assert KeyboardsHeard().choose(scan("Z1A", "Y1A"), meant_by) == "Y1A"


def test_a_code_of_two_people_is_nobodys() -> None:
    assert KeyboardsHeard().choose(scan("Z1B", "Y1B"), meant_by) == UnclearCode()


def test_one_person_in_two_readings_is_that_person() -> None:
    assert KeyboardsHeard().choose(scan("Z1A", "Y1A"), lambda _: frozenset({"anna"})) == "Z1A"


def test_a_code_that_nobody_knows_goes_on_as_it_was_typed() -> None:
    assert KeyboardsHeard().choose(scan("YQ7", "ZQ7"), meant_by) == "YQ7"


def test_what_is_no_ticket_in_any_reading_is_foreign() -> None:
    assert KeyboardsHeard().choose(scan("WIFI:S:x;;", "WIFI;S;x"), meant_by) == ForeignCode()


def test_after_two_scans_for_one_keyboard_a_code_of_two_people_is_read_for_it() -> None:
    heard = KeyboardsHeard()
    heard.choose(scan("Z1A", "Y1A"), meant_by)
    heard.choose(scan("Xß1", "X/1"), meant_by)  # the other reading is no ticket at all
    assert heard.keyboard is US
    assert heard.choose(scan("Z1B", "Y1B"), meant_by) == "Y1B"
    assert heard.choose(scan("YQ7", "ZQ7"), meant_by) == "ZQ7"


def test_one_scan_alone_concludes_nothing() -> None:
    heard = KeyboardsHeard()
    heard.choose(scan("Z1A", "Y1A"), meant_by)
    assert heard.keyboard is None


def test_two_scanners_that_are_set_differently_conclude_nothing() -> None:
    heard = KeyboardsHeard()
    for _ in range(3):
        heard.choose(scan("Z1A", "Y1A"), meant_by)
    heard.choose(scan("YYY", "ZZZ"), meant_by)
    assert heard.keyboard is None
    assert heard.choose(scan("Z1B", "Y1B"), meant_by) == UnclearCode()


def test_what_reads_the_same_on_both_tells_nothing() -> None:
    heard = KeyboardsHeard()
    for _ in range(3):
        heard.choose(read_by_hand([HandReading("A1", frozenset({DE, US}))]), meant_by)
    assert heard.keyboard is None


def test_a_form_that_is_no_accident_goes_before_what_was_learnt() -> None:
    heard = KeyboardsHeard()
    for _ in range(2):
        heard.choose(scan("Z1A", "Y1A"), meant_by)
    assert heard.choose(scan("https://x.example/t/YQ7", "httpsA__x.example_t_ZQ7"), meant_by) == "YQ7"
