"""The first step: which file? One that was found on a stick or in a folder, or one whose path is typed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.office.list_files import FoundFile
from kiosk.ui.field import Field
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.room.list_lines import Lines, grown
from kiosk.ui.room.list_phrases import ListSentences
from kiosk.ui.table import Table
from kiosk.ui.table_rows import Heading
from kiosk.ui.theme import STRONG
from kiosk.ui.word_button import WordButton

LONGEST_PATH = 1_000


class FileChoice(QWidget):
    """A table of the files, and a field for the path of another.

    *Signals:*
    - `wanted()`: look for files again
    - `chosen(Path)`: this file
    """

    wanted = Signal()
    chosen = Signal(object)

    def __init__(self, time_zone: str, tongue: HelperLanguage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time_zone, self._tongue = time_zone, tongue
        self._files: tuple[FoundFile, ...] | None = None
        self.table, self._nothing = Table(self), Lines(parent=self)
        self.again, self.open = WordButton(parent=self), WordButton(parent=self)
        self.path, self._label = Field(self), Lines(parent=self)
        self.path.setMaxLength(LONGEST_PATH)
        self.table.opened.connect(self.on_opened)
        self.again.clicked.connect(self.wanted)
        self.open.clicked.connect(self.on_typed)
        # Once all have heard the key: when Enter is let go, the window presses what had the keyboard at that moment.
        self.path.returnPressed.connect(self.on_typed, Qt.ConnectionType.QueuedConnection)
        self._typed = QHBoxLayout()
        self._typed.addWidget(self.path, 1)
        self._typed.addWidget(self.open)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.addLayout(self._typed, 1)
        self._beside.addWidget(self.again)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self.table, 1)
        self._whole.addWidget(self._nothing, 1)
        self._whole.addWidget(self._label)
        self._whole.addLayout(self._beside)
        self.show_files(None)

    def show_files(self, files: tuple[FoundFile, ...] | None) -> None:
        """These are there; None: nobody knows yet."""
        self._files = files
        self.say()

    def take_keyboard(self) -> None:
        """The keyboard is where the next step is."""
        if self._files:
            self.table.choose(0)
            self.table.setFocus()
        else:
            self.again.setFocus()

    def forget(self) -> None:
        """Nothing of the last file is left."""
        self.path.forget()
        self.show_files(None)

    def say(self) -> None:
        """Say everything in the helpers' language."""
        say = ListSentences(self._tongue.language)
        files = self._files or ()
        self.table.call(self.called())
        self.table.setVisible(bool(files))
        self._nothing.say(say.looking() if self._files is None else self.nothing_found())
        self._nothing.setVisible(not files)
        self.again.say(say.look_again())
        self.open.say(say.open())
        self._label.say(say.path())
        self.path.setAccessibleName(say.path())
        name, place, written, size = say.file_headings()
        self.table.show_rows(
            [name, place, written, Heading(size, number=True)],
            [
                (
                    each.path.name,
                    say.place(each.kind, each.place),
                    say.written(each.written, self._time_zone),
                    say.size(each.size),
                )
                for each in files
            ],
        )

    def called(self) -> str:
        """What the table is called."""
        return ListSentences(self._tongue.language).files()

    def nothing_found(self) -> str:
        """What is said where no file is."""
        return ListSentences(self._tongue.language).no_files()

    def dress(self, look: Look) -> None:
        """Use this look."""
        directions = QBoxLayout.Direction
        self._beside.setDirection(directions.TopToBottom if look.upright else directions.LeftToRight)
        for layout in (self._whole, self._beside, self._typed):
            layout.setSpacing(look.px(6))
        self.table.dress(look)
        self.table.setMinimumHeight(look.px(110))
        self._nothing.dress(grown(look, 20), look.colours.quiet, most_lines=4)
        self._label.dress(grown(look, 18), look.colours.ink, most_lines=1)
        self.path.dress(look, grown(look, 20))
        for button in (self.again, self.open):
            button.put_on(look, grown(look, 20, STRONG), height=look.target(56))

    @Slot(int)
    def on_opened(self, row: int) -> None:
        """A row of the table."""
        if self._files:
            self.chosen.emit(self._files[row].path)

    @Slot()
    def on_typed(self) -> None:
        """What is typed."""
        text = self.path.text().strip().strip("\"'")
        if text:
            self.chosen.emit(Path(text).expanduser())
