"""What there is to say about an organiser's list: kinds that each place words in its own way, English in themselves."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.domain.trouble import Trouble


class Wrong(StrEnum):
    """Why a cell is not taken; its text is what is wrong and what to do, with fields, for the command line."""

    CELLS = (
        "has {found} cells where the list has {columns} columns; please check separators and quotation marks in this "
        "row"
    )
    CONTROL = "has a control character in it; please take it out, a line break is one, too"
    LONG = "is longer than {most} characters; please shorten it"
    ID = "is no id; please use up to 64 letters, digits, '.', '_' and '-', or leave it empty"
    NO_CODE = "is empty; please put in what the person's QR code says"
    CODE = "cannot be a ticket; please use 3 to 256 letters, digits and . _ ~ + / = - without spaces"
    NO_NAME = "is empty; please put in a name; the one name of a person with only one belongs here"
    WORD = "is not known; please use {known}, or leave it empty for {usual}"
    DAYS = "is no list of event days; please use {known}, with a blank between two, or leave it empty"
    OTHER_DAY = "names a day that is no day of the event; please use {known}, or leave it empty for all"
    CODE_TWICE = (
        "stands in line {line} already; please give each person a code of their own, or all of one group the same "
        "name in the column group"
    )
    PERSON_TWICE = "stands in line {line} already; please take one of the two out, or give them different codes"
    ID_TWICE = "stands in line {line} already; please give each person an id of their own"
    CODE_TAKEN = (
        "belongs to the registration {id} already; please use the id {id} for this row, leave its id empty, or give it "
        "a code of its own"
    )


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a row is not imported. `value` may be personal data: for the organiser's screen, never for a log.

    `told` are the fields of the words of `why`.
    """

    line: int
    column: str
    value: str = field(repr=False)
    why: Wrong
    told: tuple[tuple[str, str], ...] = ()

    @property
    def reason(self) -> str:
        """What is wrong, in English."""
        return self._words()[0]

    @property
    def advice(self) -> str:
        """What to do, in English."""
        return self._words()[1]

    def _words(self) -> tuple[str, str]:
        reason, _, advice = self.why.format(**dict(self.told)).partition("; please ")
        return reason, advice


class LeftOut(StrEnum):
    """Why a column is not kept (acceptance P1); its text is for the command line."""

    FOOD = "what somebody eats is not needed at the door"
    HEALTH = "what somebody needs because of a disability or illness is not kept"
    ADDRESS = "addresses are not kept"
    TELEPHONE = "telephone numbers are not kept"
    AGE = "age and sex are not needed"
    SALUTATION = "forms of address are not needed"
    MONEY = "money is none of the door's business"
    NUMBER = "a running number changes with every list"
    OTHER = "it is none of the columns that are kept"
    NAME_TWICE = "first and last name stand in columns of their own"
    TAKEN = "another column is the {field} already"
    PRONOUNS = "pronouns are kept only if the event file asks for them ([badges] pronouns = true)"
    UNWANTED = "it is not wanted"


@dataclass(frozen=True, slots=True)
class DroppedColumn:
    """A column of the list that is not kept, in how many rows it held something, and why it is not kept.

    `field` is what another column is already, if that is why.
    """

    name: str
    filled: int
    why: LeftOut = LeftOut.OTHER
    field: str = ""

    @property
    def reason(self) -> str:
        """Why, in English."""
        return self.why.format(field=self.field.replace("_", " "))


class Assumed(StrEnum):
    """What a list did not say for sure; its text is for the command line."""

    WINDOWS = "the file is not in UTF-8 and is read as Windows-1252"
    NO_MARK = "the file has no byte order mark and is read as {what}"
    SHEET = "the list is the sheet {what!r}"
    TICKET_LINES = "line numbers count the tickets in the file; the first is line 2"
    TEST_ORDERS = "{number} tickets of test orders are left out"
    NO_HEADING = "the list has no heading; its first row is a person"
    BY_CONTENT = "{what!r} is the {field}, by what stands in it"
    ONE_NAME = "names stand in one column; they are parted before the last word and its particles"
    ORDER_NUMBER = "the ticket is the number in {what!r}; a QR code that says anything else is not known at the door"
    NO_TICKETS = "the list has no tickets; everybody gets a code, and `confirmations` makes their QR codes"
    GROUPS = "people with the same number are a group with one code ({number} groups)"
    NAMELESS = "nobody has a name on a ticket for {what!r}: such rows are left out ({number})"
    ADD_ONS = "extras to another ticket (add-ons) without a name are left out ({number} rows)"
    SUMS = "rows with nothing but sums are left out ({number})"
    ABSENT = "people without a tick for any day are kept as cancelled ({number})"
    OVER = "people whose ticket is good on no day of the event are kept as cancelled ({number})"


@dataclass(frozen=True, slots=True)
class Assumption:
    """One thing that was assumed; `what` is a heading, sheet, product or encoding, `field` one of ours."""

    kind: Assumed
    what: str = ""
    field: str = ""
    number: int = 0

    def __str__(self) -> str:
        """What was assumed, in English."""
        return self.kind.format(what=self.what, field=self.field.replace("_", " "), number=self.number)


class ListFault(StrEnum):
    """Why a list as a whole cannot be read."""

    GONE = "gone"
    NO_FILE = "no file"
    UNREADABLE = "unreadable"
    NO_LIST = "no list"
    LARGE = "large"
    DAMAGED = "damaged"
    ENCODING = "encoding"
    LOCKED = "locked"
    EMPTY = "empty"
    NOBODY = "nobody"
    NO_NAMES = "no names"
    TWICE = "twice"
    ORDERS = "orders"
    QUOTES = "quotes"
    MAPPING = "mapping"
    CHANGED = "changed"
    STOPPED = "stopped"


class ListTrouble(Trouble):
    """The list as a whole cannot be read; nothing was written. The text names the file and what to do."""

    def __init__(self, text: str, fault: ListFault = ListFault.DAMAGED) -> None:
        super().__init__(text)
        self.fault = fault
