"""Whether the station can be heard, and speaks German."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.checkup.finding import Check, Finding, Light, Remark
from kiosk.domain.registration import Language
from kiosk.station_settings import VoiceSettings
from kiosk.voice.accent import locale_for
from kiosk.voice.command import voice_command
from kiosk.voice.messages import Part, Play, Say
from kiosk.voice.sound import Sound
from kiosk.voice.talk import Heard, conversation

LOUDEST = 4
"""The steps of the volume, as `kiosk.checkin.manner` has them."""

PATIENCE = 18.0
"""Seconds for the voice to be ready; speech-dispatcher is started for it if need be."""

LIMIT = PATIENCE + 3

TEST_WORDS = "Guten Morgen. So hört man diese Station."
"""What is said to hear how it sounds."""


def look_at_voice(settings: VoiceSettings) -> Sequence[Finding]:
    """Start a voice as the station does, and ask what it has."""
    command = voice_command(settings, LOUDEST)
    if not command:
        return voice_findings(settings, None)
    with conversation(command) as talk:
        return voice_findings(settings, talk.look(PATIENCE))


def voice_findings(settings: VoiceSettings, heard: Heard | None) -> list[Finding]:
    """What a voice says of itself, for a station with these settings; None if there is none."""
    return [_sound(settings, heard), _speech(settings, heard)]


def _sound(settings: VoiceSettings, heard: Heard | None) -> Finding:
    if heard is None or not (settings.sounds or settings.speech):
        return Finding(Check.SOUND, Light.NONE, Remark.SOUND_OFF)
    if not heard.answered:
        return Finding(Check.SOUND, Light.YELLOW, Remark.NO_ANSWER, number=round(PATIENCE))
    if not heard.ready.output:
        return Finding(Check.SOUND, Light.YELLOW, Remark.NO_SOUND)
    return Finding(Check.SOUND, Light.GREEN, Remark.SOUND_FINE, heard.ready.output)


def _speech(settings: VoiceSettings, heard: Heard | None) -> Finding:
    if heard is None or not settings.speech:
        return Finding(Check.VOICE, Light.NONE, Remark.SPEECH_OFF)
    if not heard.answered:
        return Finding(Check.VOICE, Light.YELLOW, Remark.NO_ANSWER, number=round(PATIENCE))
    if not heard.ready.engine:
        return Finding(Check.VOICE, Light.RED, Remark.NO_SPEECH)
    if locale_for(Language.GERMAN, heard.ready.locales) is None:
        # A station must speak it (acceptance A3).
        return Finding(Check.VOICE, Light.RED, Remark.NO_GERMAN)
    return Finding(Check.VOICE, Light.GREEN, Remark.SPEAKS_GERMAN)


def let_be_heard(settings: VoiceSettings) -> bool:
    """Play a sound and say a sentence, as loud as for visitors; whether it was said to its end."""
    command = voice_command(settings, LOUDEST)
    if not command:
        return False
    volume = max(1, settings.volume)
    with conversation(command) as talk:
        if not talk.look(PATIENCE).ready.engine:
            return False
        talk.order(Play(Sound.WELCOME, volume))
        return talk.speak(Say((Part(TEST_WORDS, Language.GERMAN),), volume), longest=15.0)
