"""Numbers after the event that name nobody, and tell of nobody either."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.after import AfterEvent, PersonAfter
from kiosk.domain.folding import fold
from kiosk.domain.registration import Attendance, EventDay, Status


@dataclass(frozen=True, slots=True)
class DaySums:
    """One day in numbers: `expected` of the list, who `came` in all, `at_the_door` of them without being on the list.

    `missed` are those expected who did not come.
    """

    day: EventDay
    expected: int
    came: int
    at_the_door: int
    missed: int


def sums_of(after: AfterEvent) -> tuple[DaySums, ...]:
    """Each day in numbers; people are counted once a day."""
    sums = []
    for day in after.days:
        expected = [person for person in after.people if person.listed and person.expected_on(day)]
        came = [person for person in after.people if day in person.days]
        unlisted = len(after.unlisted.get(day, ()))
        door = sum(not person.listed for person in came) + unlisted
        missed = sum(day not in person.days for person in expected)
        sums.append(DaySums(day, len(expected), len(came) + unlisted, door, missed))
    return tuple(sums)


@dataclass(frozen=True, slots=True)
class Group:
    """A part of the people, such as those of one role: how many were to come to the venue, and how many came."""

    name: str
    registered: int
    came: int


FEW = 5
"""Fewer people than that are told apart by nobody: their number is not said (a usual rule of official statistics)."""


def groups_of(people: Iterable[PersonAfter], name: Callable[[PersonAfter], str]) -> tuple[Group, ...]:
    """Those who were to come to the venue, and those who came, by what they are; the largest first, no name last."""
    sums: dict[str, tuple[int, int]] = {}
    for person in people:
        if person.invited or person.came:
            registered, there = sums.get(name(person), (0, 0))
            sums[name(person)] = registered + person.invited, there + person.came
    groups = [Group(each, registered, came) for each, (registered, came) in sums.items()]
    return tuple(sorted(groups, key=lambda group: (group.name == "", -group.registered, -group.came, group.name)))


def without_few(groups: Iterable[Group], most: int = 12) -> tuple[tuple[Group, ...], Group | None]:
    """The groups that may be told, and one of all others together.

    A group of fewer than `FEW` people, or of whom fewer than that came (but some did), is not told; and as sums are
    told as well, the others together are no such group either: the smallest of those that may be told joins them until
    they are not. What cannot be helped so (very small events) is told of nobody.
    """
    told = list(groups)
    left = [group for group in told if _tells(group)]
    told = [group for group in told if not _tells(group)]
    left += told[most:]
    del told[most:]
    while left and _tells(_together(left)) and told:
        left.append(told.pop())
    return tuple(told), _together(left) if left else None


def careful(numbers: Sequence[int]) -> tuple[tuple[int | None, ...], bool]:
    """Numbers of one row as they may be told, and whether they are no longer exact.

    None is one of fewer than `FEW` people. The others of its row are rounded then, as it would follow from them.
    """
    if not any(0 < number < FEW for number in numbers):
        return tuple(numbers), False
    return tuple(None if 0 < number < FEW else rounded(number) for number in numbers), True


def _tells(group: Group) -> bool:
    return any(0 < number < FEW for number in (group.registered, group.came))


def _together(groups: Iterable[Group]) -> Group:
    all_of_them = list(groups)
    return Group("", sum(each.registered for each in all_of_them), sum(each.came for each in all_of_them))


def rounded(number: int) -> int:
    """To a multiple of `FEW`, so that no difference tells of single people."""
    return (number + FEW // 2) // FEW * FEW


@dataclass(frozen=True, slots=True)
class Shares:
    """The people by what they are: the groups that may be told, and all others together."""

    told: tuple[Group, ...]
    others: Group | None

    @property
    def tells(self) -> bool:
        """Whether there is anything to be told: more than one group, or one with a name."""
        return any(group.name for group in self.told)


@dataclass(frozen=True, slots=True)
class Summary:
    """A whole event in numbers.

    `registered` were to come to the venue (confirmed, of the list); `ways` are all confirmed registrations of the list,
    those for online as well. `came` are people who came on at least one day, `at_the_door` those of them who were not
    on the list; `missed` came on no day. `places` is how many organisations those who came were from. `arrivals` are
    first check-ins in each quarter of an hour of the venue's clock, rounded.
    """

    registered: int
    came: int
    at_the_door: int
    missed: int
    places: int
    days: tuple[DaySums, ...]
    ways: tuple[tuple[Attendance, int], ...]
    roles: Shares
    regions: Shares
    organisations: Shares
    arrivals: Mapping[EventDay, tuple[tuple[datetime, int], ...]]


def summary_of(after: AfterEvent) -> Summary:
    """The whole event in numbers."""
    on_site = [person for person in after.people if person.invited]
    ways = Counter(
        person.registration.attendance
        for person in after.people
        if person.listed and person.registration.status is Status.CONFIRMED
    )
    came = [person for person in after.people if person.came]
    door = sum(not person.listed for person in came)
    from_where = {fold(person.registration.attendee.organisation)[0] for person in came} - {""}

    def shares(of: Callable[[PersonAfter], str], most: int = 12) -> Shares:
        return Shares(*without_few(groups_of(after.people, of), most))

    return Summary(
        registered=len(on_site),
        came=len(came) + after.unlisted_people,
        at_the_door=door + after.unlisted_people,
        missed=sum(not person.came for person in on_site),
        places=len(from_where),
        days=sums_of(after),
        ways=tuple((way, ways[way]) for way in Attendance if ways[way]),
        roles=shares(lambda person: person.registration.role),
        regions=shares(lambda person: person.registration.region, 20),
        organisations=shares(lambda person: person.registration.attendee.organisation, 10),
        arrivals={day: tuple((since, rounded(people)) for since, people in after.arrivals(day)) for day in after.days},
    )
