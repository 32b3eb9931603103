"""Label of a history entry, such as "Rating of COD-4", in the current wording of its operation."""

from models.operations import old_labels, operations
from models.support.messages import message
from models.workspace.history import UndoLabel

_SAMPLE = "sample.fill"
"""The id of the operation that creates the sample team. It belongs to `models/sample`, which is not imported here."""


def current_label(label: UndoLabel) -> str:
    """The label of a history entry in the current wording of its operation, as a translatable message.

    Returns the stored English text if the operation is unknown or the old label cannot be parsed.
    """
    if not label and label.arguments is None:
        return message("Erased step")
    operation = operations().get(old_labels.IDS.get(label.operation, label.operation))
    arguments = label.arguments
    if arguments is None:
        arguments = old_labels.label_arguments(label.operation, label)
    if label.operation == _SAMPLE and "engineers" in arguments:
        return message("Create a sample team of {engineers}", engineers=arguments["engineers"])
    return (operation.label(arguments) if operation else None) or label
