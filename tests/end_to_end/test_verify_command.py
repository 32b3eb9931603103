"""Verify command: its verdicts while reviews, plans and sessions change."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from models.domain.documents import Edition
from models.domain.mentoring import SessionPart
from models.domain.records import RecordKey
from models.domain.reviews import ReviewId
from models.operations import plans, review_status, reviews
from models.operations.record_erasure import erase_records
from models.operations.sessions import write_in_session
from models.queries.review_content import suggestion
from models.snapshots import identity
from models.workspace.backup import backup
from models.workspace.operation import operation
from models.workspace.transaction import Transaction
from models.workspace.workspace import Workspace
from reports.publish import publish
from tests.end_to_end.conftest import PASSPHRASE, CommandResult, Run
from tests.models.snapshots.small_team import put_row

HR = Edition.HR
LOCK = "Wien 1010"


class Desk:
    """A workspace open on a desk: work is done, documents are written, and each is asked about afterwards."""

    def __init__(self, workspace: Workspace, run: Run, folder: Path) -> None:
        self.workspace, self._run, self._folder = workspace, run, folder
        [row] = workspace.query("SELECT id, document_id FROM review WHERE state = 'submitted' ORDER BY id LIMIT 1")
        self.review = ReviewId(row["id"])
        self.number: str = row["document_id"]

    def do(self, action: Any, **arguments: Any) -> None:
        self.workspace.do(action, **arguments)

    def print(self, name: str) -> Path:
        path = self._folder / name
        publish(self.workspace, "review", self.review, HR, path, date.today())
        return path

    def hand_in(self) -> None:
        review = self.review
        suggested = suggestion(self.workspace, review)
        reason = "As the evidence says." if suggested.is_close_call else ""
        self.do(reviews.decide_conclusion, review=review, conclusion=suggested.conclusion, reason=reason)
        self.do(review_status.submit, review=review)

    def ask(self, path: Path) -> CommandResult:
        """Close the file, ask at the terminal, and open it again."""
        file = self.workspace.path
        self.workspace.close()
        result = self._run("verify", path, "--workspace", file)
        self.workspace = Workspace.open(file, PASSPHRASE, actor="HR")
        assert result.code == (0 if result.out.startswith("Genuine") else 1)
        return result


@pytest.fixture
def desk(run: Run, team: Path, tmp_path: Path) -> Iterator[Desk]:
    result = Desk(Workspace.open(team, PASSPHRASE, actor="HR"), run, tmp_path)
    yield result
    result.workspace.close()


@pytest.mark.long
def test_a_superseded_revision_names_its_successor_and_date(desk: Desk):
    desk.do(review_status.share, review=desk.review)
    first = desk.print("first.pdf")
    assert desk.ask(first).out.startswith(f"Genuine and current: {desk.number} revision 1, HR edition")
    desk.do(review_status.revise, review=desk.review, reason="A rating was mistaken.")
    output = desk.ask(first).out
    assert output.startswith(f"Genuine and current: {desk.number} revision 1, HR edition"), "it is what was given last"
    assert "Revision 2 is still a draft." in output
    desk.do(reviews.write_summary, review=desk.review, summary="The year in other words.")
    desk.do(reviews.comment_on_rating, review=desk.review, competency="COD-4", comment="Clearer than before.")
    desk.hand_in()
    early = desk.print("early.pdf")
    output = desk.ask(early).out
    assert output.startswith(f"Draft only: {desk.number} revision 2")
    assert "Revision 2 is not shared yet." in output
    assert desk.ask(first).out.startswith("Genuine and current")
    desk.do(review_status.share, review=desk.review)
    output = desk.ask(first).out
    assert output.startswith(f"Superseded, no longer valid: {desk.number} revision 1, HR edition")
    assert f"Revision 2, opened on {date.today()}, replaced it. Revision 2 is shared now." in output
    assert "Changed since then: the comment on COD-4, the summary, the conclusion" in output
    second = desk.print("second.pdf")
    assert desk.ask(second).out.startswith(f"Genuine and current: {desk.number} revision 2")


def test_a_draft_document_stays_a_draft_after_any_change_of_its_review(desk: Desk):
    desk.do(review_status.share, review=desk.review)
    desk.do(review_status.revise, review=desk.review, reason="A rating was mistaken.")
    draft = desk.print("draft.pdf")
    assert desk.ask(draft).out.startswith(f"Draft only: {desk.number} revision 2, HR edition")
    desk.do(review_status.discard_revision, review=desk.review)
    output = desk.ask(draft).out
    assert output.startswith("Draft")
    assert "Revision 2 was discarded before it was shared. Revision 1 is shared now." in output
    desk.do(review_status.revise, review=desk.review, reason="Another reason.")
    desk.hand_in()
    desk.do(review_status.share, review=desk.review)
    assert desk.ask(draft).out.startswith("Draft")


def test_a_first_revision_is_in_force_again_when_the_second_is_discarded(desk: Desk):
    desk.do(review_status.share, review=desk.review)
    first = desk.print("first.pdf")
    desk.do(review_status.revise, review=desk.review, reason="By mistake.")
    assert "Revision 2 is still a draft." in desk.ask(first).out
    desk.do(review_status.discard_revision, review=desk.review)
    output = desk.ask(first).out
    assert output.startswith("Genuine and current")
    assert "Revision 2" not in output


@operation("test.submit_a_minute_later", "Submit a minute later")
def submit_a_minute_later(tx: Transaction, *, review: ReviewId) -> None:
    """Submit, as if it was a minute later."""
    tx.at = f"{datetime.now(UTC) + timedelta(minutes=1):%Y-%m-%dT%H:%M:%SZ}"
    review_status.submit.run(tx, review=review)


def test_a_resubmitted_revision_supersedes_the_one_of_the_same_number(desk: Desk):
    handed_in = desk.print("first.pdf")
    desk.do(review_status.return_to_draft, review=desk.review)
    assert "The review was returned to draft after that." in desk.ask(handed_in).out
    draft = desk.print("draft.pdf")
    desk.do(submit_a_minute_later, review=desk.review)
    assert desk.ask(handed_in).out.startswith(f"Superseded, no longer valid: {desk.number} revision 1")
    assert desk.ask(draft).out.startswith(f"Draft only: {desk.number} revision 1")


def test_a_draft_whose_review_was_deleted_is_a_draft(desk: Desk):
    [row] = desk.workspace.query(
        "SELECT id FROM review WHERE state = 'draft' AND id NOT IN (SELECT review_id FROM peer_summary) LIMIT 1"
    )
    desk.review = ReviewId(row["id"])
    draft = desk.print("draft.pdf")
    desk.do(reviews.delete_review, review=desk.review)
    assert "Its review, plan or session has been deleted since." in desk.ask(draft).out


def test_a_document_that_was_handed_over_is_genuine_after_its_review_was_erased(desk: Desk):
    desk.do(review_status.share, review=desk.review)
    first = desk.print("first.pdf")
    desk.do(review_status.revise, review=desk.review, reason="A rating was mistaken.")
    desk.hand_in()
    desk.do(review_status.share, review=desk.review)
    second = desk.print("second.pdf")
    desk.do(put_row, table="review", key=desk.review, values={"period_ends_on": "2016-06-30"})
    desk.do(erase_records, records=[RecordKey("review", desk.review)])
    output = desk.ask(second).out
    assert output.startswith(f"Genuine: {desk.number} revision 2")
    assert "has been erased since, so the workspace cannot tell whether it was replaced before." in output
    output = desk.ask(first).out
    assert output.startswith(f"Superseded, no longer valid: {desk.number} revision 1")
    assert "Revision 2 replaced it." in output


@pytest.mark.parametrize("edition", Edition)
def test_a_plan_is_current_until_its_content_changes(desk: Desk, tmp_path: Path, edition: Edition):
    [row] = desk.workspace.query("SELECT id FROM plan WHERE state = 'agreed' ORDER BY id LIMIT 1")
    path = tmp_path / "plan.pdf"
    publish(desk.workspace, "plan", row["id"], edition, path, date.today())
    assert desk.ask(path).out.startswith("Genuine and current: MP-")
    [goal] = desk.workspace.query("SELECT id FROM goal WHERE plan_id = :id AND state = 'open' LIMIT 1", id=row["id"])
    desk.do(plans.remove_goal, goal=goal["id"])
    output = desk.ask(path).out
    assert output.startswith("Superseded, no longer valid: MP-")
    assert "The data has changed since." in output
    assert "Changed since then: " in output
    assert "goals" in output


def test_a_plan_without_agreement_is_a_draft(desk: Desk, tmp_path: Path):
    [row] = desk.workspace.query("SELECT plan.id, review_id FROM plan LIMIT 1")
    started = {"target_profile": "TL", "starts_on": date(2026, 9, 1), "ends_on": date(2027, 2, 28)}
    plan = desk.workspace.do(plans.start_plan, review=row["review_id"], **started).result
    details = plans.GoalDetails(competency="COD-1", statement="Reads before writing.", target_rating=4)
    desk.do(plans.add_goal, plan=plan, details=details)
    path = tmp_path / "plan.pdf"
    publish(desk.workspace, "plan", plan, HR, path, date.today())
    assert "have not agreed on the plan yet" in desk.ask(path).out
    desk.do(plans.agree_plan, plan=plan)
    output = desk.ask(path).out
    assert output.startswith("Draft only: MP-")
    assert "agreed on the plan later" in output


def test_a_session_record_is_current_until_the_session_changes(desk: Desk, tmp_path: Path):
    [row] = desk.workspace.query("SELECT id FROM session ORDER BY id DESC LIMIT 1")
    path = tmp_path / "record.pdf"
    publish(desk.workspace, "session", row["id"], Edition.ENGINEER, path, date.today())
    assert desk.ask(path).out.startswith("Genuine and current: MS-")
    desk.do(write_in_session, session=row["id"], part=SessionPart.RECAP, text="We talked about queues.")
    output = desk.ask(path).out
    assert output.startswith("Superseded, no longer valid: MS-")
    assert "Changed since then: the conversation.\n" in output


def test_without_the_workspace_a_document_is_never_more_than_consistent(desk: Desk, run: Run):
    path = desk.print("r.pdf")
    result = run("verify", path)
    assert (result.code, result.err) == (1, "")
    assert result.out.startswith(f"Internally consistent: {desk.number} revision 1, HR edition")
    assert "Only the workspace that exported it, or its public card, can confirm" in result.out


@pytest.fixture
def locked(desk: Desk, tmp_path: Path) -> Path:
    """A document that a receiver has locked by a password."""
    path = desk.print("locked.pdf")
    with pikepdf.open(BytesIO(path.read_bytes())) as pdf:
        pdf.save(path, encryption=pikepdf.Encryption(user=LOCK, owner=LOCK))
    return path


def test_an_encrypted_document_needs_its_password(
    desk: Desk, locked: Path, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    refused = run("verify", locked)
    assert (refused.code, refused.out, refused.err.count("\n")) == (3, "", 1)
    assert "is protected by a password. Give it with --password-file or the variable" in refused.err
    (tmp_path / "password.txt").write_text(f"{LOCK}\n")
    (tmp_path / "wrong.txt").write_text("Graz 8010\n")
    wrong = run("verify", locked, "--password-file", tmp_path / "wrong.txt")
    assert (wrong.code, wrong.out) == (3, "")
    assert "the password does not open it" in wrong.err
    answers: list[Callable[[], CommandResult]] = [
        lambda: run("verify", locked, "--password-file", tmp_path / "password.txt")
    ]
    monkeypatch.setenv("PLUMBLINE_PDF_PASSWORD", LOCK)
    answers.append(lambda: run("verify", locked))
    for answer in answers:
        result = answer()
        assert result.code == 1
        assert result.out.startswith(f"Changed: it claims to be {desk.number} revision 1, HR edition")


def test_new_program_wording_does_not_supersede_a_plan_but_a_change_does(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    [row] = desk.workspace.query("SELECT id FROM plan WHERE state = 'agreed' ORDER BY id LIMIT 1")
    path = tmp_path / "plan.pdf"
    publish(desk.workspace, "plan", row["id"], Edition.ENGINEER, path, date.today())
    monkeypatch.setattr(identity, "content_digest", lambda _snapshot: "0" * 64)
    assert desk.ask(path).out.startswith("Genuine and current: MP-")
    [goal] = desk.workspace.query("SELECT id FROM goal WHERE plan_id = :id AND state = 'open' LIMIT 1", id=row["id"])
    desk.do(plans.remove_goal, goal=goal["id"])
    assert "The data has changed since." in desk.ask(path).out


@pytest.mark.long
def test_a_document_shows_that_its_workspace_lacks_history(desk: Desk, run: Run, tmp_path: Path):
    file = desk.workspace.path
    before = backup(desk.workspace)
    desk.do(review_status.share, review=desk.review)
    document = desk.print("shared.pdf")
    after = backup(desk.workspace)
    printed = desk.workspace.history_head_to_print()
    assert desk.ask(document).out.startswith("Genuine and current")
    desk.workspace.close()
    for restored, code, lacks in ((after, 0, False), (before, 1, True)):
        assert run("restore", restored, file).code == 0
        for kept in file.parent.glob("*-before-restore-*"):
            kept.unlink()
        result = run("verify", document, "--workspace", file)
        assert ("does not contain the state that the document was printed from" in result.out) == lacks
        assert result.code == code
        assert run("check", file, "--digest", f"{printed[:32]} {printed[32:].upper()}").code == code
    after.rename(tmp_path / after.name)
    found = run("check", file, "--backups", tmp_path)
    assert found.code == 1
    assert f"which the backup {after.name} contains, is missing" in found.out
    assert found.out.endswith("Compared with 2 backups.\n")
    desk.workspace = Workspace.open(file, PASSPHRASE)
