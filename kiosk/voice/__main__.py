"""The voice of a station, a process of its own: `python -m kiosk.voice` reads orders and writes reports.

Connecting to speech-dispatcher takes a second and holds Python's lock, and it may hang for ever (docs/adr/0012): the
screen must not wait for it.
"""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kiosk.diagnostics import where
from kiosk.voice.headset import HeadsetWatch
from kiosk.voice.jack import Jacks
from kiosk.voice.messages import Failed, Headset, Ready, Report, line_of, order_of
from kiosk.voice.mouth import Mouth
from kiosk.voice.player import Outputs, Player
from kiosk.voice.speaker import Speaker, connect


class Ear(QObject):
    """Reads orders on a thread of its own: a pipe cannot be waited for in any other way on all systems.

    *Signals:*
    - `heard(Say | Play | Hush)`, `ended()`: an order; the station is gone
    """

    heard = Signal(object)
    ended = Signal()

    def listen(self) -> None:
        """Read until the station is gone."""
        for line in sys.stdin.buffer:
            self.heard.emit(order_of(line))
        self.ended.emit()


def report(message: Report) -> None:
    """Tell the station."""
    sys.stdout.buffer.write(line_of(message))
    sys.stdout.buffer.flush()


def main() -> None:
    """Speak until the station is gone."""
    arguments = argparse.ArgumentParser(prog="python -m kiosk.voice")
    arguments.add_argument("--headset", choices=("auto", "always", "never"), default="auto")
    arguments.add_argument("--loudest", type=int, default=4)
    arguments.add_argument("--no-sounds", action="store_true")
    arguments.add_argument("--no-speech", action="store_true")
    chosen = arguments.parse_args()
    # Ctrl+C on a terminal is meant for the station, which then ends its voice.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.excepthook = _tell
    app = QCoreApplication(sys.argv[:1])
    outputs = Outputs()
    headset = HeadsetWatch(chosen.headset, Jacks(), outputs)
    report(Headset(headset.there))
    player = None if chosen.no_sounds else Player(outputs, chosen.loudest)
    engine = None if chosen.no_speech else connect()
    speaker = Speaker(engine, chosen.loudest) if engine is not None else None
    mouth = Mouth(speaker, player, headset)
    mouth.reported.connect(report)
    report(Ready(engine.engine() if engine else "", speaker.locales if speaker else (), outputs.name))
    ear = Ear()
    ear.heard.connect(mouth.on_order)
    ear.ended.connect(app.quit)
    threading.Thread(target=ear.listen, name="ear", daemon=True).start()
    app.exec()


def _tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    report(Failed(f"unexpected error: {where(error.with_traceback(trace))}"))


if __name__ == "__main__":
    main()
