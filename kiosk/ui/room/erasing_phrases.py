"""What organisers read about erasing."""

from __future__ import annotations

from datetime import date

from kiosk.domain.dates import long_date
from kiosk.domain.erasing import Certificate, CertificateTrouble, HeldTrouble, Hold
from kiosk.domain.registration import Registration
from kiosk.domain.trouble import Trouble
from kiosk.office.erasing import Retention
from kiosk.ui.sentences import Sentences


class ErasingSentences(Sentences):
    """The page for erasing."""

    catalogue = "helper"

    def heading(self) -> str:
        return self.tr("Löschen")

    def title(self) -> str:
        return self.tr("Daten löschen")

    def hint(self) -> str:
        return self.tr("Gelöscht werden Namen und alles, was über Menschen bekannt ist. Zahlen und Uhrzeiten bleiben.")

    def retention(self, known: Retention) -> str:
        """How many people are known, and when their data should be gone."""
        if not known.people:
            return self.tr("Es sind keine Daten von Menschen mehr da.")
        people = self.tr("Von %n Personen sind Daten da.", "", known.people)
        day = long_date(known.due, self.language)
        if known.overdue:
            return f"{people} " + self.tr("Sie sollten seit {date} gelöscht sein.").format(date=day)
        if known.automatic:
            return f"{people} " + self.tr("Die Station löscht sie am {date} von selbst.").format(date=day)
        return f"{people} " + self.tr("Sie sollen ab {date} gelöscht werden.").format(date=day)

    def held(self, hold: Hold) -> str:
        """Until when they are held, and why."""
        words = self.tr("Bis einschließlich {date} wird nicht alles gelöscht. Grund: {reason}")
        return words.format(date=long_date(hold.until, self.language), reason=hold.reason)

    def hold(self) -> str:
        return self.tr("Länger aufheben …")

    def end_hold(self) -> str:
        return self.tr("Nicht länger aufheben")

    def one(self) -> str:
        return self.tr("Eine Person löschen: Name, Organisation oder Code")

    def search(self) -> str:
        return self.tr("Suchen")

    def nobody(self) -> str:
        return self.tr("Niemand gefunden. Bitte suchen Sie anders.")

    def more(self) -> str:
        return self.tr("Es gibt noch mehr. Bitte tippen Sie mehr vom Namen.")

    def person(self, person: Registration) -> str:
        """Somebody to choose."""
        who = person.attendee
        return f"{who.full_name} · {who.organisation}" if who.organisation else who.full_name

    def everybody(self) -> str:
        return self.tr("Alle löschen …")

    def back(self) -> str:
        return self.tr("Abbrechen")

    def sure_of_one(self, person: Registration) -> str:
        """The question before one person is erased."""
        return self.tr("{name} löschen?").format(name=person.attendee.full_name)

    def sure_of_all(self, number: int) -> str:
        """The question before everybody is erased."""
        return self.tr("Daten von %n Personen löschen?", "", number)

    def what_one(self) -> str:
        return self.tr(
            "Weg sind dann: Name, Organisation, E-Mail, Code, Notizen, Berichtigungen, Schilder, Ausgaben mit dem Namen"
            " und alle älteren Sicherungen. Die Karte gilt nicht mehr. Es bleibt, dass jemand da war, ohne Namen."
        )

    def what_all(self) -> str:
        return self.tr(
            "Weg sind dann: alle Namen, Organisationen, E-Mails, Codes, Notizen, Berichtigungen, Schilder, Ausgaben,"
            " alte Logs und alle älteren Sicherungen. Keine Karte gilt mehr. Es bleiben die Zahlen."
        )

    def no_way_back(self) -> str:
        return self.tr("Das kann niemand rückgängig machen.")

    def type_name(self, last_name: str) -> str:
        """What to type before one person is erased."""
        return self.tr("Zur Sicherheit: Tippen Sie den Nachnamen {name}").format(name=last_name)

    def type_all(self) -> str:
        return self.tr("Zur Sicherheit: Tippen Sie die Worte {words}").format(words=self.all_words())

    def all_words(self) -> str:
        """What is typed before everybody is erased."""
        return self.tr("alle löschen")

    def erase(self) -> str:
        return self.tr("Endgültig löschen")

    def hold_title(self) -> str:
        return self.tr("Wie lange sollen die Daten bleiben?")

    def hold_hint(self) -> str:
        return self.tr("Zum Beispiel, weil der Geldgeber noch prüft. Einzelne Personen können Sie weiter löschen.")

    def until(self, day: date) -> str:
        """One of the days to choose."""
        return self.tr("bis {date}").format(date=long_date(day, self.language))

    def reason(self) -> str:
        return self.tr("Grund (ohne Namen)")

    def keep(self) -> str:
        return self.tr("So lange aufheben")

    def working(self) -> str:
        return self.tr("Die Daten werden gelöscht …")

    def searching(self, done: int, of: int) -> str:
        """How far the search for traces is."""
        if not of:
            return self.tr("Die Station kann weiter benutzt werden.")
        return self.tr("Suche nach Spuren: Datei {done} von {of}").format(done=done, of=of)

    def done(self, certificate: Certificate) -> str:
        """What came of it."""
        if certificate.clean:
            return self.tr("Gelöscht. 0 Spuren gefunden.")
        return self.tr("Gelöscht, aber an %n Stellen steht noch etwas.", "", len(certificate.traces))

    def searched(self, certificate: Certificate) -> str:
        """Where it was looked for."""
        people = self.tr("Daten von %n Personen sind weg.", "", len(certificate.people))
        files = self.tr("%n Dateien wurden danach durchsucht.", "", len(certificate.searched))
        return f"{people} {files}"

    def traces(self, certificate: Certificate) -> str:
        """Where something is left."""
        names = ", ".join(self.place(trace.place) for trace in certificate.traces)
        return self.tr(
            "Bitte sehen Sie dort nach: {files}. Fremde Dateien löschen Sie von Hand, Notizen anderer Personen ändern"
            " Sie am Helfer-Platz. Die Datei einlass.db darf nie gelöscht werden."
        ).format(files=names)

    def place(self, place: str) -> str:
        """A file, or a row of the station's own one as `db.known_about` names it."""
        _, _, row = place.partition(": ")
        table, _, whose = row.partition(" ")
        match table:
            case "notes" | "personal":
                return self.tr("Notiz zu {id}").format(id=whose)
            case "journal" | "revocations":
                return self.tr("Grund in der Geschichte von {id}").format(id=whose)
            case "id":
                return self.tr("die Kennung {id}").format(id=whose)
            case _:
                return place

    def not_searched(self, places: str) -> str:
        """Places that could not be looked into."""
        return self.tr("Hier konnte nicht gesucht werden: {places}").format(places=places)

    def think_of(self) -> str:
        return self.tr(
            "Bitte denken Sie auch an gedruckte Listen und Schilder, andere Stationen und Dateien auf USB-Sticks."
        )

    def certificate(self, path: str) -> str:
        """Where the certificate is."""
        return self.tr("Die Bescheinigung liegt hier: {path}").format(path=path)

    def save(self) -> str:
        return self.tr("Bescheinigung speichern …")

    def where_to(self) -> str:
        return self.tr("Wohin mit der Bescheinigung?")

    def finish(self) -> str:
        return self.tr("Fertig")

    def failed(self) -> str:
        return self.tr("Es wurde nichts gelöscht. Bitte versuchen Sie es noch einmal.")

    def failed_held(self) -> str:
        return self.tr(
            "Es wurde nichts gelöscht: Die Daten sollen noch bleiben. Tippen Sie auf „Nicht länger aufheben“."
        )

    def failed_certificate(self) -> str:
        return self.tr("Die Daten sind gelöscht. Nur die Bescheinigung konnte nicht geschrieben werden.")

    def failure(self, trouble: Trouble) -> str:
        """Why an order could not be done, and what to do."""
        match trouble:
            case HeldTrouble():
                return self.failed_held()
            case CertificateTrouble():
                return self.failed_certificate()
            case _:
                return self.failed()
