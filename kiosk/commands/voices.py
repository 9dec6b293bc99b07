"""`voices`: what this station can say, in which languages, and who hears it; the check before the doors open."""

from __future__ import annotations

import queue
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from kiosk.checkin.manner import LOUDEST
from kiosk.commands.output import JSON_OPTION, Exit, print_json
from kiosk.commands.station import DATA_OPTION, EVENT_OPTION, data_folder
from kiosk.domain.registration import Language
from kiosk.settings import DEFAULT_EVENT, RESOURCES, read_event
from kiosk.station_settings import STATION_FILE, VoiceSettings, read_station
from kiosk.voice.accent import locale_for
from kiosk.voice.command import voice_command
from kiosk.voice.messages import Failed, Headset, Order, Part, Ready, Report, Say, Speaking, line_of, report_of

PATIENCE = 20.0
"""Seconds for a voice to be ready; speech-dispatcher is started for it if need be."""

LONGEST = 120.0
"""Seconds for one text to be said."""


@dataclass(frozen=True, slots=True)
class Found:
    """What the voice says of itself; without an answer in time there is no engine."""

    ready: Ready
    headset: bool
    answered: bool = True

    @property
    def voices(self) -> dict[Language, str | None]:
        """The voice of each language, as a locale; None without one."""
        return {language: locale_for(language, self.ready.locales) for language in Language}

    @property
    def wanting(self) -> list[str]:
        """What a person has to mend, the gravest first, each with its next step."""
        wanting = []
        if not self.answered:
            wanting.append(
                "The voice does not answer. Please start this computer again, and look at its audio settings."
            )
        elif not self.ready.engine:
            wanting.append(
                "There is no speech engine. On Debian and Ubuntu please install speech-dispatcher, "
                "speech-dispatcher-espeak-ng and espeak-ng (`make run` does)."
            )
        else:
            missing = [language.value for language, voice in self.voices.items() if voice is None]
            if missing:
                wanting.append(
                    f"No voice for {', '.join(missing)}. Please add one in the system's settings; "
                    "until then English or German is spoken there."
                )
        if self.answered and not self.ready.output:
            wanting.append(
                "There is no audio output. Please plug in loudspeakers, or choose one in the audio settings."
            )
        return wanting

    @property
    def exit(self) -> Exit:
        """3 without German, which is what a station must speak (acceptance A3); 1 if something else is missing."""
        if self.voices[Language.GERMAN] is None:
            return Exit.TROUBLE
        return Exit.SOME_REFUSED if self.wanting else Exit.DONE


def voices(
    say: Annotated[str | None, typer.Option(metavar="TEXT", help="Say this text, to hear how it sounds.")] = None,
    language: Annotated[Language, typer.Option(help="The language of that text.")] = Language.GERMAN,
    volume: Annotated[int, typer.Option(min=1, max=LOUDEST, help="How loud.")] = 2,
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """List the voices of this station, and what is missing. Ends with 1 if something is, with 3 without German."""
    settings = read_station(data_folder(read_event(event), data) / STATION_FILE).voice
    with conversation(voice_command(VoiceSettings(headset=settings.headset), LOUDEST)) as talk:
        found = talk.look()
        if as_json:
            print_json(_as_json(found))
        else:
            typer.echo(_in_words(found))
        if say is not None and found.ready.engine and not talk.speak(Say((Part(say, language),), volume)):
            typer.echo("The text was not said to its end.", err=True)
            raise typer.Exit(Exit.TROUBLE)
    raise typer.Exit(found.exit)


class Talk:
    """A conversation with the voice, without a window."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self._reports: queue.Queue[Report | None] = queue.Queue()
        threading.Thread(target=self._listen, name="voice", daemon=True).start()

    def look(self, patience: float = PATIENCE) -> Found:
        """What the voice says of itself."""
        headset = False
        for report in self._until(patience):
            match report:
                case Headset(there):
                    headset = there
                case Ready():
                    return Found(report, headset)
                case _:
                    pass
        return Found(Ready("", ()), headset, answered=False)

    def speak(self, order: Order) -> bool:
        """Say something; whether it was said to its end."""
        assert self._process.stdin is not None
        self._process.stdin.write(line_of(order))
        self._process.stdin.flush()
        for report in self._until(LONGEST):
            match report:
                case Speaking(False):
                    return True
                case Failed(reason):
                    typer.echo(reason, err=True)
                case _:
                    pass
        return False

    def _until(self, patience: float) -> Iterator[Report]:
        while True:
            try:
                report = self._reports.get(timeout=patience)
            except queue.Empty:
                return
            if report is None:
                return
            yield report

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._reports.put(report_of(line))
        self._reports.put(None)


@contextmanager
def conversation(command: tuple[str, ...]) -> Iterator[Talk]:
    """Talk to a voice of one's own, as long as the block lasts."""
    with subprocess.Popen(
        command,
        cwd=RESOURCES.parent,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            yield Talk(process)
        finally:
            assert process.stdin is not None
            process.stdin.close()
            try:
                process.wait(1)
            except subprocess.TimeoutExpired:
                process.kill()


def _as_json(found: Found) -> dict[str, object]:
    return {
        "engine": found.ready.engine,
        "voices": {language.value: voice for language, voice in found.voices.items()},
        "output": found.ready.output,
        "headset": found.headset,
        "wanting": found.wanting,
    }


def _in_words(found: Found) -> str:
    lines = [
        f"engine    {found.ready.engine or 'none'}",
        f"output    {found.ready.output or 'none'}",
        f"headset   {'yes: names are said' if found.headset else 'no: names are not said'}",
        *(f"{language.value:9} {voice or 'no voice'}" for language, voice in found.voices.items()),
    ]
    return "\n".join((*lines, *found.wanting))
