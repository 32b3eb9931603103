"""Operations: every write, one module per subject; and the current label of a history entry."""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from models.operations import old_labels
from models.workspace.history import UndoLabel
from models.workspace.operation import Operation


@cache
def operations() -> Mapping[str, Operation[..., object]]:
    """Every operation on a workspace, by its stored id."""
    return {operation.id: operation for operation in _registered()}


def current_label(label: UndoLabel) -> str:
    """The label of a history entry in the current wording of its operation, as a translatable message.

    Returns the stored English text if the operation is unknown or the old label cannot be parsed.
    """
    operation = operations().get(old_labels.IDS.get(label.operation, label.operation))
    arguments = label.arguments
    if arguments is None:
        arguments = old_labels.label_arguments(label.operation, label)
    return (operation.label(arguments) if operation else None) or label


def _registered() -> Iterator[Operation[..., object]]:
    for module in iter_modules(__path__):
        name = f"{__name__}.{module.name}"
        members = vars(import_module(name)).values()
        yield from (member for member in members if isinstance(member, Operation) and member.run.__module__ == name)
