"""What stands on a badge."""

from __future__ import annotations

import pytest

from kiosk.domain.badge import WALK_IN, badge_of
from kiosk.domain.registration import Attendee, Source
from tests.people import registration


def test_the_badge_carries_its_own_token_and_not_the_ticket() -> None:
    person = registration()
    assert badge_of(person).token == person.badge_token != person.code


def test_a_registration_without_token_is_named_by_id_only() -> None:
    with pytest.raises(ValueError, match="R001") as caught:
        badge_of(registration(badge_token=None))
    assert "Çelikkaya" not in str(caught.value)


@pytest.mark.parametrize(("role", "printed"), [("", WALK_IN), ("press", "press")])
def test_a_walk_in_without_a_role_is_told_by_the_badge(role: str, printed: str) -> None:
    assert badge_of(registration(role=role, source=Source.WALK_IN)).role == printed
    assert badge_of(registration(role="")).role == ""


def test_a_name_for_the_badge_only_leaves_the_pronouns() -> None:
    person = registration(attendee=Attendee("Aylin", "Uhl", pronouns="sie/ihr"), on_badge=Attendee("Ay", "Uhl"))
    badge = badge_of(person)
    assert (badge.first_name, badge.pronouns) == ("Ay", "sie/ihr")
