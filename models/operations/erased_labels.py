"""Search for history labels that name a person: whole stored arguments are compared, so no label of others is erased.

A part of a word proves nothing: the employee ID "1" is in "COD-1", and the name "Li" in "Lidia".
"""

import json
import re
from collections.abc import Collection, Iterator
from typing import Any

from models.operations import old_labels
from models.support.folding import fold, same_key
from models.workspace.reader import Reader

_PERSON = {"engineer.add": "name", "engineer.edit": "name"}
"""Operations with the argument of their label that is the name of a person."""
_FILE = {
    "engineer.import": "source",
    "document.export": "file_name",
    "file.export": "file_name",
    "export.name_recipient": "file_name",
}
"""Operations with the argument of their label that is the name of a file."""


def entries_naming(reader: Reader, names: Collection[str]) -> list[int]:
    """The closed entries whose label is about a person with one of these names, or about a file named after that person.

    Called once the changes of the person are erased: an entry that still has a change of an engineer is about a namesake.
    """
    keys = {same_key(name) for name in names}
    found = []
    for row in _labelled(reader):
        operation = old_labels.IDS.get(row["name"], row["name"])
        arguments = _arguments(row)
        if operation in _PERSON:
            if same_key(arguments.get(_PERSON[operation], "")) in keys and not row["others"]:
                found.append(row["id"])
        elif any(is_named_in(arguments.get(_FILE[operation], ""), name) for name in names):
            found.append(row["id"])
    return found


def is_named_in(file_name: str, name: str) -> bool:
    """Whether all words of a name follow one another in a file name, such as "review_jonas-weber.pdf"."""
    words = list(_words(name))
    return bool(words) and f" {' '.join(words)} " in f" {' '.join(_words(file_name))} "


def _labelled(reader: Reader) -> list[dict[str, Any]]:
    wanted = {*_PERSON, *_FILE}
    stored = [*wanted, *(old for old, now in old_labels.IDS.items() if now in wanted)]
    return reader.query(
        "SELECT id, name, sentence, arguments, EXISTS (SELECT 1 FROM history_change AS kept WHERE kept.id BETWEEN first_change"
        "   AND last_change AND kept.tbl = 'engineer' AND kept.digest IS NULL) AS others"
        " FROM history_action WHERE digest IS NOT NULL AND name IN (SELECT value FROM json_each(:stored)) ORDER BY id",
        stored=json.dumps(stored),
    )


def _arguments(row: dict[str, Any]) -> dict[str, str]:
    if row["arguments"] is None:
        return old_labels.label_arguments(row["name"], row["sentence"] or "")
    return dict(json.loads(row["arguments"]))


def _words(text: str) -> Iterator[str]:
    return (word for word in re.split(r"[\W_]+", fold(text)) if word)
