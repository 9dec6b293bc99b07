"""What the morning check looks at, and what it can find: a light, a remark, and what it is about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.camera_fault import CameraFault
from kiosk.domain.printer import PrinterFault


class Light(StrEnum):
    """The light of a finding; never shown without its sign and its word."""

    GREEN = "green"
    YELLOW = "yellow"
    """Somebody should look at it; the doors can open."""
    RED = "red"
    """The doors cannot open like this."""
    NONE = "none"
    """Not set up, or not this program's business."""


class Check(StrEnum):
    """What is looked at, in the order in which it is shown."""

    CAMERA = "camera"
    FRAME_RATE = "frame_rate"
    LIGHT = "light"
    GLARE = "glare"
    SHARPNESS = "sharpness"
    PRINTER = "printer"
    BADGES = "badges"
    SOUND = "sound"
    VOICE = "german_voice"
    LIST = "list"
    FILE = "file"
    CLOCK = "clock"
    TIME_ZONE = "time_zone"
    CLOCK_SYNC = "clock_sync"
    DISK = "disk"
    ENCRYPTION = "encryption"
    DISK_ENCRYPTION = "disk_encryption"
    BACKUP = "backup"
    POWER = "power"
    NETWORK = "network"
    HUB = "hub"
    PRETIX = "pretix"


class Remark(StrEnum):
    """What there is to say; `kiosk.ui.room.checkup_words` has a sentence and the next step for each.

    In brackets: what `name`, `number` and `detail` of the finding are.
    """

    CODE_READ = "code_read"
    CODE_NOT_READ = "code_not_read"
    CAMERA_FAULT = "camera_fault"  # [camera, detail: why]
    CAMERA_IN_USE = "camera_in_use"
    CAMERA_ELSEWHERE = "camera_elsewhere"
    FRAMES_FINE = "frames_fine"  # [number: a second]
    FRAMES_FEW = "frames_few"  # [number: a second]
    LONG_EXPOSURE = "long_exposure"  # [number: a second]
    LIGHT_FINE = "light_fine"
    TOO_DARK = "too_dark"
    TOO_BRIGHT = "too_bright"
    TOO_PALE = "too_pale"
    BACKLIGHT = "backlight"
    NO_GLARE = "no_glare"
    GLARE = "glare"  # [number: percent of the picture]
    SHARP = "sharp"
    BLURRED = "blurred"
    PRINTER_READY = "printer_ready"  # [name: the printer]
    PRINTER_FAULT = "printer_fault"  # [name, fault, detail]
    ONLY_A_FOLDER = "only_a_folder"  # [name: the folder]
    NO_PRINTER_FOR = "no_printer_for"  # [name: a template]
    BADGES_FINE = "badges_fine"  # [number: how many were set]
    BADGES_FLAWED = "badges_flawed"  # [number: how many]
    TEMPLATE_PROBLEM = "template_problem"  # [detail]
    NO_TEMPLATE = "no_template"  # [detail]
    SOUND_FINE = "sound_fine"  # [name: the output]
    NO_SOUND = "no_sound"
    SOUND_OFF = "sound_off"
    SPEAKS_GERMAN = "speaks_german"
    NO_GERMAN = "no_german"
    NO_SPEECH = "no_speech"
    SPEECH_OFF = "speech_off"
    LIST_FINE = "list_fine"  # [number: people who may come today]
    LIST_EMPTY = "list_empty"
    NOBODY_TODAY = "nobody_today"
    LIST_LOADED = "list_loaded"  # [number: people on the list; today is no day of the event]
    FILE_FINE = "file_fine"  # [name: SQLite's version]
    FILE_TROUBLE = "file_trouble"  # [detail]
    CLOCK_FINE = "clock_fine"  # [name: day and time at the venue]
    NO_EVENT_DAY = "no_event_day"  # [name: day and time at the venue]
    CLOCK_BEHIND = "clock_behind"  # [name: day and time at the venue]
    ZONE_FINE = "zone_fine"  # [name: the event's zone]
    ZONE_OTHER = "zone_other"  # [name: the event's zone]
    SYNCHRONISED = "synchronised"
    NOT_SYNCHRONISED = "not_synchronised"
    SYNC_UNKNOWN = "sync_unknown"
    DISK_FINE = "disk_fine"  # [number: free gigabytes]
    DISK_TIGHT = "disk_tight"  # [number: free megabytes]
    DISK_FULL = "disk_full"  # [number: free megabytes]
    DISK_READ_ONLY = "disk_read_only"  # [detail]
    ENCRYPTED = "encrypted"
    NOT_ENCRYPTED = "not_encrypted"
    KEY_OPEN = "key_open"  # [detail: the key file]
    KEY_BESIDE = "key_beside"  # [detail: the key file]
    DISK_ENCRYPTED = "disk_encrypted"
    DISK_PLAIN = "disk_plain"
    DISK_UNKNOWN = "disk_unknown"
    BACKUP_FINE = "backup_fine"  # [number: minutes ago, name: the folder]
    BACKUP_OLD = "backup_old"  # [number: minutes ago, name: the folder]
    NO_BACKUP_YET = "no_backup_yet"  # [name: the folder]
    BACKUP_OFF = "backup_off"
    NO_MEDIUM = "no_medium"  # [name: the folder]
    SAME_DISK = "same_disk"  # [name: the folder]
    MAINS = "mains"
    ON_BATTERY = "on_battery"  # [number: percent]
    BATTERY_LOW = "battery_low"  # [number: percent]
    NETWORK_FINE = "network_fine"
    NETWORK_GONE = "network_gone"
    NETWORK_NOT_NEEDED = "network_not_needed"
    EXCHANGE_FINE = "exchange_fine"
    EXCHANGE_WAITING = "exchange_waiting"  # [number: records]
    EXCHANGE_NEVER = "exchange_never"
    EXCHANGE_AWAY = "exchange_away"  # [number: minutes, detail: why]
    EXCHANGE_SILENT = "exchange_silent"  # [number: minutes]
    EXCHANGE_REFUSED = "exchange_refused"  # [number: records]
    EXCHANGE_CLOCK = "exchange_clock"  # [number: seconds by which the clock here is ahead]
    NOT_SET_UP = "not_set_up"
    NO_ANSWER = "no_answer"  # [number: seconds waited]
    NOT_LOOKED_AT = "not_looked_at"  # [detail: why]


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found at one place; nothing in it is about a person.

    `detail` is the system's own word, for small print. Of one of two cameras `name` is where it is, "high" or "low", or
    what it is called.
    """

    check: Check
    light: Light
    remark: Remark
    name: str = ""
    number: int = 0
    fault: PrinterFault | None = None
    detail: str = ""
    camera: CameraFault | None = None


OF_A_CAMERA = (Check.CAMERA, Check.FRAME_RATE, Check.LIGHT, Check.GLARE, Check.SHARPNESS)
"""What is looked at for each camera."""


_GRAVITY = (Light.NONE, Light.GREEN, Light.YELLOW, Light.RED)


def worst(lights: Iterable[Light]) -> Light:
    """The light of all together."""
    return max(lights, key=_GRAVITY.index, default=Light.NONE)
