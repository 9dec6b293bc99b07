"""Does what the office is asked about the house: stations, PINs and the trail."""

from __future__ import annotations

from contextlib import closing

from db.stations import last_entries
from kiosk.assembly.rooms import Rooms
from kiosk.domain.operator import Operator
from kiosk.domain.pin import PinAnswer
from kiosk.office.office import Task, Tell
from kiosk.office.pins import AskPins, ChangePin, PinChanged, PinsKnown
from kiosk.office.stations import AskStations, KnownStations
from kiosk.office.trail import MOST_LINES, AskTrail, TrailRead


def house_tasks(rooms: Rooms) -> dict[type, Task]:
    """Stations, PINs and the trail."""

    def ask_stations(_order: AskStations, _tell: Tell) -> KnownStations:
        with closing(rooms.open_ledger()) as ledger:
            return KnownStations(last_entries(ledger.file))

    def ask_trail(_order: AskTrail, _tell: Tell) -> TrailRead:
        with closing(rooms.open_ledger()) as ledger:
            return TrailRead(ledger.trail()[:MOST_LINES], ledger.verify_trail())

    def ask_pins(_order: AskPins, _tell: Tell) -> PinsKnown:
        with closing(rooms.open_ledger()) as ledger:
            return PinsKnown(ledger.pins_missing())

    def change_pin(order: ChangePin, _tell: Tell) -> PinChanged:
        with closing(rooms.open_ledger()) as ledger:
            answer = ledger.change_pin(order.present, order.operator, order.new)
            if answer is PinAnswer.CHOSEN:
                ledger.leave(Operator.ORGANISER, "pin-chosen", None, {"whose": order.operator.value})
            elif answer in (PinAnswer.WRONG, PinAnswer.LOCKED):
                ledger.leave(Operator.ORGANISER, "wrong-pin" if answer is PinAnswer.WRONG else "locked")
            return PinChanged(order.operator, answer, ledger.pins_missing())

    return {AskStations: ask_stations, AskTrail: ask_trail, AskPins: ask_pins, ChangePin: change_pin}
