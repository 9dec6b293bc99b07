"""What leaves a station after the event: tables in four kinds of files, safe to open."""

from db.exports.csv_file import write_csv
from db.exports.exporting import Exported, ExportTrouble, ExportWish, export_folder, export_tables
from db.exports.hidden import hidden_folder
from db.exports.reading import after_event
from db.exports.sealed_zip import Sealed, new_password, seal

__all__ = [
    "ExportTrouble",
    "ExportWish",
    "Exported",
    "Sealed",
    "after_event",
    "export_folder",
    "export_tables",
    "hidden_folder",
    "new_password",
    "seal",
    "write_csv",
]
