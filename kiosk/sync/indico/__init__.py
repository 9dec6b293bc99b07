"""Indico: a station reads the registrations of one form and tells it who has come."""

from kiosk.sync.indico.connection import IndicoConnection
from kiosk.sync.indico.counterpart import IndicoCounterpart

__all__ = ["IndicoConnection", "IndicoCounterpart"]
