"""`scanners`: the serial ports by name, and a trial that says what a hand scanner sends and how it is set."""

from __future__ import annotations

import os
import select
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import typer

from kiosk.commands.output import JSON_OPTION, Exit, print_json
from kiosk.scanning.hand.trial import PROBE, Trial, try_out

FIRST_SECONDS, SILENCE_SECONDS = 60.0, 0.5
"""So long the first letter is waited for, and so long after the last one the scanner has said everything."""


def scanners(
    trial: Annotated[
        bool, typer.Option("--try", help="Show a QR code to be scanned, and say how the scanner is set.")
    ] = False,
    port: Annotated[
        str | None, typer.Option(metavar="PORT", help="With --try: listen at this serial port, not to the keyboard.")
    ] = None,
    baud: Annotated[int, typer.Option(metavar="RATE", help="With --port: its speed.")] = 9600,
    as_json: Annotated[bool, JSON_OPTION] = False,
) -> None:
    """List serial ports with what is plugged in there, for [[scanners]] in station.toml, or try a scanner out."""
    if not trial:
        _list(as_json=as_json)
        return
    if not as_json:
        _show_probe()
    received, at_ms = _from_port(port, baud) if port else _from_keyboard()
    if not received:
        typer.echo("Nothing came: is the scanner plugged in, and is this terminal in front?", err=True)
        raise typer.Exit(Exit.TROUBLE)
    found = try_out(received, () if port else at_ms)
    if as_json:
        print_json(_as_json(found))
    else:
        for line in in_words(found, port):
            typer.echo(line)
    raise typer.Exit(Exit.DONE if found.is_understood else Exit.SOME_REFUSED)


def in_words(found: Trial, port: str | None = None) -> Iterator[str]:
    """What was found out, and what to write into station.toml."""
    if found.scanner is None:
        yield "What came is not the code that is shown, on no keyboard that Einlass knows (us, de, fr)."
        yield "Please scan the code shown above, or set the scanner to US or German keys."
    elif port is not None:
        yield "The scanner is understood."
    elif found.scanner is found.system:
        yield "The scanner is set for the keyboard of this computer: nothing has to be repaired."
    else:
        yield f"The scanner is set for {found.scanner} keys, this computer has {found.system} keys: that is repaired."
    if found.caps:
        yield "Caps Lock is on; that is repaired, too."
    yield {"enter": "It ends codes with Enter.", "tab": "It ends codes with Tab."}.get(
        found.end, "It ends codes with nothing: a silence ends them."
    )
    if found.gap is not None:
        yield f"From key to key it takes {found.gap} ms."
    if found.control:
        yield f"It sends {found.control} control characters, which are dropped."
    lines = list(_lines(found, port))
    if lines:
        yield "For station.toml:"
        yield from lines


def _lines(found: Trial, port: str | None) -> Iterator[str]:
    if found.scanner is None:
        return
    settings = [f'{name} = "{text}"' for name, text in (("prefix", found.prefix), ("suffix", found.suffix)) if text]
    if port is not None:
        settings.insert(0, f'port = "{port}"')
    else:
        settings.insert(0, f'keyboard = "{found.scanner}"')
        if found.gap is not None and found.gap > 30:
            settings.append(f"gap = {min(80, found.gap + 20)}")
    if settings:
        yield "[[scanners]]" if port is not None else "[wedge]"
        yield from settings


def _list(*, as_json: bool) -> None:
    # Imported here: the other commands need no Qt, and answer at once.
    from kiosk.scanning.hand.serial_line import serial_ports

    found = serial_ports()
    for port in found:
        if as_json:
            print_json({"name": port.name, "path": port.path, "id": port.id, "description": port.description})
        else:
            typer.echo("  ".join(filter(None, (port.name, port.id, port.description))))
    if not found and not as_json:
        typer.echo("There is no serial port here. A scanner that types needs none: try it with --try.")


def _show_probe() -> None:
    import qrcode

    code = qrcode.QRCode(border=2)
    code.add_data(PROBE)
    code.print_ascii(invert=True)
    typer.echo("Please scan this code.")


def _from_keyboard() -> tuple[str, list[int]]:
    """What is typed into this terminal, and when, in milliseconds."""
    received, at_ms = bytearray(), list[int]()
    with _every_key() as keyboard:
        wait = FIRST_SECONDS
        while select.select([keyboard], [], [], wait)[0]:
            piece = os.read(keyboard, 1)
            if not piece:
                break
            received += piece
            at_ms.append(time.monotonic_ns() // 1_000_000)
            wait = SILENCE_SECONDS
    return received.decode("utf-8", "replace"), at_ms


@contextmanager
def _every_key() -> Iterator[int]:
    """The keyboard of the terminal, key by key and without showing what is typed."""
    keyboard = sys.stdin.fileno()
    if sys.platform == "win32" or not os.isatty(keyboard):
        yield keyboard
        return
    import termios
    import tty

    before = termios.tcgetattr(keyboard)
    try:
        tty.setcbreak(keyboard)
        mode = termios.tcgetattr(keyboard)
        # Control characters are the scanner's, and must not stop the program.
        mode[3] &= ~(termios.ISIG | termios.IEXTEN)
        termios.tcsetattr(keyboard, termios.TCSADRAIN, mode)
        yield keyboard
    finally:
        termios.tcsetattr(keyboard, termios.TCSADRAIN, before)


def _from_port(port: str, baud: int) -> tuple[str, list[int]]:
    from PySide6.QtCore import QCoreApplication, QTimer

    from kiosk.domain.hand_scan import HandScan
    from kiosk.scanning.hand.serial_line import SerialLine
    from kiosk.station_settings import ScannerSettings

    app = QCoreApplication.instance() or QCoreApplication([])
    received: list[str] = []

    def note(scan: HandScan) -> None:
        received.append(scan.text)
        app.quit()

    line = SerialLine(ScannerSettings(port=port, baud=baud))
    line.scanned.connect(note)
    line.open()
    QTimer.singleShot(round(FIRST_SECONDS * 1000), app.quit)
    app.exec()
    line.close()
    return "".join(received[:1]), []


def _as_json(found: Trial) -> dict[str, object]:
    return {
        "scanner": found.scanner,
        "system": found.system,
        "prefix": found.prefix,
        "suffix": found.suffix,
        "end": found.end,
        "gap_ms": found.gap,
        "caps_lock": found.caps,
        "control_characters": found.control,
    }
