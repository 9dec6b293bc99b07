"""The command line: everything a person can do in the window, an organiser can do in a script."""

from kiosk.commands.app import main

__all__ = ["main"]
