"""Every finding has words, and whoever has to do something is told what."""

from __future__ import annotations

import pytest

from kiosk.checkup.finding import Check, Finding, Light, Remark
from kiosk.domain.camera_fault import CameraFault
from kiosk.domain.printer import PrinterFault
from kiosk.domain.registration import Language
from kiosk.ui.camera_phrases import CameraAdvice
from kiosk.ui.room.checkup_names import CheckSentences
from kiosk.ui.room.checkup_words import told_of

NOTHING_TO_DO = {
    *(remark for remark in Remark if remark.value.endswith("_fine")),
    Remark.CODE_READ,
    Remark.NO_GLARE,
    Remark.SHARP,
    Remark.PRINTER_READY,
    Remark.SPEAKS_GERMAN,
    Remark.SYNCHRONISED,
    Remark.ENCRYPTED,
    Remark.DISK_ENCRYPTED,
    Remark.MAINS,
    Remark.LIST_LOADED,
    Remark.CAMERA_ELSEWHERE,
    Remark.SOUND_OFF,
    Remark.SPEECH_OFF,
    Remark.NETWORK_NOT_NEEDED,
    Remark.NOT_SET_UP,
    Remark.EXCHANGE_WAITING,
}


@pytest.mark.parametrize("remark", Remark)
def test_each_remark_has_a_sentence_and_a_next_step_if_there_is_something_to_do(remark: Remark) -> None:
    finding = Finding(Check.PRINTER, Light.YELLOW, remark, "Name", 7, PrinterFault.JAM)
    told = told_of(finding, Language.GERMAN)
    assert told.says
    assert bool(told.to_do) is (remark not in NOTHING_TO_DO)
    assert "%n" not in told.says + told.to_do
    assert "{" not in told.says + told.to_do


@pytest.mark.parametrize("fault", PrinterFault)
def test_a_printers_fault_is_told_as_on_the_helpers_screen(fault: PrinterFault) -> None:
    told = told_of(Finding(Check.PRINTER, Light.RED, Remark.PRINTER_FAULT, "badge", fault=fault), Language.GERMAN)
    assert told.says.startswith("badge: ")
    assert told.to_do


@pytest.mark.parametrize("fault", CameraFault)
def test_a_cameras_fault_is_told_as_on_the_helpers_screen(fault: CameraFault) -> None:
    told = told_of(Finding(Check.CAMERA, Light.RED, Remark.CAMERA_FAULT, camera=fault), Language.GERMAN)
    advice = CameraAdvice(Language.GERMAN).advice(fault)
    assert (told.says, told.to_do) == (advice.headline, advice.next_step)


def test_of_two_cameras_it_says_which() -> None:
    names = CheckSentences(Language.GERMAN)
    assert names.about(Finding(Check.CAMERA, Light.RED, Remark.CODE_READ)) == "Kamera"
    assert names.about(Finding(Check.CAMERA, Light.RED, Remark.CODE_READ, "low")) == "Kamera unten"
    assert names.about(Finding(Check.GLARE, Light.RED, Remark.GLARE, "Webcam 2")) == "Blendung, Kamera „Webcam 2“"
    assert names.about(Finding(Check.PRINTER, Light.RED, Remark.PRINTER_READY, "badge")) == "Drucker"


def test_checks_and_lights_are_told_apart_by_their_words() -> None:
    names = CheckSentences(Language.GERMAN)
    assert len({names.check(check) for check in Check}) == len(Check)
    assert len({names.light(light) for light in Light}) == len(Light)


@pytest.mark.parametrize("remark", [Remark.PRINTER_READY, Remark.PRINTER_FAULT, Remark.ONLY_A_FOLDER])
def test_a_folder_for_badges_is_named_in_the_readers_language(remark: Remark) -> None:
    finding = Finding(Check.PRINTER, Light.YELLOW, remark, "folder badges", fault=PrinterFault.FOLDER)
    told = told_of(finding, Language.GERMAN)
    assert "„badges“" in told.says
    assert "folder" not in told.says + told.to_do
