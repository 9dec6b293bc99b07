"""A private speech-dispatcher whose only voice writes down what it is to say: no loudspeaker, nobody disturbed."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

MODULES = (Path("/usr/lib/speech-dispatcher-modules"), Path("/usr/libexec/speech-dispatcher-modules"))
PATIENCE = 30.0
"""Seconds that a start may take on a busy machine."""

CONFIGURATION = """
LogLevel 1
LogDir "{folder}/log"
DefaultVolume 100
DefaultLanguage "de"
AudioOutputMethod "libao"
AddModule "{module}" "{program}" "{module}.conf"
DefaultModule {module}
"""

SPY = """
Debug 0
GenericExecuteSynth "echo $LANGUAGE \\'$DATA\\' >> {said}; sleep {seconds}"
GenericMaxChunkLength 4000
GenericDelimiters "|"
GenericLanguage "de" "de" "utf-8"
GenericLanguage "en" "en" "utf-8"
GenericLanguage "fr" "fr" "utf-8"
GenericLanguage "uk" "uk" "utf-8"
GenericLanguage "tr" "tr" "utf-8"
AddVoice "de" "MALE1" "spy-de"
AddVoice "en" "MALE1" "spy-en"
AddVoice "fr" "MALE1" "spy-fr"
AddVoice "uk" "MALE1" "spy-uk"
AddVoice "tr" "MALE1" "spy-tr"
"""


class SpeechLabMissing(Exception):
    """Why there can be no private speech-dispatcher here."""


@dataclass(frozen=True, slots=True)
class SpeechLab:
    """A running one: how to reach it, and where it writes what it says."""

    address: str
    said: Path
    process: subprocess.Popen[bytes]

    def lines(self) -> list[str]:
        """Everything said so far: the language, a blank, the text."""
        return self.said.read_text("utf-8").splitlines() if self.said.exists() else []


@contextmanager
def speech_lab_running(folder: Path, *, seconds: float = 0.0, module: str = "spy") -> Iterator[SpeechLab]:
    """A private speech-dispatcher, as long as the block lasts; each utterance takes `seconds`.

    With `module` "espeak-ng" it has the real voices, speaks into nothing, and writes nothing down.
    Raises SpeechLabMissing.
    """
    program = shutil.which("speech-dispatcher")
    speaks_with = "sd_generic" if module == "spy" else f"sd_{module}"
    if program is None or not any((each / speaks_with).is_file() for each in MODULES):
        raise SpeechLabMissing(f"no speech-dispatcher with {speaks_with} here (Debian: speech-dispatcher-espeak-ng)")
    settings, said, socket = folder / "conf", folder / "said.txt", folder / "speechd.sock"
    (settings / "modules").mkdir(parents=True)
    (settings / "clients").mkdir()
    (folder / "log").mkdir()
    (settings / "speechd.conf").write_text(
        CONFIGURATION.format(folder=folder, module=module, program=speaks_with), "utf-8"
    )
    spy = SPY.format(said=said, seconds=seconds) if module == "spy" else ""
    (settings / "modules" / f"{module}.conf").write_text(spy, "utf-8")
    # sd_generic opens a sound device although it plays nothing: one that swallows everything will do.
    (folder / ".libao").write_text("default_driver=null\n", "utf-8")
    process = subprocess.Popen(
        [
            *(program, "-s", "-t", "0", "-C", str(settings), "-L", str(folder / "log"), "-P", str(folder / "pid")),
            *("-c", "unix_socket", "-S", str(socket)),
        ],
        env=os.environ | {"HOME": str(folder)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait_for(socket, process)
        yield SpeechLab(f"unix_socket:{socket}", said, process)
    finally:
        process.terminate()
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _wait_for(socket: Path, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + PATIENCE
    while not socket.exists():
        if process.poll() is not None:
            raise SpeechLabMissing(f"speech-dispatcher ended with {process.returncode}")
        if time.monotonic() > end:
            raise SpeechLabMissing("speech-dispatcher does not start")
        time.sleep(0.02)


def environment(lab: SpeechLab) -> dict[str, str]:
    """The environment in which programs speak there."""
    return os.environ | {"SPEECHD_ADDRESS": lab.address}
