"""False reads: a small part of `make false-reads`, and that it notices a reader that makes texts up."""

from __future__ import annotations

import pytest

from kiosk.domain.ticket import TicketCode
from kiosk.scanning.reading.decoder import Decoder
from kiosk.scanning.reading.sighting import Reader, Seen, Sighting
from tools import false_pictures, false_reads
from tools.false_door import admissions
from tools.false_pictures import KINDS, pictures
from tools.false_reads import look_at

MADE_UP = Sighting(b"007", "007", ((0.0, 0.0), (9.0, 0.0), (9.0, 9.0), (0.0, 9.0)), Reader.ZXING)


def test_a_thousand_frames_let_nobody_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(false_reads, "STILLS", 0.0)
    found = look_at(seed=7, number=1_000)
    assert found.crashes == []
    assert found.held == []
    assert found.frames.keys() == KINDS.keys()


def test_codes_that_are_hardly_broken_are_read_rightly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(false_pictures, "KINDS", {"broken QR codes": KINDS["broken QR codes"]})
    found = look_at(seed=7, number=60)
    assert found.right["broken QR codes"] > 0
    assert found.wrong == []


def test_a_text_that_was_made_up_is_counted_and_let_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Decoder, "look", lambda self, *_, **__: Seen((MADE_UP,)))
    found = look_at(seed=7, number=30)
    assert found.sightings.total() >= 30
    assert {code for _, code in found.held} == {"007"}
    assert admissions(found.held).total() == 1


def test_a_text_that_stands_on_no_list_lets_nobody_in() -> None:
    assert admissions([("noise", TicketCode("GD24-nobody"))]).total() == 0


def test_a_reader_that_crashes_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(*_: object, **__: object) -> Seen:
        raise ValueError("broken")

    monkeypatch.setattr(Decoder, "look", crash)
    monkeypatch.setattr(false_reads, "STILLS", 0.0)
    assert len(look_at(seed=7, number=5).crashes) >= 5


def test_the_same_seed_shows_the_same_pictures() -> None:
    shown = [[(one.kind, one.picture.tobytes()) for one in pictures(3, 40)] for _ in range(2)]
    assert shown[0] == shown[1]
