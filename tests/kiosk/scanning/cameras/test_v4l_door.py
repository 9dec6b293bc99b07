"""A webcam as OpenCV's own V4L2 code sees it: the kernel's answers are played, all the rest is real."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import cv2
import pytest

from tests.conftest import ROOT
from tests.kiosk.scanning.cameras.lab import noise

SOURCE = Path(__file__).with_name("fake_v4l.c")


@pytest.fixture
def kernel(tmp_path: Path) -> Path:
    """The library that plays it."""
    compiler = shutil.which("cc")
    if sys.platform != "linux" or compiler is None or not Path("/usr/include/linux/videodev2.h").exists():
        pytest.skip("no C compiler or no headers of Linux to build the played webcam with")
    library = tmp_path / "fake_v4l.so"
    subprocess.run([compiler, "-shared", "-fPIC", "-w", str(SOURCE), "-o", str(library), "-ldl"], check=True)
    return library


def test_a_webcam_is_negotiated_with_and_every_fault_of_it_is_found_and_over_again(
    kernel: Path, tmp_path: Path
) -> None:
    for number in range(16):
        cv2.imwrite(str(tmp_path / f"{number}.jpg"), cv2.resize(noise(number), (1280, 720)))
    (tmp_path / "fakevideo0").write_bytes(b"")
    run = subprocess.run(
        [sys.executable, "-m", "tests.kiosk.scanning.cameras.v4l_door"],
        cwd=ROOT,
        env=os.environ | {"LD_PRELOAD": str(kernel), "FAKE_DIR": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert run.stdout.splitlines() == [
        "sees Fake MJPG 1280 720 30",
        "lame lost soon",
        "sees Fake MJPG 1280 720 30",
        "lame frozen soon",
        "sees Fake MJPG 1280 720 30",
        "lame lost soon",
        "sees Fake MJPG 1280 720 30",
        "lame lost soon",
        # Without MJPEG 720p is too slow: a small picture is asked for.
        "sees Fake YUYV 640 480 30",
    ], run.stderr
