"""Where the key of a station's file comes from: a key file that only its owner can read.

The keyring of the operating system and a prompt come later; until then it is always a file.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import stat
from collections.abc import Mapping
from pathlib import Path

from db.connection import station_path
from db.engine import KEY_BYTES
from db.files import sync_folder
from db.identity import RandomBytes
from kiosk.domain.trouble import StoreTrouble

_HEX = re.compile(rf"[0-9A-Fa-f]{{{KEY_BYTES * 2}}}")


def key_path(data_dir: Path, environ: Mapping[str, str]) -> Path:
    """The key file of a data folder: EINLASS_KEY_FILE, or one in the user's settings, never beside the data."""
    named = environ.get("EINLASS_KEY_FILE")
    if named:
        return Path(named)
    settings = environ.get("XDG_CONFIG_HOME") or environ.get("APPDATA")
    folder = Path(settings) if settings else Path.home() / ".config"
    place = data_dir.resolve()
    mark = hashlib.sha256(str(place).encode("utf-8", "surrogateescape")).hexdigest()[:12]
    return folder / "einlass" / f"{place.name or 'data'}-{mark}.key"


def station_key(data_dir: Path, environ: Mapping[str, str], random_bytes: RandomBytes = secrets.token_bytes) -> bytes:
    """The raw key (32 bytes) for the file in `data_dir`; made at first use, with mode 0600, durable on return.

    Raises StoreTrouble naming the key file and what to do: it is gone although there is data, others can read
    it, it holds no key, it cannot be read or made. A key is never made for a file that exists.
    """
    path = key_path(data_dir, environ)
    try:
        if not path.exists():
            data = station_path(data_dir)
            if data.exists() and data.stat().st_size > 0:
                raise StoreTrouble(
                    f"{data} is there, but its key file {path} is not; please put the key file back, or name "
                    "it with EINLASS_KEY_FILE. Without it the data cannot be read"
                )
            _make(path, random_bytes(KEY_BYTES))
        return _read(path)
    except OSError as error:
        raise StoreTrouble(
            f"The key file {path} cannot be used ({error.strerror}); please check its folder, or name another "
            "file with EINLASS_KEY_FILE"
        ) from error


def _read(path: Path) -> bytes:
    if os.name == "posix" and stat.S_IMODE(path.stat().st_mode) & 0o077:
        raise StoreTrouble(f"The key file {path} can be read by others; please run: chmod 600 '{path}'")
    # No text of the file ever gets into the message.
    text = path.read_bytes().strip().decode("ascii", "replace")
    if not _HEX.fullmatch(text):
        raise StoreTrouble(
            f"The key file {path} does not hold a key ({KEY_BYTES * 2} hexadecimal digits); please put the right "
            "file there, or name it with EINLASS_KEY_FILE"
        )
    return bytes.fromhex(text)


def _make(path: Path, key: bytes) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # Written whole under another name, then linked: the key file is complete or not there, and of two programs
    # that start at the same time one makes the key and the other reads it.
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(key.hex().encode("ascii") + b"\n")
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(draft, path)
        except FileExistsError:
            return
    finally:
        draft.unlink()
    sync_folder(path.parent)
