"""Operations on the settings of a workspace."""

import dataclasses

from models.domain.people import unknown_language
from models.domain.settings import MAX_PERIOD_MONTHS, Settings
from models.support.errors import BadInput
from models.support.language import LANGUAGES, language
from models.support.messages import message
from models.workspace.operation import Undo, operation
from models.workspace.transaction import Transaction


@operation("workspace.change_settings", "Change the settings")
def change_settings(tx: Transaction, *, settings: Settings) -> None:
    """Store all settings. Raises BadInput for an unknown paper size or language, or a period outside 1 to 1,200."""
    if settings.paper not in ("A4", "Letter"):
        raise BadInput(message("“{paper}” is not a supported paper size. Choose A4 or Letter.", paper=settings.paper))
    if settings.language not in LANGUAGES:
        raise BadInput(unknown_language(settings.language))
    periods = {
        "appeal_days": message("appeal period"),
        "retention_months": message("retention period of reviews"),
        "plan_retention_months": message("retention period of plans"),
        "people_months": message("retention period of people who left"),
        "journal_months": message("retention period of journal notes"),
        "mentoring_months": message("retention period of mentorships"),
    }
    for name, caption in periods.items():
        if not 1 <= getattr(settings, name) <= MAX_PERIOD_MONTHS:
            raise BadInput(
                message(
                    "The {period} must be between 1 and {longest}.",
                    period=caption,
                    longest=MAX_PERIOD_MONTHS,
                )
            )
    _store(tx, settings)


@operation("workspace.create", "Create a workspace", undo=Undo.STOP)
def begin_workspace(tx: Transaction, *, user_name: str) -> None:
    """Store the user name and the default settings of a new workspace, whose documents have the current language."""
    _store(tx, Settings(user_name=user_name.strip(), language=language()))


def _store(tx: Transaction, settings: Settings) -> None:
    for field in dataclasses.fields(settings):
        tx.upsert("setting", field.name, value=str(getattr(settings, field.name)))
