"""What is read: real photos, mirrored and inverted codes, bytes as they are, and nothing where nothing is."""

from __future__ import annotations

import csv
from itertools import count
from pathlib import Path

import cv2
import numpy as np
import pytest
import qrcode
import zxingcpp

from kiosk.scanning.frame import Pixels
from kiosk.scanning.reading.decoder import Decoder, Effort
from kiosk.scanning.reading.sighting import Seen, overlap
from tools.simulator.draw import Difficulty, draw
from tools.simulator.render import gray as gray_frames

TICKET = "GD24-pxj4nwih2pnx6jwqx7gyow3egn"


def reader() -> Decoder:
    """One for which time stands still: what it tries does not depend on how busy the computer is."""
    return Decoder(lambda: 0.0)


def picture(content: str | bytes) -> Pixels:
    """A 720p frame with one code left of the middle."""
    code = np.asarray(qrcode.make(content, box_size=4).get_image().convert("L"), dtype=np.uint8)
    frame = np.full((720, 1280), 180, np.uint8)
    frame[20 : 20 + len(code), 100 : 100 + len(code)] = code
    return frame


def gray(path: Path) -> Pixels:
    found = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
    assert found is not None
    return np.asarray(found, dtype=np.uint8)


def test_most_real_photos_are_read_and_none_wrongly(qr_photos: Path) -> None:
    decoder, right, wrong = reader(), 0, []
    with (qr_photos / "index.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            texts = [
                seen.text.replace("\r\n", "\n") for seen in decoder.read(gray(qr_photos / row["file"]), Effort.STILL)
            ]
            right += row["text"] in texts
            if texts and row["text"] not in texts:
                wrong.append(row["file"])
    assert wrong == []
    assert right >= 109


def test_nothing_is_read_where_nothing_is(qr_photos: Path) -> None:
    decoder = reader()
    for path in sorted((qr_photos / "empty").glob("*.png")):
        assert decoder.read(gray(path), Effort.STILL) == (), path.name
        assert decoder.read(gray(path)) == (), path.name


@pytest.mark.parametrize(
    "change",
    [lambda p: p, lambda p: p[:, ::-1], lambda p: 255 - p, np.rot90],
    ids="as mirrored inverted turned".split(),
)
def test_a_ticket_is_read_however_it_is_held(change: object) -> None:
    frame = np.ascontiguousarray(change(picture(TICKET)))  # type: ignore[operator]
    assert [seen.content for seen in reader().read(frame)] == [TICKET.encode()]


def test_the_frame_is_read_as_it_is_and_not_mirrored() -> None:
    (seen,) = reader().read(picture(TICKET))
    assert max(x for x, _ in seen.corners) < 640


@pytest.mark.parametrize(
    "content",
    [b"GD24\x00null", "GD24-\u202eabc".encode(), b"'; DROP TABLE registrations; --", b"<b>x</b>", b"\x1b[31m"],
)
def test_bytes_come_as_they_are(content: bytes) -> None:
    assert [seen.content for seen in reader().read(picture(content))] == [content]


def test_the_largest_code_there_is_does_no_harm() -> None:
    code = qrcode.make("x" * 2900, box_size=4, error_correction=qrcode.constants.ERROR_CORRECT_L)
    frame = np.asarray(code.get_image().convert("L"), dtype=np.uint8)
    assert len(reader().read(np.ascontiguousarray(frame))[0].content) == 2900


def test_two_codes_are_two_sightings() -> None:
    frame = picture(TICKET)
    frame[:, 640:] = picture("GD24-other")[:, :640]
    assert {seen.text for seen in reader().read(frame)} == {TICKET, "GD24-other"}


def shot(difficulty: Difficulty, seed: int, frames: int) -> list[Pixels]:
    return list(gray_frames(draw(difficulty, seed), frames, width=960, height=540))


@pytest.mark.parametrize("difficulty", [Difficulty.DISTANCE_2_5, Difficulty.NOISE_20, Difficulty.DARK_MODE])
def test_what_is_small_noisy_or_dark_is_read_within_a_few_frames(difficulty: Difficulty) -> None:
    decoder, text = reader(), draw(difficulty, 1).text
    seen = [
        one.text for number, gray in enumerate(shot(difficulty, 1, 5)) for one in decoder.read(gray, at=number / 30)
    ]
    assert set(seen) == {text}


def test_a_code_too_blurred_to_be_read_is_told_with_its_measure() -> None:
    frame = picture(TICKET)
    # Three patterns and nothing between them that makes sense.
    frame[60:120, 160:200] = 255 - frame[60:120, 160:200]
    seen = reader().look(frame)
    (unread,) = seen.unread
    assert seen.sightings == ()
    assert overlap(unread.corners, ((116, 36), (248, 36), (248, 168), (116, 168)))
    assert unread.measure.light > 200
    assert unread.measure.dark < 60


def test_a_code_that_is_read_is_not_told_as_unread() -> None:
    assert reader().look(picture(TICKET)).unread == ()


def test_where_time_is_up_no_further_look_is_taken() -> None:
    ticks = count(0.0, 10.0)
    assert Decoder(lambda: next(ticks)).look(np.full((720, 1280), 180, np.uint8)) == Seen()


def test_a_micro_qr_code_does_not_count() -> None:
    micro = zxingcpp.create_barcode("12345", zxingcpp.BarcodeFormat.MicroQRCode)
    image = np.asarray(zxingcpp.write_barcode_to_image(micro, scale=8, add_quiet_zones=True), dtype=np.uint8)
    assert reader().read(np.ascontiguousarray(image)) == ()
