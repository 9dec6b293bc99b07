"""What a certificate of attendance says, in the languages of the visitors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.registration import Language


@dataclass(frozen=True, slots=True)
class AttendanceWords:
    """The words of one language. The name of the person stands between `that` and `took_part`.

    What ends with a blank is followed by what it is about.
    """

    title: str
    that: str
    took_part: str
    day: str
    days: str
    place: str
    issued: str
    signature: str
    number: str
    organised: str
    funded: str
    sponsored: str
    contact: str


WORDS: Mapping[Language, AttendanceWords] = {
    Language.GERMAN: AttendanceWords(
        title="Teilnahmebescheinigung",
        that="Wir bescheinigen, dass",
        took_part="an dieser Veranstaltung teilgenommen hat:",
        day="Tag",
        days="Tage",
        place="Ort",
        issued="Ort und Datum",
        signature="Unterschrift für die Veranstalter",
        number="Nummer dieser Bescheinigung: ",
        organised="Veranstaltet von ",
        funded="Gefördert vom ",
        sponsored="mit Unterstützung der ",
        contact="Kontakt: ",
    ),
    Language.ENGLISH: AttendanceWords(
        title="Certificate of attendance",
        that="We certify that",
        took_part="attended this event:",
        day="Day",
        days="Days",
        place="Place",
        issued="Place and date",
        signature="Signature for the organisers",
        number="Number of this certificate: ",
        organised="Organised by ",
        funded="Funded by ",
        sponsored="supported by ",
        contact="Contact: ",
    ),
    Language.FRENCH: AttendanceWords(
        title="Attestation de participation",
        that="Nous attestons que",
        took_part="a participé à cet événement :",
        day="Jour",
        days="Jours",
        place="Lieu",
        issued="Lieu et date",
        signature="Signature pour les organisateurs",
        number="Numéro de cette attestation : ",
        organised="Organisé par ",
        funded="Financé par : ",
        sponsored="avec le soutien de : ",
        contact="Contact : ",
    ),
    Language.EASY_GERMAN: AttendanceWords(
        title="Bestätigung: Sie waren dabei",
        that="Wir bestätigen:",
        took_part="war bei dieser Veranstaltung:",
        day="Tag",
        days="Tage",
        place="Ort",
        issued="Ort und Datum",
        signature="Unterschrift von den Veranstaltern",
        number="Nummer von diesem Blatt: ",
        organised="Veranstaltet von ",
        funded="Gefördert vom ",
        sponsored="mit Unterstützung der ",
        contact="Kontakt: ",
    ),
    Language.UKRAINIAN: AttendanceWords(
        title="Підтвердження участі",
        that="Підтверджуємо участь особи:",
        took_part="у цьому заході:",
        day="День",
        days="Дні",
        place="Місце",
        issued="Місце і дата",
        signature="Підпис від організаторів",
        number="Номер цього підтвердження: ",
        organised="Організатори: ",
        funded="Фінансування: ",
        sponsored="за підтримки: ",
        contact="Контакт: ",
    ),
    Language.TURKISH: AttendanceWords(
        title="Katılım belgesi",
        that="Bu belge,",
        took_part="adlı kişinin şu etkinliğe katıldığını gösterir:",
        day="Gün",
        days="Günler",
        place="Yer",
        issued="Yer ve tarih",
        signature="Düzenleyenler adına imza",
        number="Bu belgenin numarası: ",
        organised="Düzenleyenler: ",
        funded="Finanse eden: ",
        sponsored="destekleyen: ",
        contact="İletişim: ",
    ),
}
