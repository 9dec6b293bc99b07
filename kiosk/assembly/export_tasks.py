"""Does what the office is asked about exports; each stands in the trail."""

from __future__ import annotations

from contextlib import closing
from zoneinfo import ZoneInfo

from db.exports import ExportWish, after_event, export_tables, new_password
from db.files import replacing
from kiosk import __version__
from kiosk.assembly.certificate_files import write_certificates
from kiosk.assembly.rooms import Rooms
from kiosk.domain.after_numbers import summary_of
from kiosk.domain.operator import Operator
from kiosk.office.exports import (
    AttendanceTaken,
    CertificatesTaken,
    NobodyCame,
    ReportTaken,
    TakeAttendance,
    TakeCertificates,
    TakeReport,
    free_name,
)
from kiosk.office.office import Task, Tell
from kiosk.office.saving import NotSaved
from kiosk.pages.attendance_certificate import attended
from kiosk.pages.funder_report import Made, funder_report


def export_tasks(rooms: Rooms) -> dict[type, Task]:
    """Tables, certificates and the report."""
    event = rooms.event.event

    def named(what: str) -> str:
        moment = rooms.clock().astimezone(ZoneInfo(event.time_zone))
        return f"{what}-{event.id}-{moment:%Y-%m-%d-%H%M}"

    def take_attendance(order: TakeAttendance, _tell: Tell) -> AttendanceTaken:
        password = new_password() if order.sealed else ""
        ending = f"{order.kind}.zip" if order.sealed else order.kind
        path = free_name(order.place, named("anwesenheit"), ending)
        wish = ExportWish(order.persons, order.language)
        with closing(rooms.open_ledger()) as ledger:
            people = export_tables(ledger, path, event.time_zone, wish, password or None).people
            detail: dict[str, str | int] = {"what": "attendance", "kind": order.kind, "people": people}
            detail |= {"persons": order.persons.value, "sealed": "yes" if order.sealed else "no"}
            ledger.leave(Operator.ORGANISER, "export", None, detail)
        return AttendanceTaken(order, path, people, password)

    def take_certificates(order: TakeCertificates, tell: Tell) -> CertificatesTaken | NobodyCame:
        with closing(rooms.open_ledger()) as ledger:
            after = after_event(ledger, event.time_zone)
            people = attended(after)
            if not people:
                return NobodyCame(order)
            password = new_password() if order.sealed else ""
            stem, ending = named("teilnahmebescheinigungen"), "pdf" if order.together else ""
            path = free_name(order.place, stem, "zip" if order.sealed else ending)
            write_certificates(rooms.event, people, path, after.local(after.at), tell, order.together, password)
            detail: dict[str, str | int] = {"what": "certificates", "people": len(people)}
            detail |= {"sealed": "yes" if order.sealed else "no"}
            ledger.leave(Operator.ORGANISER, "export", None, detail)
        return CertificatesTaken(order, path, len(people), password)

    def take_report(order: TakeReport, _tell: Tell) -> ReportTaken:
        with closing(rooms.open_ledger()) as ledger:
            after = after_event(ledger, event.time_zone)
            made = Made(after.local(after.at), ledger.file.name, __version__)
            pdf = funder_report(rooms.event, summary_of(after), made, order.language)
            path = free_name(order.place, named("bericht" if order.language.value == "de" else "report"), "pdf")
            try:
                with replacing(path) as draft:
                    draft.write_bytes(pdf)
            except OSError as error:
                raise NotSaved(f"{path.name} cannot be saved in {order.place}: {error.strerror or error}") from error
            ledger.leave(Operator.ORGANISER, "export", None, {"what": "report"})
        return ReportTaken(order, path)

    return {TakeAttendance: take_attendance, TakeCertificates: take_certificates, TakeReport: take_report}
