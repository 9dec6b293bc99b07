"""Reasons of CUPS as faults."""

from __future__ import annotations

import pytest

from kiosk.domain.printer import PrinterFault
from kiosk.printing.cups_reasons import QueueState, fault_of, faults_of


@pytest.mark.parametrize(
    ("reason", "fault"),
    [
        ("media-empty-error", PrinterFault.PAPER_OUT),
        ("media-empty-warning", PrinterFault.PAPER_OUT),
        ("media-empty", PrinterFault.PAPER_OUT),
        ("media-needed", PrinterFault.PAPER_OUT),
        ("media-jam-error", PrinterFault.JAM),
        ("cover-open", PrinterFault.COVER_OPEN),
        ("door-open-error", PrinterFault.COVER_OPEN),
        ("interlock-open-warning", PrinterFault.COVER_OPEN),
        ("toner-empty", PrinterFault.SUPPLY_OUT),
        ("marker-supply-empty-error", PrinterFault.SUPPLY_OUT),
        ("offline-report", PrinterFault.OFFLINE),
        ("shutdown", PrinterFault.OFFLINE),
        ("timed-out-error", PrinterFault.OFFLINE),
        ("moving-to-paused", PrinterFault.PAUSED),
        ("cups-missing-filter-warning", PrinterFault.BAD_FORMAT),
    ],
)
def test_what_keeps_badges_from_coming_out_is_a_fault(reason: str, fault: PrinterFault) -> None:
    assert fault_of(reason) is fault


@pytest.mark.parametrize(
    "reason",
    [
        "none", "media-low-warning", "toner-low-report", "media-empty-report", "connecting-to-device",
        "cups-waiting-for-job-completed", "cups-ipp-conformance-failure-report", "spool-area-full-report", "", "-error",
    ],
)  # fmt: skip
def test_what_is_for_information_only_is_none(reason: str) -> None:
    assert fault_of(reason) is None


def test_faults_come_in_the_order_in_which_they_are_mended() -> None:
    faults = faults_of(QueueState.STOPPED, ["media-empty-error", "cover-open-error"], accepting=False)
    assert faults == (
        PrinterFault.REJECTING,
        PrinterFault.COVER_OPEN,
        PrinterFault.PAPER_OUT,
        PrinterFault.PAUSED,
    )


def test_a_fault_is_named_once_however_often_it_is_said() -> None:
    assert faults_of(QueueState.PROCESSING, ["media-empty", "media-needed-error"], accepting=True) == (
        PrinterFault.PAPER_OUT,
    )


def test_a_queue_that_works_has_none() -> None:
    assert faults_of(QueueState.PROCESSING, ["cups-waiting-for-job-completed"], accepting=True) == ()
