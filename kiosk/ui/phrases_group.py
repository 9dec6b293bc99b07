"""What the tick list of a group says."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.checkin.times import may_come_in
from kiosk.domain.admission import AlreadyIn, ChooseFromGroup, Member
from kiosk.domain.registration import Language
from kiosk.settings import EventSettings
from kiosk.ui.phrase import Place
from kiosk.ui.sentences import Sentences


@dataclass(frozen=True, slots=True)
class Asking:
    """The words of one tick list.

    `also` is the same in English, where nobody has said a language. `notes` stand below the names, in their order;
    empty for those who can be ticked. `go` are the words of the main button by how many are ticked; `everybody` is
    empty where no button for all is needed, `missing` where nobody can miss a badge.
    """

    headline: str
    line: str
    also: str
    notes: tuple[str, ...]
    go: tuple[str, ...]
    everybody: str
    stop: str
    missing: str = ""


def asking(choice: ChooseFromGroup, language: Language | None, settings: EventSettings) -> Asking:
    """What the tick list says to these people; with no language, in German with English beside it."""
    words = _asking(choice.members, language or Language.GERMAN, settings)
    if language is not None:
        return words
    other = _asking(choice.members, Language.ENGLISH, settings)
    return replace(words, also=f"{other.headline} {other.line}")


def _asking(members: tuple[Member, ...], language: Language, settings: EventSettings) -> Asking:
    say, desk = GroupSentences(language), Place.of(settings, language).desk
    possible = sum(map(may_come_in, members))
    notes = tuple(_note(member, say, desk) for member in members)
    missing = say.badge_missing() if any(isinstance(member.outcome, AlreadyIn) for member in members) else ""
    if possible:
        return Asking(
            say.who_is_here(),
            say.tap_the_names(),
            "",
            notes,
            (say.check_in(), *(say.check_in_some(count) for count in range(1, possible + 1))),
            {1: "", 2: say.check_in_both()}.get(possible, say.check_in_all(possible)),
            say.cancel(),
            missing,
        )
    if all(isinstance(member.outcome, AlreadyIn) for member in members):
        return Asking(say.all_good(), say.all_are_in(), "", notes, (), "", say.done(), missing)
    return Asking(say.come_to_desk(desk), say.look_together(), "", notes, (), "", say.done(), missing)


def _note(member: Member, say: GroupSentences, desk: str) -> str:
    if may_come_in(member):
        return ""
    # The reason for the desk is for helpers only.
    return say.is_in() if isinstance(member.outcome, AlreadyIn) else say.to_desk(desk)


class GroupSentences(Sentences):
    """Of the tick list."""

    def who_is_here(self) -> str:
        return self.tr("Wer von Ihnen ist da?", "headline")

    def whose_badge(self) -> str:
        return self.tr("Welches Schild fehlt?", "headline")

    def tap_the_names(self) -> str:
        return self.tr("Tippen Sie bitte die Namen an.")

    def check_in(self) -> str:
        return self.tr("Anmelden")

    def check_in_some(self, count: int) -> str:
        return self.tr("%n Personen anmelden", "", count)

    def check_in_both(self) -> str:
        return self.tr("Beide anmelden")

    def check_in_all(self, count: int) -> str:
        return self.tr("Alle %n anmelden", "", count)

    def print(self) -> str:
        return self.tr("Drucken")

    def print_some(self, count: int) -> str:
        return self.tr("%n Schilder drucken", "", count)

    def cancel(self) -> str:
        return self.tr("Abbrechen")

    def done(self) -> str:
        return self.tr("Fertig")

    def badge_missing(self) -> str:
        return self.tr("Schild fehlt")

    def all_good(self) -> str:
        return self.tr("Alles gut!", "headline")

    def all_are_in(self) -> str:
        return self.tr("Sie sind schon alle angemeldet.")

    def come_to_desk(self, desk: str) -> str:
        return self.tr("Bitte kommen Sie zum {desk}.", "headline").format(desk=desk)

    def look_together(self) -> str:
        return self.tr("Wir schauen gemeinsam nach Ihrer Anmeldung.")

    def is_in(self) -> str:
        return self.tr("schon angemeldet")

    def to_desk(self, desk: str) -> str:
        return self.tr("bitte zum {desk}").format(desk=desk)
