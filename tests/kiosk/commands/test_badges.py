"""`badge` makes one page or everybody's, and checks nobody in."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from pypdf import PdfReader

from kiosk.commands import badge_files, many
from kiosk.commands.badge_files import BadgeTrouble
from kiosk.commands.progress import Tick
from kiosk.domain.badge import Badge
from kiosk.pages.catalogue import Catalogue
from kiosk.pages.page import BadgePage, Colours
from kiosk.pages.sheets import Order, arranged
from kiosk.pages.typesetting import TemplateTrouble
from tests.kiosk.commands.conftest import CommandLine
from tests.kiosk.pages.drawn import POINTS, drawn

IN_ORDER = ("R1", "R4", "R2")
"""Çelikkaya, Lämmle, Öz; the others are online or cancelled."""


def names(path: Path) -> list[str]:
    """Whose badges a PDF has, page by page, by their first names."""
    known = ("Aylin", "Uli", "Zofia", "Götz", "Sigrid")
    return [next(name for name in known if name in page.extract_text()) for page in PdfReader(path).pages]


def test_the_badge_is_a_pdf_of_one_page(station: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "badge.pdf"
    assert station("badge", "R1", "-o", str(path)).exit_code == 0
    (page,) = PdfReader(path).pages
    assert "Aylin" in page.extract_text()


def test_the_code_of_the_ticket_finds_the_person_too(station: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "badge.png"
    assert station("badge", "GD24-one", "-o", str(path)).exit_code == 0
    assert path.read_bytes().startswith(b"\x89PNG")


def test_a_badge_checks_nobody_in(station: CommandLine, tmp_path: Path) -> None:
    station("badge", "R1", "-o", str(tmp_path / "badge.pdf"))
    station("badge", "--all", "-o", str(tmp_path / "all.pdf"))
    assert station.json("stats")[0]["present_any_day"] == 0


def test_an_unknown_person_is_refused_with_a_hint(station: CommandLine, tmp_path: Path) -> None:
    result = station("badge", "R99", "-o", str(tmp_path / "badge.pdf"))
    assert result.exit_code == 1
    assert "find NAME" in result.stderr
    assert not (tmp_path / "badge.pdf").exists()


def test_one_badge_is_told_as_json(station: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "badge.pdf"
    assert station.json("badge", "R1", "-o", str(path)) == [{"registration": "R1", "file": str(path)}]


def test_the_badge_is_for_its_owner_alone(station: CommandLine, tmp_path: Path) -> None:
    station("badge", "R1", "-o", str(tmp_path / "new" / "badge.pdf"))
    assert (tmp_path / "new" / "badge.pdf").stat().st_mode & 0o777 == 0o600


def test_a_badge_that_cannot_be_written_is_a_sentence(station: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "badge.pdf").mkdir()
    result = station("badge", "R1", "-o", str(tmp_path / "badge.pdf"))
    assert isinstance(result.exception, BadgeTrouble)
    assert "please free some space or choose another place" in str(result.exception)


@pytest.mark.parametrize(
    "words",
    [
        ("R1", "-o", "badge.doc"),
        ("R1",),
        ("-o", "badge.pdf"),
        ("R1", "--all", "-o", "badge.pdf"),
        ("R1", "--sheet", "a4", "-o", "badge.pdf"),
        ("--all",),
        ("--all", "--sheet", "a4", "-o", "folder"),
        ("--all", "--day", "2024-02-20", "-o", "all.pdf"),
        ("--all", "--mark-printed", "--day", "2025-01-01"),
        ("--check", "-o", "all.pdf"),
    ],
)
def test_what_does_not_go_together_is_wrong_use(
    words: tuple[str, ...], station: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    before = set(tmp_path.rglob("*"))
    assert station("badge", *words).exit_code == 2
    assert set(tmp_path.rglob("*")) == before


def test_everybody_who_can_come_gets_a_file_named_by_the_id(station: CommandLine, tmp_path: Path) -> None:
    folder = tmp_path / "badges"
    result = station("badge", "--all", "-o", str(folder))
    assert result.exit_code == 0, result.output
    assert {path.name for path in folder.iterdir()} == {f"{who}.pdf" for who in IN_ORDER}
    assert names(folder / "R4.pdf") == ["Götz"]
    assert "left out: 1 cancelled: R5" in result.stdout
    assert "left out: 1 online only: R3" in result.stdout
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}


def test_many_files_are_made_by_several_processes(
    station: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(many, "FEW", 2)
    station("badge", "--all", "-o", str(tmp_path / "badges"))
    assert [names(tmp_path / "badges" / f"{who}.pdf") for who in IN_ORDER] == [["Aylin"], ["Götz"], ["Uli"]]


def test_all_in_one_are_in_the_order_of_last_names(station: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "all.pdf"
    result = station("badge", "--all", "-o", str(path))
    assert result.exit_code == 0, result.output
    assert names(path) == ["Aylin", "Götz", "Uli"]
    assert "3 badges written to" in result.stdout


def test_everybody_can_be_asked_for(station: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "all.pdf"
    result = station("badge", "--all", "--everybody", "-o", str(path))
    assert names(path) == ["Zofia", "Aylin", "Sigrid", "Götz", "Uli"]
    assert "left out" not in result.stdout


def test_one_role_can_be_asked_for(station: CommandLine, tmp_path: Path) -> None:
    station("badge", "--all", "--role", "speaker", "-o", str(tmp_path / "all.pdf"))
    assert names(tmp_path / "all.pdf") == ["Uli"]


def test_a_role_that_nobody_has_is_answered_with_those_of_the_list(station: CommandLine, tmp_path: Path) -> None:
    result = station("badge", "--all", "--role", "speakers", "-o", str(tmp_path / "all.pdf"))
    assert result.exit_code == 1
    assert "press, speaker, staff, volunteer" in result.stderr
    assert not (tmp_path / "all.pdf").exists()


def test_a_batch_is_told_as_json(station: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "all.pdf"
    *files, summary = station.json("badge", "--all", "--sheet", "a4", "-o", str(path))
    assert files == [{"registration": who, "file": str(path)} for who in IN_ORDER]
    assert summary == {
        "written": 3,
        "left_out": {"cancelled": ["R5"], "online only": ["R3"]},
        "refused": {},
        "problems": [],
        "sheets": [{"sheets": 1, "badges": 3, "columns": 2, "rows": 2, "turned": True}],
    }


def test_the_badge_codes_of_a_sheet_say_who_lies_where(einlass: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    people = [f"R{number},C-{number},Person,Uhl{chr(97 + number)}" for number in range(9)]
    path.write_text("\n".join(["id,code,first_name,last_name", *people]), "utf-8")
    einlass("import", str(path))
    einlass("badge", "--all", "--sheet", "a4", "-o", str(tmp_path / "sheets.pdf"))
    pdf = (tmp_path / "sheets.pdf").read_bytes()
    for sheet, numbers in enumerate(arranged(9, 4, Order.PILES)):
        owners = {place: owner(einlass, text) for place, text in codes_by_quarter(drawn(pdf, sheet, 6)).items()}
        assert owners == {place: f"R{number}" for place, number in enumerate(numbers) if number is not None}


def codes_by_quarter(sheet: Image.Image) -> dict[int, str]:
    """The code in each quarter of a sheet: upper left, upper right, lower left, lower right."""
    wide, high = sheet.width // 2, sheet.height // 2
    quarters = [sheet.crop((x, y, x + wide, y + high)) for y in (0, high) for x in (0, wide)]
    found = {place: zxingcpp.read_barcodes(quarter) for place, quarter in enumerate(quarters)}
    return {place: codes[0].text for place, codes in found.items() if codes}


def owner(station: CommandLine, badge_code: str) -> str:
    """Whose badge it is, as the door knows."""
    (answer,) = station.json("admit", badge_code, "--day", "2024-02-20")
    return str(answer["registration"]["id"])


def test_how_far_it_is_is_told(station: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[int, int]] = []

    @contextmanager
    def listening(what: str) -> Iterator[Tick]:
        yield lambda done, total: told.append((done, total))

    monkeypatch.setattr(badge_files, "progress", listening)
    station("badge", "--all", "-o", str(tmp_path / "badges"))
    assert told == [(1, 3), (2, 3), (3, 3)]
    station("badge", "--all", "-o", str(tmp_path / "all.pdf"))
    assert told[-1] == (3, 3)


def test_making_them_again_replaces_the_files(station: CommandLine, tmp_path: Path) -> None:
    folder = tmp_path / "badges"
    station("badge", "--all", "-o", str(folder))
    station("correct", "R1", "--first-name", "Sigrid")
    station("badge", "--all", "-o", str(folder))
    assert names(folder / "R1.pdf") == ["Sigrid"]
    assert len(list(folder.iterdir())) == 3


def test_a_file_that_cannot_be_written_leaves_no_half_of_it(station: CommandLine, tmp_path: Path) -> None:
    folder = tmp_path / "badges"
    (folder / "R1.pdf").mkdir(parents=True)
    result = station("badge", "--all", "-o", str(folder))
    assert isinstance(result.exception, BadgeTrouble)
    assert not [path.name for path in folder.iterdir() if path.name.startswith(".")]


class _NotForAll:
    """A page that one person's badge does not come out on."""

    def __init__(self, page: BadgePage) -> None:
        self._page = page
        self.name = page.name

    def pdf(self, badge: Badge) -> bytes:
        if badge.first_name == "Aylin":
            raise TemplateTrouble("a6.typ:1:1: something is missing")
        return self._page.pdf(badge)

    def pdf_of_all(self, badges: list[Badge]) -> bytes:
        for badge in badges:
            self.pdf(badge)
        return self._page.pdf_of_all(badges)


@pytest.mark.parametrize("output", ["badges", "all.pdf"])
def test_a_badge_that_cannot_be_made_is_named_and_the_others_are_made(
    output: str, station: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Catalogue.page

    def page(self: Catalogue, name: str, colours: Colours = Colours.FULL) -> BadgePage:
        return _NotForAll(real(self, name, colours))  # type: ignore[return-value]

    monkeypatch.setattr(Catalogue, "page", page)
    result = station("badge", "--all", "-o", str(tmp_path / output), "--mark-printed")
    assert result.exit_code == 1
    assert "refused: R1: a6.typ:1:1: something is missing" in result.stderr
    assert "2 badges written" in result.stdout
    assert "badge_job" in station.json("admit", "GD24-one", "--day", "2024-02-20")[0]


@pytest.mark.parametrize("output", ["badges", "all.pdf"])
def test_an_own_template_with_an_error_is_told_once_and_the_built_in_stands_in(
    output: str, station: CommandLine, tmp_path: Path
) -> None:
    (tmp_path / "data" / "templates").mkdir()
    (tmp_path / "data" / "templates" / "a6.typ").write_text("#let x = ", "utf-8")
    result = station("badge", "--all", "-o", str(tmp_path / output))
    assert result.exit_code == 0
    assert result.stderr.count("a6.typ:1") == 1
    assert "3 badges written" in result.stdout


@pytest.mark.parametrize("output", ["badges", "all.pdf"])
def test_a_template_that_is_not_there_is_answered_with_those_that_are(
    output: str, station: CommandLine, tmp_path: Path
) -> None:
    result = station("badge", "--all", "--template", "a5", "-o", str(tmp_path / output))
    assert isinstance(result.exception, TemplateTrouble)
    assert "There are: a6" in str(result.exception)
    assert not (tmp_path / output).exists()


def test_roles_with_a_template_of_their_own_get_it_and_keep_their_place(station: CommandLine, tmp_path: Path) -> None:
    event = tmp_path / "event.toml"
    plain = Path("resources/events/gemeinsam-digital-2024.toml").read_text("utf-8")
    event.write_text(f'{plain}\n[badges.by_role]\nstaff = "a7"\n', "utf-8")
    station("badge", "--all", "-o", str(tmp_path / "all.pdf"), "--event", str(event))
    widths = [round(float(page.mediabox.width) / POINTS) for page in PdfReader(tmp_path / "all.pdf").pages]
    assert widths == [148, 105, 148]


def test_badges_can_be_checked_by_the_same_command(station: CommandLine) -> None:
    *people, _ = station.json("badge", "--check")
    assert [person["registration"] for person in people] == list(IN_ORDER)
    (one, _) = station.json("badge", "R3", "--check")
    assert one["registration"] == "R3"


def test_what_was_printed_before_is_not_printed_at_the_door(station: CommandLine, tmp_path: Path) -> None:
    result = station("badge", "--all", "--mark-printed", "-o", str(tmp_path / "all.pdf"))
    assert "5 badges newly marked as printed (2024-02-20, 2024-02-21)" in result.stdout
    (answer,) = station.json("admit", "GD24-one", "--day", "2024-02-20")
    assert answer["outcome"] == "admitted"
    assert "badge_job" not in answer


def test_they_can_be_marked_without_being_made(station: CommandLine) -> None:
    *_, summary = station.json("badge", "--all", "--mark-printed", "--day", "2024-02-20")
    assert (summary["written"], summary["marked"]) == (0, 2)
    *_, again = station.json("badge", "--all", "--mark-printed", "--day", "2024-02-20")
    assert again["marked"] == 0
    (answer,) = station.json("admit", "GD24-two", "--day", "2024-02-21")
    assert "badge_job" in answer


def test_nobody_to_print_for_writes_nothing(einlass: CommandLine, tmp_path: Path) -> None:
    result = einlass("badge", "--all", "-o", str(tmp_path / "all.pdf"))
    assert result.exit_code == 0
    assert "0 badges written" in result.stdout
    assert not (tmp_path / "all.pdf").exists()
