"""The words of the accessibility statement, in German and in English."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.registration import Language


@dataclass(frozen=True, slots=True)
class StatementWords:
    """Headings and sentences of the statement.

    It follows the contents that section 3 of the L-BGG-DVO of Baden-Württemberg asks for: what is not accessible and
    why, how that was found out, whom to tell, and what can be done if nobody answers.
    """

    title: str
    about: str
    about_station: str
    about_law: str
    status: str
    all_hold: str
    some_hold: str
    measure: str
    missing: str
    missing_intro: str
    nothing_missing: str
    holding: str
    holding_intro: str
    method: str
    method_self: str
    method_people: str
    feedback: str
    feedback_intro: str
    feedback_here: str
    enforcement: str
    enforcement_body: str
    date: str
    made_on: str


WORDS: Mapping[Language, StatementWords] = {
    Language.GERMAN: StatementWords(
        title="Erklärung zur Barrierefreiheit",
        about="Wofür diese Erklärung gilt",
        about_station="Diese Erklärung gilt für die Anmelde-Station „Einlass“ bei {event} ({dates}, {place}). "
        "Verantwortlich ist: {organisation}.",
        about_law="Die Station soll im Einklang mit § 10 Absatz 1 des Landes-Behindertengleichstellungsgesetzes von "
        "Baden-Württemberg (L-BGG) barrierefrei sein. Ob das Gesetz für Ihre Veranstaltung gilt, prüft die "
        "verantwortliche Stelle.",
        status="Stand der Vereinbarkeit",
        all_hold="Die Station ist mit allen {all} Kriterien vereinbar.",
        some_hold="Die Station ist teilweise vereinbar: {holding} von {all} Kriterien sind ganz erfüllt.",
        measure="Die Kriterien stützen sich auf EN 301 549, WCAG 2.2 und BITV 2.0.",
        missing="Was noch fehlt",
        missing_intro="Diese Punkte sind noch nicht oder nicht ganz erfüllt:",
        nothing_missing="Uns ist nichts bekannt, was fehlt.",
        holding="Was erfüllt ist",
        holding_intro="Diese Punkte sind erfüllt:",
        method="Wie geprüft wurde",
        method_self="Das ist eine Selbstbewertung der Version {version}. Jeder erfüllte Punkt wird von automatischen "
        "Prüfungen gehalten, die mit dem Programm ausgeliefert werden. Dazu gehört ein Durchgang mit einer "
        "Vorlese-Schnittstelle (AT-SPI).",
        method_people="Eine Prüfung durch Menschen mit Behinderungen und durch eine unabhängige Stelle steht noch aus. "
        "Sie gehört an den Ort der Veranstaltung, mit den Geräten von dort.",
        feedback="Rückmeldung und Kontakt",
        feedback_intro="Sie können etwas nicht nutzen? Bitte sagen Sie es uns:",
        feedback_here="An der Station selbst holt die Taste „Hilfe holen“ sofort einen Menschen.",
        enforcement="Durchsetzung",
        enforcement_body="Bekommen Sie keine zufriedenstellende Antwort? Dann können Sie sich an die Beauftragte oder "
        "den Beauftragten der Landesregierung von Baden-Württemberg für die Belange von Menschen mit Behinderungen "
        "wenden (§ 14 L-BGG).",
        date="Datum",
        made_on="Diese Erklärung wurde am {date} erstellt.",
    ),
    Language.ENGLISH: StatementWords(
        title="Accessibility statement",
        about="What this statement is about",
        about_station="This statement is about the check-in station “Einlass” at {event} ({dates}, {place}). "
        "Responsible: {organisation}.",
        about_law="The station is meant to be accessible as section 10 (1) of the Disability Equality Act of "
        "Baden-Württemberg (L-BGG) asks for. Whether the act applies to this event is for the responsible body to "
        "check.",
        status="Conformance",
        all_hold="The station conforms to all {all} criteria.",
        some_hold="The station conforms in part: {holding} of {all} criteria are met in full.",
        measure="The criteria follow EN 301 549, WCAG 2.2 and BITV 2.0.",
        missing="What is missing",
        missing_intro="These points are not met yet, or not in full:",
        nothing_missing="Nothing is known to be missing.",
        holding="What is met",
        holding_intro="These points are met:",
        method="How it was tested",
        method_self="This is a self-assessment of version {version}. Every point that is met is held by automatic "
        "tests that come with the program. Among them is a run with a screen-reader interface (AT-SPI).",
        method_people="A test by people with disabilities and by an independent body has not been made yet. It belongs "
        "at the place of the event, with the devices there.",
        feedback="Feedback and contact",
        feedback_intro="Is there something you cannot use? Please tell us:",
        feedback_here="At the station itself the button “Get help” brings a person at once.",
        enforcement="Enforcement",
        enforcement_body="Is the answer not satisfactory? Then you can turn to the state government’s commissioner for "
        "the interests of people with disabilities in Baden-Württemberg (section 14 L-BGG).",
        date="Date",
        made_on="This statement was made on {date}.",
    ),
}
