"""Whether what the station knows about people can be read by who takes the computer or the disk away."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from kiosk.checkup.finding import Check, Finding, Light, Remark

SYS = Path("/sys/dev/block")
"""Where Linux says what lies below a block device."""


@dataclass(frozen=True, slots=True)
class SecretFacts:
    """Whether the file is encrypted, where its key is, who may read that, and whether it lies beside the data."""

    encrypted: bool
    key: Path
    key_is_open: bool
    key_is_beside: bool


def secret_facts(*, encrypted: bool, key: Path, folder: Path) -> SecretFacts:
    """Look at the key file. `encrypted` is asked of SQLite: a file in use is never opened any other way."""
    is_open = os.name == "posix" and bool(stat.S_IMODE(key.stat().st_mode) & 0o077)
    return SecretFacts(encrypted, key, is_open, key.resolve().is_relative_to(folder.resolve()))


def secret_finding(facts: SecretFacts) -> Finding:
    """What that means, the gravest first."""
    if not facts.encrypted:
        return Finding(Check.ENCRYPTION, Light.RED, Remark.NOT_ENCRYPTED)
    if facts.key_is_open:
        return Finding(Check.ENCRYPTION, Light.RED, Remark.KEY_OPEN, detail=str(facts.key))
    if facts.key_is_beside:
        return Finding(Check.ENCRYPTION, Light.YELLOW, Remark.KEY_BESIDE, detail=str(facts.key))
    return Finding(Check.ENCRYPTION, Light.GREEN, Remark.ENCRYPTED)


def disk_finding(encrypted: bool | None) -> Finding:
    """Whether the disk is encrypted as well; None if that cannot be told."""
    match encrypted:
        case True:
            return Finding(Check.DISK_ENCRYPTION, Light.GREEN, Remark.DISK_ENCRYPTED)
        case False:
            return Finding(Check.DISK_ENCRYPTION, Light.YELLOW, Remark.DISK_PLAIN)
        case None:
            return Finding(Check.DISK_ENCRYPTION, Light.YELLOW, Remark.DISK_UNKNOWN)


def disk_is_encrypted(folder: Path, devices: Path = SYS) -> bool | None:
    """Whether a folder lies on a disk that Linux encrypts (dm-crypt); None where that cannot be told."""
    number = folder.stat().st_dev
    device = devices / f"{os.major(number)}:{os.minor(number)}" if hasattr(os, "major") else devices / "none"
    # Without a device of its own, as on the network, in a container or on btrfs, nothing is known.
    return _encrypts(device.resolve()) if device.is_dir() else None


def _encrypts(device: Path) -> bool:
    try:
        if (device / "dm" / "uuid").read_text("ascii").startswith("CRYPT-"):
            return True
    except OSError:
        pass  # no mapped device
    below = [path.resolve() for path in _entries(device / "slaves")]
    # On several disks: each of them must be.
    return bool(below) and all(map(_encrypts, below))


def _entries(folder: Path) -> Iterable[Path]:
    return list(folder.iterdir()) if folder.is_dir() else []
