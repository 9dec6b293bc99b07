"""What Linux knows of a video node, asked with two calls of its kernel; the only file that makes them."""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

CAPTURE = 0x0000_0001 | 0x0000_1000
"""V4L2_CAP_VIDEO_CAPTURE and its multi-planar kin (videodev2.h)."""

# The numbers of videodev2.h; they are part of the kernel's promise to programs and never change.
_QUERYCAP = 0x8068_5600
_CAPABILITY = struct.Struct("=16s32s32sIII3I")
_DEVICE_CAPS = 0x8000_0000
_SET_CONTROL = 0xC008_561C
_DYNAMIC_FRAME_RATE = 0x009A_0903
_CONTROL = struct.Struct("=Ii")


def is_capture(node: Path) -> bool | None:
    """Say whether pictures come from a node: others give metadata or decode video. None: it could not be asked."""
    answer = _asked(node, _QUERYCAP, bytes(_CAPABILITY.size))
    if answer is None:
        return None
    *_, whole, this_node, _, _, _ = _CAPABILITY.unpack(answer)
    return bool((this_node if whole & _DEVICE_CAPS else whole) & CAPTURE)


def keep_frame_rate(node: Path) -> bool:
    """Ask that little light makes no exposure longer than a picture's time; False if this camera cannot."""
    return _asked(node, _SET_CONTROL, _CONTROL.pack(_DYNAMIC_FRAME_RATE, 0)) is not None


def _asked(node: Path, request: int, argument: bytes) -> bytes | None:
    if sys.platform != "linux":
        return None
    import fcntl

    try:
        descriptor = os.open(node, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError:
        return None
    try:
        return fcntl.ioctl(descriptor, request, argument)
    except OSError:
        return None
    finally:
        os.close(descriptor)
