"""A private speech-dispatcher for tests that speak."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.speech_lab import SpeechLab, SpeechLabMissing, speech_lab_running


@pytest.fixture
def speech_lab(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SpeechLab]:
    """A speech-dispatcher that writes down what it is to say; programs started in this test speak there."""
    try:
        with speech_lab_running(tmp_path / "speech", seconds=0.2) as lab:
            monkeypatch.setenv("SPEECHD_ADDRESS", lab.address)
            yield lab
    except SpeechLabMissing as missing:
        pytest.skip(str(missing))
