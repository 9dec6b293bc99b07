"""How the voice of a station is started."""

from __future__ import annotations

import sys

from kiosk.station_settings import VoiceSettings


def voice_command(settings: VoiceSettings, loudest: int) -> tuple[str, ...]:
    """What starts the voice of a station; without sounds and speech there is none, and the command is empty."""
    if not settings.sounds and not settings.speech:
        return ()
    without = [f"--no-{name}" for name, on in (("sounds", settings.sounds), ("speech", settings.speech)) if not on]
    return (
        *(sys.executable, "-m", "kiosk.voice"),
        *("--headset", settings.headset, "--loudest", str(loudest)),
        *without,
    )
