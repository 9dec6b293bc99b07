"""What organisers write in lists, in German and English, and what it means."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from kiosk.domain.folding import fold
from kiosk.domain.list_words import LeftOut

_SIGNS = re.compile("[^a-z0-9]+")
_VENUE = re.compile(r"\bvor ort\b", re.IGNORECASE)


@lru_cache(maxsize=65_536)
def plain(text: str) -> str:
    """A word or heading as it is looked up: folded, without blanks and signs ("E-Mail-Adresse": "emailadresse")."""
    return _SIGNS.sub("", fold(text)[-1])


def _meanings(lines: str) -> dict[str, str]:
    """{plain word: meaning} of lines "meaning: word, word"."""
    pairs = (line.split(":", 1) for line in lines.replace("\n    ", " ").strip().splitlines())
    return {plain(word): meaning.strip() for meaning, words in pairs for word in (meaning, *words.split(","))}


HEADINGS: Mapping[str, tuple[str, ...]] = {
    field: tuple(dict.fromkeys(map(plain, names.split(","))))
    for field, names in {
        "id": (
            "id, Registrierungs-ID, Registration ID, Teilnehmer-ID, Teilnehmernummer, Attendee ID, Participant "
            "ID, Personen-ID"
        ),
        "order": (
            "order, Order code, Bestellnummer, Bestellcode, Buchungsnummer, Buchungscode, Anmeldenummer, "
            "Anmelde-Nr, Registrierungsnummer, Booking number, Order number, Order, Booking code, Bestellung"
        ),
        "position": "position, Position ID, Position",
        "code": (
            "code, Ticket secret, Ticket-Code, Ticketcode, Secret, QR-Code, QR, QR-Code-Text, Barcode, Ticket, "
            "Ticketnummer, Ticket-Nr, Ticket ID, Ticket number, Einlasscode, Zugangscode, Check-in-Code, "
            "Registration code"
        ),
        "title": (
            "title, Titel, Akademischer Titel, Academic title, Attendee name: Title, Name Teilnehmer*in: Title, "
            "Attendee name: Academic title, Name Teilnehmer*in: Akademischer Titel, Akad. Titel, Attendee name: "
            "Titel, Name Teilnehmer*in: Titel"
        ),
        "first_name": (
            "first_name, Vorname, First name, Given name, Forename, Rufname, Vornamen, Attendee name: Given name, "
            "Attendee name: First name, Name Teilnehmer*in: Vorname, Vorname Teilnehmer*in, Vorname(n), Christian "
            "name"
        ),
        "last_name": (
            "last_name, Nachname, Last name, Family name, Surname, Familienname, Zuname, Attendee name: Family "
            "name, Attendee name: Last name, Name Teilnehmer*in: Nachname, Name Teilnehmer*in: Familienname, "
            "Nachname Teilnehmer*in"
        ),
        "name": (
            "name, Attendee name, Name Teilnehmer*in, Voller Name, Full name, Vollständiger Name, Teilnehmer, "
            "Teilnehmende, Teilnehmer*in, Teilnehmerin, Teilnehmername, Name des Teilnehmers, Name Teilnehmer, "
            "Person, Vor- und Nachname, Vorname Nachname, Vorname und Nachname, Nachname Vorname, Name und "
            "Vorname, Name Vorname, Attendee, Participant, Participant name, Personenname"
        ),
        "organisation": (
            "organisation, Attendee company, Teilnehmer*innen-Firma, Organisation, Organization, Institution, "
            "Einrichtung, Museum, Firma, Company, Verein, Museum/Institution, Affiliation, Arbeitgeber, Employer, "
            "Unternehmen, Institution/Organisation, Haus, Name der Einrichtung, Name der Institution, Name des "
            "Museums, Company name"
        ),
        "email": (
            "Attendee email, E-Mail Teilnehmer*in, E-Mail, Mail, E-Mail-Adresse, Mailadresse, Email address, "
            "E-Mail-Adresse Teilnehmer*in, Mail address, Elektronische Post"
        ),
        "role": (
            "role, Rolle, Funktion, Teilnehmergruppe, Teilnehmendengruppe, Rolle/Funktion, Participant type, "
            "Personengruppe, Teilnehmerart, Ich bin, Sie sind, Tätigkeit"
        ),
        "attendance": (
            "attendance, Teilnahme, Teilnahmeart, Teilnahmeform, Art der Teilnahme, Form der Teilnahme, "
            "Attendance type, Participation, Mode of attendance, Vor Ort oder online, Präsenz/Online, "
            "Teilnahmemodus"
        ),
        "status": (
            "status, Anmeldestatus, Registrierungsstatus, Bestellstatus, Order status, Registration status, "
            "Buchungsstatus, Zahlungsstatus, Payment status, Registration state, State"
        ),
        "paid": "paid, bezahlt, Zahlung erhalten, payment received",
        "days": (
            "days, Tage, Teilnahmetage, Veranstaltungstage, Teilnahme an, An welchen Tagen, Event days, Tag, Day, "
            "Datum, Date, Termin, Start date, Beginn"
        ),
        "valid_from": "valid_from, Gültig ab, Valid from",
        "valid_until": "valid_until, Gültig bis, Valid until",
        "language": (
            "language, Order locale, Bestellsprache, Sprache, Bevorzugte Sprache, Korrespondenzsprache, Preferred "
            "language, Locale"
        ),
        "group": "group, Gruppe, Group name, Gruppenname, Team, Reisegruppe, Delegation",
        "pronouns": (
            "pronouns, Pronomen, Pronomina, Personalpronomen, Fürwort, Fürwörter, Pronouns on badge, Pronomen auf "
            "dem Namensschild, Attendee name: Pronouns, Name Teilnehmer*in: Pronomen, Preferred pronouns"
        ),
        # "Bundesland" and postal codes are kept only if an organiser says so: an address is nothing the door needs.
        "region": "region, Herkunftsregion, Region of origin",
        "product": (
            "product, Produkt, Product, Ticketart, Tickettyp, Ticketkategorie, Ticket type, Ticket category, "
            "Kategorie, Category, Item, Artikel"
        ),
        "blocked": "blocked, Gesperrt, Blocked",
        "addon": "addon, Add-on to position ID, Zusatzprodukt zu Position",
    }.items()
}  # fmt: skip
"""What stands over a column of each field, the surest first."""

UNSURE = frozenset(map(plain, ("Tag", "Day", "Datum", "Date", "Termin", "Start date", "Beginn", "State")))
"""Headings that count only if nothing but event days, or statuses, stands below them."""

DROPPED: Mapping[LeftOut, tuple[str, ...]] = {
    LeftOut.FOOD: tuple(
        "ernaehr diaet diet essen allerg unvertraeglich vegan vegetar verpflegung food meal catering mittag".split()
    ),
    LeftOut.HEALTH: tuple(
        "behinder disab barriere access assist rollstuhl wheelchair unterstuetzung gebaerde schwerhoer hoer sehbehind"
        " begleitperson mobilitaet gesundheit health beduerfnis needs krank".split()
    ),
    LeftOut.ADDRESS: tuple(
        "strasse street adresse address anschrift hausnummer plz postleit zip ort stadt city town land country"
        " bundesland state".split()
    ),
    LeftOut.TELEPHONE: tuple("telefon phone handy mobil tel fax".split()),
    LeftOut.AGE: tuple("geburt birth alter age geschlecht gender sex".split()),
    LeftOut.SALUTATION: tuple("anrede salutation".split()),
    LeftOut.MONEY: tuple(
        "preis price betrag amount rechnung invoice iban zahlungsart payment steuer tax vat voucher gutschein".split()
    ),
    LeftOut.NUMBER: tuple("nr nummer no lfdnr lfd laufendenummer number pos".split()),
}  # fmt: skip
"""Why a column is not kept (acceptance P1): reason and how such headings begin, or which words are in them."""

_WHOLE = frozenset(
    "ort essen stadt land state tel age sex alter tax no nr pos number nummer hoer city tel fax vat".split()
)
"""Too short to be looked for within a heading: "Ort" is in "Vor Ort"."""

ATTENDANCES = _meanings("""
onsite: vor Ort, Präsenz, in Präsenz, in person, on site, persönlich, Stuttgart, Hospitalhof, live vor Ort,
    analog, presence
online: digital, virtuell, remote, Stream, Livestream, Zoom, von zu Hause, virtual, nur online, online only
hybrid: beides, both, vor Ort und online, online und vor Ort, teils teils, on site and online
""")

STATUSES = _meanings("""
confirmed: bestätigt, bezahlt, zugesagt, Zusage, angemeldet, paid, accepted, ok, aktiv, active, registriert,
    registered, pending (confirmed), ausstehend (bestätigt), completed, abgeschlossen, gebucht, booked
pending: ausstehend, offen, Warteliste, angefragt, unbezahlt, nicht bezahlt, unpaid, waiting, waiting list,
    waitlist, approval pending, Freigabe ausstehend, pending (overdue), ausstehend (überfällig), überfällig,
    overdue, in Bearbeitung, unbestätigt, unconfirmed, vorgemerkt
cancelled: canceled, storniert, abgesagt, Absage, abgemeldet, abgelehnt, expired, abgelaufen, declined,
    rejected, canceled (paid fee), storniert (bezahlte Gebühr), withdrawn, zurückgezogen, Storno, refunded,
    erstattet
""")

LANGUAGES = _meanings("""
de: deutsch, german, allemand, almanca, німецька, de_DE, de-informal, de_AT, de_CH, deutsch (Sie), deutsch (Du), ger,
    deu
en: englisch, english, anglais, ingilizce, англійська, en_GB, en_US, eng
fr: französisch, french, français, fransızca, французька, fr_FR, fr_BE, fr_CH, fra, fre
de-simple: Leichte Sprache, LS, leicht, Leichtes Deutsch, Deutsch (Leichte Sprache), Deutsch leicht, easy German,
    easy-to-read German, Easy Read, plain German, de-leicht, de-easy
uk: ukrainisch, ukrainian, ukrainien, ukraynaca, українська, uk_UA, ukr, ua
tr: türkisch, turkish, turc, türkçe, турецька, tr_TR, tur
""")

ROLES: Mapping[str, tuple[str, ...]] = {
    "volunteer": ("volunteer", "ehrenamt", "freiwillig"),
    "full-time": ("fulltime", "hauptamt", "hauptberuf"),
    "partner": ("partner", "kooperationspartner"),
    "funder": ("funder", "foerder", "zuwendungsgeb", "stiftung", "sponsor"),
    "speaker": ("speaker", "referent", "vortrag", "redner", "sprecher", "moderat", "panel", "workshopleitung"),
    "press": ("press", "presse", "journalist", "medienvertret"),
    "staff": ("staff", "team", "orga", "veranstalt", "mitarbeit", "helfer", "helper"),
}
"""How the words begin that lists have for each role."""

YES = frozenset(map(plain, "ja yes x 1 true wahr j y vorort onsite praesenz teilnahme dabei angemeldet".split())) | {
    "v"
}
TICKS = frozenset("✓ ✔ ☑ ☒ ×".split())
NO = frozenset(map(plain, "nein no 0 false falsch n nicht abwesend keine abgesagt".split()))
CROSSES = frozenset("- – — ✗ ✘ ☐ /".split()) | {""}
SUMS = frozenset("summe summen gesamt gesamtsumme insgesamt zwischensumme total subtotal sum anzahl".split())
"""What stands before the numbers in a row that is nobody."""

ALL_DAYS = frozenset("alle alletage beide beidetage both bothdays all alldays ganzetagung".split())


def is_tick(text: str) -> bool:
    """Whether a cell in the column of a day says if somebody comes, and how."""
    return is_yes(text) or is_no(text) or plain(text) in ATTENDANCES


def is_yes(text: str) -> bool:
    """Whether a cell is a tick or a word like it."""
    return plain(text) in YES or text.strip() in TICKS


def is_no(text: str) -> bool:
    """Whether a cell is empty, crossed out, or says no."""
    return plain(text) in NO or text.strip() in CROSSES


def role_of(text: str) -> str:
    """One of the roles of the badge, or the text as it stands."""
    word = plain(text)
    return next((role for role, stems in ROLES.items() if word.startswith(stems)), text)


def reason_to_drop(heading: str) -> LeftOut | None:
    """Why a column of this heading is never kept, if it is not."""
    heading = _VENUE.sub(" ", heading)
    whole = plain(heading)
    parts = {plain(part) for part in re.split(r"[^\w]+", heading)} | {whole}
    for reason, stems in DROPPED.items():
        if any(stem in parts if stem in _WHOLE else stem in whole for stem in stems):
            return reason
    return None
