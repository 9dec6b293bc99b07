"""What the report for a funder says, in German and English."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.registration import Attendance, Language


@dataclass(frozen=True, slots=True)
class FunderWords:
    """The words of one language; what is in braces is put in."""

    title: str
    dates: str
    place: str
    organisers: str
    funder: str
    sponsor: str
    as_of: str
    registered: str
    came: str
    share: str
    at_the_door: str
    organisations: str
    with_the_door: str
    few: str
    about: str
    none: str
    others: str
    by_day: str
    by_day_heads: tuple[str, str, str, str, str]
    by_day_note: str
    ways: str
    way: str
    ways_intro: str
    way_names: Mapping[Attendance, str]
    roles: str
    role: str
    role_names: Mapping[str, str]
    regions: str
    region: str
    regions_intro: str
    from_organisations: str
    from_organisations_intro: str
    organisation: str
    arrivals: str
    arrivals_intro: str
    most_arrivals: str
    few_arrivals: str
    no_arrivals: str
    method: str
    method_body: str
    signature: tuple[str, str]
    foot: str


WORDS: Mapping[Language, FunderWords] = {
    Language.GERMAN: FunderWords(
        title="Bericht über die Teilnahme",
        dates="Zeit",
        place="Ort",
        organisers="Veranstaltet von",
        funder="Gefördert vom",
        sponsor="Mit Unterstützung der",
        as_of="Stand",
        registered="angemeldet",
        came="gekommen",
        share="der Angemeldeten kamen",
        at_the_door="kamen ohne Anmeldung",
        organisations="Einrichtungen waren vertreten",
        with_the_door="Gekommen sind auch Personen ohne Anmeldung.",
        few="unter 5",
        about="etwa {number}",
        none="ohne Angabe",
        others="alle anderen zusammen",
        by_day="Teilnahme an den einzelnen Tagen",
        by_day_heads=("Tag", "erwartet", "gekommen", "davon ohne Anmeldung", "nicht gekommen"),
        by_day_note="Wer an mehreren Tagen da war, zählt an jedem dieser Tage, in den Zahlen ganz oben aber einmal.",
        ways="Vor Ort und online",
        way="Teilnahme",
        ways_intro=(
            "Gezählt wird am Eingang. Wer nur online angemeldet ist, kommt an keinem Eingang vorbei; wie viele davon"
            " online dabei waren, ist hier nicht bekannt."
        ),
        way_names={
            Attendance.ONSITE: "vor Ort",
            Attendance.ONLINE: "online",
            Attendance.HYBRID: "vor Ort und online",
        },
        roles="Nach Rollen",
        role="Rolle",
        role_names={
            "volunteer": "Ehrenamt",
            "full-time": "Hauptamt",
            "partner": "Partner",
            "funder": "Förderer",
            "speaker": "Vortragende",
            "press": "Presse",
            "staff": "Team",
            "walk-in": "ohne Anmeldung gekommen",
        },
        regions="Nach Regionen",
        region="Region",
        regions_intro="Zwei Ziffern sind der Anfang einer Postleitzahl.",
        from_organisations="Einrichtungen",
        from_organisations_intro=(
            "Mit Namen genannt sind die größten Einrichtungen, und nur solche, aus denen mindestens 5 Personen kamen."
        ),
        organisation="Einrichtung",
        arrivals="Ankünfte",
        arrivals_intro="Wie viele Personen in jeder Viertelstunde ankamen, auf 5 gerundet.",
        most_arrivals="Die meisten kamen von {since} bis {until}: etwa {people} Personen.",
        few_arrivals="In keiner Viertelstunde kamen mehr als zwei Personen.",
        no_arrivals="An diesem Tag ist niemand angekommen.",
        method="So wurde gezählt",
        method_body=(
            "Grundlage ist die Anmelde-Liste und die Anmeldung am Eingang mit Ticket oder Namen. Zurückgenommene"
            " Einträge zählen nicht. Angemeldet sind alle bestätigten Anmeldungen für die Teilnahme vor Ort. Damit"
            " niemand erkannt wird, nennt der Bericht keine Namen und keine Zahl unter 5: Kleine Gruppen stehen unter"
            " „alle anderen zusammen“, und wo eine kleine Zahl aus den anderen folgen würde, sind diese auf 5"
            " gerundet („etwa“)."
        ),
        signature=("Ort und Datum", "Für die Richtigkeit"),
        foot="Erstellt mit Einlass {version} an der Station „{station}“.",
    ),
    Language.ENGLISH: FunderWords(
        title="Report on attendance",
        dates="When",
        place="Where",
        organisers="Organised by",
        funder="Funded by",
        sponsor="Supported by",
        as_of="As of",
        registered="registered",
        came="attended",
        share="of those registered came",
        at_the_door="came without a registration",
        organisations="organisations were represented",
        with_the_door="Those who attended include people without a registration.",
        few="fewer than 5",
        about="about {number}",
        none="not stated",
        others="all others together",
        by_day="Attendance day by day",
        by_day_heads=("Day", "expected", "attended", "of these, not registered", "did not come"),
        by_day_note="Whoever came on several days counts on each of them, but once in the numbers at the top.",
        ways="On site and online",
        way="Attendance",
        ways_intro=(
            "People are counted at the entrance. Whoever is registered for online only passes none; how many of them"
            " took part online is not known here."
        ),
        way_names={
            Attendance.ONSITE: "on site",
            Attendance.ONLINE: "online",
            Attendance.HYBRID: "on site and online",
        },
        roles="By role",
        role="Role",
        role_names={
            "volunteer": "volunteers",
            "full-time": "full-time staff of museums",
            "partner": "partners",
            "funder": "funders",
            "speaker": "speakers",
            "press": "press",
            "staff": "team",
            "walk-in": "came without a registration",
        },
        regions="By region",
        region="Region",
        regions_intro="Two digits are the beginning of a postal code.",
        from_organisations="Organisations",
        from_organisations_intro=(
            "Named are the largest organisations, and only those that at least 5 people came from."
        ),
        organisation="Organisation",
        arrivals="Arrivals",
        arrivals_intro="How many people arrived in each quarter of an hour, rounded to 5.",
        most_arrivals="Most came from {since} to {until}: about {people} people.",
        few_arrivals="In no quarter of an hour more than two people came.",
        no_arrivals="Nobody arrived on this day.",
        method="How people were counted",
        method_body=(
            "The report is based on the list of registrations and on the check-ins at the entrance, with a ticket or a"
            " name. Entries that were taken back do not count. Registered are all confirmed registrations for taking"
            " part on site. So that nobody can be recognised, the report has no names and no number below 5: small"
            " groups are among “all others together”, and where a small number would follow from the others these are"
            " rounded to 5 (“about”)."
        ),
        signature=("Place and date", "Certified correct"),
        foot="Made with Einlass {version} at the station “{station}”.",
    ),
}
