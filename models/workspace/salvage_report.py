"""The report of a salvage in sentences, which name records in the words of the window."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from models.domain.record_kinds import kind_of
from models.support.messages import Message, message, plural
from models.workspace.lost_parents import Rebuilt, Way
from models.workspace.salvage_write import Keys
from models.workspace.salvaged_names import RecordNames


@dataclass(frozen=True, slots=True)
class Loss:
    """What is missing from a table: the keys of rows that the history names and that are lost; numbers at which nothing could
    be read, where the history does not say what was there; and whether more may be missing after the last row."""

    table: str
    keys: Keys
    unknown: tuple[object, ...]
    has_more: bool


@dataclass(frozen=True, slots=True)
class Salvaged:
    """Numbers of rows that were read and rebuilt, what was lost, and what became of the history and of the log.

    `sentences` are the report for people.
    """

    read: int
    rebuilt: Mapping[str, Keys]
    parents: Rebuilt
    losses: tuple[Loss, ...]
    orphans: Mapping[str, Keys]
    unlinked: Mapping[str, Keys]
    keeps_history: bool
    keeps_key: bool
    skipped_log: bool
    sentences: tuple[Message, ...] = ()

    @property
    def has_losses(self) -> bool:
        """Whether anything was lost: a row, the history, the key or the latest changes."""
        is_whole = self.keeps_history and self.keeps_key and not self.skipped_log
        return not is_whole or bool(self.losses or self.orphans or self.unlinked)


def sentences(salvaged: Salvaged, names: RecordNames) -> Iterator[Message]:
    """The report, one message each."""
    yield plural(salvaged.read, "{number} record was read.", "{number} records were read.")
    for table, keys in salvaged.rebuilt.items():
        yield plural(
            len(keys),
            "{kind}: {number} record was rebuilt from the history: {names}.",
            "{kind}: {number} records were rebuilt from the history: {names}.",
            kind=kind_of(table),
            names=names.of(table, keys),
        )
    for way, tables in salvaged.parents.keys.items():
        for table, found in tables.items():
            yield _rebuilt(way, table, found, names)
    for table, found in salvaged.parents.added.items():
        yield plural(
            len(found),
            "{kind}: {number} placeholder was added, because it is not known what some records belong to: {names}.",
            "{kind}: {number} placeholders were added, because it is not known what some records belong to: {names}.",
            kind=kind_of(table),
            names=names.of(table, found),
        )
    for loss in salvaged.losses:
        yield from _lost(loss, names)
    for table, keys in salvaged.orphans.items():
        yield plural(
            len(keys),
            "{kind}: {number} record was dropped, because the one that it belongs to is lost: {names}.",
            "{kind}: {number} records were dropped, because those that they belong to are lost: {names}.",
            kind=kind_of(table),
            names=names.of(table, keys),
        )
    for table, keys in salvaged.unlinked.items():
        yield plural(
            len(keys),
            "{kind}: {number} record no longer refers to one that is lost: {names}.",
            "{kind}: {number} records no longer refer to those that are lost: {names}.",
            kind=kind_of(table),
            names=names.of(table, keys),
        )
    yield from _rest(salvaged)


def _rest(salvaged: Salvaged) -> Iterator[Message]:
    if salvaged.skipped_log:
        yield message("The log next to the file could not be used. The latest changes may be missing.")
    if not salvaged.keeps_key:
        yield message(
            "The key that signs documents is lost, and the new workspace has another one. Documents signed before are "
            "verified with the public card only."
        )
    if not salvaged.keeps_history:
        yield message(
            "The history could not be read completely, so the new workspace starts a new one. Earlier steps cannot be "
            "undone, and documents that were printed before are reported as unknown."
        )


def _lost(loss: Loss, names: RecordNames) -> Iterator[Message]:
    kind = kind_of(loss.table)
    if loss.keys:
        yield plural(
            len(loss.keys),
            "{kind}: {number} record is lost: {names}.",
            "{kind}: {number} records are lost: {names}.",
            kind=kind,
            names=names.of(loss.table, loss.keys),
        )
    if loss.unknown:
        yield message(
            "{kind}: nothing could be read here: {places}.", kind=kind, places=names.at(loss.table, loss.unknown)
        )
    if loss.has_more:
        yield message("{kind}: further records may be lost, too.", kind=kind)


def _rebuilt(way: Way, table: str, keys: Sequence[str], names: RecordNames) -> Message:
    kind, named = kind_of(table), names.of(table, keys)
    match way:
        case Way.HISTORY:
            return plural(
                len(keys),
                "{kind}: {number} record was rebuilt from the readable part of the history and may be out of date: {names}.",
                "{kind}: {number} records were rebuilt from the readable part of the history and may be out of date: {names}.",
                kind=kind,
                names=named,
            )
        case Way.OTHER_ROWS if table == "rubric_version":
            return message(
                "{kind}: a lost rubric was replaced by the one of this version of Plumbline: {names}.",
                kind=kind,
                names=named,
            )
        case Way.OTHER_ROWS:
            return plural(
                len(keys),
                "{kind}: {number} record was rebuilt from copies in others: {names}.",
                "{kind}: {number} records were rebuilt from copies in others: {names}.",
                kind=kind,
                names=named,
            )
        case Way.PLACEHOLDER:
            return plural(
                len(keys),
                "{kind}: {number} lost record was replaced by a placeholder: {names}.",
                "{kind}: {number} lost records were replaced by placeholders: {names}.",
                kind=kind,
                names=named,
            )
