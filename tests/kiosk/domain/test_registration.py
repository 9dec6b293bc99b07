"""How a person is named on screens."""

from __future__ import annotations

from kiosk.domain.registration import Attendee


def test_the_public_name_is_first_name_and_initial() -> None:
    assert Attendee("Aylin", "Çelikkaya", "Dr.").short_name == "Aylin Ç."


def test_somebody_without_a_first_name_has_no_public_name() -> None:
    assert Attendee("", "Çelikkaya").short_name == ""


def test_the_full_name_leaves_no_gaps() -> None:
    assert Attendee("", "Öz", "Dr.").full_name == "Dr. Öz"
