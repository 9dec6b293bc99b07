"""What is needed to speak with one registration form of an Indico event."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import quote

from kiosk.sync.kept import as_text, from_text
from kiosk.sync.web import Web

NAME = "indico"


@dataclass(frozen=True, slots=True)
class IndicoConnection:
    """A registration form of an event, and a token with the scope `registrants` of somebody who may check in there."""

    url: str
    event: str
    form: str
    token: str = field(repr=False)

    @property
    def form_path(self) -> str:
        """Where the API has the form."""
        return f"api/checkin/event/{quote(self.event, safe='')}/forms/{quote(self.form, safe='')}/"

    def web(self) -> Web:
        """A way to ask and tell; nothing is asked yet."""
        return Web("Indico", self.url, {"Authorization": f"Bearer {self.token}"})

    def text(self) -> str:
        """As it is kept; it holds the token."""
        return as_text({"url": self.url, "event": self.event, "form": self.form, "token": self.token})

    @classmethod
    def from_text(cls, text: str) -> IndicoConnection:
        """As it was kept. Raises ValueError, without the text, if it is damaged."""
        return cls(**from_text(text, ("url", "event", "form", "token")))
