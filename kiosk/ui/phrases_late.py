"""One calm sentence for everybody who works at a station whose exchange has not worked for some minutes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from kiosk.sync.lookout import Wrong
from kiosk.ui.sentences import Sentences


class LateSentences(Sentences):
    """Nobody at the door has to do anything about it."""

    catalogue = "helper"

    def late(self, late: Sequence[tuple[str, Wrong]]) -> str:
        """About the first of these; nothing if there is none."""
        if not late:
            return ""
        counterpart, wrong = late[0]
        name = {"hub": self.tr("Die Zentrale"), "indico": "Indico", "alfio": "alf.io"}.get(counterpart, counterpart)
        match wrong:
            case Wrong.AWAY:
                words = self.tr("{name} ist nicht erreichbar. Der Einlass geht weiter, alles wird nachgeholt.")
            case Wrong.REFUSED:
                words = self.tr("{name} hat Einträge nicht angenommen. Die Leitung sieht sie auf der Seite „Abgleich“.")
            case _:
                assert_never(wrong)
        return words.format(name=name)
