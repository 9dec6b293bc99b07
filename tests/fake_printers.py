"""Printers and templates without paper: what a test says is wrong with them is wrong."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.badge import Badge, BadgeJob, JobId, Receipt
from kiosk.domain.printer import PrinterFault, PrinterStatus
from kiosk.domain.trouble import PrinterTrouble
from kiosk.pages.page import Colours, Fit, PageSize
from kiosk.printing.printer import Progress


class StationKilled(BaseException):
    """The station stops in the middle of a call, as after SIGKILL."""


class FakePrinter:
    """Takes pages and prints them when it is told to `work`.

    `faults` keep it from working, `refuses` from taking, `unreachable` from answering questions about jobs. With
    `kills` the station stops right after, or before, the next page was taken.
    """

    def __init__(self, name: str = "fake", *, at_once: bool = False) -> None:
        self.name = name
        self.at_once = at_once
        self.faults: tuple[PrinterFault, ...] = ()
        self.refuses: PrinterFault | None = None
        self.unreachable = False
        self.gives_back = True
        self.kills = ""
        self.held: dict[Receipt, JobId] = {}
        self.out: list[JobId] = []
        self.pages: list[bytes] = []
        self.ended: dict[Receipt, Progress] = {}
        self.jobs: dict[JobId, Receipt] = {}
        self.whose: dict[Receipt, JobId] = {}
        self.asked = 0

    def take(self, pdf: bytes, job: BadgeJob) -> Receipt:
        if self.refuses is not None:
            raise PrinterTrouble("It does not take it.", self.refuses)
        if self.kills == "before":
            raise StationKilled
        receipt = Receipt(f"{self.name}-{len(self.pages)}")
        self.pages.append(pdf)
        self.held[receipt] = self.whose[receipt] = job.id
        self.jobs[job.id] = receipt
        if self.kills == "after":
            raise StationKilled
        if self.at_once:
            self.work()
        return receipt

    def status(self) -> PrinterStatus:
        self.asked += 1
        return PrinterStatus(self.name, self.faults, len(self.held))

    def progress(self, receipt: Receipt) -> Progress:
        if self.unreachable:
            raise PrinterTrouble("It does not answer.", PrinterFault.NO_ANSWER)
        return Progress.OPEN if receipt in self.held else self.ended.get(receipt, Progress.GONE)

    def found(self, job: JobId) -> Receipt | None:
        if self.unreachable:
            raise PrinterTrouble("It does not answer.", PrinterFault.NO_ANSWER)
        receipt = self.jobs.get(job)
        return receipt if receipt in self.held or receipt in self.ended else None

    def take_back(self, receipt: Receipt) -> bool:
        if receipt not in self.held or not self.gives_back:
            return False
        self.stop(receipt)
        return True

    # --- what happens to it -----------------------------------------------------------------------------

    def work(self) -> None:
        """Print one page, if nothing is wrong."""
        if self.held and not self.faults:
            receipt, job = next(iter(self.held.items()))
            del self.held[receipt]
            self.out.append(job)
            self.ended[receipt] = Progress.DONE

    def stop(self, receipt: Receipt) -> None:
        """The printing system ends a job."""
        del self.held[receipt]
        self.ended[receipt] = Progress.STOPPED

    def forget(self, receipt: Receipt) -> None:
        """The printing system knows nothing of a job any more."""
        self.held.pop(receipt, None)
        self.ended.pop(receipt, None)


class FakePage:
    """A page that says whose it is, or what is wrong with its template."""

    def __init__(self, name: str, colours: Colours, pages: FakePages) -> None:
        self.name = name
        self.colours = colours
        self._pages = pages

    def pdf(self, badge: Badge) -> bytes:
        if self._pages.broken:
            raise PrinterTrouble(self._pages.broken)
        return f"%PDF {self.name} {self.colours.value} {badge.last_name}".encode()

    def pdf_of_all(self, badges: Sequence[Badge]) -> bytes:
        return b"".join(map(self.pdf, badges))

    def png(self, badge: Badge, ppi: float = 150) -> bytes:
        return self.pdf(badge)

    def fit(self, badge: Badge) -> Fit:
        return Fit(PageSize(105, 148), 36, 36, 36, 12, (badge.first_name,), (badge.last_name,), title=True)

    def fits(self, badges: Sequence[Badge]) -> Sequence[Fit]:
        return list(map(self.fit, badges))


class FakePages:
    """All templates there are; `broken` is an error that they have."""

    def __init__(self) -> None:
        self.broken = ""

    def page(self, name: str, colours: Colours = Colours.FULL) -> FakePage:
        return FakePage(name, colours, self)
