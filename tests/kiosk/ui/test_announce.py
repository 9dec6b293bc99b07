"""What is heard of the screens: sound, speech and screen reader, and never a name on the loudspeaker."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.checkin.manner import LOUDEST, LanguageWanted, Manner, Theme, Wish
from kiosk.checkin.states import (
    Answering,
    AnsweringAgain,
    AskingAgain,
    AskingForOne,
    Calling,
    Checking,
    Choosing,
    ChoosingBadges,
    Explaining,
    Fault,
    Helping,
    LookingUp,
    Offer,
    State,
    Troubled,
    Unlocking,
    Waiting,
)
from kiosk.domain.admission import (
    Admitted,
    AlreadyIn,
    Cancelled,
    ChooseFromGroup,
    Full,
    GroupIn,
    Member,
    NotATicket,
    NotOnList,
    OnlineOnly,
    Unpaid,
    WelcomeBack,
    WrongDay,
)
from kiosk.domain.badge import JobId, NoMoreReprints, Reprinting
from kiosk.domain.hint import Advice, Hint
from kiosk.domain.registration import Language
from kiosk.settings import read_event
from kiosk.ui import phrases, phrases_hints
from kiosk.ui.announce import Announcer
from kiosk.ui.phrases_speech import SpeechWords
from kiosk.ui.window import KioskWindow
from kiosk.voice.messages import Hush, Order, Play, Say
from kiosk.voice.sound import Sound
from tests.fakes import MORNING
from tests.people import DAY_1, DAY_2, registration

SETTINGS = read_event()
PERSON = registration(
    1, first_name="Zyxwa", last_name="Qvwxyz", organisation="Wqxhaus", email="jqx@zzq.example", title="Qxdr."
)
OTHER = registration(2, first_name="Xqzbo", last_name="Vxqwzy", organisation="Yqwbund")
PERSONAL = ("Zyxwa", "Qvwxyz", "Wqxhaus", "jqx", "zzq", "Qxdr", "Xqzbo", "Vxqwzy", "Yqwbund", "GD24", "token")
"""Nothing of this may be said aloud; none of it is part of any word in any language."""

BOTH = Offer((PERSON, OTHER), (JobId("J1"),))
GROUP = ChooseFromGroup(
    PERSON.code, (Member(PERSON, Admitted(PERSON, DAY_1)), Member(OTHER, AlreadyIn(OTHER, DAY_1, MORNING))), DAY_1
)
STATES: tuple[State, ...] = (
    Waiting(),
    Waiting(Offer((PERSON,), (JobId("J1"),))),
    Waiting(BOTH),
    Checking(PERSON.code),
    *(
        Answering(outcome)
        for outcome in (
            Admitted(PERSON, DAY_1),
            WelcomeBack(PERSON, DAY_2, DAY_1),
            AlreadyIn(PERSON, DAY_1, MORNING),
            GroupIn((PERSON, OTHER), DAY_1),
            GroupIn((PERSON,), DAY_1, (Unpaid(OTHER),)),
            WrongDay(PERSON, DAY_1, (DAY_2,)),
            Full(PERSON, DAY_1),
            OnlineOnly(PERSON),
            Unpaid(PERSON),
            Cancelled(PERSON),
            NotOnList(),
            NotATicket(),
        )
    ),
    Answering(Admitted(PERSON, DAY_1), badge_at_desk=True),
    Choosing(GROUP),
    Choosing(GROUP, warned=True),
    ChoosingBadges(BOTH),
    AskingAgain(BOTH, (PERSON.id,)),
    AnsweringAgain(Reprinting(()), BOTH, (PERSON.id,)),
    AnsweringAgain(NoMoreReprints(), BOTH, (PERSON.id,)),
    AskingForOne(),
    Troubled(Fault.STORE),
    Helping(),
    Unlocking(),
    LookingUp(),
    LookingUp(misses=3),
    Explaining(Waiting()),
    Calling(Answering(Unpaid(PERSON))),
    Calling(Answering(Unpaid(PERSON)), coming=True),
)
WELCOME = Answering(Admitted(PERSON, DAY_1))
SPEAKING = Manner(speech=True, language=Language.GERMAN)
PRIVATE = replace(SPEAKING, headset=True)


class Listener:
    """An announcer for an empty window, and all that it ordered."""

    def __init__(self, window: QWidget, manner: Manner = Manner()) -> None:  # noqa: B008  (frozen)
        self.orders: list[Order] = []
        self.announcer = Announcer(SETTINGS, window, manner)
        self.announcer.ordered.connect(self.orders.append)

    def said(self) -> list[str]:
        """All texts that were to be said, in order."""
        return [part.text for order in self.orders if isinstance(order, Say) for part in order.parts]

    def played(self) -> list[Sound]:
        """All sounds."""
        return [order.sound for order in self.orders if isinstance(order, Play)]

    def heard_by_all(self) -> str:
        """Everything that went to the loudspeaker."""
        says = [order for order in self.orders if isinstance(order, Say) and not order.private]
        return " ".join(part.text for say in says for part in say.parts)


@pytest.fixture
def panel(qapp: QApplication, qtbot: QtBot) -> QWidget:
    """An empty window."""
    panel = QWidget()
    qtbot.addWidget(panel)
    return panel


def text(state: State, *, private: bool = False, language: Language = Language.GERMAN) -> str:
    """What is said of this state."""
    spoken = phrases.spoken(state, language, SETTINGS)
    return spoken.private if private else spoken.aloud


# --- never a name on the loudspeaker --------------------------------------------------------------------

MANNERS = st.builds(
    Manner,
    language=st.sampled_from((None, *Language)),
    theme=st.sampled_from(Theme),
    speech=st.booleans(),
    headset=st.booleans(),
    volume=st.integers(0, LOUDEST),
)
WHAT_HAPPENS = st.lists(st.one_of(st.sampled_from(STATES), MANNERS, st.sampled_from(Wish)), max_size=12)


@given(happened=WHAT_HAPPENS)
def test_whatever_happens_nothing_personal_is_said_aloud(
    qapp: QApplication, happened: list[State | Manner | Wish]
) -> None:
    window = QWidget()
    listener = Listener(window)
    headset = False
    for each in happened:
        before = len(listener.orders)
        match each:
            case Manner():
                listener.announcer.on_manner(each)
                headset = each.headset
            case Wish():
                listener.announcer.on_wished(each)
            case _:
                listener.announcer.on_state(each)
        private = [order.private for order in listener.orders[before:] if isinstance(order, Say)]
        assert not any(private) or headset
    assert not [word for word in PERSONAL if word in listener.heard_by_all()]


@pytest.mark.parametrize("language", Language)
def test_with_a_headset_the_name_is_said_in_every_language(panel: QWidget, language: Language) -> None:
    listener = Listener(panel, replace(PRIVATE, language=language))
    listener.announcer.on_state(WELCOME)
    assert "Zyxwa" in " ".join(listener.said())
    assert listener.heard_by_all() == ""


def test_the_headset_goes_in_the_middle_of_a_name_and_speech_stops_at_once(panel: QWidget) -> None:
    listener = Listener(panel, PRIVATE)
    listener.announcer.on_state(WELCOME)
    listener.announcer.on_speaking(True)
    listener.announcer.on_manner(SPEAKING)
    assert listener.orders[-1] == Hush()


@pytest.mark.parametrize(("headset", "heard"), [(False, False), (True, True)])
def test_a_screen_reader_is_told_a_name_only_into_a_headset(
    panel: QWidget, headset: bool, heard: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.message()))
    listener = Listener(panel, replace(SPEAKING, headset=headset))
    listener.announcer.on_state(WELCOME)
    assert told == [text(WELCOME, private=headset)]
    assert ("Zyxwa" in told[0]) is heard


# --- when something is said -----------------------------------------------------------------------------


def test_nothing_is_said_before_somebody_wants_it_but_sounds_are_heard(panel: QWidget) -> None:
    listener = Listener(panel)
    listener.announcer.on_state(WELCOME)
    assert listener.said() == []
    assert listener.played() == [Sound.WELCOME]


def test_a_screen_reader_is_told_without_speech(panel: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.message()))
    Listener(panel, Manner(language=Language.ENGLISH)).announcer.on_state(WELCOME)
    assert told == [text(WELCOME, language=Language.ENGLISH)]


def test_speech_begins_with_who_can_hear_it_then_the_screen_then_the_keys(panel: QWidget) -> None:
    listener = Listener(panel, Manner(language=Language.GERMAN))
    listener.announcer.on_manner(SPEAKING)
    words = SpeechWords(Language.GERMAN)
    assert listener.said() == [f"{words.reading()} {words.everybody()}", text(Waiting()), words.keys()]


def test_a_headset_is_told_that_nobody_else_hears(panel: QWidget) -> None:
    listener = Listener(panel, Manner(language=Language.GERMAN))
    listener.announcer.on_manner(PRIVATE)
    assert SpeechWords(Language.GERMAN).only_you() in listener.said()[0]


def test_without_a_language_german_is_said_and_then_english(panel: QWidget) -> None:
    listener = Listener(panel, Manner(speech=True))
    listener.announcer.on_state(AskingForOne())
    (say,) = [order for order in listener.orders if isinstance(order, Say)]
    assert [part.language for part in say.parts] == [Language.GERMAN, Language.ENGLISH]


def test_another_language_is_heard_at_once(panel: QWidget) -> None:
    listener = Listener(panel, SPEAKING)
    listener.announcer.on_manner(replace(SPEAKING, language=Language.FRENCH))
    assert listener.said() == [text(Waiting(), language=Language.FRENCH)]


def test_a_language_without_a_voice_is_said_in_english(panel: QWidget) -> None:
    listener = Listener(panel, replace(SPEAKING, language=Language.UKRAINIAN))
    listener.announcer.on_voices((Language.UKRAINIAN, Language.TURKISH))
    listener.announcer.on_state(WELCOME)
    assert listener.said() == [text(WELCOME, language=Language.ENGLISH)]


def test_the_same_answer_is_not_said_twice_when_its_code_goes_or_its_time_is_over(panel: QWidget) -> None:
    listener = Listener(panel, SPEAKING)
    listener.announcer.on_state(WELCOME)
    listener.announcer.on_state(replace(WELCOME, in_view=False))
    listener.announcer.on_state(replace(WELCOME, in_view=False, time_over=True))
    assert listener.said() == [text(WELCOME)]
    assert listener.played() == [Sound.WELCOME]


def test_the_same_answer_for_the_next_visitor_is_said_again(panel: QWidget) -> None:
    listener = Listener(panel, SPEAKING)
    unknown = Answering(NotOnList())
    for state in (unknown, unknown, replace(unknown, in_view=False), unknown):
        listener.announcer.on_state(state)
    assert len(listener.said()) == len(listener.played()) == 3


def test_a_badge_that_waits_at_the_desk_is_news_without_another_sound(panel: QWidget) -> None:
    listener = Listener(panel, SPEAKING)
    listener.announcer.on_state(WELCOME)
    listener.announcer.on_state(replace(WELCOME, badge_at_desk=True))
    assert listener.said() == [text(WELCOME), text(replace(WELCOME, badge_at_desk=True))]
    assert listener.played() == [Sound.WELCOME]


def test_a_warning_is_heard_and_its_end_is_quiet(panel: QWidget) -> None:
    listener = Listener(panel, SPEAKING)
    choosing = Choosing(GROUP)
    for state in (choosing, replace(choosing, warned=True), choosing):
        listener.announcer.on_state(state)
    assert listener.said() == [text(choosing), text(replace(choosing, warned=True))]
    assert listener.played() == [Sound.PLEASE_CHOOSE, Sound.STILL_THERE]


@pytest.mark.parametrize("state", [Unlocking(), Helping()], ids=str)
def test_a_helper_is_asked_by_a_sound_and_without_words(panel: QWidget, state: Unlocking | Helping) -> None:
    listener = Listener(panel, SPEAKING)
    for each in (state, replace(state, warned=True), state):
        listener.announcer.on_state(each)
    assert listener.orders == [Play(Sound.STILL_THERE, SPEAKING.volume)]


def test_an_offer_that_ends_leaves_nothing_new_to_be_said(panel: QWidget) -> None:
    listener = Listener(panel, SPEAKING)
    listener.announcer.on_state(Waiting(BOTH))
    listener.announcer.on_state(Waiting())
    assert listener.said() == [text(Waiting(BOTH))]


@pytest.mark.parametrize("state", [Unlocking(), Helping()], ids=str)
def test_the_screens_of_helpers_are_never_said(panel: QWidget, state: State) -> None:
    listener = Listener(panel, PRIVATE)
    listener.announcer.on_state(WELCOME)
    listener.announcer.on_speaking(True)
    listener.announcer.on_state(state)
    assert listener.said() == [text(WELCOME, private=True)]
    assert listener.orders[-1] == Hush()


# --- wishes ---------------------------------------------------------------------------------------------


def test_repeat_says_the_screen_and_the_keys_again(panel: QWidget) -> None:
    listener = Listener(panel, SPEAKING)
    listener.announcer.on_state(WELCOME)
    listener.announcer.on_wished(Wish.REPEAT)
    assert listener.said() == [text(WELCOME), text(WELCOME), SpeechWords(Language.GERMAN).keys()]


def test_repeat_that_switches_speech_on_says_everything_once(panel: QWidget) -> None:
    listener = Listener(panel, Manner(language=Language.GERMAN))
    listener.announcer.on_wished(Wish.REPEAT)
    listener.announcer.on_manner(SPEAKING)
    assert listener.said().count(text(Waiting())) == 1


def test_hush_stops_and_speech_stays_on_for_the_next_screen(panel: QWidget) -> None:
    listener = Listener(panel, SPEAKING)
    listener.announcer.on_wished(Wish.HUSH)
    listener.announcer.on_state(WELCOME)
    assert isinstance(listener.orders[0], Hush)
    assert listener.said() == [text(WELCOME)]


def test_switching_speech_off_stops_it(panel: QWidget) -> None:
    listener = Listener(panel, SPEAKING)
    listener.announcer.on_manner(Manner(language=Language.GERMAN))
    assert listener.orders == [Hush()]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"volume": 3}, SpeechWords(Language.GERMAN).volume(3)),
        ({"large": True}, SpeechWords(Language.GERMAN).large(on=True)),
        ({"low": True}, SpeechWords(Language.GERMAN).low(on=True)),
        ({"calm": True}, SpeechWords(Language.GERMAN).calm(on=True)),
        ({"theme": Theme.DARK}, SpeechWords(Language.GERMAN).theme(Theme.DARK)),
    ],
    ids=str,
)
def test_what_a_wish_changes_is_said(panel: QWidget, change: dict[str, object], expected: str) -> None:
    listener = Listener(panel, SPEAKING)
    listener.announcer.on_manner(replace(SPEAKING, **change))  # type: ignore[arg-type]
    assert listener.said() == [expected]


def test_volume_is_heard_without_speech_and_also_where_it_ends(panel: QWidget) -> None:
    listener = Listener(panel, Manner(volume=LOUDEST - 1))
    listener.announcer.on_wished(Wish.LOUDER)
    listener.announcer.on_manner(Manner(volume=LOUDEST))
    listener.announcer.on_wished(Wish.LOUDER)
    assert listener.orders == [Play(Sound.VOLUME, LOUDEST)] * 2


def test_what_the_next_visitor_gets_back_makes_no_sound(panel: QWidget) -> None:
    listener = Listener(panel, Manner(volume=LOUDEST, language=Language.FRENCH, theme=Theme.DARK))
    listener.announcer.on_wished(LanguageWanted(Language.FRENCH))
    listener.announcer.on_manner(Manner())
    assert listener.orders == []


def test_everything_is_said_at_the_visitors_volume(panel: QWidget) -> None:
    listener = Listener(panel, replace(SPEAKING, volume=4))
    listener.announcer.on_state(WELCOME)
    assert {order.volume for order in listener.orders if isinstance(order, Say | Play)} == {4}


# --- what a person does ---------------------------------------------------------------------------------


@pytest.fixture
def speaking(window: KioskWindow, qtbot: QtBot) -> Iterator[Listener]:
    """The kiosk's real window, while something is being said."""
    window.hide()
    listener = Listener(window, SPEAKING)
    window.show()
    listener.announcer.follow_keyboard()
    QApplication.processEvents()
    listener.announcer.on_speaking(True)
    listener.orders.clear()
    yield listener
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.focusChanged.disconnect(listener.announcer.focus.on_focus)


def test_any_key_stops_what_is_being_said_and_does_what_it_does(speaking: Listener, window: KioskWindow) -> None:
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    QApplication.processEvents()
    assert speaking.orders[0] == Hush()
    assert window.focusWidget() is not window


def test_a_touch_stops_what_is_being_said(speaking: Listener, window: KioskWindow) -> None:
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=window.rect().center())
    assert speaking.orders == [Hush()]


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_0, Qt.KeyboardModifier.KeypadModifier),
    ],
    ids=["Escape", "0 of the keypad"],
)
def test_escape_stops_it_first_and_goes_back_only_then(
    speaking: Listener, window: KioskWindow, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    window.on_state(Explaining(Waiting()))
    with qtbot.assertNotEmitted(window.visitor_did):
        QTest.keyClick(window.windowHandle(), key, modifier)
    speaking.announcer.on_speaking(False)
    with qtbot.waitSignal(window.visitor_did):
        QTest.keyClick(window.windowHandle(), key, modifier)


# --- the control with the keyboard ----------------------------------------------------------------------


@pytest.fixture
def form(panel: QWidget, qtbot: QtBot) -> QWidget:
    """A window with three controls."""
    layout = QVBoxLayout(panel)
    for control, name in ((QPushButton(), "Hilfe holen"), (QCheckBox(), "Hören"), (QLineEdit(), "Nachname")):
        control.setAccessibleName(name)
        layout.addWidget(control)
    return panel


def focus(listener: Listener, control: QWidget) -> None:
    """The keyboard moves there."""
    listener.announcer.focus.on_focus(None, control)
    QApplication.processEvents()


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (QPushButton, "Hilfe holen. Knopf."),
        (QCheckBox, "Hören. Nicht ausgewählt."),
        (QLineEdit, "Nachname. Feld zum Schreiben."),
    ],
)
def test_a_control_is_said_with_what_it_is(form: QWidget, kind: type[QWidget], expected: str) -> None:
    listener = Listener(form, SPEAKING)
    (control,) = form.findChildren(kind)
    focus(listener, control)
    assert listener.said() == [expected]


def test_ticking_is_said(form: QWidget) -> None:
    listener = Listener(form, SPEAKING)
    (box,) = form.findChildren(QCheckBox)
    focus(listener, box)
    box.click()
    QApplication.processEvents()
    assert listener.said()[-1] == "Hören. Ausgewählt."


def test_the_button_of_a_wish_does_not_talk_into_what_it_has_changed(form: QWidget) -> None:
    listener = Listener(form, SPEAKING)
    (box,) = form.findChildren(QCheckBox)
    focus(listener, box)
    listener.orders.clear()
    box.click()
    listener.announcer.on_manner(replace(SPEAKING, language=Language.FRENCH))
    QApplication.processEvents()
    assert listener.said() == [text(Waiting(), language=Language.FRENCH)]


def test_a_screen_that_moves_the_keyboard_is_said_and_not_its_button(form: QWidget) -> None:
    listener = Listener(form, SPEAKING)
    (button,) = form.findChildren(QPushButton)
    listener.announcer.focus.on_focus(None, button)
    listener.announcer.on_state(WELCOME)
    QApplication.processEvents()
    assert listener.said() == [text(WELCOME)]


def test_a_control_that_is_gone_is_not_said(form: QWidget) -> None:
    listener = Listener(form, SPEAKING)
    (button,) = form.findChildren(QPushButton)
    listener.announcer.focus.on_focus(None, button)
    button.setParent(None)
    button.deleteLater()
    QApplication.sendPostedEvents(button, 0)
    QApplication.processEvents()
    assert len(listener.said()) <= 1


@pytest.mark.parametrize(
    ("state", "manner", "heard"),
    [
        (LookingUp(), PRIVATE, ["Q", "v", "Gelöscht."]),
        (LookingUp(), SPEAKING, []),
        (Unlocking(), PRIVATE, []),
        (Helping(), PRIVATE, []),
    ],
    ids=["look-up, headset", "look-up, loudspeaker", "PIN", "helper"],
)
def test_what_is_typed_is_said_into_a_headset_only_and_a_pin_never(
    form: QWidget, state: State, manner: Manner, heard: list[str]
) -> None:
    listener = Listener(form, manner)
    listener.announcer.on_state(state)
    (field,) = form.findChildren(QLineEdit)
    focus(listener, field)
    listener.orders.clear()
    QTest.keyClicks(field, "Qv")
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    field.clear()
    assert listener.said() == heard


@pytest.mark.parametrize("headset", [False, True])
def test_whatever_has_the_keyboard_nothing_personal_is_said_aloud(window: KioskWindow, headset: bool) -> None:
    listener = Listener(window, replace(SPEAKING, headset=headset))
    for state in STATES:
        window.on_state(state)
        listener.announcer.on_state(state)
        QApplication.processEvents()
        for control in window.findChildren(QWidget):
            if control.isVisible() and control.focusPolicy() != Qt.FocusPolicy.NoFocus:
                focus(listener, control)
        found = [word for word in PERSONAL if word in listener.heard_by_all()]
        assert not found, state
    assert len(listener.said()) > 10 * len(STATES)


def test_of_a_group_a_loudspeaker_says_places_and_a_headset_names(window: KioskWindow) -> None:
    heard = {}
    for manner in (SPEAKING, PRIVATE):
        listener = Listener(window, manner)
        window.on_state(ChoosingBadges(BOTH))
        listener.announcer.on_state(ChoosingBadges(BOTH))
        QApplication.processEvents()
        for control in window.findChildren(QPushButton):
            if control.isVisible() and control.isCheckable() and "Tick" in type(control).__name__:
                focus(listener, control)
        heard[manner.headset] = listener.said()[1:]
    assert [each.split(".")[0] for each in heard[False]] == ["Person 1 von 2", "Person 2 von 2"]
    assert "Zyxwa" in heard[True][0]
    assert "Xqzbo" in heard[True][1]


def test_letters_of_the_keyboard_on_the_screen_are_said_into_a_headset_only(window: KioskWindow) -> None:
    heard = {}
    for manner in (SPEAKING, PRIVATE):
        listener = Listener(window, manner)
        window.on_state(LookingUp())
        listener.announcer.on_state(LookingUp())
        QApplication.processEvents()
        for control in window.findChildren(QPushButton):
            if control.isVisible():
                focus(listener, control)
        heard[manner.headset] = listener.said()
    assert {"a. Knopf.", "Punkt. Knopf."} <= set(heard[True])
    assert "Punkt. Knopf." not in heard[False]
    assert not [each for each in heard[False] if len(each.removesuffix(". Knopf.")) == 1]


def test_a_hint_waits_until_what_is_being_said_is_over_and_is_said_once(panel: QWidget) -> None:
    advice = Advice(Hint.CLOSER)
    headline = phrases_hints.hinting(advice, Language.GERMAN, look_up=False).headline
    listener = Listener(panel, Manner(speech=True, language=Language.GERMAN))
    listener.announcer.on_speaking(True)
    listener.announcer.on_state(Waiting(advice=advice))
    assert listener.said() == []
    listener.announcer.on_speaking(False)
    assert [headline in said for said in listener.said()] == [True]
    listener.announcer.on_state(Waiting())
    listener.announcer.on_state(Waiting(advice=advice))
    assert len(listener.said()) == 1
