"""Tells a visitor who does not look at the screen what is on it: screen reader, sound, and speech."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.checkin.manner import LOUDEST, LanguageWanted, Manner, Wish
from kiosk.checkin.states import AskingAgain, Checking, Helping, LookingUp, State, Unlocking, Waiting
from kiosk.domain.registration import Language
from kiosk.settings import EventSettings
from kiosk.ui import phrases
from kiosk.ui.focus import Focus
from kiosk.ui.hints_told import HintsTold
from kiosk.ui.keys import stops_speaking
from kiosk.ui.news import is_fresh, is_news, is_warning
from kiosk.ui.phrases_speech import SpeechWords
from kiosk.ui.spoken_control import control_words, typed_words
from kiosk.voice.messages import Hush, Part, Play, Say
from kiosk.voice.sound import Sound

USER_ACTS = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})
"""Whatever a person does stops what is being said (acceptance A3)."""


class Announcer(QObject):
    """Speaks for the window. A name is said into a headset only (acceptance A2).

    *Signals:*
    - `ordered(Say | Play | Hush)`: for the voice
    """

    ordered = Signal(object)

    def __init__(self, settings: EventSettings, window: QWidget, manner: Manner) -> None:
        # No child of the window: Python's collector could come upon the two of them half taken apart.
        super().__init__()
        self._settings, self._window, self._manner = settings, window, manner
        self._state: State = Waiting()
        self._missing: tuple[Language, ...] = ()
        self._speaking = False
        self._wish: Wish | None = None
        self._hints = HintsTold(settings.screen.look_up)
        self.focus = Focus(window, self)
        self.focus.changed.connect(self.on_control)
        self.focus.typed.connect(self.on_typed)
        window.installEventFilter(self)

    def follow_keyboard(self) -> None:
        """Tell where the keyboard is from now on."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self.focus.on_focus)

    @Slot(object)
    def on_voices(self, missing: tuple[Language, ...]) -> None:
        """Which languages no voice can speak."""
        self._missing = missing

    @Slot(bool)
    def on_speaking(self, speaking: bool) -> None:
        """Whether the voice is saying something."""
        self._speaking = speaking
        self._tell_hint()

    @Slot(object)
    def on_state(self, state: State) -> None:
        """Another screen, or another word on it."""
        before, self._state = self._state, state
        if isinstance(state, Checking | AskingAgain) and not state.slow:
            # The answer comes within a frame.
            return
        first = SpeechWords(self._languages()[0])
        news = is_news(before, state, self._text(first, before), self._text(first))
        sound = phrases.sound(state)
        # The screens of helpers say nothing, but they ask with a sound whether somebody is there.
        other = sound != phrases.sound(before) and (news or is_warning(state))
        if sound is not None and (is_fresh(before, state) or other):
            self._play(sound)
        self._hints.on_state(state, heard=news)
        if not news:
            self._tell_hint()
            return
        self.focus.forget()
        self._tell_screen_reader()
        if self._manner.speech and not self._say(self._text) and self._speaking:
            self.ordered.emit(Hush())

    @Slot(object)
    def on_manner(self, manner: Manner) -> None:
        """The visitor is served otherwise from now on."""
        before, self._manner = self._manner, manner
        wish, self._wish = self._wish, None
        # The button of a wish changes with it, and what has changed is more than that.
        self.focus.forget()
        if manner.speech != before.speech:
            self._hints.on_state(self._state, heard=manner.speech, anew=True)
        if not manner.speech:
            if before.speech:
                self.ordered.emit(Hush())
            if wish in (Wish.LOUDER, Wish.QUIETER):
                self._play(Sound.VOLUME)
        elif before.headset and not manner.headset:
            # Whoever heard a name has gone, or pulled the plug to go.
            self.ordered.emit(Hush())
        elif not before.speech:
            self._say(self._opening, self._text, SpeechWords.keys)
        elif manner.headset and not before.headset:
            self._say(self._opening, self._text)
        elif manner.language != before.language:
            self._say(self._text)
        else:
            self._say(lambda words: _changes(before, manner, words))

    @Slot(object)
    def on_wished(self, wish: Wish | LanguageWanted) -> None:
        """A visitor wants something, and the conductor has not heard of it yet."""
        self._wish = wish if isinstance(wish, Wish) else None
        match wish:
            case Wish.HUSH:
                self.ordered.emit(Hush())
            case Wish.REPEAT if self._manner.speech:
                self._say(self._text, SpeechWords.keys)
            case Wish.LOUDER | Wish.QUIETER if self._manner.volume == (LOUDEST if wish is Wish.LOUDER else 0):
                # Nothing changes any more, and that has to be heard, too.
                self._wish = None
                self._play(Sound.VOLUME)

    @Slot()
    def on_control(self) -> None:
        """The keyboard is on another control, or that one was ticked."""
        control = self.focus.control
        if control is not None and not isinstance(self._state, Helping | Unlocking):
            private = self._manner.headset
            self._say(lambda words: control_words(control, words, private=private), languages=self._first())

    @Slot(str, str)
    def on_typed(self, before: str, text: str) -> None:
        """Something was typed: said into a headset only, and only what is no PIN."""
        if self._manner.headset and isinstance(self._state, LookingUp):
            self._say(lambda words: typed_words(before, text, words), languages=self._first())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stop speaking as soon as somebody does something; Escape does nothing else then."""
        kind = event.type()
        if watched is self._window:
            handle = self._window.windowHandle()
            if kind == QEvent.Type.Show and handle is not None:
                # From now on where input arrives, and not where nobody had a use for it.
                self._window.removeEventFilter(self)
                handle.installEventFilter(self)
            return False
        if kind not in USER_ACTS or not self._speaking:
            return False
        self.ordered.emit(Hush())
        self._speaking = False
        return isinstance(event, QKeyEvent) and stops_speaking(event.key(), event.modifiers())

    def _tell_hint(self) -> None:
        """Say what may help, once, and never into something else that is being said (acceptance A3)."""
        if not self._speaking and (hint := self._hints.take()) is not None:
            self._tell_screen_reader(hint)
            self._say(hint)

    def _text(self, words: SpeechWords, state: State | None = None) -> str:
        spoken = phrases.spoken(state or self._state, words.language, self._settings)
        return spoken.private if self._manner.headset else spoken.aloud

    def _opening(self, words: SpeechWords) -> str:
        return f"{words.reading()} {words.only_you() if self._manner.headset else words.everybody()}"

    def _say(self, *texts: Callable[[SpeechWords], str], languages: tuple[Language, ...] = ()) -> bool:
        """Say these texts in each language; whether there is anything to say."""
        if not self._manner.speech:
            return False
        parts = [
            Part(text, language)
            for language in languages or self._languages()
            for each in texts
            if (text := each(SpeechWords(language)))
        ]
        if parts:
            self.ordered.emit(Say(tuple(parts), self._manner.volume, private=self._manner.headset))
        return bool(parts)

    def _languages(self) -> tuple[Language, ...]:
        """The visitor's own, or German and English; another one where no voice can speak it."""
        wanted = (self._manner.language,) if self._manner.language else (Language.GERMAN, Language.ENGLISH)
        spare = Language.GERMAN if Language.ENGLISH in self._missing else Language.ENGLISH
        return tuple(dict.fromkeys(spare if each in self._missing else each for each in wanted))

    def _first(self) -> tuple[Language, ...]:
        return self._languages()[:1]

    def _play(self, sound: Sound) -> None:
        self.ordered.emit(Play(sound, self._manner.volume))

    def _tell_screen_reader(self, text_in: Callable[[SpeechWords], str] | None = None) -> None:
        told = text_in or self._text
        text = " ".join(filter(None, (told(SpeechWords(each)) for each in self._languages())))
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, text))


def _changes(before: Manner, manner: Manner, words: SpeechWords) -> str:
    """What a wish has changed."""
    if manner.volume != before.volume:
        return words.volume(manner.volume)
    if manner.large != before.large:
        return words.large(on=manner.large)
    if manner.low != before.low:
        return words.low(on=manner.low)
    if manner.calm != before.calm:
        return words.calm(on=manner.calm)
    return words.theme(manner.theme) if manner.theme != before.theme else ""
