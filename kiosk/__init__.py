"""Einlass, the self check-in kiosk: scan a ticket, keep the check-in, greet the person, print the badge."""

__version__ = "0.1.0"
