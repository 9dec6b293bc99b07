"""What the page about accessibility says: what this station can do, what it cannot yet, and whom to tell."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from kiosk.domain.registration import Language
from kiosk.settings import EventSettings
from kiosk.ui.phrases_bar import OWN_NAMES
from kiosk.ui.sentences import Sentences


class About(Enum):
    """What a paragraph is about; each has an icon."""

    LANGUAGES = "languages"
    SPEECH = "speech"
    LETTERS = "letters"
    COLOURS = "colours"
    REACH = "reach"
    KEYS = "keys"
    TIME = "time"
    HELP = "help"
    LIMITS = "limits"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A few words to find it by, and one or two sentences."""

    about: About
    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class ExplainingWords:
    """The words of the page; `also` is the headline in English where no language is known."""

    headline: str
    also: str
    paragraphs: tuple[Paragraph, ...]
    back: str
    calm: str


class ExplainingSentences(Sentences):
    """The page about accessibility."""

    def headline(self) -> str:
        """What it is about."""
        return self.tr("So hilft Ihnen diese Station.", "headline")

    def paragraphs(self, settings: EventSettings) -> tuple[Paragraph, ...]:
        """What there is to know; contact and limits as in the accessibility statement."""
        languages = ", ".join(OWN_NAMES[language] for language in settings.screen.languages)
        person = settings.contact
        return (
            Paragraph(
                About.LANGUAGES,
                self.tr("Sprachen"),
                self.tr("Wählen Sie unten Ihre Sprache: {languages}.").format(languages=languages),
            ),
            Paragraph(
                About.SPEECH,
                self.tr("Vorlesen"),
                self.tr("Die Station liest Ihnen alles vor. Ihren Namen hören nur Sie, mit Kopfhörern."),
            ),
            Paragraph(About.LETTERS, self.tr("Große Schrift"), self.tr("Alle Texte werden doppelt so groß.")),
            Paragraph(
                About.COLOURS,
                self.tr("Farben und Bewegung"),
                self.tr("Farben: hell, dunkel oder starker Kontrast. Mit „Ruhige Anzeige“ steht alles still."),
            ),
            Paragraph(
                About.REACH, self.tr("Im Sitzen"), self.tr("Alle Tasten rücken nach unten. So erreichen Sie sie gut.")
            ),
            Paragraph(
                About.KEYS,
                self.tr("Tastatur"),
                self.tr("Alles geht auch mit Tasten. F1 holt Hilfe. F2 liest vor. F6 wechselt die Sprache."),
            ),
            Paragraph(About.TIME, self.tr("Zeit"), self.tr("Sie haben Zeit. Bevor etwas endet, fragen wir Sie.")),
            Paragraph(
                About.HELP,
                self.tr("Hilfe holen"),
                self.tr("Tippen Sie unten links. Dann kommt jemand zu Ihnen."),
            ),
            Paragraph(
                About.LIMITS,
                self.tr("Das fehlt noch"),
                self.tr(
                    "Es fehlen Filme in Gebärden-Sprache. Die Leichte Sprache ist noch ungeprüft. Wir helfen gern."
                ),
            ),
            Paragraph(
                About.CONTACT,
                self.tr("Schreiben Sie uns"),
                self.tr("Was können wir besser machen? {name}, {organisation}, {website}").format(
                    name=person.name, organisation=person.organisation, website=website(settings)
                ),
            ),
        )

    def calm(self) -> str:
        """A switch: nothing moves."""
        return self.tr("Ruhige Anzeige", "short")

    def back(self) -> str:
        """To where the visitor was."""
        return self.tr("Zurück")


def website(settings: EventSettings) -> str:
    """The event's address as one would type it."""
    return str(settings.event.website).removeprefix("https://").removesuffix("/")


def explaining(settings: EventSettings, language: Language | None) -> ExplainingWords:
    """What the page says."""
    say, english = ExplainingSentences(language or Language.GERMAN), ExplainingSentences(Language.ENGLISH)
    return ExplainingWords(
        say.headline(), "" if language else english.headline(), say.paragraphs(settings), say.back(), say.calm()
    )


def heard(settings: EventSettings, language: Language) -> str:
    """What somebody has to hear who does not see the page: all of it but the contact, which nobody could note down."""
    say = ExplainingSentences(language)
    told = [each for each in say.paragraphs(settings) if each.about is not About.CONTACT]
    return " ".join([say.headline(), *(f"{each.heading}: {each.text}" for each in told), f"{say.back()}."])
