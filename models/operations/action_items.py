"""Operations on agreed action items: edit, reopen, split."""

from collections.abc import Sequence
from datetime import date

from models.domain.mentoring import ActionItemId, ActionOwner, ActionStatus, SessionId
from models.operations.mentoring import NewActionItem, agree_action, drop_action, promise_columns
from models.support.errors import BadInput, Refused
from models.support.messages import message
from models.workspace.operation import operation
from models.workspace.transaction import Transaction


@operation("action.edit", "Edit an action")
def edit_action(tx: Transaction, *, item: ActionItemId, promise: NewActionItem) -> None:
    """Replace owner, text, due date and if-then plan. Its origin and its carries are kept."""
    tx.update("action_item", item, **promise_columns(promise))


@operation("action.reopen", "Reopen an action")
def reopen_action(tx: Transaction, *, item: ActionItemId) -> None:
    """Set a done or dropped action back to open."""
    tx.update("action_item", item, status=ActionStatus.OPEN, closed_on=None)


@operation("action.split", "Split an action")
def split_action(
    tx: Transaction, *, item: ActionItemId, session: SessionId, parts: Sequence[str], closed_on: date
) -> list[ActionItemId]:
    """Drop an action and agree its parts in `session`, with the same owner, goal and topic. Raises BadInput, Refused."""
    row = tx.one("SELECT * FROM action_item WHERE id = :item", item=item)
    if row is None:
        raise Refused(message("This action no longer exists."))
    texts = [text for text in parts if text.strip()]
    if len(texts) < 2:
        raise BadInput(message("Write at least two parts, one per line. To change only the wording, edit the action."))
    drop_action.run(tx, item=item, closed_on=closed_on)
    due = date.fromisoformat(row["due_on"]) if row["due_on"] else None
    return [
        agree_action.run(
            tx,
            session=session,
            promise=NewActionItem(
                owner=ActionOwner(row["owner"]),
                text=text,
                due_on=due if due and due >= closed_on else None,
                competency=row["competency_code"] or "",
                activity=row["activity_code"] or "",
                goal=row["goal_id"],
            ),
        )
        for text in texts
    ]
