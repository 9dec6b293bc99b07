"""`voices`: what this station can say, in which languages, and who hears it; the check before the doors open."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from kiosk.checkin.manner import LOUDEST
from kiosk.commands.output import JSON_OPTION, Exit, print_json
from kiosk.commands.station import DATA_OPTION, EVENT_OPTION, data_folder
from kiosk.domain.registration import Language
from kiosk.settings import DEFAULT_EVENT, read_event
from kiosk.station_settings import STATION_FILE, VoiceSettings, read_station
from kiosk.voice.accent import locale_for
from kiosk.voice.command import voice_command
from kiosk.voice.messages import Part, Say
from kiosk.voice.talk import Heard, conversation


@dataclass(frozen=True, slots=True)
class Found(Heard):
    """What is found, and what it means for this station."""

    @classmethod
    def of(cls, heard: Heard) -> Found:
        """The same, looked at."""
        return cls(heard.ready, heard.headset, heard.answered)

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
        found = Found.of(talk.look())
        if as_json:
            print_json(_as_json(found))
        else:
            typer.echo(_in_words(found))
        if say is not None and found.ready.engine and not talk.speak(Say((Part(say, language),), volume)):
            for reason in (*talk.reasons, "The text was not said to its end."):
                typer.echo(reason, err=True)
            raise typer.Exit(Exit.TROUBLE)
    raise typer.Exit(found.exit)


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
