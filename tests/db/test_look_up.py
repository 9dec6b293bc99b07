"""Looking oneself up in the real file: exactly one person by surname and code or e-mail address, or nobody."""

from __future__ import annotations

import pytest

from db.ledger import Ledger
from kiosk.domain.changes import Scope
from kiosk.domain.registration import Attendee, RegistrationId
from kiosk.domain.ticket import TicketCode
from tests.db.stations import import_people
from tests.people import DAY_1

PEOPLE = (
    {"id": "L1", "code": "GD24-aB1", "last_name": "Müller-Lüdenscheidt", "email": "j@m.example"},
    {"id": "L2", "code": "GD24-TEAM", "group": "Team", "last_name": "von der Heide", "email": "team@m.example"},
    {"id": "L3", "code": "GD24-TEAM", "group": "Team", "last_name": "O'Connor", "email": "team@m.example"},
    {"id": "L4", "code": "GD24-TWINS", "group": "Twins", "last_name": "Quitte", "email": "bo@m.example"},
    {"id": "L5", "code": "GD24-TWINS", "group": "Twins", "last_name": "Quitte", "email": "li@m.example"},
    {"id": "L6", "code": "GD24-six", "last_name": "Strauß", "email": "öffentlich@m.example"},
    {"id": "L7", "code": "GD24-seven", "last_name": "Ковальчук-Бойко"},
    {"id": "ABC37-1", "code": "secret1", "last_name": "Weißgerber"},
    {"id": "ABC37-2", "code": "secret2", "last_name": "Sauerbier"},
    {"id": "ABC37-x", "code": "secret3", "last_name": "Uhl"},
    {"id": "L8", "code": "GD24-eight", "last_name": "Ng", "email": "ng@m.example"},
)  # fmt: skip


@pytest.fixture
def looked_up(ledger: Ledger) -> Ledger:
    """A file with people who have no code at hand."""
    import_people(ledger, PEOPLE)
    return ledger


@pytest.mark.parametrize(
    ("surname", "proof", "found"),
    [
        ("Müller-Lüdenscheidt", "GD24-aB1", "L1"),
        ("mueller luedenscheidt", "gd24-AB1", "L1"),
        ("MULLER LUDENSCHEIDT", " j@m.example ", "L1"),
        ("Müller-Lüdenscheidt", "J@M.Example", "L1"),
        ("Heide", "GD24-TEAM", "L2"),
        ("von der Heide", "team@m.example", "L2"),
        ("v. d. Heide", "team@m.example", None),
        ("OConnor", "GD24-TEAM", "L3"),
        ("O’Connor", "GD24-TEAM", "L3"),
        ("O Connor", "GD24-TEAM", "L3"),
        ("Strauss", "öffentlich@m.example", "L6"),
        ("STRAUSS", "ÖFFENTLICH@M.example", "L6"),
        ("Kovalchuk Boiko", "GD24-seven", "L7"),
        ("Ковальчук-Бойко", "GD24-seven", "L7"),
        ("Ng", "ng@m.example", "L8"),
        ("Sauerbier", "ABC37", "ABC37-2"),
        ("weissgerber", "abc37", "ABC37-1"),
    ],
)
def test_a_whole_surname_is_known_however_a_keyboard_writes_it(
    looked_up: Ledger, surname: str, proof: str, found: str | None
) -> None:
    assert looked_up.look_up(surname, proof) == found


@pytest.mark.parametrize(
    ("surname", "proof"),
    [
        ("Müller", "GD24-aB1"),
        ("Müller-Lüdenscheid", "GD24-aB1"),
        ("Muller-Ludenscheidtt", "GD24-aB1"),
        ("Müller-Lüdenscheidt", "GD24-aB"),
        ("Müller-Lüdenscheidt", "GD24-aB1%"),
        ("Müller-Lüdenscheidt", "%"),
        ("%", "GD24-aB1"),
        ("Müller-Lüdenscheidt", "m.example"),
        ("Müller-Lüdenscheidt", "GD24-TEAM"),
        ("Ковальчук-Бойко", ""),
        ("", "GD24-aB1"),
        (" ", "GD24-aB1"),
        ("-", "GD24-aB1"),
        ("Müller-Lüdenscheidt", "GD24-aB1\x00"),
        ("Müller-Lüdenscheidt", "' or 1=1 --"),
        ("Ng", "x" * 5_000),
        ("Ng", "L8"),
        ("Uhl", "ABC37"),
        ("Sauerbier", "ABC37-2"),
        ("Sauerbier", "ABC3"),
    ],
)
def test_a_part_a_typing_error_and_somebody_elses_proof_find_nobody(
    looked_up: Ledger, surname: str, proof: str
) -> None:
    assert looked_up.look_up(surname, proof) is None


def test_two_people_who_fit_are_nobody_until_the_proof_tells_them_apart(looked_up: Ledger) -> None:
    assert looked_up.look_up("Quitte", "GD24-TWINS") is None
    assert looked_up.look_up("Quitte", "li@m.example") == "L5"


def test_what_many_ids_begin_with_is_no_order(ledger: Ledger) -> None:
    import_people(ledger, [{"id": f"MUSEE-{n}", "code": f"code-{n}", "last_name": f"Quitte {n}"} for n in range(21)])
    assert ledger.look_up("Quitte 7", "MUSEE") is None


def test_the_code_of_the_badge_proves_nothing(looked_up: Ledger) -> None:
    (person,) = looked_up.by_code(TicketCode("GD24-eight"))
    assert person.badge_token
    assert looked_up.look_up("Ng", person.badge_token) is None


def test_a_code_that_was_taken_back_proves_nothing_any_more(looked_up: Ledger) -> None:
    looked_up.revoke_code(TicketCode("GD24-eight"), "sent anew")
    assert looked_up.look_up("Ng", "GD24-eight") is None
    assert looked_up.look_up("Ng", "ng@m.example") == "L8"


def test_a_surname_that_a_helper_put_right_is_the_one_that_counts(looked_up: Ledger) -> None:
    looked_up.correct(RegistrationId("L8"), Attendee("Mai", "Nguyễn"), DAY_1, "helper", "", Scope.PERSON)
    assert looked_up.look_up("Nguyen", "GD24-eight") == "L8"
    assert looked_up.look_up("Ng", "GD24-eight") is None


def test_looking_up_writes_nothing(looked_up: Ledger) -> None:
    before = looked_up.file.db.execute("select total_changes()").fetchone()
    looked_up.look_up("Ng", "ng@m.example")
    looked_up.look_up("Ng", "nobody@m.example")
    assert looked_up.file.db.execute("select total_changes()").fetchone() == before
