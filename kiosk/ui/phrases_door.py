"""What visitors read at the door: simple words, no blame, next step first."""

from __future__ import annotations

from kiosk.ui.phrase import Phrase
from kiosk.ui.sentences import Sentences


class DoorSentences(Sentences):
    """The answers of the door. A headline has at most five words in every language."""

    def welcome(self, name: str) -> str:
        return (
            self.tr("Willkommen, {name}!", "headline").format(name=name) if name else self.tr("Willkommen!", "headline")
        )

    def welcome_all(self, count: int) -> str:
        return self.tr("Willkommen, %n Personen!", "headline", count)

    def welcome_back(self, name: str) -> str:
        return (
            self.tr("Willkommen zurück, {name}!", "headline").format(name=name)
            if name
            else self.tr("Willkommen zurück!", "headline")
        )

    def all_good(self, name: str) -> str:
        return (
            self.tr("Alles gut, {name}!", "headline").format(name=name) if name else self.tr("Alles gut!", "headline")
        )

    def checked_in(self) -> str:
        return self.tr("Sie sind angemeldet.")

    def checked_in_already(self) -> str:
        return self.tr("Sie sind schon angemeldet.")

    def good_to_see_you(self) -> str:
        return self.tr("Schön, dass Sie wieder da sind.")

    def missing_badge(self) -> str:
        return self.tr("Fehlt Ihr Schild? Wir drucken es neu.")

    def some_to_desk(self, count: int, desk: str) -> str:
        return self.tr("%n Personen bitten wir zum {desk}.", "", count).format(desk=desk)

    def good_on(self, on_day: str, *, over: bool) -> str:
        words = (
            self.tr("Ihre Karte galt {on_day}.", "headline")
            if over
            else self.tr("Ihre Karte gilt {on_day}.", "headline")
        )
        return words.format(on_day=on_day)

    def not_today(self) -> str:
        return self.tr("Ihre Karte gilt heute nicht.", "headline")

    def closed(self) -> str:
        return self.tr("Für heute ist geschlossen.", "headline")

    def opens_at(self, time: str) -> str:
        return self.tr("Wir öffnen um {time}.", "headline").format(time=time)

    def early(self) -> str:
        return self.tr("Sie sind früh da. Das freut uns.")

    def full(self) -> str:
        return self.tr("Alle Plätze sind gerade belegt.", "headline")

    def unknown_code(self) -> str:
        return self.tr("Diesen Code kennen wir nicht.", "headline")

    def other_code(self) -> str:
        return self.tr("Das ist ein anderer Code.", "headline")

    def perhaps_elsewhere(self) -> str:
        return self.tr("Vielleicht von einer Fahrkarte oder einer Internet-Seite.")

    def show_code_of_mail(self, event: str) -> str:
        return self.tr("Zeigen Sie bitte den Code aus der E‑Mail „{event}“.").format(event=event)

    def expired(self) -> str:
        return self.tr("Diese Karte ist abgelaufen.", "headline")

    def perhaps_new(self, event: str) -> str:
        return self.tr("Vielleicht gibt es eine neue Karte in der E‑Mail „{event}“.").format(event=event)

    def newest(self) -> str:
        return self.tr("Bitte die neueste Karte zeigen.", "headline")

    def perhaps_later(self, event: str) -> str:
        return self.tr("Vielleicht kam sie in einer späteren E‑Mail „{event}“.").format(event=event)

    def elsewhere(self) -> str:
        return self.tr("Diese Karte ist für woanders.", "headline")

    def other_event(self) -> str:
        return self.tr("Sie gehört zu einer anderen Veranstaltung.")

    def look_together(self) -> str:
        return self.tr("Wir schauen gemeinsam nach Ihrer Anmeldung.")

    def one_moment(self) -> Phrase:
        return Phrase(
            self.tr("Einen Moment bitte.", "headline"),
            self.tr("Es dauert gerade etwas länger."),
            self.tr("Bitte bleiben Sie kurz hier."),
        )

    # --- the way to the help desk ---------------------------------------------------------------------------

    def go_to_desk(self, desk: str) -> str:
        return self.tr("Bitte gehen Sie zum {desk}.").format(desk=desk)

    def come_to_desk(self, desk: str) -> str:
        return self.tr("Bitte kommen Sie zum {desk}.", "headline").format(desk=desk)

    def desk_helps(self, desk: str) -> str:
        return self.tr("Am {desk} helfen wir Ihnen gerne.").format(desk=desk)

    def desk_finds_place(self, desk: str) -> str:
        return self.tr("Am {desk} suchen wir mit Ihnen einen Platz.").format(desk=desk)

    def wait_or_desk(self, desk: str) -> str:
        return self.tr("Bitte warten Sie noch ein wenig. Oder gehen Sie zum {desk}.").format(desk=desk)

    def or_desk(self, desk: str) -> str:
        return self.tr("Oder kommen Sie zum {desk}. Wir helfen gerne.").format(desk=desk)

    # --- whole answers --------------------------------------------------------------------------------------

    def one_at_a_time(self) -> Phrase:
        return Phrase(
            self.tr("Bitte nur einen Code zeigen.", "headline"),
            self.tr("Vor der Kamera sind zwei Karten."),
            self.tr("Zeigen Sie bitte eine Karte nach der anderen."),
        )

    def trouble(self, desk: str) -> Phrase:
        return Phrase(
            self.tr("Bitte gehen Sie zum {desk}.", "headline").format(desk=desk),
            self.tr("Diese Station macht gerade eine Pause."),
            self.tr("Am {desk} melden wir Sie sofort an.").format(desk=desk),
        )

    def online(self, address: str, desk: str) -> Phrase:
        return Phrase(
            self.tr("Ihre Anmeldung ist für online.", "headline"),
            self.tr("Das Online-Programm finden Sie hier: {address}").format(address=address),
            self.desk_helps(desk),
        )

    def late_registration(self, desk: str) -> Phrase:
        return Phrase(
            self.tr("Schön, dass Sie da sind!", "headline"),
            self.tr("Ihre Anmeldung ist noch ganz neu."),
            self.tr("Bitte gehen Sie zum {desk}. Dort geht es schnell.").format(desk=desk),
        )
