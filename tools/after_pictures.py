"""Renders the certificates of attendance and the report for a funder with invented people, to be looked at."""

from __future__ import annotations

import argparse
import io
import os
import random
from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtPdf import QPdfDocument

from kiosk.domain.after import AfterEvent, DayOfPerson, PersonAfter
from kiosk.domain.after_numbers import summary_of
from kiosk.domain.registration import Attendance, Attendee, EventDay, Language, Registration, RegistrationId, Source
from kiosk.domain.ticket import TicketCode
from kiosk.pages.attendance_certificate import AttendanceCertificates, Attended
from kiosk.pages.funder_report import Made, funder_report
from kiosk.settings import EventSettings, read_event
from tools.badge_pictures import PEOPLE, PICTURES, contact_sheet

ROLES = (
    ("volunteer",) * 40 + ("full-time",) * 35 + ("speaker",) * 8 + ("press",) * 3 + ("staff",) * 6 + ("partner",) * 4
)
REGIONS = ("Baden-Württemberg",) * 50 + ("Bayern",) * 15 + ("Hessen",) * 8 + ("Österreich", "Schweiz", "") * 3
ORGANISATIONS = ("Stadtmuseum Wiesental an der Glotter",) * 7 + tuple(f"Heimatverein Nr. {n}" for n in range(1, 130))
REGISTERED = 312
HEIGHT = 760
"""Pixels of a page on the sheets."""


def people(days: Sequence[EventDay], settings: EventSettings) -> tuple[PersonAfter, ...]:
    """Who came to an invented event: most of them, and most of these in the first hour."""
    chance = random.Random(2024)
    found = []
    for number in range(REGISTERED):
        person = Registration(
            id=RegistrationId(f"R{number}"),
            code=TicketCode(f"GD24-{number:06d}"),
            attendee=Attendee("", f"Invented {number}", organisation=chance.choice(ORGANISATIONS)),
            role=chance.choice(ROLES),
            region=chance.choice(REGIONS),
            attendance=chance.choices(tuple(Attendance), (80, 15, 5))[0],
            source=chance.choices(tuple(Source), (95, 4, 1))[0],
        )
        stays = {}
        for day in days:
            if person.attendance is not Attendance.ONLINE and chance.random() < 0.62:
                early = max(-45.0, chance.gauss(0, 25))
                minutes = early if chance.random() < 0.85 else chance.uniform(0, 480)
                opened = datetime.combine(day, time(9), settings.rules.time_zone)
                since = (opened + timedelta(minutes=minutes)).astimezone(UTC)
                stays[day] = DayOfPerson(since, None, None, "Eingang")
        found.append(PersonAfter(person, stays))
    return tuple(found)


def certificates(settings: EventSettings) -> list[Image.Image]:
    """One in each language."""
    pages, issued = AttendanceCertificates(settings), settings.days[-1] + timedelta(days=1)
    pictures = []
    for number, (language, badge) in enumerate(zip(Language, PEOPLE, strict=False)):
        attendee = Attendee(badge.first_name, badge.last_name, badge.title, badge.organisation)
        person = Registration(RegistrationId(f"C{number}"), TicketCode(f"GD24-C{number}"), attendee, language=language)
        days = settings.days if number % 2 == 0 else settings.days[:1]
        picture = pages.png(Attended(person, days), issued, HEIGHT / 297 * 25.4)
        pictures.append(Image.open(io.BytesIO(picture)).convert("RGB"))
    return pictures


def report(settings: EventSettings, language: Language) -> list[Image.Image]:
    """Its pages, as Qt draws them."""
    zone = settings.rules.time_zone
    evening = datetime.combine(settings.days[-1], time(18), zone).astimezone(UTC)
    after = AfterEvent(evening, settings.days, zone, people(settings.days, settings))
    pdf = funder_report(settings, summary_of(after), Made(after.local(evening), "Eingang", "0.7.0"), language)
    buffer = QBuffer()
    buffer.setData(pdf)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    pages = [_page(document, number) for number in range(document.pageCount())]
    document.close()
    return pages


def _page(document: QPdfDocument, number: int) -> Image.Image:
    size = document.pagePointSize(number)
    wide = round(HEIGHT * size.width() / size.height())
    picture = document.render(number, QSize(wide, HEIGHT)).convertToFormat(QImage.Format.Format_RGBA8888)
    image = Image.frombytes("RGBA", (wide, HEIGHT), bytes(picture.constBits()))
    white = Image.new("RGBA", image.size, "white")
    white.alpha_composite(image)
    return white.convert("RGB")


def main() -> None:
    """Write both sheets."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=PICTURES)
    folder: Path = parser.parse_args().folder
    application = QGuiApplication.instance() or QGuiApplication([])
    settings = read_event()
    sheets = {
        "certificates": certificates(settings),
        "funder-report": report(settings, Language.GERMAN),
    }
    for name, pictures in sheets.items():
        sheet = contact_sheet(pictures, 3).quantize(96, dither=Image.Dither.NONE)
        path = folder / f"{name}.png"
        sheet.save(path, optimize=True)
        print(f"{path} {sheet.width} x {sheet.height}, {path.stat().st_size // 1024} kB")
    del application


if __name__ == "__main__":
    main()
