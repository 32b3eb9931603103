"""View of erasing one person: what goes, what stays and why, and where else the data of the person are."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from models.domain.people import EngineerId
from models.queries import person_rows
from models.queries.engineers import engineer
from models.support.dates import local_day
from models.support.messages import Message, first_of, message, plural
from models.workspace.copies import Copies, copies_holding
from models.workspace.workspace import Workspace

GROUPS: dict[str, Message] = {
    "review": message("Reviews"),
    "rating": message("Ratings"),
    "evidence": message("Pieces of evidence"),
    "opinion": message("Opinions"),
    "note": message("Journal notes"),
    "mentorship": message("Mentorships"),
    "session": message("Sessions"),
    "action_item": message("Actions"),
    "plan": message("Plans"),
    "goal": message("Goals"),
    "draft": message("Unfinished texts"),
}
"""The tables that are counted on their own."""
OTHER = message("Other records")
STAYING = ("export", "exported_file")
"""Tables whose rows stay without the person, as the register of what left."""
CANNOT_UNDO = message("This cannot be undone, and undo of earlier steps ends here. No backup is written before.")


REGISTER_STAYS = message("The register of exported files, without names: it shows what left the workspace.")
STEPS_STAY = message(
    "In the history, that something was changed, when and by whom, so that the rest can still be verified."
)


@dataclass(frozen=True, slots=True)
class LeftFile:
    """An exported file about the person, which stays where it is; `is_sure` unless it only may contain a record."""

    file_name: str
    on: date
    recipient: str
    is_sure: bool = True


@dataclass(frozen=True, slots=True)
class ErasureView:
    """What erasing concerns, a person or records: counts, steps of the history, files and copies outside."""

    hold_reason: str
    counts: tuple[tuple[Message, int], ...]
    steps: int
    stays: tuple[Message, ...]
    files: tuple[LeftFile, ...]
    copies: Copies


def erasure_view(workspace: Workspace, person: EngineerId, folders: Iterable[Path] = ()) -> ErasureView:
    """What erasing this person would do, with the backups in these folders and beside the file. Raises as `engineer`."""
    row = engineer(workspace, person)
    totals = {table: person_rows.count_about(workspace, table, person) for table in person_rows.TABLES}
    unanswered = _unanswered(workspace, person)
    more = [(message("Unanswered requests for opinions on others"), unanswered)] if unanswered else []
    return ErasureView(
        hold_reason=person_rows.hold_reason(workspace, person),
        counts=counted(totals, more),
        steps=len(set(person_rows.changes_about_person(workspace, person).values())),
        stays=tuple(_stays(workspace, person)),
        files=tuple(_files(workspace, person)),
        copies=copies_holding(workspace, {"engineer": [row.uid]}, folders),
    )


def counted(totals: Mapping[str, int], more: Sequence[tuple[Message, int]] = ()) -> tuple[tuple[Message, int], ...]:
    """The counts that are shown, of the numbers of rows by table, then `more` and the sum of the others."""
    found = [(name, totals[table]) for table, name in GROUPS.items() if totals[table]]
    others = sum(count for table, count in totals.items() if table not in (*GROUPS, *STAYING))
    return (*found, *more, (OTHER, others))


def _unanswered(workspace: Workspace, person: EngineerId) -> int:
    """Requests to the person for opinions on others that go with the person."""
    return sum(row["state"] == "asked" for row in person_rows.opinions_given(workspace, person)["opinion_request"])


def _stays(workspace: Workspace, person: EngineerId) -> list[Message]:
    """What stays in the file, with the reason."""
    named = sum(
        count
        for (table, column), count in person_rows.named_in_records_of_others(workspace, person).items()
        if table not in person_rows.NAMELESS and column != "recipient"
    )
    given = len(person_rows.opinions_given(workspace, person)["opinion"])
    sentences = [REGISTER_STAYS, STEPS_STAY]
    if named:
        sentences.append(
            plural(
                named,
                "The name in {number} record about others, as reviewer, manager, mentor or author: it belongs to them.",
                "The name in {number} records about others, as reviewer, manager, mentor or author: they belong to them.",
            )
        )
    if given:
        sentences.append(
            plural(
                given,
                "{number} opinion that this person gave on others, as that of a former colleague.",
                "{number} opinions that this person gave on others, as those of a former colleague.",
            )
        )
    sentences.append(message("What others wrote in their own texts, even where they name the person."))
    return sentences


def _files(workspace: Workspace, person: EngineerId) -> list[LeftFile]:
    rows = [row for table in STAYING for row in person_rows.rows_about(workspace, table, person)]
    return [
        LeftFile(row["file_name"], local_day(row["exported_at"]), row["recipient"])
        for row in sorted(rows, key=lambda row: row["exported_at"])
    ]


def lines(view: ErasureView) -> list[Message]:
    """The view as sentences, for a dialog and a command."""
    found = [message("{name}: {number}", name=name, number=count) for name, count in view.counts]
    found.append(plural(view.steps, "{number} step of the history", "{number} steps of the history"))
    return found


def elsewhere(view: ErasureView) -> list[Message]:
    """Where else the data are: exported files, backups, and copies or folders that could not be read."""
    found = [_file(file) for file in view.files]
    found += [message("Backup {name}", name=copy) for copy in view.copies.holding]
    found += [
        message("Backup {name}, which has another passphrase or is damaged and may contain this too", name=copy)
        for copy in view.copies.unread
    ]
    found += [
        message("Folder {name}, which cannot be reached now and may contain backups with this", name=folder)
        for folder in view.copies.unreached
    ]
    return found


def _file(file: LeftFile) -> Message:
    name, day, recipient = file.file_name, file.on, file.recipient
    if recipient:
        found = message("Exported file {name} of {day}, for {recipient}", name=name, day=day, recipient=recipient)
    else:
        found = message("Exported file {name} of {day}", name=name, day=day)
    return found if file.is_sure else message("{file}, which may contain it", file=found)


MAX_COPIES_NAMED = 6
"""Hourly backups of some weeks would fill the page; the next ones are named once the first are deleted."""


def still_held(copies: Copies) -> Message | None:
    """The copies that still hold people or records that were erased or anonymised; None if no copy that can be read does."""
    names = first_of(copies.holding, MAX_COPIES_NAMED)
    unsure = first_of((*copies.unread, *copies.unreached), MAX_COPIES_NAMED)
    if names and unsure:
        return message(
            "These backups still contain people or records that were erased or anonymised: {names}. Delete these backups to "
            "erase them everywhere. What cannot be read may contain them too: {unsure}.",
            names=names,
            unsure=unsure,
        )
    if names:
        return message(
            "These backups still contain people or records that were erased or anonymised: {names}. Delete these backups to "
            "erase them everywhere.",
            names=names,
        )
    return None
