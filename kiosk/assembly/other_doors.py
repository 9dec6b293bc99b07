"""What the desk knows of other doors: it asks the hub as soon as one is joined, and nobody before."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from db.exchange.key import exchange_key
from db.ledger import Ledger
from kiosk.domain.elsewhere import AtAnotherDoor
from kiosk.domain.registration import EventDay, RegistrationId
from kiosk.sealing import ExchangeSeal

if TYPE_CHECKING:
    from kiosk.sync.hub.claims import HubClaims


class OtherDoors:
    """An `Elsewhere` that may be joined and left at any time; asked on the desk's thread, told on any."""

    def __init__(self) -> None:
        self._claims: HubClaims | None = None
        self._mark = ""

    @property
    def is_known(self) -> bool:
        """Whether it is worth asking."""
        claims = self._claims
        return claims is not None and claims.is_known

    def claim(self, people: Collection[RegistrationId], day: EventDay) -> Mapping[RegistrationId, AtAnotherDoor]:
        """Whom another door has already."""
        claims = self._claims
        return {} if claims is None else claims.claim(people, day)

    def follow(self, ledger: Ledger, joined: Mapping[str, str]) -> None:
        """Ask the hub that is joined now, by its name and mark. Raises StoreTrouble."""
        mark = joined.get("hub", "")
        if mark == self._mark:
            return
        text = ledger.connection("hub")
        if text is None:
            if self._claims is not None:
                self._claims.leave()
        elif not self._join(text, ledger):
            return
        self._mark = mark

    def on_hub_reached(self, reached: bool) -> None:
        """The exchange has reached the hub, or has not."""
        if self._claims is not None:
            self._claims.on_reached(reached)

    def close(self) -> None:
        """Ask nobody any more; takes a second at most."""
        if self._claims is not None:
            self._claims.close()
        self._claims, self._mark = None, ""

    def _join(self, text: str, ledger: Ledger) -> bool:
        # Imported once it is needed: a station without a hub starts without it.
        from kiosk.sync.hub.claims import HubClaims
        from kiosk.sync.hub.connection import Here, HubConnection

        try:
            connection = HubConnection.from_text(text)
        except ValueError:
            # The courier says so to people.
            return False
        if self._claims is None:
            claims = HubClaims()
            claims.open()
            self._claims = claims
        seal = ExchangeSeal(exchange_key(ledger.file), "hub")
        self._claims.join(connection, seal, Here(ledger.file.station, ledger.file.name))
        return True
