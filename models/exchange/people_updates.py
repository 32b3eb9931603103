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
    employee_number,
    identity_keys,
    name_key,
    same_name,
)
from models.exchange.likely_people import LikelyPeople
from models.queries.engineers import Holder
from models.rubric.translation import shipped_in_language
from models.support.errors import BadInput
from models.support.messages import Message, join, message
from models.support.sorting import sort_key


@dataclass(frozen=True, slots=True)
class Known:
    """A row about an existing engineer: the reason why it is not a new person, and its update, if that changes anything.

    `change` is the part of the reason that describes the update. `likely` is true if a user must confirm the match, because
    only the name is equal, or only the employee ID apart from zeros.
    """

    reason: Message
    change: Message
    offer: PersonUpdate | None
    likely: bool = False


class Register:
    """Index of identities and their holders, in the workspace and in the earlier rows of the file."""

    def __init__(self, holders: Iterable[Holder]) -> None:
        self._holders: dict[tuple[str, str], Holder] = {}
        self._in_file: dict[tuple[str, str], str] = {}
        self._row_of: dict[EngineerId, int] = {}
        self._all = tuple(holders)
        self._present: set[tuple[str, str]] = set()
        self._likely = LikelyPeople(self._all, self._is_present)
        for holder in self._all:
            self._holders |= dict.fromkeys(holder.keys.items(), holder)

    def mark_present(self, texts: Mapping[str, str]) -> None:
        """Note whom a row names, even if the row is rejected. All rows are marked before the first is matched."""
        keys = identity_keys(texts.get("employee_id"), texts.get("email"))
        self._present.update(keys.items())
        if self._holders.keys().isdisjoint(keys.items()):
            self._likely.mark_named(texts.get("name", ""), texts.get("employee_id", ""))

    def absent(self) -> tuple[Holder, ...]:
        """The engineers, archived ones aside, whom no row names, by name."""
        named = self._likely.named()
        absent = [
            holder
            for holder in self._all
            if not holder.archived and holder.id not in named and not self._is_present(holder)
        ]
        return tuple(sorted(absent, key=lambda holder: sort_key(holder.details.name)))

    def match(self, number: int, details: EngineerDetails, given: Mapping[str, Any]) -> Known | None:
        """The match of row `number` with an existing engineer; None for a new person, whose identities are then taken.

        `given` are the fields that the row fills; only those would be updated. Raises BadInput if the row matches two people
        or a person of an earlier row, or if it matches several people by its name only.
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
        if not found:
            known = self._match_by_name(number, details, given)
            self._in_file |= dict.fromkeys(keys.items(), details.name)
            return known
        for holder in found.values():
            self._refuse_second(holder)
        self._in_file |= dict.fromkeys(keys.items(), details.name)
        for field, holder in found.items():
            self._row_of[holder.id] = number
            return _known(already_belongs(field, getattr(details, field), holder.details.name), holder, given)
        return None

    def _match_by_name(self, number: int, details: EngineerDetails, given: Mapping[str, Any]) -> Known | None:
        """The match of a row without an equal identity: certain if nothing would change, else to be confirmed by a user."""
        likely = self._likely.group(details.name, details.employee_id)
        if likely is None:
            return None
        has_identity = bool(details.employee_id or details.email)
        if not has_identity and (holder := likely.take_unchanged(given, self._row_of)):
            self._likely.settle(holder)
            self._row_of[holder.id] = number
            return _known_by_name(details, holder, given)
        free = likely.free
        if not free:
            if not has_identity:
                raise BadInput(same_name(details.name))
            return None
        if len(free) > 1:
            raise BadInput(
                message(
                    "{number} engineers are called {name}. Enter the employee ID or email of one of them.",
                    number=len(free),
                    name=details.name,
                )
            )
        [holder] = free.values()
        self._refuse_second(holder)
        self._row_of[holder.id] = number
        return _known_by_name(details, holder, given)

    def _refuse_second(self, holder: Holder) -> None:
        """Raise BadInput if an earlier row describes the engineer."""
        if holder.id in self._row_of:
            raise BadInput(
                message("Row {row} already describes {name}.", row=self._row_of[holder.id], name=holder.details.name)
            )

    def _is_present(self, holder: Holder) -> bool:
        """Whether an identity of the engineer is in the file."""
        return not self._present.isdisjoint(holder.keys.items())


def _known(taken: Message, holder: Holder, given: Mapping[str, Any]) -> Known:
    unlike = {name: value for name, value in given.items() if not _is_same_identity(name, str(value), holder)}
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


def _known_by_name(details: EngineerDetails, holder: Holder, given: Mapping[str, Any]) -> Known:
    """The match by name, to be confirmed unless nothing would change or the employee ID is equal apart from zeros."""
    stored = holder.details
    known = _known(message("There is already an engineer called {name}.", name=stored.name), holder, given)
    same_number = bool(details.employee_id) and _is_same_identity("employee_id", details.employee_id, holder)
    if known.offer is None or (same_number and name_key(details.name) == name_key(stored.name)):
        return known
    identity = stored.employee_id or stored.email
    person = f"{stored.name} ({identity})" if identity else stored.name
    change = join((message("This is probably {person}, who is already here.", person=person), known.change), " ")
    return replace(known, reason=change, change=change, likely=True)


def _is_same_identity(name: str, value: str, holder: Holder) -> bool:
    """Whether the value of a field is the stored identity, written in another way."""
    if name == "employee_id" and employee_number(value) == employee_number(holder.details.employee_id):
        return True
    key = identity_keys(value if name == "employee_id" else None, value if name == "email" else None).get(name)
    return key is not None and key == holder.keys.get(name)


def _changed(before: EngineerDetails, after: EngineerDetails) -> list[str]:
    names = [field.name for field in fields(EngineerDetails)]
    return [name for name in names if getattr(before, name) != getattr(after, name)]


def _change(name: str, before: EngineerDetails, after: EngineerDetails) -> Message:
    return message(
        "{field} from {before} to {after}",
        field=FIELD_WORDS[name],
        before=_shown(name, getattr(before, name)) or message("empty", "field"),
        after=_shown(name, getattr(after, name)),
    )


def _shown(name: str, value: Any) -> Any:
    """A value as the window shows it: levels and paths by their names."""
    return shipped_in_language().profile(value).name if value and name in ("level", "path") else value
