"""Everything is looked at at the same time, and nothing that hangs or fails holds the others up."""

from __future__ import annotations

import threading

from kiosk.checkup.finding import Check, Finding, Light, Remark, worst
from kiosk.checkup.round import Inspection, looked_at
from kiosk.domain.trouble import StoreTrouble

GOOD = Finding(Check.POWER, Light.GREEN, Remark.MAINS)


def test_all_findings_come() -> None:
    two = [Finding(Check.SOUND, Light.YELLOW, Remark.NO_SOUND), Finding(Check.VOICE, Light.RED, Remark.NO_GERMAN)]
    found = list(looked_at([Inspection(Check.POWER, lambda: [GOOD]), Inspection(Check.VOICE, lambda: two)]))
    assert sorted(found, key=lambda finding: finding.check) == sorted([GOOD, *two], key=lambda finding: finding.check)


def test_they_are_looked_at_at_the_same_time() -> None:
    both = threading.Barrier(2, timeout=10)

    def meet() -> list[Finding]:
        both.wait()
        return [GOOD]

    assert len(list(looked_at([Inspection(Check.POWER, meet), Inspection(Check.DISK, meet)]))) == 2


def test_what_hangs_is_yellow_after_its_own_limit_and_the_others_are_told() -> None:
    never = threading.Event()

    def hang() -> list[Finding]:
        never.wait()
        return [GOOD]

    found = list(looked_at([Inspection(Check.PRINTER, hang, 0.2), Inspection(Check.POWER, lambda: [GOOD])]))
    assert found == [GOOD, Finding(Check.PRINTER, Light.YELLOW, Remark.NO_ANSWER, number=0)]
    never.set()


def test_trouble_is_yellow_with_its_own_words() -> None:
    def trouble() -> list[Finding]:
        raise StoreTrouble("The disk is full.")

    (found,) = looked_at([Inspection(Check.BACKUP, trouble)])
    assert found == Finding(Check.BACKUP, Light.YELLOW, Remark.NOT_LOOKED_AT, detail="The disk is full.")


def test_a_disk_that_is_gone_is_yellow() -> None:
    def gone() -> list[Finding]:
        raise FileNotFoundError(2, "No such file")

    (found,) = looked_at([Inspection(Check.DISK, gone)])
    assert found.light is Light.YELLOW


def test_the_gravest_light_is_that_of_all() -> None:
    assert worst([Light.NONE, Light.GREEN]) is Light.GREEN
    assert worst([Light.GREEN, Light.YELLOW, Light.NONE]) is Light.YELLOW
    assert worst([Light.RED, Light.YELLOW]) is Light.RED
    assert worst([]) is Light.NONE
