"""`python -m tools.fuzz_tickets`: a million QR texts at the door; none may crash it, write, or let a stranger in."""

from __future__ import annotations

import argparse
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from db.refused import keep_refusal
from kiosk.domain.admission import (
    Admitted,
    ChooseFromGroup,
    Expired,
    Forged,
    NotOnList,
    Outcome,
    Revoked,
    WrongEvent,
    outcome_name,
    registration_of,
)
from kiosk.domain.ticket import ForeignCode, TicketCode, read_ticket
from tools.fuzz_crowd import DAY_1, Crowd, crowd
from tools.fuzz_texts import Text, texts
from tools.tables import table

NUMBER = 1_000_000
_CHECKED_EVERY = 20_000


class Watch:
    """Shows texts to the door and says what should not have happened; `content` is what the file holds."""

    def __init__(self, people: Crowd) -> None:
        self._crowd = people
        self._db: Any = people.ledger.file.db.conn
        # The help desk hears of every case once: from now on there is nothing to be written any more.
        for code in (*people.owners, *people.spent):
            people.ledger.admit(code, DAY_1, "attendee")
        with people.ledger.file.writing():
            for outcome in (NotOnList(), Forged(), Expired(), Revoked(), WrongEvent()):
                keep_refusal(people.ledger.file, outcome)
        self._content = self.content()

    def content(self) -> tuple[Any, ...]:
        """The bytes on the disk, and what they mean."""
        file = self._crowd.ledger.file
        raw = [
            path.read_bytes() for path in sorted(file.path.parent.glob(f"{file.path.name}*")) if "-shm" not in path.name
        ]
        tables = ("journal", "attendance", "registrations", "badge_jobs", "revocations", "ticket_keys")
        return raw, [list(file.db[name].rows) for name in tables]

    def unchanged(self) -> bool:
        """Whether the file is what it was at the start, byte by byte."""
        return self.content() == self._content

    def show(self, text: Text) -> tuple[str, str]:
        """The answer to one text by name, and what is wrong with it, or nothing."""
        changes = self._db.total_changes
        code = read_ticket(text)
        if isinstance(code, ForeignCode):
            return "foreign", ""
        outcome = self._crowd.ledger.admit(code, DAY_1, "attendee").outcome
        wrong = self._wrong(code, outcome)
        if self._db.total_changes != changes:
            wrong = "wrote"
        return outcome_name(outcome), wrong

    def _wrong(self, code: TicketCode, outcome: Outcome) -> str:
        whose = self._crowd.owners.get(code, frozenset())
        match outcome:
            case Admitted():
                return "let somebody in who was not in before"
            case ChooseFromGroup(members=members):
                return "" if {member.registration.id for member in members} == whose else "showed another group"
            case Expired() | Revoked() if code not in self._crowd.spent:
                return "believed a claim that nobody has signed"
            case NotOnList(claim=claim) if claim is not None and code not in self._crowd.spent:
                return "believed a claim that nobody has signed"
            case _:
                person = registration_of(outcome)
                if person is not None and person.id not in whose:
                    return "took the text for somebody else's ticket"
                return "refused a genuine ticket" if whose and person is None else ""


def fuzz(
    people: Crowd, shown: Iterable[tuple[str, Text]], told: Callable[[int], None] = lambda _: None
) -> tuple[list[dict[str, object]], list[str]]:
    """A row for every kind of text with what the door said, and everything that should not have happened."""
    watch = Watch(people)
    answers: dict[str, Counter[str]] = defaultdict(Counter)
    seconds: dict[str, float] = defaultdict(float)
    wrong: list[str] = []
    number = 0
    for number, (kind, text) in enumerate(shown, 1):
        begun = time.perf_counter()
        # Whatever it is, it is the finding: a crash must not end the run.
        try:
            answer, problem = watch.show(text)
        except Exception as error:  # noqa: BLE001
            answer, problem = "crash", repr(error)
        seconds[kind] += time.perf_counter() - begun
        answers[kind][answer] += 1
        if problem:
            wrong.append(f"{kind}: {problem}: {text!r}")
        if number % _CHECKED_EVERY == 0:
            told(number)
            if not watch.unchanged():
                wrong.append(f"the file has changed by text {number}")
                break
    if not watch.unchanged():
        wrong.append("the file has changed")
    names = sorted({name for counted in answers.values() for name in counted})
    return [
        {"kind": kind, "texts": counted.total()}
        | {name: counted[name] or "" for name in names}
        | {"µs a text": 1e6 * seconds[kind] / counted.total()}
        for kind, counted in answers.items()
    ], wrong


def main() -> None:
    """Print the table; end with 1 if anything happened that should not."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("number", type=int, nargs="?", default=NUMBER, help="so many texts")
    parser.add_argument("--seed", type=int, default=2024, help="other people and other texts")
    arguments = parser.parse_args()
    begun = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        people = crowd(Path(folder), arguments.seed)
        try:
            rows, wrong = fuzz(people, texts(people.tickets, arguments.number, arguments.seed))
        finally:
            people.ledger.close()
    print(table(rows))
    print(f"\n{arguments.number} texts, seed {arguments.seed}, {time.perf_counter() - begun:.0f} s, {len(wrong)} wrong")
    for line in wrong[:50]:
        print(line)
    raise SystemExit(bool(wrong))


if __name__ == "__main__":
    main()
