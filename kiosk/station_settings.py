"""The station file: this computer's name, printers, cameras, scanners, screen, voice and network, and backups."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError, model_validator

from kiosk.settings import SettingsError, TemplateName, Words, sentences, toml_of

STATION_FILE = "station.toml"
"""Its name in the data folder."""

OWN_EVENT = "event.toml"
"""The organisers' own event file, in the data folder; it goes before the one that comes with the program."""

TEMPLATES = "templates"
"""The folder of the organisers' own badge templates, in the data folder."""


class PrinterSettings(BaseModel):
    """One printer of the station: exactly one of `queue` (of CUPS), `system` (as the system calls it) and `folder`.

    `templates` are those it has paper for, its own default first; without any it takes the event's. With `roles` it
    takes only badges of these roles.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    queue: Words | None = None
    system: Words | None = None
    folder: Path | None = None
    templates: tuple[TemplateName, ...] = ()
    colours: Literal["full", "black", "black-red"] = "full"
    roles: frozenset[Words] = frozenset()

    @property
    def place(self) -> str:
        """The queue, the system's printer or the folder."""
        return str(self.queue or self.system or self.folder)

    @model_validator(mode="after")
    def _stands_in_one_place(self) -> PrinterSettings:
        if sum(place is not None for place in (self.queue, self.system, self.folder)) != 1:
            raise ValueError("a printer is exactly one of queue, system or folder")
        return self


class CameraSettings(BaseModel):
    """A camera of the station, by its `id` or by its `name`, both as `cameras` lists them; with an id that counts.

    `width` and `height` are asked of it in pixels. `place` says where it stands, for people who sit and who stand.
    With the exposure "steady" little light makes its pictures darker instead of fewer and blurred.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: Words | None = None
    name: Words | None = None
    width: Annotated[int, Field(ge=320, le=3840)] = 1280
    height: Annotated[int, Field(ge=240, le=2160)] = 720
    place: Literal["high", "low"] | None = None
    exposure: Literal["auto", "steady"] = "auto"

    @model_validator(mode="after")
    def _is_one_that_can_be_known(self) -> CameraSettings:
        if self.id is None and self.name is None:
            raise ValueError("a camera is known by its id or its name")
        return self


class WedgeSettings(BaseModel):
    """A hand scanner that types as if it were a keyboard.

    `keyboard` is for which keyboard it is set; with "auto" that is found out. Keys at most `gap` milliseconds apart may
    be the scanner's, `least` of them are, and `silence` ends the code. `prefix` and `suffix` are what it puts around
    every code. If it is not `used`, all keys are people's.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    used: bool = True
    keyboard: Literal["auto", "us", "de", "fr"] = "auto"
    gap: Annotated[int, Field(ge=10, le=80)] = 35
    silence: Annotated[int, Field(ge=50, le=500)] = 100
    least: Annotated[int, Field(ge=3, le=20)] = 6
    prefix: Annotated[str, StringConstraints(max_length=20)] = ""
    suffix: Annotated[str, StringConstraints(max_length=20)] = ""


class ScannerSettings(BaseModel):
    """A hand scanner at a serial port (RS-232, or USB as a "COM port"): exactly one of `id` and `port`, as `scanners`
    lists them; an id stays the same at another socket.

    Codes end with a line or after `silence` milliseconds. One that is `at` the desk belongs to the help desk's own
    program, as only one program can have a port.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: Words | None = None
    id: Words | None = None
    port: Words | None = None
    at: Literal["door", "desk"] = "door"
    baud: Annotated[int, Field(ge=300, le=921_600)] = 9600
    bits: Literal[7, 8] = 8
    parity: Literal["none", "even", "odd"] = "none"
    stop: Literal[1, 2] = 1
    silence: Annotated[int, Field(ge=50, le=2000)] = 100
    prefix: Annotated[str, StringConstraints(max_length=20)] = ""
    suffix: Annotated[str, StringConstraints(max_length=20)] = ""

    @property
    def called(self) -> str:
        """What helpers call it."""
        return str(self.name or self.id or self.port)

    @model_validator(mode="after")
    def _is_at_one_port(self) -> ScannerSettings:
        if (self.id is None) == (self.port is None):
            raise ValueError("a scanner is exactly one of id or port")
        return self


class ScreenSettings(BaseModel):
    """The screen in front of the visitors.

    `inches` is its diagonal where the screen does not tell, or tells wrong; `theme` are the colours before anybody
    chooses, `calm` moves nothing, `low` keeps all controls in the lowest third, as for a table of 70 cm. The same key
    or button again within `double_strike` seconds counts once (acceptance A10); keys that type letters or move the
    focus have a time of their own.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    inches: Annotated[float, Field(ge=5, le=120)] | None = None
    theme: Literal["light", "dark", "contrast"] = "light"
    calm: bool = False
    low: bool = False
    double_strike: Annotated[float, Field(ge=0, le=0.5)] = 0.3
    typing_double_strike: Annotated[float, Field(ge=0, le=0.5)] = 0.05


class VoiceSettings(BaseModel):
    """Sound and speech. With `headset` "always" whatever is said reaches one person only, as through a handset; with
    "never" names are never said; "auto" looks what is plugged in. `volume` is 0 to 4.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    sounds: bool = True
    speech: bool = True
    headset: Literal["auto", "always", "never"] = "auto"
    volume: Annotated[int, Field(ge=0, le=4)] = 2


class HelpSettings(BaseModel):
    """Where calls for help go besides this station: to all stations of the same network with the same `key`.

    Without a key they stay here. `port` is that of UDP.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    key: Annotated[str, StringConstraints(min_length=16, max_length=200)] | None = Field(default=None, repr=False)
    port: Annotated[int, Field(ge=1024, le=65535)] = 47_472


class BackupSettings(BaseModel):
    """Where the station's file is copied to, every so many minutes: a `folder` on a second medium.

    Without a folder nothing is copied.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    folder: Path | None = None
    every: Annotated[int, Field(ge=1, le=120)] = 5


class StationSettings(BaseModel):
    """Everything the station file says; without printers or cameras the station looks for one itself."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=60)] | None = None
    printers: Annotated[tuple[PrinterSettings, ...], Field(max_length=20)] = ()
    cameras: Annotated[tuple[CameraSettings, ...], Field(max_length=2)] = ()
    scanners: Annotated[tuple[ScannerSettings, ...], Field(max_length=8)] = ()
    wedge: WedgeSettings = WedgeSettings()
    screen: ScreenSettings = ScreenSettings()
    voice: VoiceSettings = VoiceSettings()
    help: HelpSettings = HelpSettings()
    backup: BackupSettings = BackupSettings()

    @model_validator(mode="after")
    def _names_each_camera_once(self) -> StationSettings:
        if len(self.cameras) == 2:
            one, other = self.cameras
            if one.id is not None and one.id == other.id:
                raise ValueError(f"cameras names {one.id!r} twice")
            if one.place is not None and one.place == other.place:
                raise ValueError(f"both cameras are {one.place}")
        return self

    @model_validator(mode="after")
    def _names_each_scanner_once(self) -> StationSettings:
        places = [scanner.id or scanner.port for scanner in self.scanners]
        for place in places:
            if places.count(place) > 1:
                raise ValueError(f"scanners names {place!r} twice")
        return self

    @model_validator(mode="after")
    def _names_each_printer_once(self) -> StationSettings:
        places = [printer.place for printer in self.printers]
        for place in places:
            if places.count(place) > 1:
                raise ValueError(f"printers names {place!r} twice; please give one printer all its templates")
        return self


def read_station(path: Path) -> StationSettings:
    """Read and check a station file; a file that is not there says nothing. Folders are meant from where it lies.

    Raises SettingsError naming the file and every wrong key with its value.
    """
    try:
        settings = StationSettings.model_validate(toml_of(path))
    except FileNotFoundError:
        return StationSettings()
    except ValidationError as error:
        raise SettingsError("\n".join(sentences(path, error))) from error
    printers = [
        printer.model_copy(update={"folder": path.parent / printer.folder}) if printer.folder else printer
        for printer in settings.printers
    ]
    backup = settings.backup
    if backup.folder:
        backup = backup.model_copy(update={"folder": path.parent / backup.folder})
    return settings.model_copy(update={"printers": tuple(printers), "backup": backup})
