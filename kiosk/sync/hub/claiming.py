"""How people are claimed for one door at the hub: in one statement, and only one door gets each of them."""

from __future__ import annotations

from collections.abc import Collection

from kiosk.domain.elsewhere import AtAnotherDoor
from kiosk.domain.registration import EventDay, RegistrationId
from kiosk.sync.hub.connection import Here
from kiosk.sync.hub.envelope import Envelopes
from kiosk.sync.hub.line import Line

# A claim that is not sure after five seconds is one of a station that fell silent before it had let anybody in.
_TAKE = """
insert into einlass.claims (event, whom, station, place, claimed_at, sure, lane, number)
select %s, whom, %b::bytea, %b::bytea, clock_timestamp(), false, '', 0 from unnest(%b::bytea[]) as those (whom)
on conflict (event, whom) do update
set station = excluded.station, place = excluded.place, claimed_at = excluded.claimed_at
where einlass.claims.station = excluded.station
or (not einlass.claims.sure and einlass.claims.claimed_at < excluded.claimed_at - interval '5 seconds')
"""
_TAKEN = """
select whom, place, lane, number from einlass.claims where event = %s and whom = any(%b::bytea[]) and station <> %b
"""


def claimed(
    line: Line, event: str, envelopes: Envelopes, here: Here, people: Collection[RegistrationId], day: EventDay
) -> dict[RegistrationId, AtAnotherDoor]:
    """Claim these people; which of them another station has. Raises psycopg.Error."""
    marks = {envelopes.whom(person, day): person for person in people}
    # In order, so that no two doors wait for each other.
    wanted = sorted(marks)
    station, place = envelopes.station(here.id), envelopes.place(here.name)
    with line.pipeline():
        line.execute(_TAKE, (event, station, place, wanted))
        others = line.cursor(binary=True).execute(_TAKEN, (event, wanted, station))
        rows = others.fetchall()
    return {marks[whom]: AtAnotherDoor(envelopes.place_in(sealed), lane, number) for whom, sealed, lane, number in rows}
