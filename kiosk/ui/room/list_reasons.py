"""What is wrong in a list, what was assumed, and what is not kept: in words for whoever loads it."""

from __future__ import annotations

import re
from datetime import date
from typing import assert_never

from kiosk.domain.dates import long_date
from kiosk.domain.list_words import Assumed, Assumption, DroppedColumn, LeftOut, ListFault, Refusal, Wrong
from kiosk.ui.sentences import Sentences

_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
_NUMBERED = re.compile(r"column (\d+)")
"""How `db.lists` calls a column of a list without headings."""


class ListReasonSentences(Sentences):
    """Reasons, each with what to do."""

    catalogue = "helper"

    def field(self, field: str) -> str:
        """What a column can be: one of ours, or a day in ISO form."""
        if _ISO.fullmatch(field):
            return long_date(date.fromisoformat(field), self.language)
        names = {
            "id": self.tr("Nummer der Anmeldung"),
            "code": self.tr("Ticket-Code"),
            "order": self.tr("Bestellnummer"),
            "position": self.tr("Position der Bestellung"),
            "title": self.tr("Titel"),
            "first_name": self.tr("Vorname"),
            "last_name": self.tr("Nachname"),
            "name": self.tr("ganzer Name"),
            "organisation": self.tr("Organisation"),
            "email": self.tr("E-Mail"),
            "role": self.tr("Rolle"),
            "attendance": self.tr("vor Ort oder online"),
            "status": self.tr("Stand der Anmeldung"),
            "paid": self.tr("bezahlt: ja oder nein"),
            "days": self.tr("Tage"),
            "valid_from": self.tr("gültig ab"),
            "valid_until": self.tr("gültig bis"),
            "language": self.tr("Sprache"),
            "group": self.tr("Gruppe"),
            "pronouns": self.tr("Pronomen"),
            "region": self.tr("Region, grob"),
            "product": self.tr("Ticket-Art"),
            "blocked": self.tr("gesperrt"),
            "addon": self.tr("Zusatz zu einem Ticket"),
            "missing": self.tr("steht wieder auf der Liste"),
            "source": self.tr("steht jetzt auf der Liste"),
        }
        return names.get(field, field)

    def heading(self, name: str) -> str:
        """What stands over a column; without a heading it has a number."""
        number = _NUMBERED.fullmatch(name)
        return self.tr("Spalte {number}").format(number=number[1]) if number else name

    def fields(self, fields: tuple[str, ...]) -> str:
        """Several of them."""
        return ", ".join(self.field(each) for each in fields)

    def wrong(self, refusal: Refusal) -> str:
        """What is wrong with a cell."""
        told = dict(refusal.told)
        match refusal.why:
            case Wrong.CELLS:
                words = self.tr("Diese Zeile hat {found} Zellen, die Liste hat {columns} Spalten.")
                return words.format(**told)
            case Wrong.CONTROL:
                return self.tr("Darin steht ein unsichtbares Zeichen, zum Beispiel ein Zeilenumbruch.")
            case Wrong.LONG:
                return self.tr("Der Text ist länger als {most} Zeichen.").format(**told)
            case Wrong.ID:
                return self.tr("Das ist keine Nummer einer Anmeldung.")
            case Wrong.NO_CODE:
                return self.tr("Der Ticket-Code fehlt.")
            case Wrong.CODE:
                return self.tr("Das kann kein Ticket-Code sein.")
            case Wrong.NO_NAME:
                return self.tr("Der Name fehlt.")
            case Wrong.WORD:
                return self.tr("Dieses Wort ist nicht bekannt.")
            case Wrong.DAYS:
                return self.tr("Das ist kein Tag der Veranstaltung.")
            case Wrong.OTHER_DAY:
                return self.tr("An diesem Tag ist die Veranstaltung nicht.")
            case Wrong.CODE_TWICE:
                return self.tr("Dieser Ticket-Code steht schon in Zeile {line}.").format(**told)
            case Wrong.PERSON_TWICE:
                return self.tr("Diese Person steht schon in Zeile {line}.").format(**told)
            case Wrong.ID_TWICE:
                return self.tr("Diese Nummer steht schon in Zeile {line}.").format(**told)
            case Wrong.CODE_TAKEN:
                return self.tr("Dieser Ticket-Code gehört schon zur Anmeldung {id}.").format(**told)
            case _:
                assert_never(refusal.why)

    def advice(self, refusal: Refusal) -> str:
        """What to do about it, in the file."""
        told = dict(refusal.told)
        known = {key: value.replace(" or ", ", ") for key, value in told.items()}
        match refusal.why:
            case Wrong.CELLS:
                return self.tr("Prüfen Sie Trennzeichen und Anführungszeichen in dieser Zeile.")
            case Wrong.CONTROL:
                return self.tr("Löschen Sie das Zeichen.")
            case Wrong.LONG:
                return self.tr("Kürzen Sie den Text.")
            case Wrong.ID:
                return self.tr("Nehmen Sie höchstens 64 Buchstaben und Ziffern, oder lassen Sie die Zelle leer.")
            case Wrong.NO_CODE:
                return self.tr("Tragen Sie ein, was im QR-Code der Person steht.")
            case Wrong.CODE:
                return self.tr("Nehmen Sie 3 bis 256 Buchstaben und Ziffern ohne Leerzeichen.")
            case Wrong.NO_NAME:
                return self.tr("Tragen Sie einen Namen ein.")
            case Wrong.WORD:
                return self.tr("Schreiben Sie eines davon: {known}. Leer heißt: {usual}.").format(**known)
            case Wrong.DAYS | Wrong.OTHER_DAY:
                return self.tr("Schreiben Sie eines davon: {known}. Leer heißt: alle Tage.").format(**known)
            case Wrong.CODE_TWICE:
                return self.tr("Geben Sie jeder Person einen eigenen Code, oder allen einer Gruppe dieselbe Gruppe.")
            case Wrong.PERSON_TWICE:
                return self.tr("Löschen Sie eine der beiden Zeilen, oder geben Sie ihnen verschiedene Codes.")
            case Wrong.ID_TWICE:
                return self.tr("Geben Sie jeder Person eine eigene Nummer.")
            case Wrong.CODE_TAKEN:
                return self.tr("Nehmen Sie die Nummer {id}, oder geben Sie der Person einen eigenen Code.").format(
                    **told
                )
            case _:
                assert_never(refusal.why)

    def left_out(self, why: LeftOut, field: str = "") -> str:
        """Why a column is not kept."""
        match why:
            case LeftOut.FOOD:
                return self.tr("Was jemand isst, braucht am Einlass niemand.")
            case LeftOut.HEALTH:
                return self.tr("Behinderung und Krankheit gehen am Einlass niemanden etwas an.")
            case LeftOut.ADDRESS:
                return self.tr("Adressen braucht am Einlass niemand.")
            case LeftOut.TELEPHONE:
                return self.tr("Telefonnummern braucht am Einlass niemand.")
            case LeftOut.AGE:
                return self.tr("Alter und Geschlecht braucht am Einlass niemand.")
            case LeftOut.SALUTATION:
                return self.tr("Anreden braucht am Einlass niemand.")
            case LeftOut.MONEY:
                return self.tr("Geld geht am Einlass niemanden etwas an.")
            case LeftOut.NUMBER:
                return self.tr("Eine laufende Nummer ist in jeder Liste anders.")
            case LeftOut.OTHER:
                return self.tr("Diese Spalte ist nicht bekannt.")
            case LeftOut.NAME_TWICE:
                return self.tr("Vorname und Nachname haben eigene Spalten.")
            case LeftOut.TAKEN:
                return self.tr("Eine andere Spalte ist schon: {field}.").format(field=self.field(field))
            case LeftOut.PRONOUNS:
                return self.tr("Die Veranstaltung druckt keine Pronomen.")
            case LeftOut.UNWANTED:
                return self.tr("Sie möchten diese Spalte nicht.")
            case _:
                assert_never(why)

    def dropped(self, column: DroppedColumn) -> str:
        """The same of a column of the report."""
        return self.left_out(column.why, column.field)

    def assumed(self, assumption: Assumption) -> str:
        """What the list did not say for sure."""
        what, number, field = self.heading(assumption.what), assumption.number, self.field(assumption.field)
        match assumption.kind:
            case Assumed.WINDOWS:
                return self.tr("Die Datei ist in der Schreibweise von Windows gelesen. Prüfen Sie die Umlaute.")
            case Assumed.NO_MARK:
                return self.tr("Die Datei ist in der Schreibweise {what} gelesen.").format(what=what)
            case Assumed.SHEET:
                return self.tr("Die Liste ist das Blatt „{what}“.").format(what=what)
            case Assumed.TICKET_LINES:
                return self.tr("Zeilen zählen hier die Tickets der Datei, die erste ist Zeile 2.")
            case Assumed.TEST_ORDERS:
                return self.tr("%n Tickets aus Test-Bestellungen sind weggelassen.", "", number)
            case Assumed.NO_HEADING:
                return self.tr("Die Liste hat keine Überschriften. Die erste Zeile ist eine Person.")
            case Assumed.BY_CONTENT:
                words = self.tr("Die Spalte „{what}“ ist wohl: {field}. Das sagt ihr Inhalt.")
                return words.format(what=what, field=field)
            case Assumed.ONE_NAME:
                return self.tr("Namen stehen in einer Spalte. Sie sind vor dem letzten Wort geteilt.")
            case Assumed.ORDER_NUMBER:
                words = self.tr("Das Ticket ist die Nummer in „{what}“. Nur QR-Codes mit dieser Nummer öffnen.")
                return words.format(what=what)
            case Assumed.NO_TICKETS:
                return self.tr("Die Liste hat keine Ticket-Codes. Jede Person bekommt einen neuen.")
            case Assumed.GROUPS:
                return self.tr("%n Gruppen haben je eine gemeinsame Nummer.", "", number)
            case Assumed.NAMELESS:
                words = self.tr("%n Zeilen zu „{what}“ haben keinen Namen und sind weggelassen.", "", number)
                return words.format(what=what)
            case Assumed.ADD_ONS:
                return self.tr("%n Zusätze zu Tickets sind weggelassen.", "", number)
            case Assumed.SUMS:
                return self.tr("%n Zeilen mit Summen sind weggelassen.", "", number)
            case Assumed.ABSENT:
                return self.tr("%n Personen sind für keinen Tag angekreuzt. Sie gelten als storniert.", "", number)
            case Assumed.OVER:
                return self.tr("%n Tickets gelten an keinem Tag. Sie gelten als storniert.", "", number)
            case _:
                assert_never(assumption.kind)

    def fault(self, fault: ListFault) -> str:
        """Why a list cannot be read, and what to do."""
        match fault:
            case ListFault.GONE:
                return self.tr("Diese Datei ist nicht da. Steckt der Stick noch?")
            case ListFault.NO_FILE:
                return self.tr("Das ist ein Ordner. Wählen Sie eine Datei darin.")
            case ListFault.UNREADABLE:
                return self.tr("Diese Datei lässt sich nicht öffnen. Kopieren Sie sie noch einmal auf den Stick.")
            case ListFault.NO_LIST:
                return self.tr("Das ist keine Liste. Speichern Sie die Liste als XLSX, ODS oder CSV.")
            case ListFault.LARGE:
                return self.tr("Diese Datei ist zu groß. Speichern Sie die Liste als CSV und laden Sie diese.")
            case ListFault.DAMAGED:
                return self.tr("Diese Datei ist beschädigt. Speichern Sie die Liste noch einmal als XLSX oder CSV.")
            case ListFault.ENCODING:
                return self.tr("Die Schrift dieser Datei ist beschädigt. Speichern Sie sie als „CSV UTF-8“.")
            case ListFault.LOCKED:
                return self.tr("Diese Datei hat ein Passwort. Speichern Sie die Liste ohne Passwort.")
            case ListFault.EMPTY:
                return self.tr("Diese Datei ist leer. Speichern Sie die Liste noch einmal.")
            case ListFault.NOBODY:
                return self.tr("Unter den Überschriften steht niemand. Speichern Sie die Liste noch einmal.")
            case ListFault.NO_NAMES:
                return self.tr("In dieser Liste steht kein Name. Sagen Sie bitte, welche Spalte der Name ist.")
            case ListFault.TWICE:
                return self.tr("Zwei Spalten heißen gleich. Nehmen Sie eine davon aus der Liste.")
            case ListFault.ORDERS:
                return self.tr("Das sind Bestellungen ohne Tickets. Nehmen Sie aus pretix den Export „Bestellzeilen“.")
            case ListFault.QUOTES:
                return self.tr("Anführungszeichen passen nicht zusammen. Speichern Sie die Liste noch einmal.")
            case ListFault.MAPPING:
                return self.tr("Die Spalten sind jetzt andere. Sehen Sie sich die Datei bitte noch einmal an.")
            case ListFault.CHANGED:
                return self.tr("Jemand hat die Datei inzwischen geändert. Sehen Sie sie bitte noch einmal an.")
            case ListFault.STOPPED:
                return self.tr("Das ist abgebrochen. Es ist nichts geladen.")
            case _:
                assert_never(fault)
