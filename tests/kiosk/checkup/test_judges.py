"""What is measured at a station, and what it means: each judge over plain facts."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.checkup.backup import BackupFacts, backup_finding, is_other_disk
from kiosk.checkup.clock import ClockFacts, clock_facts, clock_finding, sync_finding, synchronised, zone_finding
from kiosk.checkup.disk import disk_finding, look_at_disk
from kiosk.checkup.finding import Finding, Light, Remark
from kiosk.checkup.network import look_at_network, network_finding
from kiosk.checkup.people import list_finding, templates_of
from kiosk.checkup.power import Battery, look_at_power, power_finding
from kiosk.checkup.printers import printer_findings, templates_without
from kiosk.checkup.secrecy import SecretFacts, disk_is_encrypted, secret_facts, secret_finding
from kiosk.checkup.secrecy import disk_finding as secret_disk
from kiosk.checkup.voice import voice_findings
from kiosk.domain.printer import PrinterFault, PrinterStatus
from kiosk.domain.registration import Attendance, EventDay, Status
from kiosk.settings import read_event
from kiosk.station_settings import VoiceSettings
from kiosk.voice.messages import Ready
from kiosk.voice.talk import Heard
from tests.people import DAY_1, DAY_2, EVENT_DAYS, registration

EVENT = read_event()
MORNING = datetime(2024, 2, 20, 7, 30, tzinfo=UTC)
BUILT = datetime(2024, 2, 1, tzinfo=UTC)


def light_and_remark(finding: Finding) -> tuple[Light, Remark]:
    return finding.light, finding.remark


# --- clock ------------------------------------------------------------------------------------------------


def test_a_clock_on_a_day_of_the_event_is_green_and_shows_the_time_at_the_venue() -> None:
    finding = clock_finding(ClockFacts(MORNING, BUILT, MORNING - timedelta(hours=1)), EVENT)
    assert light_and_remark(finding) == (Light.GREEN, Remark.CLOCK_FINE)
    assert finding.name == "20.02.2024, 08:30"


@pytest.mark.parametrize("now", [datetime(1970, 1, 1, tzinfo=UTC), BUILT - timedelta(days=2)])
def test_no_clock_is_right_that_is_earlier_than_its_own_program(now: datetime) -> None:
    assert light_and_remark(clock_finding(ClockFacts(now, BUILT, None), EVENT)) == (Light.RED, Remark.CLOCK_BEHIND)


def test_no_clock_is_right_that_is_earlier_than_the_last_entry() -> None:
    facts = ClockFacts(MORNING, BUILT, MORNING + timedelta(hours=1))
    assert light_and_remark(clock_finding(facts, EVENT)) == (Light.RED, Remark.CLOCK_BEHIND)


def test_another_day_is_yellow() -> None:
    facts = ClockFacts(MORNING + timedelta(days=30), BUILT, None)
    assert light_and_remark(clock_finding(facts, EVENT)) == (Light.YELLOW, Remark.NO_EVENT_DAY)


def test_the_program_knows_since_when_it_is_there() -> None:
    assert clock_facts(MORNING, None).built.tzinfo is UTC


@pytest.mark.parametrize(("hours", "remark"), [(1, Remark.ZONE_FINE), (0, Remark.ZONE_OTHER)])
def test_the_zone_is_that_of_the_venue_on_that_day(hours: int, remark: Remark) -> None:
    assert zone_finding(MORNING, EVENT, timedelta(hours=hours)).remark is remark


@pytest.mark.parametrize(
    ("program", "said", "meaning"),
    [
        ("timedatectl", "yes\n", True),
        ("timedatectl", "no\n", False),
        ("timedatectl", "", None),
        ("chronyc", "C0A80101,192.168.1.1,3,1708414200.1,0,0,0,0,0,0,0,0,64.2,Normal\n", True),
        ("chronyc", "7F7F0101,,0,0,0,0,0,0,0,0,0,0,0,Not synchronised\n", False),
    ],
)
def test_what_the_systems_programs_mean(program: str, said: str, meaning: bool | None) -> None:
    assert synchronised(program, said) is meaning


def test_a_system_that_says_nothing_is_yellow() -> None:
    missing = (("no-such-program",), ("false",))
    assert light_and_remark(sync_finding(missing)) == (Light.YELLOW, Remark.SYNC_UNKNOWN)


# --- disk and secrecy -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("free", "light"), [(90_000_000_000, Light.GREEN), (900_000_000, Light.YELLOW), (90_000_000, Light.RED)]
)
def test_free_space(free: int, light: Light) -> None:
    assert disk_finding(free).light is light


def test_the_disk_is_tried_and_nothing_stays(tmp_path: Path) -> None:
    (finding,) = look_at_disk(tmp_path)
    assert finding.remark in (Remark.DISK_FINE, Remark.DISK_TIGHT, Remark.DISK_FULL)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_red(tmp_path: Path) -> None:
    (finding,) = look_at_disk(tmp_path / "none")
    assert light_and_remark(finding) == (Light.RED, Remark.DISK_READ_ONLY)


@pytest.mark.parametrize(
    ("encrypted", "is_open", "beside", "remark"),
    [
        (True, False, False, Remark.ENCRYPTED),
        (True, False, True, Remark.KEY_BESIDE),
        (True, True, True, Remark.KEY_OPEN),
        (False, True, True, Remark.NOT_ENCRYPTED),
    ],
)
def test_secrecy(encrypted: bool, is_open: bool, beside: bool, remark: Remark) -> None:
    assert secret_finding(SecretFacts(encrypted, Path("station.key"), is_open, beside)).remark is remark


def test_a_key_that_others_can_read_and_that_lies_beside_the_data_is_seen(tmp_path: Path) -> None:
    key = tmp_path / "station.key"
    key.touch(mode=0o600)
    facts = secret_facts(encrypted=True, key=key, folder=tmp_path)
    assert (facts.key_is_open, facts.key_is_beside) == (False, True)
    key.chmod(0o644)
    assert secret_facts(encrypted=True, key=key, folder=tmp_path / "data").key_is_open


def block_device(devices: Path, number: str, uuid: str, *slaves: str) -> Path:
    device = devices / number
    (device / "slaves").mkdir(parents=True)
    if uuid:
        (device / "dm").mkdir()
        (device / "dm" / "uuid").write_text(uuid, "ascii")
    for slave in slaves:
        (device / "slaves" / slave).symlink_to(devices / slave)
    return device


def test_a_disk_below_which_something_encrypts_is_encrypted(tmp_path: Path) -> None:
    number = tmp_path.stat().st_dev
    name = f"{os.major(number)}:{os.minor(number)}"
    devices = tmp_path / "sys"
    block_device(devices, "8:1", "")
    block_device(devices, "253:0", "CRYPT-LUKS2-invented", "8:1")
    assert disk_is_encrypted(tmp_path, devices) is None
    device = block_device(devices, name, "LVM-invented", "253:0")
    assert disk_is_encrypted(tmp_path, devices) is True
    (device / "slaves" / "8:1").symlink_to(devices / "8:1")
    assert disk_is_encrypted(tmp_path, devices) is False


def test_whether_a_disk_is_encrypted_is_at_most_yellow() -> None:
    assert [secret_disk(each).light for each in (True, False, None)] == [Light.GREEN, Light.YELLOW, Light.YELLOW]


# --- backups ----------------------------------------------------------------------------------------------

FRESH = BackupFacts(Path("/media/stick"), there=True, other_disk=True, newest=MORNING - timedelta(minutes=4))


@pytest.mark.parametrize(
    ("facts", "at_work", "light", "remark"),
    [
        (FRESH, True, Light.GREEN, Remark.BACKUP_FINE),
        (BackupFacts(None), True, Light.YELLOW, Remark.BACKUP_OFF),
        (BackupFacts(Path("/media/stick")), True, Light.YELLOW, Remark.NO_MEDIUM),
        (BackupFacts(Path("/media/stick"), there=True), True, Light.YELLOW, Remark.NO_BACKUP_YET),
        (
            BackupFacts(Path("/x"), True, True, newest=MORNING - timedelta(hours=1)),
            True,
            Light.YELLOW,
            Remark.BACKUP_OLD,
        ),
        (
            BackupFacts(Path("/x"), True, True, newest=MORNING - timedelta(hours=9)),
            False,
            Light.GREEN,
            Remark.BACKUP_FINE,
        ),
        (BackupFacts(Path("/x"), True, False, newest=MORNING), True, Light.YELLOW, Remark.SAME_DISK),
    ],
)
def test_backups(facts: BackupFacts, at_work: bool, light: Light, remark: Remark) -> None:
    assert light_and_remark(backup_finding(facts, MORNING, at_work=at_work)) == (light, remark)


def test_a_folder_beside_the_data_is_no_other_disk(tmp_path: Path) -> None:
    assert not is_other_disk(tmp_path, tmp_path.parent)


# --- power and network ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("battery", "light"),
    [
        (None, Light.GREEN),
        (Battery(30, plugged=True), Light.GREEN),
        (Battery(80, plugged=False), Light.YELLOW),
        (Battery(80, plugged=None), Light.YELLOW),
        (Battery(12, plugged=False), Light.RED),
    ],
)
def test_power(battery: Battery | None, light: Light) -> None:
    assert power_finding(battery).light is light


def test_power_and_network_are_known_at_once() -> None:
    assert len(look_at_power()) == 1
    assert len(look_at_network(calls=True)) == 1


@pytest.mark.parametrize(
    ("calls", "connected", "light"),
    [(False, False, Light.NONE), (True, True, Light.GREEN), (True, False, Light.YELLOW)],
)
def test_only_calls_need_a_network(calls: bool, connected: bool, light: Light) -> None:
    assert network_finding(calls=calls, connected=connected).light is light


# --- printers ---------------------------------------------------------------------------------------------

WELL, OUT = PrinterStatus("badge"), PrinterStatus("label", (PrinterFault.PAPER_OUT,), detail="media-empty")


def test_one_printer_that_works_is_enough_for_the_doors() -> None:
    lights = [finding.light for finding in printer_findings([(WELL, False), (OUT, False)], [])]
    assert lights == [Light.GREEN, Light.YELLOW]


def test_no_printer_that_works_is_red_and_says_which_fault() -> None:
    (finding,) = printer_findings([(OUT, False)], [])
    assert (finding.light, finding.fault, finding.name) == (Light.RED, PrinterFault.PAPER_OUT, "label")


def test_a_folder_alone_is_no_printer_and_no_hindrance() -> None:
    (finding,) = printer_findings([(PrinterStatus("folder badges"), True)], [])
    assert light_and_remark(finding) == (Light.YELLOW, Remark.ONLY_A_FOLDER)


def test_a_kind_of_badge_that_no_printer_has_paper_for_is_red() -> None:
    findings = printer_findings([(WELL, False)], templates_without([("a6",), ("a7", "a6")], ["a6", "dymo", "dymo"]))
    assert [(each.light, each.name) for each in findings] == [(Light.GREEN, "badge"), (Light.RED, "dymo")]


def test_a_printer_that_names_no_template_has_paper_for_all() -> None:
    assert templates_without([("a6",), ()], ["dymo"]) == []


# --- voice ------------------------------------------------------------------------------------------------

EAR = Heard(Ready("speechd", ("de_DE", "en_GB"), "Loudspeaker"), headset=False)


def spoken(settings: VoiceSettings, heard: Heard | None) -> list[tuple[Light, Remark]]:
    return [light_and_remark(finding) for finding in voice_findings(settings, heard)]


def test_a_voice_with_german_and_an_output_is_green() -> None:
    assert spoken(VoiceSettings(), EAR) == [(Light.GREEN, Remark.SOUND_FINE), (Light.GREEN, Remark.SPEAKS_GERMAN)]


def test_without_an_output_it_is_yellow_and_without_german_red() -> None:
    mute = Heard(Ready("speechd", ("en_GB",), ""), headset=False)
    assert spoken(VoiceSettings(), mute) == [(Light.YELLOW, Remark.NO_SOUND), (Light.RED, Remark.NO_GERMAN)]


def test_without_an_engine_it_is_red() -> None:
    assert spoken(VoiceSettings(), Heard(Ready("", (), "Loudspeaker"), False))[1] == (Light.RED, Remark.NO_SPEECH)


def test_a_voice_that_does_not_answer_is_yellow() -> None:
    silent = Heard(Ready("", ()), headset=False, answered=False)
    assert {light for light, _ in spoken(VoiceSettings(), silent)} == {Light.YELLOW}


def test_what_is_switched_off_is_not_looked_at() -> None:
    assert spoken(VoiceSettings(sounds=False, speech=False), None) == [
        (Light.NONE, Remark.SOUND_OFF),
        (Light.NONE, Remark.SPEECH_OFF),
    ]
    assert spoken(VoiceSettings(speech=False), EAR)[1] == (Light.NONE, Remark.SPEECH_OFF)


# --- people -----------------------------------------------------------------------------------------------


def test_who_may_come_today_is_counted() -> None:
    people = [
        registration(1),
        registration(2, days=frozenset({DAY_2})),
        registration(3, attendance=Attendance.ONLINE),
        registration(4, status=Status.CANCELLED),
        registration(5, missing=True),
    ]
    finding = list_finding(people, DAY_1, EVENT_DAYS)
    assert (finding.light, finding.remark, finding.number) == (Light.GREEN, Remark.LIST_FINE, 1)


def test_an_empty_list_is_red() -> None:
    cancelled = [registration(1, status=Status.CANCELLED)]
    assert light_and_remark(list_finding(cancelled, DAY_1, EVENT_DAYS)) == (Light.RED, Remark.LIST_EMPTY)


def test_nobody_for_today_is_red() -> None:
    tomorrow = [registration(1, days=frozenset({DAY_2}))]
    assert light_and_remark(list_finding(tomorrow, DAY_1, EVENT_DAYS)) == (Light.RED, Remark.NOBODY_TODAY)


def test_before_the_event_the_whole_list_is_counted() -> None:
    finding = list_finding([registration(1)], EventDay(DAY_1.replace(year=2023)), EVENT_DAYS)
    assert (finding.remark, finding.number) == (Remark.LIST_LOADED, 1)


def test_the_templates_of_a_list_are_those_of_its_roles_each_once() -> None:
    names = {"": "a6", "speaker": "a7"}
    people = [registration(1, role="speaker"), registration(2, role="speaker"), registration(3)]
    assert templates_of(people, lambda role: names[role]) == ["a6", "a7"]
