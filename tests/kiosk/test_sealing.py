"""What goes from station to station is read by nobody without the key, and the key is hard to copy wrongly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.sealing import ExchangeKey, ExchangeSeal, NotSealed

SECRETS = st.binary(min_size=32, max_size=32)
KEY = ExchangeKey(bytes(range(32)))


@given(SECRETS)
def test_a_key_is_read_as_it_was_written(secret: bytes) -> None:
    assert ExchangeKey.from_text(ExchangeKey(secret).text) == ExchangeKey(secret)


@given(SECRETS, st.sampled_from(["lower", "blanks", "dashes", "alike", "american scanner"]))
def test_a_key_is_read_however_people_and_scanners_write_it(secret: bytes, manner: str) -> None:
    text = ExchangeKey(secret).text
    match manner:
        case "lower":
            text = text.lower()
        case "blanks":
            text = f"  {text.replace('-', ' ')}\n"
        case "dashes":
            text = text.replace("-", "\u2013")
        case "alike":
            text = "EX1" + text[3:].translate(str.maketrans("OIB", "018"))
        case _:
            text = text.translate(str.maketrans("YZ-", "ZYß"))
    assert ExchangeKey.from_text(text) == ExchangeKey(secret)


@given(st.data())
def test_one_wrong_letter_is_noticed(data: st.DataObject) -> None:
    letters = list(KEY.text)
    place = data.draw(st.sampled_from([place for place, letter in enumerate(letters) if letter != "-" and place > 3]))
    letters[place] = data.draw(st.sampled_from([each for each in "ABCDEFGH234567" if each != letters[place]]))
    with pytest.raises(ValueError, match="copy it once more") as caught:
        ExchangeKey.from_text("".join(letters))
    assert "".join(letters)[4:] not in str(caught.value)


@pytest.mark.parametrize("text", ["", "EX1", "EX1-", "EX2-AAAA", "TICKET-1", "EX1-" + "A" * 200, "\x00", "ß"])
def test_what_is_no_key_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no exchange key"):
        ExchangeKey.from_text(text)


def test_new_keys_differ() -> None:
    assert ExchangeKey.fresh() != ExchangeKey.fresh()


def test_neither_key_nor_seal_tell_the_secret() -> None:
    assert repr(KEY) == "ExchangeKey()"
    assert KEY.secret.hex() not in repr(ExchangeSeal(KEY, "bundle"))
    assert KEY.mark not in KEY.text


@given(st.binary(max_size=200), st.binary(max_size=20))
def test_what_was_sealed_is_opened_with_what_goes_along_only(content: bytes, about: bytes) -> None:
    seal = ExchangeSeal(KEY, "bundle")
    assert seal.opened(seal.sealed(content, about), about) == content
    with pytest.raises(NotSealed):
        seal.opened(seal.sealed(content, about), about + b"x")


@pytest.mark.parametrize("other", [ExchangeSeal(ExchangeKey(bytes(32)), "bundle"), ExchangeSeal(KEY, "hub")])
def test_nothing_opens_with_another_key_or_for_another_purpose(other: ExchangeSeal) -> None:
    with pytest.raises(NotSealed):
        other.opened(ExchangeSeal(KEY, "bundle").sealed(b"content"))


def test_marks_are_the_same_at_every_station_and_tell_texts_apart() -> None:
    seal, again = ExchangeSeal(KEY, "hub"), ExchangeSeal(KEY, "hub")
    assert seal.mark_of("entry", "1") == again.mark_of("entry", "1")
    assert len({seal.mark_of("ab", "c"), seal.mark_of("a", "bc"), seal.mark_of("abc")}) == 3
