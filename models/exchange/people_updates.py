"""Rows of a people file that match existing engineers, and what an update would change."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from models.domain.people import (
    FIELD_WORDS,
    EngineerDetails,
    EngineerId,
    PersonUpdate,
    already_belongs,
    identity_keys,
    same_name,
)
from models.queries.engineers import Holder
from models.support.errors import BadInput
from models.support.folding import look_alike_key, same_key
from models.support.messages import Message, join, message
from models.support.sorting import sort_key


@dataclass(frozen=True, slots=True)
class Known:
    """A row about an existing engineer: the reason why it is not a new person, and its update, if that changes anything.

    `change` is the part of the reason that describes the update.
    """

    reason: Message
    change: Message
    offer: PersonUpdate | None


class Register:
    """Index of identities and their holders, in the workspace and in the earlier rows of the file."""

    def __init__(self, holders: Iterable[Holder]) -> None:
        self._named: dict[str, list[Holder]] = {}
        self._holders: dict[tuple[str, str], Holder] = {}
        self._in_file: dict[tuple[str, str], str] = {}
        self._row_of: dict[EngineerId, int] = {}
        self._all = tuple(holders)
        self._present: set[tuple[str, str]] = set()
        for holder in self._all:
            self._named.setdefault(same_key(holder.details.name), []).append(holder)
            self._holders |= dict.fromkeys(holder.keys.items(), holder)

    def mark_present(self, texts: Mapping[str, str]) -> None:
        """Note whom a row names, even if the row is rejected. A name counts only without an employee ID and an email."""
        keys = identity_keys(texts.get("employee_id"), texts.get("email"))
        self._present |= set(keys.items()) or {("name", same_key(texts.get("name", "")))}

    def absent(self) -> tuple[Holder, ...]:
        """The engineers, archived ones aside, whom no row names, by name."""
        absent = [
            holder
            for holder in self._all
            if not holder.archived
            and self._present.isdisjoint({*holder.keys.items(), ("name", same_key(holder.details.name))})
        ]
        return tuple(sorted(absent, key=lambda holder: sort_key(holder.details.name)))

    def match(self, number: int, details: EngineerDetails, given: Mapping[str, Any]) -> Known | None:
        """The match of row `number` with an existing engineer; None for a new person, whose identities are then taken.

        `given` are the fields that the row fills; only those would be updated. Raises BadInput if the row matches two people
        or a person of an earlier row, or if it has neither employee ID nor email and would change a person of its name.
        """
        keys = identity_keys(details.employee_id, details.email)
        for field, key in keys.items():
            if (field, key) in self._in_file:
                raise BadInput(already_belongs(field, getattr(details, field), self._in_file[field, key]))
        found = {field: holder for field, key in keys.items() if (holder := self._holders.get((field, key)))}
        if len({holder.id for holder in found.values()}) > 1:
            raise BadInput(
                message(
                    "The employee ID belongs to {first} and the email to {second}. The row matches two people.",
                    first=found["employee_id"].details.name,
                    second=found["email"].details.name,
                )
            )
        if not keys:
            return self._match_by_name(number, details, given)
        for holder in found.values():
            if holder.id in self._row_of:
                raise BadInput(
                    message(
                        "Row {row} already describes {name}.", row=self._row_of[holder.id], name=holder.details.name
                    )
                )
        self._in_file |= dict.fromkeys(keys.items(), details.name)
        for field, holder in found.items():
            self._row_of[holder.id] = number
            return _known(already_belongs(field, getattr(details, field), holder.details.name), holder, given)
        return None

    def _match_by_name(self, number: int, details: EngineerDetails, given: Mapping[str, Any]) -> Known | None:
        """A person of the same name whom the row would not change: probably the same file, imported again."""
        same = self._named.get(same_key(details.name), [])
        for holder in same:
            taken = message("There is already an engineer called {name}.", name=holder.details.name)
            known = _known(taken, holder, given)
            if known.offer is None and holder.id not in self._row_of:
                self._row_of[holder.id] = number
                return known
        if same:
            raise BadInput(same_name(details.name))
        return None


def _known(taken: Message, holder: Holder, given: Mapping[str, Any]) -> Known:
    unlike = {name: value for name, value in given.items() if look_alike_key(str(value)) != holder.keys.get(name)}
    after = replace(holder.details, **unlike)
    changes = [_change(name, holder.details, after) for name in _changed(holder.details, after)]
    parts = []
    if holder.archived:
        parts.append(message("{name} is archived. Restore this person?", name=holder.details.name))
    if changes:
        parts.append(message("An update would change {changes}.", changes=join(changes)))
    else:
        parts.append(message("Nothing would change."))
    offer = PersonUpdate(holder.id, after, bring_back=holder.archived)
    change = join(parts, " ")
    return Known(join((taken, change), " "), change, offer if changes or holder.archived else None)


def _changed(before: EngineerDetails, after: EngineerDetails) -> list[str]:
    names = [field.name for field in fields(EngineerDetails)]
    return [name for name in names if getattr(before, name) != getattr(after, name)]


def _change(name: str, before: EngineerDetails, after: EngineerDetails) -> Message:
    return message(
        "{field} from {before} to {after}",
        field=FIELD_WORDS[name],
        before=getattr(before, name) or message("empty", "field"),
        after=getattr(after, name),
    )
