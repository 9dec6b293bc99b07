"""The book of calls: one open call a station, and the same in every order in which news arrive."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.calling.book import EXPIRY, MOST_CALLS, TOLD_FOR, Book, Entry, News
from kiosk.domain.help import CallId, HelpCall, Need
from kiosk.domain.registration import RegistrationId

NOW = datetime(2024, 2, 20, 8, 0, tzinfo=UTC)
LATER = NOW + timedelta(seconds=5)
LEFT, RIGHT = "1" * 16, "2" * 16
ONE, TWO = CallId("a" * 16), CallId("b" * 16)
R1 = RegistrationId("R1")


def called(book: Book, case: str = "unpaid", call: CallId = ONE, need: Need | None = None) -> Book:
    return book.with_call(call, "Left door", case, NOW, R1 if case == "unpaid" else None, need)


def tell(teller: Book, listener: Book, now: datetime = LATER) -> Book:
    """What the listener knows after the teller's next message."""
    news = teller.news(now)
    return listener if news is None else listener.with_news(news, now)


def test_a_call_says_where_why_about_whom_and_since_when() -> None:
    assert called(Book(LEFT)).calls == (HelpCall(ONE, "Left door", "unpaid", NOW, R1),)


def test_a_station_has_one_open_call_and_it_knows_the_newest() -> None:
    book = called(called(Book(LEFT)), "not_on_list", TWO, Need.HEARING)
    assert book.calls == (HelpCall(ONE, "Left door", "not_on_list", NOW, None, Need.HEARING),)


def test_who_presses_again_on_the_waiting_screen_is_still_helped_with_their_case() -> None:
    (call,) = called(called(Book(LEFT)), "waiting").calls
    assert (call.case, call.registration) == ("unpaid", R1)


def test_a_need_is_told_and_taken_back() -> None:
    said = called(called(Book(LEFT)), need=Need.SEEING)
    assert said.calls[0].need is Need.SEEING
    assert called(said).calls[0].need is None


def test_the_others_hear_of_it_and_of_every_change() -> None:
    left = called(Book(LEFT))
    right = tell(left, Book(RIGHT))
    assert right.calls == left.calls
    left = called(left, need=Need.QUIET)
    assert tell(left, right).calls == left.calls


def test_a_helper_elsewhere_answers_and_the_visitor_is_told() -> None:
    left = called(Book(LEFT))
    right = tell(left, Book(RIGHT)).with_answer(ONE, LATER)
    assert right.calls[0].coming
    left = tell(right, left)
    assert left.help_is_coming
    assert left.calls[0].coming


def test_a_helper_at_the_station_itself_need_not_press() -> None:
    assert called(Book(LEFT)).with_helper_here(LATER).help_is_coming


def test_done_is_over_everywhere_and_nothing_opens_it_again() -> None:
    left = called(Book(LEFT))
    old = left.news(NOW)
    right = tell(left, Book(RIGHT)).with_done(ONE, LATER)
    left = tell(right, left)
    assert left.calls == right.calls == ()
    assert old is not None
    assert right.with_news(old, LATER).calls == ()
    assert left.with_answer(ONE, LATER).calls == ()


def test_who_needs_no_help_any_more_is_off_everybodys_list() -> None:
    left = called(Book(LEFT))
    right = tell(left, Book(RIGHT))
    assert tell(left.without_call(LATER), right).calls == ()


def test_a_lost_message_about_the_end_does_no_harm_once_the_next_call_is_there() -> None:
    left = called(Book(LEFT))
    right = tell(left, Book(RIGHT))
    left = called(left.without_call(LATER), "not_on_list", TWO)
    without_the_end = News(LEFT, left.own)
    assert [call.id for call in right.with_news(without_the_end, LATER).calls] == [TWO]


def test_an_older_message_takes_nothing_back() -> None:
    left = called(Book(LEFT))
    old = left.news(NOW)
    right = tell(called(left, need=Need.WALKING), Book(RIGHT))
    assert old is not None
    assert right.with_news(old, LATER).calls[0].need is Need.WALKING


def test_nobody_can_change_the_call_of_another_station() -> None:
    right = tell(called(Book(LEFT)), Book(RIGHT))
    claimed = Entry(HelpCall(ONE, "Elsewhere", "waiting", NOW), 99, "3" * 16)
    assert right.with_news(News("3" * 16, claimed), LATER).calls == right.calls


def test_a_station_that_hears_itself_learns_nothing() -> None:
    left = called(Book(LEFT))
    assert tell(left, left) == left


def test_a_call_is_over_after_a_quarter_of_an_hour() -> None:
    left = called(Book(LEFT))
    right = tell(left, Book(RIGHT))
    assert right.at(NOW + EXPIRY - timedelta(seconds=1)).calls
    assert left.at(NOW + EXPIRY).is_empty
    assert right.at(NOW + EXPIRY).is_empty
    assert tell(left, Book(RIGHT), NOW + EXPIRY).calls == ()


def test_an_open_call_is_told_again_and_again_and_an_end_for_a_minute() -> None:
    left = called(Book(LEFT))
    assert left.news(NOW + timedelta(minutes=10)) is not None
    over = left.without_call(LATER)
    assert over.news(LATER + TOLD_FOR - timedelta(seconds=1)) == News(LEFT, done=(ONE,))
    assert over.news(LATER + TOLD_FOR) is None


def test_a_station_with_nothing_to_tell_is_silent() -> None:
    assert Book(LEFT).news(NOW) is None
    assert Book(LEFT).is_empty


def test_open_calls_come_first_and_among_them_the_oldest() -> None:
    book = Book(RIGHT)
    for number, (seconds, coming) in enumerate(((3, False), (1, True), (2, False))):
        since = NOW + timedelta(seconds=seconds)
        call = HelpCall(CallId(f"{number:016x}"), f"Door {number}", "waiting", since, coming=coming)
        book = book.with_news(News(f"{number:016x}", Entry(call, 1, f"{number:016x}")), LATER)
    assert [call.station for call in book.calls] == ["Door 2", "Door 0", "Door 1"]


def test_a_flood_of_stations_fills_no_memory() -> None:
    book = Book(RIGHT)
    for number in range(10 * MOST_CALLS):
        token = f"{number:016x}"
        book = book.with_news(News(token, Entry(HelpCall(CallId(token), "x", "waiting", NOW), 1, token)), LATER)
    assert len(book.calls) == MOST_CALLS


STEPS = st.lists(st.sampled_from(("call", "need", "answer", "done", "drop", "beat")), max_size=12)


@given(STEPS, st.randoms(use_true_random=False))
def test_lost_doubled_and_mixed_up_messages_end_in_the_same_as_one_newest(
    steps: list[str], chance: random.Random
) -> None:
    left, right = Book(LEFT), Book(RIGHT)
    on_the_way: list[News] = []
    number = 0
    for step in steps:
        match step:
            case "call":
                number += 1
                left = called(left, call=CallId(f"{number:016x}"))
            case "need" if left.own:
                left = called(left, need=chance.choice(tuple(Need)))
            case "answer" if right.calls:
                right = right.with_answer(right.calls[0].id, LATER)
            case "done" if right.calls:
                right = right.with_done(right.calls[0].id, LATER)
            case "drop":
                left = left.without_call(LATER)
            case _:
                pass
        on_the_way += [news for news in (left.news(LATER), right.news(LATER)) if news]
        chance.shuffle(on_the_way)
        for news in on_the_way[: chance.randrange(3)]:
            left, right = left.with_news(news, LATER), right.with_news(news, LATER)
    # In the end each hears the other's newest, and they agree.
    for _ in range(2):
        right = tell(left, right)
        left = tell(right, left)
    assert left.calls == right.calls
