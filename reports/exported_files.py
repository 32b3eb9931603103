"""Verdict on an exported file that is no document, from the export record: what it is, when it left, by and for whom."""

from collections.abc import Iterator

from models.queries.exports import ExportRow
from models.queries.left_files import LeftFile
from models.support.actors import shown_actor
from models.support.dates import local_day
from models.support.messages import Message, message

_KINDS = {
    "list": message("a list"), "calendar": message("a calendar file"), "form": message("an opinion form"),
    "card": message("a public card"), "history": message("a history"), "person": message("everything about one person"),
}  # fmt: skip


def unchanged(file: LeftFile) -> Message:
    """The verdict on a file that is, byte for byte, the exported one."""
    which = _KINDS[file.kind]
    if file.title:
        which = message("{kind}, “{title}”", kind=which, title=file.title)
    return message("Unchanged since its export: {which}.", which=which)


def facts(file: LeftFile) -> Iterator[Message]:
    """When and by whom it was exported, who is in it and who got it. Who was asked for an opinion is confidential."""
    yield exported(file)
    others = file.people - len(file.names.split(", "))
    if file.names and others > 0:
        yield message("It is about {names} and {number} more.", names=file.names, number=others)
    elif file.names:
        yield message("It is about {names}.", names=file.names)
    if file.recipient and not file.is_form:
        yield message("It was handed to {recipient}.", recipient=file.recipient)
    yield message("It shows the workspace as it was then. Later changes are not checked.")


def exported(file: ExportRow | LeftFile) -> Message:
    """When, by whom and under which name a file was exported."""
    return message(
        "Exported from this workspace on {day} by {actor} as {file_name}.",
        day=local_day(file.exported_at),
        actor=shown_actor(file.actor),
        file_name=file.file_name,
    )
