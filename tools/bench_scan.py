"""Measures reading: real photos and empty frames, our reader beside pyzbar, zxing-cpp and OpenCV alone."""

from __future__ import annotations

import csv
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray
from pyzbar import pyzbar

from kiosk.scanning.reading.decoder import Decoder, Effort
from tools.figures import summary

Gray = NDArray[np.uint8]
Read = Callable[[Gray], list[str]]

SHARED = Path(os.environ.get("EINLASS_SHARED", Path(__file__).resolve().parent.parent.parent / "shared"))
SIZES = {"480p": (640, 480), "720p": (1280, 720), "1080p": (1920, 1080)}
ROUNDS = 3


def readers() -> dict[str, Read]:
    """Each reader as a function from a gray picture to texts."""
    still, live = Decoder(), Decoder()
    opencv = cv2.QRCodeDetector()

    def with_opencv(gray: Gray) -> list[str]:
        _, texts, _, _ = opencv.detectAndDecodeMulti(gray)
        return [text for text in texts if text]

    return {
        "Einlass, picture (scan)": lambda gray: [seen.text for seen in still.read(gray, Effort.STILL)],
        "Einlass, camera frame": lambda gray: [seen.text for seen in live.read(gray)],
        "zxing-cpp alone": lambda gray: [
            code.text
            for code in zxingcpp.read_barcodes(gray, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
        ],
        "pyzbar alone": lambda gray: [
            code.data.decode("utf-8", "replace") for code in pyzbar.decode(gray, symbols=[pyzbar.ZBarSymbol.QRCODE])
        ],
        "OpenCV alone": with_opencv,
    }


def run() -> list[dict[str, Any]]:
    """Photos first, then empty frames of three sizes."""
    if not (SHARED / "qr" / "index.csv").is_file():
        return [{"reader": f"skipped: no photos in {SHARED / 'qr'}"}]
    return [*_photos(), *_empty_frames()]


def _photos() -> Iterator[dict[str, Any]]:
    with (SHARED / "qr" / "index.csv").open(encoding="utf-8", newline="") as file:
        truth = {row["file"]: row["text"] for row in csv.DictReader(file)}
    photos = {name: _gray(SHARED / "qr" / name) for name in truth}
    for name, read in readers().items():
        times, right, wrong = [], 0, []
        for photo, gray in photos.items():
            texts, milliseconds = _timed(read, gray)
            times.append(milliseconds)
            plain = [text.replace("\r\n", "\n") for text in texts]
            right += truth[photo] in plain
            if plain and truth[photo] not in plain:
                wrong.append(photo)
        row = {"reader": name, "what": f"{len(photos)} photos", "right": right, "wrong": len(wrong), **summary(times)}
        yield row | {"wrong photos": " ".join(wrong)}


def _empty_frames() -> Iterator[dict[str, Any]]:
    pictures = [_gray(path) for path in sorted((SHARED / "qr" / "empty").glob("*.png"))]
    for size, (width, height) in SIZES.items():
        noise = np.random.default_rng(1).normal(0, 3, (height, width))
        frames = [
            np.clip(cv2.resize(picture, (width, height)) + noise, 0, 255).astype(np.uint8) for picture in pictures
        ]
        for name, read in readers().items():
            answers = [_timed(read, frame) for _ in range(ROUNDS) for frame in frames]
            wrong = sum(bool(texts) for texts, _ in answers)
            times = [milliseconds for _, milliseconds in answers]
            yield {"reader": name, "what": f"{len(times)} empty frames {size}", "wrong": wrong, **summary(times)}


def _gray(path: Path) -> Gray:
    picture = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
    assert picture is not None, path
    return np.asarray(picture, dtype=np.uint8)


def _timed(read: Read, gray: Gray) -> tuple[list[str], float]:
    begun = time.perf_counter()
    texts = read(gray)
    return texts, (time.perf_counter() - begun) * 1000
