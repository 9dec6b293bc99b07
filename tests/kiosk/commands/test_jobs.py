"""`jobs`: what has not come out, and what helpers do about it."""

from __future__ import annotations

from kiosk.domain.badge import Receipt
from tests.db.stations import open_ledger
from tests.kiosk.commands.conftest import CommandLine, Terminal

DAY_1 = ("--day", "2024-02-20")


def test_an_open_job_is_listed_with_person_and_state(station: CommandLine) -> None:
    (answer,) = station.json("admit", "GD24-one", *DAY_1)
    (job,) = station.json("jobs")
    assert job | {"since": ""} == {
        "id": answer["badge_job"],
        "registration": "R1",
        "name": "Aylin Çelikkaya",
        "state": "waiting",
        "reason": "",
        "printer": "",
        "since": "",
        "maybe_double": False,
    }
    assert station("jobs").stdout == f"{job['id']}  R1  Aylin Çelikkaya  waiting\n"


def test_without_an_open_job_that_is_said(station: CommandLine) -> None:
    assert station("jobs").stdout.startswith("every badge has come out")
    assert station.json("jobs") == []


def test_a_job_is_given_up_and_tried_again(station: CommandLine) -> None:
    (answer,) = station.json("admit", "GD24-one", *DAY_1)
    job = answer["badge_job"]
    assert station.json("jobs", "give-up", job) == [{"id": job, "done": "given up"}]
    assert station.json("jobs") == []
    assert station.json("jobs", "retry", job) == [{"id": job, "done": "to be printed"}]
    assert [each["state"] for each in station.json("jobs")] == ["waiting"]
    assert [entry["kind"] for entry in station.json("history", "R1")] == ["check-in", "given-up", "again"]


def test_all_open_jobs_are_given_up_at_once(station: CommandLine) -> None:
    for _ in range(2):
        station("walk-in", "Bo", "Sauerbier", "--anyway", *DAY_1)
    assert len(station.json("jobs", "give-up", "all")) == 2
    assert station.json("jobs") == []


def test_a_job_that_nobody_knows_is_refused_in_words(station: CommandLine) -> None:
    for command in ("give-up", "retry"):
        result = station("jobs", command, "nothing")
        assert (result.exit_code, "no badge job" in result.stderr) == (1, True)


def test_what_a_printer_has_and_may_come_out_twice_says_so(terminal: Terminal) -> None:
    ledger = open_ledger(terminal.folder)
    (job,) = ledger.admit(ledger.registrations()[0].code, ledger.event_days[0], "attendee").jobs
    ledger.mark_double(job.id)
    ledger.mark_taking(job.id, "badge")
    ledger.mark_sent(job.id, "badge", Receipt("17"))
    ledger.mark_hindered(job.id, "paper_out")
    ledger.close()
    _, said, _ = terminal("jobs")
    assert said == f"{job.id}  R1  Aylin Çelikkaya  sent at badge: paper_out (may come out twice)\n"
