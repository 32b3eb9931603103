"""Guided tour of the main job, step by step; also the first test of an installation."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from models.domain.documents import Edition
from models.queries.engineers import find_engineer
from models.queries.plans import newest_plan
from models.queries.reviews import reviews_of_engineer
from models.sample import PASSPHRASE, make_sample
from models.support.errors import BadInput, Refused, reason_of
from models.support.messages import Message, message
from reports.publish import publish

ENGINEER = "Jonas Weber"
WORKSPACE = "sample.plumbline"


def take_tour(folder: Path, today: date | None = None) -> Iterator[Message]:
    """Create a sample workspace in `folder` and both reports of one engineer in both editions; yields each step.

    The reports are those of the engineer's newest review. The sample is made as it looks `today`, by default the current
    date.

    Raises Refused if the folder already has a sample workspace.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadInput(
            message(
                "{path} cannot be used as a folder: {reason}.",
                path=folder,
                reason=reason_of(error),
            )
        ) from error
    path = folder / WORKSPACE
    if path.exists():
        raise Refused(message("{path} already exists. Choose another folder, or delete this one.", path=path))
    yield message(
        "Creating a workspace with a fictional team: {path} (passphrase: {passphrase})",
        path=path,
        passphrase=PASSPHRASE,
    )
    on = today or date.today()
    with make_sample(path, PASSPHRASE, today=on) as workspace:
        engineer = find_engineer(workspace, ENGINEER)
        review = reviews_of_engineer(workspace, engineer.id)[-1]
        plan = newest_plan(workspace, engineer.id)
        yield message(
            "{name} was reviewed in {cycle} by {reviewer}. The review is {state}.",
            name=engineer.name, cycle=review.cycle_name, reviewer=review.reviewer_name, state=review.state.label,
        )  # fmt: skip
        for edition in Edition:
            out = folder / f"review-{edition}.pdf"
            publish(workspace, "review", review.id, edition, out, on)
            yield message("Review report, {edition}: {path}", edition=edition.label, path=out)
        for edition in Edition:
            out = folder / f"plan-{edition}.pdf"
            publish(workspace, "plan", plan.id, edition, out, on)
            yield message("Mentorship plan, {edition}: {path}", edition=edition.label, path=out)
    yield message("Look at the four PDFs, then create a workspace of your own: main.py init team.plumbline")
