"""No text that a QR code can hold crashes the door, writes, or is taken for somebody's ticket.

`python -m tools.fuzz_tickets` shows a million texts; here are a few of them, and some that hypothesis makes up.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.ticket import SIGNED_PREFIX
from tests.people import DAY_1
from tools.fuzz_crowd import Crowd, crowd
from tools.fuzz_texts import Text, texts
from tools.fuzz_tickets import Watch, fuzz


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crowd]:
    """A real file with a crowd that is in."""
    made = crowd(tmp_path_factory.mktemp("crowd"))
    yield made
    made.ledger.close()


@pytest.fixture(scope="module")
def watch(people: Crowd) -> Watch:
    """Who looks on."""
    return Watch(people)


def test_five_thousand_texts_of_every_kind_do_no_harm(people: Crowd) -> None:
    rows, wrong = fuzz(people, texts(people.tickets, 5_000, seed=7))
    assert wrong == []
    seen = {name for row in rows for name, number in row.items() if number}
    assert {"already_in", "choose_from_group", "cancelled", "unpaid", "online_only", "wrong_day"} <= seen
    assert {"foreign", "not_on_list", "forged", "revoked", "expired", "wrong_event"} <= seen


def test_whoever_looks_on_notices_a_stranger_and_a_change(tmp_path: Path) -> None:
    made = crowd(tmp_path, people=24)
    try:
        inside = made.ledger.present_since(DAY_1)
        mine, theirs = [code for code in made.tickets.badges if made.owners[code] <= inside.keys()][:2]
        swapped = Crowd(made.ledger, made.tickets, {**made.owners, mine: made.owners[theirs]}, made.spent)
        assert fuzz(swapped, [("badge", mine.encode())])[1] != []
        person = made.ledger.by_code(theirs)[0]
        seen = Watch(made)
        assert made.ledger.withdraw(person.id, DAY_1, "helper", "")
        assert not seen.unchanged()
        unguarded = Crowd(made.ledger, made.tickets, {}, made.spent)
        assert len(fuzz(unguarded, [("badge", mine.encode()), ("badge", b"\xff")])[1]) == 1
    finally:
        made.ledger.close()


@given(text=st.binary(max_size=300) | st.text(max_size=300).map(lambda text: text.encode("utf-8", "surrogatepass")))
@settings(max_examples=200)
def test_no_text_does_any_harm(watch: Watch, text: Text) -> None:
    assert watch.show(text)[1] == ""
    assert watch.unchanged()


@given(data=st.data(), junk=st.binary(max_size=12))
@settings(max_examples=200)
def test_no_ticket_with_something_changed_in_it_does_any_harm(
    people: Crowd, watch: Watch, data: st.DataObject, junk: bytes
) -> None:
    ticket = data.draw(st.sampled_from([*people.owners, *people.spent])).encode()
    start = data.draw(st.integers(0, len(ticket)))
    end = data.draw(st.integers(start, len(ticket)))
    assert watch.show(ticket[:start] + junk + ticket[end:])[1] == ""
    assert watch.unchanged()


@given(text=st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", max_size=252))
@settings(max_examples=200)
def test_what_begins_like_a_signed_ticket_does_no_harm(watch: Watch, text: str) -> None:
    name, wrong = watch.show((SIGNED_PREFIX + text).encode())
    assert (name in ("forged", "wrong_event", "foreign"), wrong) == (True, "")
