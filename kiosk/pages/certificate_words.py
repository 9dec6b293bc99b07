"""What the certificate of an erasure says, in German and English."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.erasing import NotSearched, Sort
from kiosk.domain.operator import Operator
from kiosk.domain.registration import Language


@dataclass(frozen=True, slots=True)
class CertificateWords:
    """The words of one language."""

    title: str
    clean: str
    not_clean: str
    event: str
    station: str
    when: str
    who: str
    operators: Mapping[str, str]
    whom: str
    everybody: str
    one_by_one: str
    done: str
    done_intro: str
    done_table: tuple[str, str]
    sorts: Mapping[Sort, str]
    searched: str
    searched_intro: str
    searched_table: tuple[str, str]
    traces: str
    no_traces: str
    traces_intro: str
    traces_table: tuple[str, str]
    gaps: str
    gaps_intro: str
    gaps_table: tuple[str, str]
    why: Mapping[NotSearched, str]
    stays: str
    stays_body: str
    ids: str
    more: str
    foot: str
    signature: str

    def operator(self, operator: str) -> str:
        """Who did it, in words."""
        return self.operators.get(operator, operator)


_GERMAN = CertificateWords(
    title="Bescheinigung über das Löschen",
    clean="Die Daten sind gelöscht. Es wurden 0 Spuren gefunden.",
    not_clean="Die Daten sind gelöscht. Es wurden aber noch Spuren gefunden.",
    event="Veranstaltung",
    station="Station",
    when="Gelöscht am",
    who="Gelöscht von",
    operators={
        Operator.ORGANISER: "der Leitung",
        Operator.HELPER: "einem Helfer",
        "command line": "der Befehlszeile",
        "station": "der Station selbst, weil die Frist um war",
    },
    whom="Wessen Daten",
    everybody="die Daten aller Personen der Veranstaltung",
    one_by_one="die Daten einzelner Personen",
    done="Was gelöscht wurde",
    done_intro="Überschrieben oder entfernt wurden:",
    done_table=("Was", "Anzahl"),
    sorts={
        Sort.PEOPLE: "Personen: Name, Organisation, E-Mail, Gruppe, Code, Pronomen, Sprache",
        Sort.CORRECTIONS: "Berichtigungen von Namen",
        Sort.NOTES: "Notizen",
        Sort.PERSONAL: "Angaben zur Person in Einträgen des Tagebuchs",
        Sort.WORDS: "Worte von Helfern in Einträgen des Tagebuchs",
        Sort.REFUSALS: "Abgewiesene Karten",
        Sort.REVOCATIONS: "Zurückgezogene Codes",
        Sort.BADGE_JOBS: "Schilder, die noch gedruckt werden sollten",
        Sort.BADGE_FILES: "Dateien mit Schildern",
        Sort.EXPORTS: "Ausgaben (Tabellen)",
        Sort.LOGS: "Alte Logs",
        Sort.BACKUPS: "Ältere Sicherungen",
    },
    searched="Wo gesucht wurde",
    searched_intro=(
        "Danach wurde jede dieser Dateien ganz gelesen, verschlüsselte im Klartext. Gesucht wurde nach {spellings} "
        "Schreibweisen: mit und ohne Umlaute und Akzente, groß und klein, in mehreren Zeichensätzen. {short} Angaben "
        "sind so kurz, dass sie nur zusammen mit dem Vornamen gesucht wurden. {shared} Angaben haben auch andere "
        "Personen, die bleiben; auch sie wurden nur zusammen mit dem Vornamen gesucht."
    ),
    searched_table=("Datei", "Größe im Klartext"),
    traces="Was gefunden wurde",
    no_traces="Nichts.",
    traces_intro="Hier steht noch etwas. Fremde Dateien bitte von Hand löschen, Notizen anderer Personen am "
    "Helfer-Platz ändern. Die Datei einlass.db selbst darf nie gelöscht werden.",
    traces_table=("Wo", "Fundstellen"),
    gaps="Wo dieses Programm nicht suchen kann",
    gaps_intro="Bitte denken Sie selbst daran:",
    gaps_table=("Was", "Wo"),
    why={
        NotSearched.PRINTED: "Papier: Schilder, Listen. Aufträge, die ein Drucksystem selbst aufhebt.",
        NotSearched.STATIONS: "Andere Stationen. Dateien, die jemand mitgenommen oder verschickt hat.",
        NotSearched.BACKUP_MISSING: "Der Datenträger für Sicherungen war nicht da. Bitte stecken Sie ihn ein und "
        "löschen Sie dann noch einmal.",
        NotSearched.UNREADABLE: "Diese Datei kann nicht gelesen werden, zum Beispiel, weil sie einen anderen "
        "Schlüssel hat.",
        NotSearched.UNSWEPT: "Die Datei konnte nicht neu geschrieben werden: Ein anderes Programm hat sie die ganze "
        "Zeit benutzt, oder der Platz reicht nicht. Die Station holt es beim nächsten Start nach.",
    },
    stays="Was bleibt",
    stays_body=(
        "Es bleibt, dass jemand gekommen und gegangen ist: Kennung, Tag, Uhrzeit und Rolle, ohne Namen. So stimmen "
        "die Zahlen. Kommt dieselbe Person später wieder auf eine Liste, ist sie neu. Eine ältere Sicherung bringt "
        "die Daten nicht zurück: Sie werden beim Zurückspielen wieder gelöscht."
    ),
    ids="Kennungen",
    more="und {number} weitere (in der Datei mit der Endung .json)",
    foot="Einlass {program}. SHA-256 der Datei mit der Endung .json: {sum}",
    signature="Ort, Datum, Unterschrift",
)

_ENGLISH = CertificateWords(
    title="Certificate of erasure",
    clean="The data are erased. 0 traces were found.",
    not_clean="The data are erased, but traces were still found.",
    event="Event",
    station="Station",
    when="Erased on",
    who="Erased by",
    operators={
        Operator.ORGANISER: "the organisers",
        Operator.HELPER: "a helper",
        "command line": "the command line",
        "station": "the station itself, as the time was over",
    },
    whom="Whose data",
    everybody="the data of all people of the event",
    one_by_one="the data of single people",
    done="What was erased",
    done_intro="These were overwritten or removed:",
    done_table=("What", "Number"),
    sorts={
        Sort.PEOPLE: "People: name, organisation, e-mail, group, code, pronouns, language",
        Sort.CORRECTIONS: "Corrections of names",
        Sort.NOTES: "Notes",
        Sort.PERSONAL: "What entries of the journal said about people",
        Sort.WORDS: "Helpers' own words in entries of the journal",
        Sort.REFUSALS: "Refused tickets",
        Sort.REVOCATIONS: "Codes that were taken back",
        Sort.BADGE_JOBS: "Badges that were still to be printed",
        Sort.BADGE_FILES: "Files with badges",
        Sort.EXPORTS: "Exports (tables)",
        Sort.LOGS: "Old logs",
        Sort.BACKUPS: "Older backups",
    },
    searched="Where it was looked for",
    searched_intro=(
        "Then each of these files was read as a whole, encrypted ones in plain. {spellings} spellings were looked for: "
        "with and without accents, capital and small, in several encodings. {short} texts are so short that they were "
        "looked for only together with the first name. {shared} texts belong to other people as well, who stay; these, "
        "too, were looked for only together with the first name."
    ),
    searched_table=("File", "Size in plain"),
    traces="What was found",
    no_traces="Nothing.",
    traces_intro="There is still something here. Please delete foreign files by hand, and change notes about other "
    "people at the help desk. The file einlass.db itself must never be deleted.",
    traces_table=("Where", "Places"),
    gaps="Where this program cannot look",
    gaps_intro="Please think of these yourself:",
    gaps_table=("What", "Where"),
    why={
        NotSearched.PRINTED: "Paper: badges, lists. Jobs that a printing system keeps of its own.",
        NotSearched.STATIONS: "Other stations. Files that somebody has taken along or sent.",
        NotSearched.BACKUP_MISSING: "The medium for backups was not there. Please plug it in, and erase once more.",
        NotSearched.UNREADABLE: "This file cannot be read, for example because it has another key.",
        NotSearched.UNSWEPT: "The file could not be written anew: another program used it all the time, or there is "
        "no room. The station does it at its next start.",
    },
    stays="What stays",
    stays_body=(
        "It stays that somebody came and went: an id, day, time and role, without a name, so that the numbers are "
        "right. If the same person is on a list later, they are new. An older backup does not bring the data back: "
        "they are erased again when it is restored."
    ),
    ids="Ids",
    more="and {number} more (in the file that ends with .json)",
    foot="Einlass {program}. SHA-256 of the file that ends with .json: {sum}",
    signature="Place, date, signature",
)


def words_of(language: Language) -> CertificateWords:
    """The words for this language; all but English read German."""
    return _ENGLISH if language is Language.ENGLISH else _GERMAN
