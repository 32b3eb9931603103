"""View of erasing one person: what goes, what stays and why, and where else the data of the person are."""

from collections.abc import Iterable
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


@dataclass(frozen=True, slots=True)
class LeftFile:
    """An exported file about the person, which stays where it is."""

    file_name: str
    on: date
    recipient: str


@dataclass(frozen=True, slots=True)
class ErasureView:
    """What erasing or anonymising a person concerns: counted records, steps of the history, files and copies outside."""

    engineer_name: str
    hold_reason: str
    is_anonymised: bool
    counts: tuple[tuple[Message, int], ...]
    steps: int
    stays: tuple[Message, ...]
    files: tuple[LeftFile, ...]
    copies: Copies


def erasure_view(workspace: Workspace, person: EngineerId, folders: Iterable[Path] = ()) -> ErasureView:
    """What erasing this person would do, with the backups in these folders and beside the file. Raises as `engineer`."""
    row = engineer(workspace, person)
    [state] = workspace.query("SELECT hold_reason, anonymised_on FROM engineer WHERE id = :id", id=person)
    totals = {table: person_rows.count_about(workspace, table, person) for table in person_rows.TABLES}
    counts = [(name, totals[table]) for table, name in GROUPS.items() if totals[table]]
    unanswered = _unanswered(workspace, person)
    if unanswered:
        counts.append((message("Unanswered requests for opinions on others"), unanswered))
    others = sum(count for table, count in totals.items() if table not in (*GROUPS, *STAYING))
    return ErasureView(
        engineer_name=row.name,
        hold_reason=state["hold_reason"],
        is_anonymised=state["anonymised_on"] is not None,
        counts=(*counts, (OTHER, others)),
        steps=len(set(person_rows.changes_about_person(workspace, person).values())),
        stays=tuple(_stays(workspace, person)),
        files=tuple(_files(workspace, person)),
        copies=copies_holding(workspace, "engineer", row.uid, folders),
    )


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
    sentences = [
        message("The register of exported files, without names: it shows what left the workspace."),
        message(
            "In the history, that something was changed, when and by whom, so that the rest can still be verified."
        ),
    ]
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
    """Where else the data of the person are: exported files, backups, and copies or folders that could not be read."""
    found = [
        message(
            "Exported file {name} of {day}, for {recipient}", name=file.file_name, day=file.on, recipient=file.recipient
        )
        if file.recipient
        else message("Exported file {name} of {day}", name=file.file_name, day=file.on)
        for file in view.files
    ]
    found += [message("Backup {name}", name=copy) for copy in view.copies.holding]
    found += [
        message("Backup {name}, which has another passphrase or is damaged and may contain the person", name=copy)
        for copy in view.copies.unread
    ]
    found += [
        message("Folder {name}, which cannot be reached now and may contain backups with the person", name=folder)
        for folder in view.copies.unreached
    ]
    return found


MAX_COPIES_NAMED = 6
"""Hourly backups of some weeks would fill the page; the next ones are named once the first are deleted."""


def still_held(copies: Copies) -> Message | None:
    """The copies that still hold people who were erased or anonymised; None if no copy that can be read does."""
    names = first_of(copies.holding, MAX_COPIES_NAMED)
    unsure = first_of((*copies.unread, *copies.unreached), MAX_COPIES_NAMED)
    if names and unsure:
        return message(
            "These backups still contain people who were erased or anonymised: {names}. Delete these backups to erase the "
            "people everywhere. What cannot be read may contain them too: {unsure}.",
            names=names,
            unsure=unsure,
        )
    if names:
        return message(
            "These backups still contain people who were erased or anonymised: {names}. Delete these backups to erase the "
            "people everywhere.",
            names=names,
        )
    return None
