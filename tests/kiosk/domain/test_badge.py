"""What stands on a badge."""

from __future__ import annotations

import pytest

from kiosk.domain.badge import badge_of
from tests.people import registration


def test_the_badge_carries_its_own_token_and_not_the_ticket() -> None:
    person = registration()
    assert badge_of(person).token == person.badge_token != person.code


def test_a_registration_without_token_is_named_by_id_only() -> None:
    with pytest.raises(ValueError, match="R001") as caught:
        badge_of(registration(badge_token=None))
    assert "Çelikkaya" not in str(caught.value)
