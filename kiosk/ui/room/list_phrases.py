"""What the page says that loads a list."""

from __future__ import annotations

from datetime import datetime
from typing import assert_never
from zoneinfo import ZoneInfo

from kiosk.domain.registration import Language
from kiosk.office.places import PlaceKind
from kiosk.ui.sentences import Sentences


class ListSentences(Sentences):
    """The steps from a file to people."""

    catalogue = "helper"

    def page(self) -> str:
        return self.tr("Liste laden")

    def choose(self) -> str:
        return self.tr("Schritt 1 von 3: Welche Datei?")

    def choose_hint(self, *, drops: bool) -> str:
        if drops:
            return self.tr("Ziehen Sie eine Datei hierher, oder tippen Sie auf eine. Es wird noch nichts geladen.")
        return self.tr("Tippen Sie auf eine Datei. Es wird noch nichts geladen.")

    def no_files(self) -> str:
        return self.tr("Keine Liste gefunden. Stecken Sie einen USB-Stick ein und tippen Sie auf „Neu suchen“.")

    def looking(self) -> str:
        return self.tr("Es wird nach Listen gesucht …")

    def files(self) -> str:
        return self.tr("Gefundene Listen")

    def file_headings(self) -> tuple[str, str, str, str]:
        return self.tr("Datei"), self.tr("Ort"), self.tr("Gespeichert"), self.tr("Größe")

    def place(self, kind: PlaceKind, name: str) -> str:
        match kind:
            case PlaceKind.MEDIUM:
                return self.tr("USB-Stick „{name}“").format(name=name)
            case PlaceKind.DOCUMENTS | PlaceKind.EXPORTS:
                return self.tr("Ordner „{name}“").format(name=name)
            case _:
                assert_never(kind)

    def written(self, moment: datetime, time_zone: str) -> str:
        local = moment.astimezone(ZoneInfo(time_zone))
        return f"{local:%d/%m/%Y %H:%M}" if self.language is Language.ENGLISH else f"{local:%d.%m.%Y %H:%M}"

    def size(self, size: int) -> str:
        return f"{size / 10**6:.1f}\u00a0MB" if size >= 10**6 else f"{max(1, size // 1000)}\u00a0kB"

    def look_again(self) -> str:
        return self.tr("Neu suchen")

    def path(self) -> str:
        return self.tr("Oder den Pfad der Datei eintippen")

    def open(self) -> str:
        return self.tr("Öffnen")

    def back(self) -> str:
        return self.tr("Zurück")

    def stop(self) -> str:
        return self.tr("Abbrechen")

    def further(self) -> str:
        return self.tr("Weiter")

    def columns(self) -> str:
        return self.tr("Schritt 2 von 3: Was steht in welcher Spalte?")

    def columns_hint(self, rows: int) -> str:
        return self.tr("%n Zeilen. Stimmt eine Spalte nicht? Tippen Sie darauf.", "", rows)

    def name_wanted(self) -> str:
        return self.tr("Noch fehlt der Name. Tippen Sie auf die Spalte, in der die Namen stehen.")

    def column_headings(self) -> tuple[str, str, str]:
        return self.tr("Spalte in der Datei"), self.tr("Zum Beispiel"), self.tr("Das wird daraus")

    def nothing(self, reason: str) -> str:
        """Of a column that is not kept."""
        return self.tr("nichts. {reason}").format(reason=reason)

    def sensitive(self, filled: int) -> str:
        """Of a column whose cells are shown to nobody."""
        return self.tr("%n Zellen, nicht gezeigt", "", filled)

    def sheet(self, name: str) -> str:
        return self.tr("Blatt: {name}").format(name=name)

    def meaning(self, column: str) -> str:
        return self.tr("Was steht in der Spalte „{column}“?").format(column=column)

    def not_kept(self) -> str:
        return self.tr("nicht übernehmen")

    def reading(self) -> str:
        return self.tr("Die Datei wird gelesen …")

    def trying(self) -> str:
        return self.tr("Die Liste wird geprüft und die Schilder werden ausprobiert …")

    def loading(self) -> str:
        return self.tr("Die Liste wird geladen …")

    def loaded(self) -> str:
        return self.tr("Die Liste ist geladen.")

    def loaded_numbers(self, new: int, changed: int, unchanged: int) -> str:
        parts = (
            self.tr("%n Personen sind neu.", "", new) if new else "",
            self.tr("%n Personen sind geändert.", "", changed) if changed else "",
            self.tr("%n Personen sind gleich geblieben.", "", unchanged) if unchanged else "",
        )
        return " ".join(filter(None, parts))

    def left_outside(self, refused: int) -> str:
        return self.tr("%n Zeilen sind draußen geblieben. Ändern Sie die Datei und laden Sie sie neu.", "", refused)

    def people_now(self, people: int) -> str:
        return self.tr("Die Station kennt jetzt %n Personen.", "", people)

    def what_next(self) -> str:
        return self.tr("Als Nächstes: Probieren Sie einen QR-Code an der Kamera aus und machen Sie den Morgen-Check.")

    def to_checkup(self) -> str:
        return self.tr("Zum Morgen-Check")

    def another(self) -> str:
        return self.tr("Noch eine Liste laden")

    def small_print(self, text: str) -> str:
        """What the program itself says, for whoever is asked for help."""
        return self.tr("Für die Technik: {text}").format(text=text)

    def store_trouble(self) -> str:
        """The station's own file makes trouble, not the list."""
        return self.tr("Die Station kann gerade nicht speichern. Es ist nichts geladen. Versuchen Sie es noch einmal.")
