"""What a finding about camera, printers, badges, sound or voice means, in words for helpers."""

from __future__ import annotations

from kiosk.checkup.finding import Finding, Remark
from kiosk.domain.camera_fault import CameraFault
from kiosk.domain.printer import folder_named
from kiosk.ui.camera_phrases import CameraAdvice
from kiosk.ui.printer_phrases import AdviceSentences, PrinterNames
from kiosk.ui.room.checkup_told import Told
from kiosk.ui.sentences import Sentences


class DeviceSentences(Sentences):
    """What was found at camera, printers, badges, sound and voice."""

    catalogue = "helper"

    def told(self, finding: Finding) -> Told | None:
        """What it means; None if it is about something else."""
        match finding.remark:
            case Remark.CODE_READ:
                return Told(self.tr("Sie hat einen Code gelesen."))
            case Remark.CODE_NOT_READ:
                return Told(
                    self.tr("Das Bild ist da. Ein Code war noch nicht zu sehen."),
                    self.tr("Bitte einen Code vor die Kamera halten: ein Ticket, ein Schild oder ein Handy."),
                )
            case Remark.CAMERA_FAULT:
                camera = CameraAdvice(self.language).advice(finding.camera or CameraFault.LOST)
                return Told(camera.headline, camera.next_step)
            case Remark.CAMERA_IN_USE:
                return Told(
                    self.tr("Die Station ist geöffnet und benutzt die Kamera."),
                    self.tr("Bitte den Morgen-Check an der Station öffnen: Dort wird die Kamera geprüft."),
                )
            case Remark.CAMERA_ELSEWHERE:
                return Told(self.tr("An diesem Platz wird nicht gescannt. Jede Station prüft ihre Kamera selbst."))
            case Remark.FRAMES_FINE:
                return Told(self.tr("%n Bilder in der Sekunde.", "", finding.number))
            case Remark.FRAMES_FEW:
                return Told(
                    self.tr("Nur %n Bilder in der Sekunde.", "", finding.number),
                    self.tr("Bitte mehr Licht machen, oder die Kamera an eine andere Buchse stecken."),
                )
            case Remark.LONG_EXPOSURE:
                return Told(
                    self.tr(
                        "Nur %n Bilder in der Sekunde: Im Dunkeln belichtet die Kamera länger, und Bewegtes verwischt.",
                        "",
                        finding.number,
                    ),
                    self.tr("Bitte mehr Licht machen, am besten von vorn auf den Code."),
                )
            case Remark.LIGHT_FINE:
                return Told(self.tr("Es ist hell genug."))
            case Remark.TOO_DARK:
                return Told(
                    self.tr("Das Bild ist zu dunkel."),
                    self.tr("Bitte die Kamera aufdecken und von vorn Licht machen."),
                )
            case Remark.TOO_BRIGHT:
                return Told(
                    self.tr("Das Bild ist zu hell."),
                    self.tr("Bitte die Kamera so drehen, dass kein Fenster und keine Lampe im Bild ist."),
                )
            case Remark.TOO_PALE:
                return Told(
                    self.tr("Das Bild ist blass."),
                    self.tr("Bitte die Linse mit einem weichen Tuch putzen."),
                )
            case Remark.BACKLIGHT:
                return Told(
                    self.tr("Hinter dem Code ist es viel heller als davor."),
                    self.tr("Bitte die Kamera vom Fenster wegdrehen, oder von vorn Licht machen."),
                )
            case Remark.SHARP:
                return Told(self.tr("Ein Code ist scharf zu sehen."))
            case Remark.BLURRED:
                return Told(
                    self.tr("Das Bild ist unscharf."),
                    self.tr(
                        "Bitte die Linse mit einem weichen Tuch putzen. Hilft das nicht: die Kamera scharf stellen."
                    ),
                )
            case Remark.NO_GLARE:
                return Told(self.tr("Nichts blendet."))
            case Remark.GLARE:
                return Told(
                    self.tr("Ein Teil des Bildes ist überstrahlt: {percent} %.").format(percent=finding.number),
                    self.tr("Bitte die Lampe oder das Fenster im Bild abdecken, oder die Kamera drehen."),
                )
            case Remark.PRINTER_READY:
                return Told(
                    self.tr("{printer} ist bereit.").format(printer=PrinterNames(self.language).of(finding.name))
                )
            case Remark.PRINTER_FAULT if finding.fault is not None:
                advice = AdviceSentences(self.language).advice(finding.fault)
                name = PrinterNames(self.language).of(finding.name)
                says = f"{name}: {advice.headline}" if name else advice.headline
                return Told(says, advice.next_step)
            case Remark.ONLY_A_FOLDER:
                return Told(
                    self.tr("Kein Drucker: Schilder landen in „{folder}“.").format(
                        folder=folder_named(finding.name) or finding.name
                    ),
                    self.tr("Bitte einen Drucker anschließen und die Station neu starten."),
                )
            case Remark.NO_PRINTER_FOR:
                return Told(
                    self.tr("Für die Vorlage „{template}“ hat kein Drucker Papier.").format(template=finding.name),
                    self.tr("Bitte in der Datei station.toml einem Drucker diese Vorlage geben."),
                )
            case Remark.BADGES_FINE:
                return Told(self.tr("Auch die längsten Namen passen auf das Schild."))
            case Remark.BADGES_FLAWED:
                return Told(
                    self.tr("%n Schilder werden nicht so, wie sie sollen.", "", finding.number),
                    self.tr("Bitte auf der Seite „Liste laden“ die Probe der Schilder ansehen."),
                )
            case Remark.TEMPLATE_PROBLEM:
                return Told(
                    self.tr("Mit einer Vorlage stimmt etwas nicht."),
                    self.tr("Bitte die Vorlage im Ordner „templates“ verbessern. Bis dahin wird eine andere gedruckt."),
                )
            case Remark.NO_TEMPLATE:
                return Told(
                    self.tr("Eine Vorlage für Schilder fehlt."),
                    self.tr("Bitte auf der Seite „Veranstaltung“ eine Vorlage wählen, die es gibt."),
                )
            case Remark.SOUND_FINE:
                return Told(self.tr("Der Ton kommt aus: {output}").format(output=finding.name))
            case Remark.NO_SOUND:
                return Told(
                    self.tr("Es gibt keinen Lautsprecher."),
                    self.tr("Bitte einen Lautsprecher oder ein Headset anschließen."),
                )
            case Remark.SOUND_OFF:
                return Told(self.tr("Töne und Sprache sind ausgeschaltet."))
            case Remark.SPEAKS_GERMAN:
                return Told(self.tr("Die Station kann deutsch sprechen."))
            case Remark.NO_GERMAN:
                return Told(
                    self.tr("Es gibt keine deutsche Stimme."),
                    self.tr("Bitte in den Einstellungen des Computers eine deutsche Stimme laden."),
                )
            case Remark.NO_SPEECH:
                return Told(
                    self.tr("Die Station kann nicht sprechen."),
                    self.tr("Bitte die Technik rufen: Das Sprachprogramm fehlt (speech-dispatcher mit espeak-ng)."),
                )
            case Remark.SPEECH_OFF:
                return Told(self.tr("Sprache ist ausgeschaltet."))
            case _:
                return None
