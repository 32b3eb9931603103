"""Engineers whom a row of a people file probably describes although no identity is equal.

Each step takes about the same time however many engineers share a name.
"""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

from models.domain.people import EngineerId, employee_number, name_key
from models.queries.engineers import Holder

_Key = tuple[str, str]
_NUMBER, _NAME, _NAME_ONLY = "number", "name", "name without a number"


class LikelyPeople:
    """Engineers in groups that a row can mean: one employee ID apart from zeros, or else one name."""

    def __init__(self, holders: Iterable[Holder], is_present: Callable[[Holder], bool]) -> None:
        """`is_present` says whether an identity of the engineer is in the file; it is asked once all rows are marked."""
        self._groups: dict[_Key, LikelyGroup] = {}
        for holder in holders:
            for key in _keys(holder):
                self._groups.setdefault(key, LikelyGroup(is_present)).members.append(holder)
        self._named: set[_Key] = set()

    def group(self, name: str, employee_id: str) -> "LikelyGroup | None":
        """The engineers with an employee ID that differs by zeros only, or else of this name and without another ID."""
        key = self._key(name, employee_id)
        return self._groups[key] if key else None

    def mark_named(self, name: str, employee_id: str) -> None:
        """Note that a row names a group."""
        if key := self._key(name, employee_id):
            self._named.add(key)

    def named(self) -> set[EngineerId]:
        """The engineers of all groups that a row names."""
        return {holder.id for key in self._named for holder in self._groups[key].members}

    def settle(self, holder: Holder) -> None:
        """Note that a row describes this engineer for certain, so that no later one can."""
        for key in _keys(holder):
            self._groups[key].settle(holder.id)

    def _key(self, name: str, employee_id: str) -> _Key | None:
        if employee_id and (key := (_NUMBER, employee_number(employee_id))) in self._groups:
            return key
        key = (_NAME_ONLY if employee_id else _NAME, name_key(name))
        return key if name and key in self._groups else None


class LikelyGroup:
    """Engineers of one employee ID or one name. They are free until a row describes them for certain."""

    def __init__(self, is_present: Callable[[Holder], bool]) -> None:
        self.members: list[Holder] = []
        self._is_present = is_present
        self._settled: set[EngineerId] = set()
        self._equal: dict[tuple[str, ...], dict[tuple[object, ...], list[Holder]]] = {}

    @cached_property
    def free(self) -> dict[EngineerId, Holder]:
        """Those whom no row describes for certain, in the order of the members."""
        left = (holder for holder in self.members if holder.id not in self._settled and not self._is_present(holder))
        return {holder.id: holder for holder in left}

    def settle(self, engineer: EngineerId) -> None:
        """Note that a row describes this engineer for certain."""
        self._settled.add(engineer)
        if self.free.pop(engineer, None) and len(self.free) == 1:
            self.free = dict(self.free)  # without the gaps of those before, which each look would pass

    def take_unchanged(self, given: Mapping[str, Any], described: Container[EngineerId]) -> Holder | None:
        """The first who is free, not archived nor `described`, and whose details are those `given`.

        An engineer is returned once, because the row then describes them.
        """
        names = tuple(given)
        if names not in self._equal:
            self._equal[names] = self._by_details(names)
        equal = self._equal[names].get(tuple(given.values()), [])
        while equal:
            holder = equal.pop()
            if holder.id in self.free and holder.id not in described:
                return holder
        return None

    def _by_details(self, names: Sequence[str]) -> dict[tuple[object, ...], list[Holder]]:
        """The free ones who are not archived by these details, the first one last."""
        found: dict[tuple[object, ...], list[Holder]] = {}
        for holder in reversed(self.free.values()):
            if not holder.archived:
                found.setdefault(tuple(getattr(holder.details, name) for name in names), []).append(holder)
        return found


def _keys(holder: Holder) -> Iterator[_Key]:
    """The groups of an engineer."""
    yield _NAME, name_key(holder.details.name)
    if holder.details.employee_id:
        yield _NUMBER, employee_number(holder.details.employee_id)
    else:
        yield _NAME_ONLY, name_key(holder.details.name)
