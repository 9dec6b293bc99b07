"""What keeps a station from the hub, each in one sentence, found out from what PostgreSQL says."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum

import psycopg
from psycopg import errors

from kiosk.sync.ports import NotAllowed, NotReached

log = logging.getLogger(__name__)


class HubFault(StrEnum):
    """What is wrong, in words for the command line; a screen has its own sentence for each."""

    UNREACHABLE = (
        "The hub does not answer. Check-in goes on, and everything is told later; please look after the network"
    )
    NO_TLS = "The hub does not encrypt the connection (TLS), so nothing was told; please have TLS switched on there"
    NOT_GENUINE = (
        "The certificate of the hub is not the agreed one, or is for another name, so nothing was told; please ask "
        "whoever runs it, and join again with a new joining file"
    )
    PASSWORD = "The hub does not let this station in; please join again with a new joining file"
    NOT_SET_UP = "The hub does not know this event (any more); please run hub init, and join again"
    OTHER_KEY = (
        "The hub holds this event under another exchange key; please join again with the joining file, or bring the "
        "key here with exchange-key --use"
    )
    NEWER = "The hub was set up by a newer Einlass; please update this station"
    OLDER = "The hub was set up by an older Einlass; please run hub init again, with this version"
    CROWDED = "The hub takes no more connections now; please have max_connections raised there"
    CANNOT_KEEP = "The hub cannot keep what it is told: its disk may be full; please ask whoever runs it"


PERSISTENT = frozenset(
    {
        HubFault.NO_TLS,
        HubFault.NOT_GENUINE,
        HubFault.PASSWORD,
        HubFault.NOT_SET_UP,
        HubFault.OTHER_KEY,
        HubFault.NEWER,
        HubFault.OLDER,
    }
)
"""These do not go away by themselves: a person has to mend them."""


class HubNotReached(NotReached):
    """The hub cannot be reached, or cannot do its work; `fault` says why."""

    def __init__(self, fault: HubFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


class HubNotAllowed(HubNotReached, NotAllowed):
    """The same, and it will not go away by itself."""


def trouble(fault: HubFault) -> HubNotReached:
    """The trouble that this fault is."""
    return HubNotAllowed(fault) if fault in PERSISTENT else HubNotReached(fault)


@contextmanager
def hub_troubles() -> Iterator[None]:
    """What PostgreSQL says in the block is raised as a HubNotReached; it may name ids, so it is not passed on."""
    try:
        yield
    except (psycopg.Error, OSError) as error:
        fault = fault_of(error)
        state = error.sqlstate if isinstance(error, psycopg.Error) else None
        log.info("the hub: %s (%s, %s)", fault.name, type(error).__name__, state)
        raise trouble(fault) from None


def fault_of(error: psycopg.Error | OSError) -> HubFault:
    """What an error means."""
    match error:
        case (
            errors.InsufficientPrivilege()
            | errors.UndefinedTable()
            | errors.InvalidSchemaName()
            | errors.UndefinedColumn()
        ):
            return HubFault.NOT_SET_UP
        case errors.InvalidPassword() | errors.InvalidAuthorizationSpecification():
            return HubFault.PASSWORD
        case errors.TooManyConnections():
            return HubFault.CROWDED
        case errors.DiskFull() | errors.OutOfMemory() | errors.ReadOnlySqlTransaction() | errors.IoError():
            return HubFault.CANNOT_KEEP
        case psycopg.OperationalError() | OSError():
            return _of_text(str(error))
        case _:
            return HubFault.CANNOT_KEEP


_SAYINGS = (
    (r"certificate|root\.crt|sslrootcert|signature", HubFault.NOT_GENUINE),
    (r"does not support SSL|SSL off|no encryption", HubFault.NO_TLS),
    # Servers speak the language they were set to.
    (r"passwor[dt]|mot de passe|contraseña|authenticat|pg_hba\.conf|role .* does not exist", HubFault.PASSWORD),
    (r"database .* does not exist", HubFault.NOT_SET_UP),
    (r"too many (clients|connections)|connection slots", HubFault.CROWDED),
)
"""While a connection is made there are no codes, only words."""


def _of_text(text: str) -> HubFault:
    return next((fault for saying, fault in _SAYINGS if re.search(saying, text, re.I)), HubFault.UNREACHABLE)
