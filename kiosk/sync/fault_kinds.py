"""Which kind of trouble keeps a station from a counterpart, found out from the sentence that is kept about it."""

from __future__ import annotations

import re
from enum import Enum


class Fault(Enum):
    """What is wrong; `kiosk.ui` has the words and the next step for each."""

    AWAY = "away"
    BUSY = "busy"
    NO_TLS = "no_tls"
    NOT_GENUINE = "not_genuine"
    NOT_LET_IN = "not_let_in"
    NOT_SET_UP = "not_set_up"
    OTHER_KEY = "other_key"
    NEWER = "newer"
    OLDER = "older"
    CROWDED = "crowded"
    CANNOT_KEEP = "cannot_keep"
    OTHER_ANSWER = "other_answer"
    WRONG_ADDRESS = "wrong_address"
    JOIN_AGAIN = "join_again"
    NOT_CHOSEN = "not_chosen"
    UNEXPECTED = "unexpected"


_SAYINGS = (
    (r"unexpected|nobody expected", Fault.UNEXPECTED),
    (r"not chosen yet", Fault.NOT_CHOSEN),
    (r"does not encrypt", Fault.NO_TLS),
    (r"certificate", Fault.NOT_GENUINE),
    (r"another exchange key", Fault.OTHER_KEY),
    (r"newer Einlass", Fault.NEWER),
    (r"older Einlass", Fault.OLDER),
    (r"does not know this event", Fault.NOT_SET_UP),
    (r"takes no more connections", Fault.CROWDED),
    (r"cannot keep", Fault.CANNOT_KEEP),
    (r"let this station in|device .*(revoked|blocked)|may not read", Fault.NOT_LET_IN),
    (r"cannot be read|is damaged|has not joined", Fault.JOIN_AGAIN),
    (r"busy", Fault.BUSY),
    (r"log-in page|larger answer|no JSON", Fault.OTHER_ANSWER),
    (r"another address|does not know this request|no \w+ at this address", Fault.WRONG_ADDRESS),
)
"""Words of each trouble, the more telling ones first; a test holds every sentence of the hub against them."""


def fault_of(trouble: str) -> Fault:
    """What kind of trouble this sentence tells of; what is not known is taken for a network that does not work."""
    return next((fault for saying, fault in _SAYINGS if re.search(saying, trouble)), Fault.AWAY)
