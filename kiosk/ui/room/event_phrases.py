"""What the page says on which organisers change the event's settings."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from kiosk.domain.dates import long_date
from kiosk.domain.registration import Language
from kiosk.domain.rules import LateRegistration
from kiosk.office.event_form import LONGEST_TEXT, LONGEST_WORDS, MOST_DAYS, Problem
from kiosk.ui.sentences import Sentences


class EventSentences(Sentences):
    """Fields, and what is wrong with them."""

    catalogue = "helper"

    def page(self) -> str:
        return self.tr("Veranstaltung")

    def reading(self) -> str:
        return self.tr("Die Einstellungen werden gelesen …")

    def stands_in(self, file: str) -> str:
        return self.tr("Diese Einstellungen stehen in der Datei {file}.").format(file=file)

    def copied_to(self, file: str) -> str:
        words = self.tr("Beim Speichern wird eine eigene Datei angelegt: {file}. Ab dann gilt diese.")
        return words.format(file=file)

    def save(self) -> str:
        return self.tr("Speichern")

    def undo(self) -> str:
        return self.tr("Änderungen verwerfen")

    def saved(self) -> str:
        return self.tr("Gespeichert. Es gilt ab dem nächsten Start.")

    def saved_days(self) -> str:
        return self.tr("Die Tage sind andere. Laden Sie danach die Liste noch einmal.")

    def again(self) -> str:
        return self.tr("Jetzt neu starten")

    def not_all_right(self, fields: int) -> str:
        return self.tr("%n Angaben stimmen noch nicht. Es ist nichts gespeichert.", "", fields)

    def changed_meanwhile(self) -> str:
        return self.tr("Jemand hat die Datei inzwischen geändert. Hier steht jetzt, was darin steht.")

    def not_saved(self) -> str:
        return self.tr("Das konnte nicht gespeichert werden. Die Einstellungen sind, wie sie waren.")

    def small_print(self, text: str) -> str:
        return self.tr("Für die Technik: {text}").format(text=text)

    def section(self, section: str) -> str:
        names = {
            "event": self.tr("Die Veranstaltung"),
            "doors": self.tr("Türen und Plätze"),
            "screen": self.tr("Der Bildschirm für Gäste"),
            "admission": self.tr("Am Einlass"),
            "contact": self.tr("Wer Fragen beantwortet"),
            "station": self.tr("Dieses Gerät"),
        }
        return names[section]

    def about(self, section: str) -> str:
        """A sentence below the heading of a section, where one helps."""
        about = {
            "doors": self.tr("Was leer ist, hat keine Grenze. Wer hinausgeht, macht einen Platz frei."),
            "admission": self.tr("Was Helfer dürfen, und wer zu den Helfern gehört."),
            "station": self.tr("Das steht in einer eigenen Datei. Ändern Sie es dort, oder fragen Sie die Technik."),
        }
        return about.get(section, "")

    def field(self, field: str) -> str:
        """What a field is called."""
        if " " in field:
            kind, day = field.split(" ")
            return self.door(kind, date.fromisoformat(day))
        names = {
            "name": self.tr("Name der Veranstaltung"),
            "days": self.tr("Tage, zum Beispiel 20.02.2024, 21.02.2024"),
            "help_place": self.tr("Wo Hilfe ist, auf Deutsch"),
            "help_place_en": self.tr("Wo Hilfe ist, auf Englisch"),
            "helper_roles": self.tr("Rollen der Helfer, mit Komma getrennt"),
            "contact_name": self.tr("Name"),
            "contact_function": self.tr("Aufgabe"),
            "contact_organisation": self.tr("Organisation"),
            "contact_email": self.tr("E-Mail, für alle sichtbar, kann leer sein"),
        }
        return names[field]

    def door(self, kind: str, day: date) -> str:
        when = long_date(day, self.language)
        match kind:
            case "opens":
                return self.tr("{day}: auf ab").format(day=when)
            case "closes":
                return self.tr("{day}: zu ab").format(day=when)
            case _:
                return self.tr("{day}: Plätze").format(day=when)

    def door_kind(self, kind: str) -> str:
        """The same where the day stands above."""
        names = {"opens": self.tr("auf ab, Uhrzeit"), "closes": self.tr("zu ab, Uhrzeit"), "places": self.tr("Plätze")}
        return names[kind]

    def day(self, day: date) -> str:
        return long_date(day, self.language)

    def no_days(self) -> str:
        return self.tr("Tragen Sie oben zuerst die Tage ein.")

    def names(self) -> str:
        return self.tr("Gäste mit Vornamen begrüßen")

    def look_up(self) -> str:
        return self.tr("Gäste ohne QR-Code dürfen sich selbst suchen")

    def languages(self) -> str:
        return self.tr("Sprachen, in dieser Reihenfolge")

    def earlier(self, language: Language) -> str:
        return self.tr("{language} weiter nach vorn").format(language=self.name_of(language))

    def earlier_short(self) -> str:
        return self.tr("nach vorn")

    def name_of(self, language: Language) -> str:
        match language:
            case Language.GERMAN:
                return self.tr("Deutsch")
            case Language.ENGLISH:
                return self.tr("Englisch")
            case Language.FRENCH:
                return self.tr("Französisch")
            case Language.EASY_GERMAN:
                return self.tr("Leichte Sprache")
            case Language.UKRAINIAN:
                return self.tr("Ukrainisch")
            case Language.TURKISH:
                return self.tr("Türkisch")
            case _:
                assert_never(language)

    def late_question(self) -> str:
        return self.tr("Jemand hat ein echtes Ticket, steht aber nicht auf der Liste:")

    def late(self, late: LateRegistration) -> str:
        match late:
            case LateRegistration.DESK:
                return self.tr("Zum Helfer-Platz schicken")
            case LateRegistration.ADMIT:
                return self.tr("Einlassen")
            case _:
                assert_never(late)

    def anyway_question(self) -> str:
        return self.tr("Helfer dürfen mit Begründung trotzdem einlassen:")

    def anyway(self, outcome: str) -> str:
        names = {
            "unpaid": self.tr("wenn die Anmeldung noch nicht bestätigt ist"),
            "wrong_day": self.tr("am falschen Tag"),
            "full": self.tr("wenn alle Plätze belegt sind"),
            "closed": self.tr("wenn die Türen noch zu oder schon zu sind"),
            "online_only": self.tr("mit einem Online-Ticket"),
        }
        return names.get(outcome, outcome)

    def problem(self, problem: Problem) -> str:
        """What is wrong, and what to do."""
        match problem:
            case Problem.MISSING:
                return self.tr("Hier fehlt etwas. Bitte tragen Sie es ein.")
            case Problem.LONG:
                words = self.tr("Das ist zu lang. Es dürfen höchstens {most} Zeichen sein.")
                return words.format(most=LONGEST_WORDS)
            case Problem.DATE:
                return self.tr("Schreiben Sie Tage so: 20.02.2024. Zwischen zweien steht ein Komma.")
            case Problem.DAY_TWICE:
                return self.tr("Ein Tag steht zweimal da. Löschen Sie einen davon.")
            case Problem.MANY_DAYS:
                return self.tr("Es dürfen höchstens {most} Tage sein.").format(most=MOST_DAYS)
            case Problem.TIME:
                return self.tr("Schreiben Sie die Uhrzeit so: 8:30.")
            case Problem.CLOSES_FIRST:
                return self.tr("Die Türen müssen später zugehen, als sie aufgehen.")
            case Problem.NUMBER:
                return self.tr("Schreiben Sie eine Zahl, zum Beispiel 250. Leer heißt: keine Grenze.")
            case Problem.EMAIL:
                return self.tr("Das ist keine E-Mail-Adresse.")
            case Problem.LANGUAGE:
                return self.tr("Wählen Sie mindestens eine Sprache.")
            case _:
                assert_never(problem)

    def station(self, key: str) -> str:
        """A setting of this computer."""
        names = {
            "name": self.tr("Name"),
            "printers": self.tr("Drucker"),
            "theme": self.tr("Farben am Anfang"),
            "inches": self.tr("Bildschirm in Zoll"),
            "headset": self.tr("Kopfhörer"),
            "volume": self.tr("Lautstärke, 0 bis 4"),
            "help": self.tr("Hilferufe an andere Stationen"),
            "backup": self.tr("Sicherung in den Ordner"),
        }
        return names.get(key, key)

    def value(self, key: str, value: str) -> str:
        """What it says."""
        names = {
            ("theme", "light"): self.tr("hell"),
            ("theme", "dark"): self.tr("dunkel"),
            ("theme", "contrast"): self.tr("starker Kontrast"),
            ("headset", "auto"): self.tr("wird erkannt"),
            ("headset", "always"): self.tr("immer"),
            ("headset", "never"): self.tr("nie"),
            ("help", "yes"): self.tr("ja"),
            ("help", "no"): self.tr("nein"),
        }
        return names.get((key, value), value)

    def station_headings(self) -> tuple[str, str]:
        return self.tr("Einstellung"), self.tr("Wert")


LONGEST = {"contact_email": LONGEST_TEXT}
"""How long what is typed may become; `LONGEST_WORDS` otherwise."""
