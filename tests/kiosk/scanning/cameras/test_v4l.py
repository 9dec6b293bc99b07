"""What Linux answers about a video node, with the kernel's answers as videodev2.h lays them out."""

from __future__ import annotations

import struct
import sys
from pathlib import Path

import pytest

from kiosk.scanning.cameras import v4l

if sys.platform != "linux":
    pytest.skip("video4linux is Linux'", allow_module_level=True)

WEBCAM, METADATA, DECODER = 0x0420_0001, 0x04A0_0000, 0x0420_4000
"""Streaming video capture; metadata of one; a chip that decodes video (memory to memory)."""
HAS_DEVICE_CAPS = 0x8000_0000


class Kernel:
    """Answers for one node."""

    def __init__(self, whole: int, node: int) -> None:
        self._answer = struct.pack("=16s32s32sIII3I", b"uvcvideo", b"Webcam", b"usb-1", 0x60100, whole, node, 0, 0, 0)
        self.asked: list[tuple[int, bytes]] = []

    def ioctl(self, _descriptor: int, request: int, argument: bytes) -> bytes:
        self.asked.append((request, argument))
        return self._answer if len(argument) == len(self._answer) else argument


@pytest.fixture
def node(tmp_path: Path) -> Path:
    path = tmp_path / "video0"
    path.touch()
    return path


@pytest.mark.parametrize(
    ("of_this_node", "captures"), [(WEBCAM, True), (0x0420_1000, True), (METADATA, False), (DECODER, False)]
)
def test_what_the_node_can_counts_and_not_what_its_whole_device_can(
    node: Path, monkeypatch: pytest.MonkeyPatch, of_this_node: int, captures: bool
) -> None:
    monkeypatch.setattr("fcntl.ioctl", Kernel(HAS_DEVICE_CAPS | WEBCAM | METADATA, of_this_node).ioctl)
    assert v4l.is_capture(node) is captures


def test_an_old_driver_that_tells_of_its_device_only_is_believed(node: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fcntl.ioctl", Kernel(WEBCAM, 0).ioctl)
    assert v4l.is_capture(node) is True


def test_what_is_no_node_or_not_there_cannot_be_asked(node: Path) -> None:
    assert v4l.is_capture(node) is None
    assert v4l.is_capture(node.with_name("video9")) is None
    assert v4l.keep_frame_rate(node) is False


def test_the_frame_rate_is_kept_by_one_control(node: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kernel = Kernel(WEBCAM, 0)
    monkeypatch.setattr("fcntl.ioctl", kernel.ioctl)
    assert v4l.keep_frame_rate(node) is True
    assert kernel.asked == [(0xC008_561C, struct.pack("=Ii", 0x009A_0903, 0))]
