"""A private CUPS with simulated printers that can fail."""

from __future__ import annotations

import importlib.util
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

NEEDED = ("cupsd", "ippeveprinter", "lpadmin", "dbus-daemon")


class LabMissing(Exception):
    """This machine cannot run it; the text says what is missing."""


class CupsLab:
    """Queues `badge` (A6) and `label` (62 x 100 mm), both IPP Everywhere, and `ql`, a Brother QL by its driver."""

    def __init__(self, script: Path, folder: Path, environment: Mapping[str, str]) -> None:
        self._script, self._folder, self._environment = script, folder, dict(environment)

    @property
    def address(self) -> str:
        """Host and port of this CUPS."""
        return f"127.0.0.1:{self._environment['CPORT']}"

    def printer_uri(self, path: str = "/ipp/print") -> str:
        """The printer behind the queue `badge`, or another place there."""
        return f"ipp://localhost:{self._environment['P1']}{path}"

    def titles(self, queue: str) -> list[str]:
        """The titles of the jobs that came out of this printer, in order."""
        index = self._folder / "out" / queue / "index.log"
        return [line.split(" ", 2)[2] for line in index.read_text().splitlines()] if index.is_file() else []

    def came_out(self, queue: str, title: str) -> Path:
        """The last page of this title."""
        index = self._folder / "out" / queue / "index.log"
        names = [line.split(" ", 2)[0] for line in index.read_text().splitlines() if line.endswith(f" {title}")]
        return self._folder / "out" / queue / names[-1]

    def captured(self) -> list[Path]:
        """What the Brother QL got, in order: raw bytes."""
        return sorted((self._folder / "out" / "ql").glob("*.bin"))

    def mode(self, queue: str, mode: str) -> None:
        """What its printer does next: ok, delay:SECONDS, media-empty-error ...; a fault lasts until `ok`."""
        # In one piece: the printer looks ten times a second, and an empty file would be "ok" to it.
        file = self._folder / f"mode-{queue}"
        new = file.with_suffix(".new")
        new.write_text(f"{mode}\n")
        new.replace(file)

    def switch_off(self, queue: str) -> None:
        """Kill the printer."""
        pid = self._folder / "run" / f"{queue}.pid"
        os.kill(int(pid.read_text()), signal.SIGKILL)
        pid.unlink()

    def switch_on(self, queue: str) -> None:
        """Start it again."""
        self._run("online", queue)

    def signal_cups(self, number: signal.Signals) -> None:
        """Kill it, hold it, let it go on."""
        os.kill(int(self._pid.read_text()), number)

    def start_cups(self) -> None:
        """Start it again after it was killed; everything it knew is still there."""
        etc = self._folder / "etc"
        with (self._folder / "log" / "cupsd.out").open("ab") as log:
            process = subprocess.Popen(
                ["cupsd", "-f", "-c", etc / "cupsd.conf", "-s", etc / "cups-files.conf"],
                env=self._environment | {"DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={self._folder}/run/bus"},
                stdin=subprocess.DEVNULL, stdout=log, stderr=log,
            )  # fmt: skip
        process.returncode = 0  # the script ends it, by its number
        self._pid.write_text(f"{process.pid}\n")

    def set_up(self, *words: str) -> None:
        """Run lpadmin."""
        subprocess.run(
            ["lpadmin", *words],
            env=self._environment | {"CUPS_SERVER": self.address},
            check=True, timeout=60, capture_output=True,
        )  # fmt: skip

    @contextmanager
    def chosen(self) -> Iterator[None]:
        """This CUPS is the one that this program and those it starts ask, as long as the block lasts."""
        import cups

        server, variable = cups.getServer(), os.environ.get("CUPS_SERVER")
        os.environ["CUPS_SERVER"] = self.address  # for processes and other threads
        cups.setServer(self.address)  # libcups has looked already
        try:
            yield
        finally:
            cups.setServer(server)
            del os.environ["CUPS_SERVER"]
            if variable is not None:
                os.environ["CUPS_SERVER"] = variable

    @property
    def _pid(self) -> Path:
        return self._folder / "run" / "cupsd.pid"

    def _run(self, *words: str) -> None:
        subprocess.run([self._script, *words], env=self._environment, check=True, timeout=60, capture_output=True)


@contextmanager
def cups_lab_running(script: Path) -> Iterator[CupsLab]:
    """Start it on free ports. Raises LabMissing where it cannot run."""
    path = f"{os.environ['PATH']}:/usr/sbin"
    if missing := [name for name in NEEDED if not shutil.which(name, path=path)]:
        raise LabMissing(f"not installed: {', '.join(missing)}")
    if os.geteuid() != 0:
        raise LabMissing("the private CUPS is started by root")
    if importlib.util.find_spec("cups") is None:
        raise LabMissing("pycups is not on this system")
    # Not below /tmp/pytest-of-root: CUPS runs its filters as user lp, and every folder must be passable for it.
    folder = Path(tempfile.mkdtemp(prefix="einlass-printers-", dir="/tmp"))
    ports = dict(zip(("CPORT", "P1", "P2", "P3"), map(str, _free_ports(4)), strict=True))
    environment = {**os.environ, **ports, "PATH": path, "LAB_PRN": str(folder)}
    try:
        up = subprocess.run([script, "up"], env=environment, capture_output=True, text=True, timeout=120, check=False)
        if up.returncode:
            raise LabMissing(f"the private CUPS does not start: {up.stderr[-300:]}")
        yield CupsLab(script, folder, environment)
    finally:
        _stop(folder / "run")
        subprocess.run([script, "down"], env=environment, capture_output=True, timeout=60, check=False)
        shutil.rmtree(folder, ignore_errors=True)


def _stop(folder: Path) -> None:
    """End everything with a pid file. The script would wait 3 s for each that is over and that nobody has reaped."""
    processes = {path: int(path.read_text()) for path in folder.glob("*.pid")}
    for pid in processes.values():
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGTERM)
    patience = time.monotonic() + 5
    while time.monotonic() < patience and any(map(_runs, processes.values())):
        time.sleep(0.05)
    for path, pid in processes.items():
        if not _runs(pid):
            path.unlink(missing_ok=True)  # cupsd takes its own away


def _runs(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def _free_ports(number: int) -> list[int]:
    """Ports that nobody listens on; all are held until all are found."""
    with ExitStack() as held:
        lines = [held.enter_context(socket.create_server(("127.0.0.1", 0))) for _ in range(number)]
        return [int(line.getsockname()[1]) for line in lines]
