"""Whatever happens at several stations, and in whatever order they hear of it: in the end all know the same."""

from __future__ import annotations

import random
import tempfile
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st

from db.erasure import erase
from db.exchange.state import shared_state
from db.ledger import Ledger
from db.preprinted import mark_preprinted
from kiosk.domain.changes import Scope, WalkIn
from kiosk.domain.exchange import Record, packed, unpacked
from kiosk.domain.history import EntryId, Undone
from kiosk.domain.registration import Attendee, RegistrationId
from kiosk.domain.signed import claim_of
from kiosk.domain.ticket import TicketCode
from tests.db.exchange.lane_hub import SORTS, LaneHub, differences, same
from tests.db.stations import PEOPLE, Clock, count, import_people, open_ledger
from tests.people import DAY_1, DAY_2, EVENT_DAYS, registration

STATIONS = 3
NAMES = ("Uhl", "Öz", "Çelikkaya")
# Without codes: every station gives its own.
CODELESS = {"first_name": "Bo", "last_name": "Sauerbier"}

Step = tuple[int, str, int, int]
STEPS = st.lists(
    st.tuples(
        st.integers(0, STATIONS - 1),
        st.sampled_from(
            ("admit", "admit", "withdraw", "undo", "undo", "walk-in", "late", "correct", "correct", "badge", "note")
            + (
                "check-out",
                "import",
                "codeless",
                "missing",
                "erase",
                "revoke",
                "keys",
                "preprint",
                "push",
                "pull",
                "pull",
            )
        ),
        st.integers(0, 5),
        st.integers(0, 1000),
    ),
    min_size=25,
    max_size=45,
)
OFFSETS = st.tuples(*[st.integers(-3600, 3600)] * STATIONS)


def act(ledger: Ledger, action: str, who: int, chance: int) -> None:
    """Something happens at a station."""
    person, code = RegistrationId(f"R{who + 1}"), TicketCode(f"TICKET-{who + 1}")
    day = (DAY_1, DAY_2)[chance % 2]
    known = ledger.registration(person) is not None
    match action:
        case "admit":
            ledger.admit(code, day, "attendee")
        case "withdraw":
            ledger.withdraw(person, day, "helper", "wrong person")
        case "check-out":
            ledger.check_out(person, day, "helper")
        case "undo":
            entries = ledger.file.db.execute("select id from journal order by id").fetchall()
            if entries:
                ledger.undo(EntryId(entries[-1 - chance % min(4, len(entries))][0]), day, "helper")
        case "walk-in":
            made = ledger.walk_in(WalkIn(Attendee("Gast", NAMES[chance % 3])), day, "helper", "").entries
            if chance % 4 == 0 and made:
                undone = ledger.undo(made[0], day, "helper")
                if chance % 8 == 0 and isinstance(undone, Undone):
                    ledger.undo(undone.entry, day, "helper")
        case "late":
            late = registration(who + 70)
            (ticket,) = ledger.sign([claim_of(late, EVENT_DAYS, ledger.file.now() - timedelta(hours=2))])
            made = ledger.admit(ticket, DAY_1, "helper", late=True).entries
            if chance % 4 == 0 and made:
                ledger.undo(made[0], day, "helper")
        case "correct" | "badge" if known:
            scope = Scope.PERSON if action == "correct" else Scope.BADGE
            ledger.correct(person, Attendee("Aylin", NAMES[chance % 3]), DAY_1, "helper", "asked", scope)
        case "note" if known:
            ledger.write_note(person, ("", "waits", "ask the office")[chance % 3], DAY_1, "helper")
        case "import":
            import_people(ledger, [{**PEOPLE[who], "last_name": NAMES[chance % 3]}])
        case "codeless":
            import_people(ledger, [{**CODELESS, "title": ("", "Dr.")[chance % 2]}])
        case "erase":
            erase(ledger.file, [person], DAY_1, "organiser")
        case "revoke":
            if chance % 2:
                ledger.revoke_code(code, "lost")
            else:
                ledger.revoke_tickets(person, "lost")
        case "keys":
            if chance % 3 == 0:
                ledger.make_key()
            else:
                key = ledger.keys()[chance % len(ledger.keys())].public
                if chance % 3 == 1:
                    ledger.revoke_key(key)
                else:
                    ledger.trust_key(key)
        case "preprint":
            mark_preprinted(ledger.file, [(person, day)], "command line")
        case _:
            pass


def everything_logged(ledger: Ledger) -> list[Record]:
    """Every record of a station as it stands now, with what it has heard of others."""
    with ledger.file.reading() as db:
        rows = db.execute("select distinct sort, id from exchange_log").fetchall()
    found = (ledger.record(sort, identity) for sort, identity in rows if sort in SORTS)
    return [unpacked(packed(record)) for record in found if record is not None]


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(steps=STEPS, offsets=OFFSETS, seed=st.integers(0, 1000))
def test_all_stations_end_up_the_same(steps: list[Step], offsets: tuple[int, ...], seed: int) -> None:
    with tempfile.TemporaryDirectory() as name, ExitStack() as stack:
        hub, clocks, stations = LaneHub(), [], list[Ledger]()
        versions: list[Record] = []
        for number in range(STATIONS):
            clocks.append(Clock())
            clocks[-1].advance(timedelta(seconds=offsets[number]))
            station = open_ledger(Path(name) / str(number), clocks[-1], station=f"Door {number}")
            stack.callback(station.close)
            import_people(station, PEOPLE)
            stations.append(station)
        for number, action, who, chance in steps:
            for clock in clocks:
                clock.advance(timedelta(seconds=1))
            station = stations[number]
            if action == "push":
                versions += everything_logged(station)
                hub.push(station, 7)
            elif action == "pull":
                hub.pull(station)
            else:
                act(station, action, who, chance)
        hub.until_quiet(stations)
        for other in stations[1:]:
            note(str(differences(stations[0], other)))
        assert same(stations)
        assert {state.waiting for station in stations for state in station.exchange_states()} == {0}
        printed = sum(count(station, "badge_jobs", "asked_by = 'door' and printer = ''") for station in stations)
        assert printed <= count(stations[0], "journal", "kind = 'check-in'")
        versions += everything_logged(stations[0])
        _any_order(Path(name), versions, stations[0], random.Random(seed), stack)


def _any_order(folder: Path, records: list[Record], known: Ledger, chance: random.Random, stack: ExitStack) -> None:
    """Records of any time, in any order and grouping, some of them twice: a new station knows the same."""
    for number in range(1):
        fresh = open_ledger(folder / f"fresh {number}", Clock(), station=f"Fresh {number}")
        stack.callback(fresh.close)
        pile = [*records, *chance.sample(records, len(records) // 3)]
        chance.shuffle(pile)
        while pile:
            size = chance.randint(1, 40)
            batch, pile = pile[:size], pile[size:]
            assert fresh.take("hub", batch).refused == ()
        found = {part: rows for part, rows in differences(known, fresh).items() if part not in ("station", "key")}
        assert found == {}


def test_the_state_is_the_same_bytes_for_the_same_file(ledger: Ledger) -> None:
    assert shared_state(ledger.file) == shared_state(ledger.file)


def test_a_state_says_what_differs(ledger: Ledger, tmp_path: Path) -> None:
    other = open_ledger(tmp_path / "other", station="Right door")
    found: dict[str, Any] = differences(ledger, other)
    assert {"station", "registration", "key"} <= set(found)
    other.close()
