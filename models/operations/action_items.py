"""Operations on agreed action items."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from models.domain.mentoring import ActionItemId, ActionOwner, ActionStatus, SessionId
from models.domain.plans import GoalId
from models.operations.dates import check_happened
from models.support.errors import BadInput, Refused
from models.support.messages import message
from models.workspace.operation import operation
from models.workspace.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class NewActionItem:
    """An agreed action item: owner, text, due date, and the if-then plan that makes it likely to happen."""

    owner: ActionOwner
    text: str
    if_then: str = ""
    due_on: date | None = None
    competency: str = ""
    activity: str = ""
    goal: GoalId | None = None


@operation("action.edit", "Edit an action")
def edit_action(tx: Transaction, *, item: ActionItemId, details: NewActionItem) -> None:
    """Replace owner, text, due date and if-then plan. Its origin and its carries are kept."""
    tx.update("action_item", item, **action_columns(details))


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
            details=NewActionItem(
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


@operation("action.agree", "Agree on an action")
def agree_action(tx: Transaction, *, session: SessionId, details: NewActionItem) -> ActionItemId:
    """Add one action item to a session."""
    return _insert_action(tx, session, details)


@operation("action.finish", "Finish an action")
def finish_action(tx: Transaction, *, item: ActionItemId, closed_on: date) -> None:
    """Mark an action item as done."""
    _close(tx, item, ActionStatus.DONE, closed_on)


@operation("action.drop", "Drop an action")
def drop_action(tx: Transaction, *, item: ActionItemId, closed_on: date) -> None:
    """Mark an action item as dropped: agreed not to do it."""
    _close(tx, item, ActionStatus.DROPPED, closed_on)


@operation("action.reschedule", "Change an action's due date")
def reschedule_action(tx: Transaction, *, item: ActionItemId, due_on: date | None) -> None:
    """Change the due date of an action item; None clears it."""
    tx.update("action_item", item, due_on=due_on)


def _insert_action(tx: Transaction, session: SessionId, details: NewActionItem) -> ActionItemId:
    return ActionItemId(tx.insert("action_item", session_id=session, created_at=tx.at, **action_columns(details)))


def action_columns(details: NewActionItem) -> dict[str, object]:
    """The columns of an agreed action item. Raises BadInput for an empty text."""
    if not details.text.strip():
        raise BadInput(message("Describe the action: what will be done."))
    return {
        "goal_id": details.goal,
        "owner": details.owner,
        "text": details.text.strip(),
        "if_then": details.if_then.strip(),
        "due_on": details.due_on,
        "competency_code": details.competency or None,
        "activity_code": details.activity or None,
    }


def _close(tx: Transaction, item: ActionItemId, status: ActionStatus, closed_on: date) -> None:
    row = tx.one("SELECT status FROM action_item WHERE id = :item", item=item)
    if row is None or row["status"] != ActionStatus.OPEN:
        raise Refused(message("This action is no longer open."))
    check_happened(tx, closed_on)
    tx.update("action_item", item, status=status, closed_on=closed_on)
