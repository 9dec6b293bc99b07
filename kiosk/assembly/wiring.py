"""The wires that a kiosk and a help desk of its own have in common."""

from __future__ import annotations

from kiosk.calling.pulse import Pulse
from kiosk.checkin.desk_badges import BadgeDesk
from kiosk.lock.print_right import PrintRight
from kiosk.printing.press import Press


def wire_badges(desk: BadgeDesk, press: Press) -> None:
    """Outbox and press: nothing goes to a printer before the file says so, and all that follows is written down."""
    desk.print_asked.connect(press.on_job)
    desk.print_again.connect(press.on_again)
    desk.dropped.connect(press.on_dropped)
    press.taking.connect(desk.on_badge_taking)
    desk.taking_noted.connect(press.on_taking_noted)
    press.sent.connect(desk.on_badge_sent)
    press.confirmed.connect(desk.on_badge_confirmed)
    press.failed.connect(desk.on_badge_failed)
    press.given_up.connect(desk.on_badge_given_up)
    press.hindered.connect(desk.on_badge_hindered)
    press.maybe_double.connect(desk.on_maybe_double)


def wire_pulse(pulse: Pulse, desk: BadgeDesk, press: Press) -> None:
    """What other stations hear of printers, badges and file."""
    press.printers_changed.connect(pulse.on_printers)
    desk.jobs_open.connect(pulse.on_jobs)
    desk.failed.connect(pulse.on_store_failed)
    desk.recovered.connect(pulse.on_store_recovered)


def wire_right(right: PrintRight, desk: BadgeDesk, press: Press) -> None:
    """Who may print: the press rests, and the file knows of all it did, before another program begins."""
    right.granted.connect(press.on_right)
    press.awake.connect(desk.on_press_awake)
    right.wanted_back.connect(press.on_rest)
    press.rested.connect(desk.on_press_rested)
    desk.press_rested.connect(right.on_rested)
