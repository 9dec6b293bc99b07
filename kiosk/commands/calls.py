"""`calls`: who waits for help at the stations of this network, and the key that the stations have in common."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.output import JSON_OPTION, Exit, moment, print_json
from kiosk.commands.station import DATA_OPTION, EVENT_OPTION, data_folder, now
from kiosk.domain.help import HelpCall
from kiosk.domain.trouble import NetworkTrouble
from kiosk.settings import DEFAULT_EVENT, read_event
from kiosk.station_settings import STATION_FILE, HelpSettings, read_station

LISTEN_MS = 2_500
"""So long is listened, in milliseconds: every open call is told once a second."""


def calls(
    watch: Annotated[bool, typer.Option("--watch", help="Go on listening; ends with Ctrl+C.")] = False,
    key: Annotated[bool, typer.Option("--key", help="Print a new key for station.toml, and end.")] = False,
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """List the open calls for help; needs the stations' key in station.toml, and keeps nothing."""
    from kiosk.calling.seal import new_key

    if key:
        typer.echo(f'[help]\nkey = "{new_key()}"')
        return
    folder = data_folder(read_event(event), data)
    settings = read_station(folder / STATION_FILE).help
    if settings.key is None:
        typer.echo(
            f"{folder / STATION_FILE} has no key under [help], so calls stay at their station; "
            "print one with: calls --key, and give it to every station",
            err=True,
        )
        raise typer.Exit(Exit.WRONG_USE)
    _listen(settings, settings.key, watch=watch, as_json=as_json)


def _listen(settings: HelpSettings, key: str, *, watch: bool, as_json: bool) -> None:
    # Imported here: the other commands need no Qt, and answer at once.
    import signal

    from PySide6.QtCore import QCoreApplication, QTimer

    from kiosk.calling.line import HelpLine
    from kiosk.calling.post import Post
    from kiosk.calling.seal import Refusal, Seal

    app = QCoreApplication.instance() or QCoreApplication([])
    post = Post(Seal(key, now), settings.port)
    line = HelpLine("command line", now, post)
    if not post.open():
        raise NetworkTrouble(f"UDP port {settings.port} is taken by another program; please choose another [help] port")
    if watch:
        # Ctrl+C ends the program at once; there is nothing to put in order.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        told = _Told(as_json=as_json)
        line.calls_changed.connect(told.on_calls)
    else:
        QTimer.singleShot(LISTEN_MS, app.quit)
    app.exec()
    found = line.calls
    line.close()
    for call in found:
        _print(call, as_json=as_json)
    if not found and not as_json:
        typer.echo("nobody waits for help")
    for why, count in post.refused.items():
        # What has been seen already came by a second network.
        if why is not Refusal.SEEN:
            typer.echo(f"{count} messages were not read: {why.value}", err=True)


class _Told:
    """Prints each call when it is new and when it changes, and says when it is over."""

    def __init__(self, *, as_json: bool) -> None:
        self._as_json = as_json
        self._known: dict[str, HelpCall] = {}

    def on_calls(self, found: tuple[HelpCall, ...]) -> None:
        """These are open now."""
        for call in found:
            if self._known.get(call.id) != call:
                _print(call, as_json=self._as_json)
        for gone in self._known.keys() - {call.id for call in found}:
            _print(self._known[gone], as_json=self._as_json, over=True)
        self._known = {call.id: call for call in found}


def _print(call: HelpCall, *, as_json: bool, over: bool = False) -> None:
    state = "over" if over else "coming" if call.coming else "open"
    if as_json:
        # What somebody needs is for the eyes of helpers: a line may be kept.
        print_json(
            {
                "id": call.id,
                "station": call.station,
                "case": call.case,
                "registration": call.registration,
                "since": moment(call.since),
                "state": state,
            }
        )
        return
    about = f"  {call.registration}" if call.registration else ""
    needs = f"  needs: {call.need.value}" if call.need else ""
    typer.echo(f"{call.since.astimezone():%H:%M:%S}  {call.station}  {call.case}{about}  {state}{needs}")
