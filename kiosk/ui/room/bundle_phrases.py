"""What the page says that carries what stations know from one to the other, and the key that it is sealed with."""

from __future__ import annotations

from typing import assert_never

from kiosk.domain.bundle import BundleFault, BundleTrouble
from kiosk.ui.sentences import Sentences


class BundleSentences(Sentences):
    """From station to station by a stick."""

    catalogue = "helper"

    def page(self) -> str:
        return self.tr("Stick")

    def stations(self) -> str:
        return self.tr("Von Station zu Station")

    def stations_hint(self) -> str:
        return self.tr(
            "Stationen ohne Netz wissen nichts voneinander, bis Sie ihren Stand mit einem Stick hin und her tragen. In"
            " welcher Reihenfolge und wie oft, ist egal. Die Datei ist verschlüsselt: Nur Stationen mit dem gleichen"
            " Schlüssel können sie lesen."
        )

    def take(self) -> str:
        return self.tr("Stand mitnehmen")

    def bring(self) -> str:
        return self.tr("Stand übernehmen")

    def key(self) -> str:
        return self.tr("Schlüssel der Stationen")

    def key_hint(self, mark: str) -> str:
        if not mark:
            return self.tr("Alle Stationen einer Veranstaltung brauchen den gleichen Schlüssel.")
        return self.tr(
            "Diese Station hat den Schlüssel {mark}. Alle Stationen einer Veranstaltung brauchen den gleichen."
        ).format(mark=mark)

    def show_key(self) -> str:
        return self.tr("Schlüssel zeigen")

    def enter_key(self) -> str:
        return self.tr("Anderen Schlüssel eingeben")

    def shown(self, mark: str) -> str:
        return self.tr("Der Schlüssel {mark}").format(mark=mark)

    def shown_hint(self) -> str:
        return self.tr(
            "Geben Sie ihn an der anderen Station ein. Zeigen Sie ihn sonst niemandem: Wer ihn hat, kann lesen, was"
            " sich die Stationen sagen."
        )

    def code(self) -> str:
        """What screen readers say of the QR code; it does not tell the key."""
        return self.tr("Schlüssel als QR-Code")

    def entering(self) -> str:
        return self.tr("Schlüssel einer anderen Station")

    def entering_hint(self) -> str:
        return self.tr(
            "Lassen Sie ihn sich dort zeigen: Seite „Stick“, dann „Schlüssel zeigen“. Scannen Sie ihn mit dem"
            " Hand-Scanner, oder tippen Sie ihn ab."
        )

    def field(self) -> str:
        return self.tr("Schlüssel, beginnt mit EX1")

    def mistyped(self) -> str:
        return self.tr("Da stimmt ein Buchstabe nicht. Bitte vergleichen Sie noch einmal.")

    def have_it(self, mark: str) -> str:
        return self.tr("Diese Station hat den Schlüssel {mark} schon.").format(mark=mark)

    def change(self, before: str, after: str) -> str:
        return self.tr("Schlüssel {before} gegen {after} tauschen?").format(before=before, after=after)

    def change_hint(self, after: str) -> str:
        return self.tr(
            "Danach versteht diese Station nur noch Stationen, die auch den Schlüssel {after} haben."
        ).format(after=after)

    def changed(self, mark: str) -> str:
        return self.tr("Diese Station hat jetzt den Schlüssel {mark}.").format(mark=mark)

    def further(self) -> str:
        return self.tr("Weiter")

    def change_it(self) -> str:
        return self.tr("Schlüssel tauschen")

    def hide_it(self) -> str:
        return self.tr("Nicht mehr zeigen")

    def where(self) -> str:
        return self.tr("Wohin mit dem Stand dieser Station?")

    def which(self) -> str:
        return self.tr("Welchen Stand möchten Sie übernehmen?")

    def which_hint(self) -> str:
        return self.tr("Es ist eine Datei mit der Endung .einlass, die eine andere Station geschrieben hat.")

    def none_found(self) -> str:
        return self.tr("Kein Stand gefunden. Stecken Sie den Stick der anderen Station ein.")

    def found(self) -> str:
        return self.tr("Gefundene Stände")

    def all_of_them(self, files: int) -> str:
        return self.tr("Alle %n übernehmen", "", files)

    def writing(self) -> str:
        return self.tr("Die Datei wird geschrieben …")

    def merging(self) -> str:
        return self.tr("Der Stand wird übernommen …")

    def back(self) -> str:
        return self.tr("Zurück")

    def done(self) -> str:
        return self.tr("Fertig")

    def written(self, name: str, folder: str) -> str:
        return self.tr("Gespeichert: „{name}“ im Ordner {folder}.").format(name=name, folder=folder)

    def entries(self, entries: int, mark: str) -> str:
        return " ".join(
            (
                self.tr("%n Einträge stehen darin. Übernehmen Sie sie an der anderen Station.", "", entries),
                self.tr("Sie braucht dafür den Schlüssel {mark}.").format(mark=mark),
            )
        )

    def not_written(self) -> str:
        return self.tr("Dort lässt sich nichts speichern. Bitte wählen Sie einen anderen Ort.")

    def store_trouble(self) -> str:
        return self.tr("Die Station kann ihre Datei gerade nicht lesen. Versuchen Sie es noch einmal.")

    def small_print(self, text: str) -> str:
        return self.tr("Für die Technik: {text}").format(text=text)

    def not_taken(self, trouble: BundleTrouble) -> str:
        """Why a bundle is not taken in, and what to do."""
        match trouble.fault:
            case BundleFault.UNWRITABLE:
                return self.not_written()
            case BundleFault.UNREADABLE:
                return self.tr("Die Datei lässt sich nicht lesen. Bitte stecken Sie den Stick noch einmal ein.")
            case BundleFault.NO_BUNDLE:
                return self.tr("Das ist kein Stand einer Station. Wählen Sie an der anderen Station „Stand mitnehmen“.")
            case BundleFault.OLD:
                return self.tr(
                    "Diese Datei ist von einer alten Fassung von Einlass. Bringen Sie die andere Station auf den neuen"
                    " Stand, und nehmen Sie dort noch einmal einen Stand mit."
                )
            case BundleFault.NEWER:
                return self.tr(
                    "Diese Datei ist von einer neueren Fassung von Einlass. Bringen Sie diese Station auf den neuen"
                    " Stand."
                )
            case BundleFault.OTHER_EVENT:
                return self.tr(
                    "Dieser Stand gehört zu einer anderen Veranstaltung. Wählen Sie den Stand dieser Veranstaltung."
                )
            case BundleFault.OTHER_KEY:
                theirs, ours = trouble.marks
                return self.tr(
                    "Die andere Station hat den Schlüssel {theirs}, diese den Schlüssel {ours}. Lassen Sie sich den"
                    " Schlüssel dort zeigen, und geben Sie ihn hier ein."
                ).format(theirs=theirs, ours=ours)
            case BundleFault.OTHER_SIGNER:
                return self.tr(
                    "Die Unterschrift der Station ist eine andere als bisher. Bitte nehmen Sie dort noch einmal einen"
                    " Stand mit, und fragen Sie, wer den Stick in der Hand hatte. Es wurde nichts übernommen."
                )
            case BundleFault.DAMAGED:
                return self.tr(
                    "Die Datei ist beschädigt. Bitte nehmen Sie an der anderen Station noch einmal einen Stand mit. Es"
                    " wurde nichts übernommen."
                )
            case BundleFault.CUT:
                return self.tr(
                    "Von der Datei fehlt das Ende. Bitte kopieren Sie sie noch einmal. Werfen Sie den Stick aus, bevor"
                    " Sie ihn abziehen. Es wurde nichts übernommen."
                )
            case BundleFault.BROKE_OFF:
                return self.tr(
                    "Nur ein Teil wurde übernommen. Bitte stecken Sie den Stick wieder ein, und übernehmen Sie den"
                    " Stand noch einmal."
                )
            case _:
                assert_never(trouble.fault)
