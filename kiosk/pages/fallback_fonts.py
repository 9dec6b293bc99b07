"""Fonts of this computer for Chinese, Japanese and Korean letters, which the bundled fonts lack."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterable, Sequence
from hashlib import sha256
from pathlib import Path

KNOWN = (
    ("NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc"),
    ("SourceHanSans-Regular.ttc", "SourceHanSans-Bold.ttc"),
    ("msyh.ttc", "msyhbd.ttc", "YuGothM.ttc", "YuGothB.ttc", "malgun.ttf", "malgunbd.ttf"),
    ("Hiragino Sans GB.ttc", "AppleSDGothicNeo.ttc"),
    ("wqy-microhei.ttc",),
    ("wqy-zenhei.ttc",),
    ("DroidSansFallbackFull.ttf",),
)
"""File names in Debian's fonts-noto-cjk, from Adobe, in Windows, in macOS, in Debian's fonts-wqy-microhei,
fonts-wqy-zenhei and fonts-droid-fallback, the best first; those of one line go together."""


def font_folders() -> list[Path]:
    """Where fonts are installed, on Linux, macOS and Windows; some may not exist."""
    home = Path.home()
    folders = [
        Path("/usr/share/fonts"),
        Path("/usr/local/share/fonts"),
        Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share") / "fonts",
        home / ".fonts",
        Path("/System/Library/Fonts"),
        Path("/Library/Fonts"),
        home / "Library" / "Fonts",
    ]
    if windows := os.environ.get("WINDIR"):
        folders.append(Path(windows) / "Fonts")
    if local := os.environ.get("LOCALAPPDATA"):
        folders.append(Path(local) / "Microsoft" / "Windows" / "Fonts")
    return folders


def fallback_files(folders: Iterable[Path]) -> tuple[Path, ...]:
    """The best known fonts with such letters in these folders or below them; empty if there are none."""
    names = {name for group in KNOWN for name in group}
    found: dict[str, Path] = {}
    for folder in folders:
        for path, _, files in os.walk(folder):
            for name in sorted(names.intersection(files)):
                found.setdefault(name, Path(path) / name)
    for group in KNOWN:
        if here := tuple(found[name] for name in group if name in found):
            return here
    return ()


def folder_of(files: Sequence[Path], cache: Path) -> Path | None:
    """A folder below `cache` with these files and nothing else, as Typst takes folders only; None without files.

    It is made once for the same files. If it cannot be made there is none: a badge without these letters is better
    than no badge, and the import says which letters are missing.
    """
    if not files:
        return None
    folder = cache / sha256("\n".join(map(str, files)).encode()).hexdigest()[:16]
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for file in files:
            _put(file, folder / file.name)
    except OSError:
        return None
    return folder


def cache_folder() -> Path:
    """Where this program keeps what can be made again."""
    home = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA")
    return (Path(home) if home else Path.home() / ".cache") / "einlass" / "fonts"


def _put(file: Path, place: Path) -> None:
    if place.exists():
        return
    with contextlib.suppress(FileExistsError):  # another process was quicker
        try:
            place.symlink_to(file)
        except FileExistsError:
            raise
        except OSError:  # Windows lets administrators only
            shutil.copyfile(file, place)
