"""Why a record was not taken, and what to do about it: a sentence for every reason of every counterpart."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.ui.sentences import Sentences


@dataclass(frozen=True, slots=True)
class Reason:
    """Why, and the next step."""

    says: str
    to_do: str


class ReasonSentences(Sentences):
    """The reasons; `system` is who refuses, such as "pretix"."""

    catalogue = "helper"

    def reason(self, word: str, system: str) -> Reason:
        """What a reason means."""
        to_do = self.tr("Bitte in {system} klären. Dann hier: noch einmal versuchen.").format(system=system)
        match word:
            case "invalid" | "unknown_ticket":
                says = self.tr("{system} kennt dieses Ticket nicht (mehr).")
            case "unpaid":
                says = self.tr("In {system} ist die Bestellung noch nicht bezahlt.")
            case "blocked":
                says = self.tr("In {system} ist das Ticket gesperrt.")
            case "invalid_time":
                says = self.tr("In {system} gilt das Ticket nicht zu dieser Zeit.")
            case "canceled":
                says = self.tr("In {system} ist die Bestellung storniert.")
            case "revoked":
                says = self.tr("In {system} wurde das Ticket durch ein neues ersetzt.")
            case "unapproved":
                says = self.tr("In {system} wartet die Bestellung noch auf eine Freigabe.")
            case "product":
                says = self.tr("In {system} gehört das Ticket nicht auf die Check-in-Liste dieses Tages.")
                to_do = self.tr("Bitte in {system} das Produkt auf die Liste nehmen. Dann hier: noch einmal versuchen.")
            case "rules":
                says = self.tr("In {system} verbietet eine Regel der Check-in-Liste diesen Einlass.")
                to_do = self.tr("Bitte in {system} die Regel ändern. Dann hier: noch einmal versuchen.")
            case "no_orders":
                says = self.tr("In {system} darf dieses Gerät die Bestellungen nicht lesen.")
                to_do = self.tr("Bitte in {system} ein anderes Profil wählen. Dann hier: noch einmal versuchen.")
            case "no_list":
                says = self.tr("In {system} gibt es keine Check-in-Liste mehr für diesen Tag.")
                to_do = self.tr("Bitte {system} hier trennen und neu verbinden.")
            case _:
                return self._needs_a_person(word, system)
        return Reason(says.format(system=system), to_do.format(system=system))

    def _needs_a_person(self, word: str, system: str) -> Reason:
        """What trying again does not solve."""
        match word:
            case "already_redeemed":
                says = self.tr("In {system} ist diese Person schon als anwesend eingetragen.")
                to_do = self.tr("Meist ist nichts zu tun. Bitte kurz in {system} nachsehen, dann hier: „Ist gelöst“.")
            case "ambiguous":
                says = self.tr("{system} kann nicht sagen, welches Ticket der Bestellung gemeint ist.")
                to_do = self.tr("Bitte die Person in {system} selbst eintragen, dann hier: „Ist gelöst“.")
            case "annul_too_late":
                says = self.tr("{system} nimmt einen Einlass nur in den ersten 15 Minuten zurück.")
                to_do = self.tr("Bitte den Eintrag in {system} bei der Bestellung löschen, dann hier: „Ist gelöst“.")
            case "annul_refused":
                says = self.tr("{system} nimmt diesen Einlass nicht zurück.")
                to_do = self.tr("Bitte den Eintrag in {system} bei der Bestellung löschen, dann hier: „Ist gelöst“.")
            case "incomplete":
                says = self.tr("{system} möchte erst die Antwort auf eine Frage.")
                to_do = self.tr("Bitte die Person in {system} selbst eintragen, dann hier: „Ist gelöst“.")
            case "exchange":
                says = self.tr("In {system} muss das Ticket erst gegen ein Band oder eine Karte getauscht werden.")
                to_do = self.tr("Bitte die Person in {system} selbst eintragen, dann hier: „Ist gelöst“.")
            case "not_understood":
                says = self.tr("{system} versteht diesen Eintrag nicht.")
                to_do = self.tr("Bitte Einlass und {system} auf den neuen Stand bringen, dann noch einmal versuchen.")
            case _:
                return self._ours(word, system)
        return Reason(says.format(system=system), to_do.format(system=system))

    def _ours(self, word: str, system: str) -> Reason:
        """What this station does not take."""
        match word:
            case "row":
                return Reason(
                    self.tr("In dieser Bestellung fehlt etwas, zum Beispiel der Name."),
                    self.tr("Bitte in {system} ergänzen. Dann verschwindet der Eintrag hier von selbst.").format(
                        system=system
                    ),
                )
            case "unknown_person":
                return Reason(
                    self.tr("Diese Person steht hier nicht auf der Liste."),
                    self.tr("Bitte die Liste neu laden. Dann hier: noch einmal versuchen."),
                )
            case "unknown_entry":
                return Reason(
                    self.tr("Zurückgenommen wurde etwas, das diese Station noch nicht kennt."),
                    self.tr("Bitte warten, bis die anderen Stationen verbunden sind. Dann: noch einmal versuchen."),
                )
            case "damaged":
                return Reason(
                    self.tr("Der Eintrag ist nicht so, wie er sein muss."),
                    self.tr("Bitte alle Stationen auf den gleichen Stand bringen. Bleibt es so: die Technik rufen."),
                )
            case "contradicts":
                return Reason(
                    self.tr("Hier steht derselbe Eintrag schon, aber anders."),
                    self.tr("Bitte an beiden Stationen nachsehen, was stimmt, dann hier: „Ist gelöst“."),
                )
            case "newer":
                return Reason(
                    self.tr("Eine neuere Version von Einlass hat das geschrieben."),
                    self.tr("Bitte diese Station auf den neuen Stand bringen. Dann geht es von selbst."),
                )
            case _:
                return Reason(
                    self.tr("{system} nimmt den Eintrag nicht an und nennt keinen bekannten Grund.").format(
                        system=system
                    ),
                    self.tr("Bitte dort nachsehen, dann noch einmal versuchen oder: „Ist gelöst“."),
                )
