"""Verification of exported files that are no documents: by the record of the workspace, and without one."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from models.operations.exports import name_recipient, record_file
from models.queries.history import HistoryFilter
from models.rubric.comparison import compare
from models.rubric.load import shipped_rubric
from models.sample import make_sample
from models.workspace.workspace import Workspace
from reports import seal
from reports.claims import Claim
from reports.export import write_bytes
from reports.history_report import history_pdf
from reports.other_files import publish_card, publish_comparison, publish_form, publish_history, publish_person
from reports.rubric_comparison import comparison_pdf
from reports.verify import Finding, verify
from tests.models.workspace.small_operations import QUICK
from tests.reports.history_factories import typical_history
from tests.reports.signed_documents import CARD
from tests.sample_day import SAMPLE_DAY

INES = HistoryFilter(engineer=1)
Publish = Callable[[Workspace, Path], object]
FILES: dict[str, Publish] = {
    "history.pdf": lambda workspace, out: publish_history(workspace, INES, out, SAMPLE_DAY),
    "history.csv": lambda workspace, out: publish_history(workspace, INES, out, SAMPLE_DAY),
    "history.xlsx": lambda workspace, out: publish_history(workspace, INES, out, SAMPLE_DAY),
    "person.pdf": lambda workspace, out: publish_person(workspace, 1, out, SAMPLE_DAY),
    "person.json": lambda workspace, out: publish_person(workspace, 1, out, SAMPLE_DAY),
    "form.pdf": lambda workspace, out: publish_form(workspace, open_request(workspace), out),
    "comparison.pdf": lambda workspace, out: publish_comparison(
        workspace, compare(shipped_rubric(), "SR", "LEAD"), out
    ),
    "team.plumbline-card": lambda workspace, out: publish_card(workspace, out, SAMPLE_DAY),
}


def open_request(workspace: Workspace) -> int:
    [request] = workspace.query("SELECT id FROM opinion_request WHERE state = 'asked' ORDER BY id LIMIT 1")
    return int(request["id"])


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    with make_sample(tmp_path_factory.mktemp("team") / "team.plumbline", QUICK, 3, 3, today=SAMPLE_DAY) as workspace:
        yield workspace


@pytest.mark.parametrize("name", FILES)
def test_what_was_exported_is_recognised_and_a_changed_one_is_not(team: Workspace, tmp_path: Path, name: str) -> None:
    out = tmp_path / name
    FILES[name](team, out)
    content = out.read_bytes()
    verdict = verify(content, team)
    assert (verdict.finding, verdict.good) == (Finding.EXPORTED, True)
    assert verdict.sentence.startswith("Unchanged since its export: ")
    assert f"by {team.actor} as {name}." in verdict.reasons[0]
    for changed in (
        content[:-1],
        content + b"\n",
        bytes([content[0] ^ 1]) + content[1:],
        content[: len(content) // 2] + content[len(content) // 2 + 1 :],
    ):
        other = verify(changed, team)
        assert other.finding in (Finding.CHANGED, Finding.NOT_OURS, Finding.UNKNOWN)
        assert "Unchanged" not in other.sentence
        assert not other.good


def test_the_answer_names_the_people_and_who_got_the_file(team: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "list.csv"
    people = [row["id"] for row in team.query("SELECT id FROM engineer ORDER BY id")]
    [name] = team.query("SELECT name FROM engineer WHERE id = 1")
    for engineers, words in ((people[:1], f"It is about {name['name']}."), ([], None)):
        digest = write_bytes(f"\ufeff{len(engineers)}".encode(), out)
        team.do(
            record_file, kind="list", title="Reviews", file_name="list.csv", file_sha256=digest, engineers=engineers
        )
        [number] = team.query("SELECT max(id) AS id FROM exported_file")
        team.do(
            name_recipient, table="exported_file", number=number["id"], file_name="list.csv", recipient="Works council"
        )  # fmt: skip
        verdict = verify(out.read_bytes(), team)
        assert verdict.sentence == "Unchanged since its export: a list, “Reviews”."
        assert [reason for reason in verdict.reasons if reason.startswith("It is about")] == [words] * bool(words)
        assert "It was handed to Works council." in verdict.reasons


def test_who_was_asked_for_an_opinion_is_not_named(team: Workspace, tmp_path: Path) -> None:
    FILES["form.pdf"](team, tmp_path / "form.pdf")
    verdict = verify((tmp_path / "form.pdf").read_bytes(), team)
    assert not any(reason.startswith("It was handed to") for reason in verdict.reasons)


def test_a_file_without_people_is_recognised(team: Workspace, tmp_path: Path) -> None:
    digest = write_bytes(b"\xef\xbb\xbfgone", tmp_path / "list.csv")
    team.do(record_file, kind="list", file_name="list.csv", file_sha256=digest, engineers=[])
    assert verify(b"\xef\xbb\xbfgone", team).finding is Finding.EXPORTED


@pytest.mark.parametrize(
    ("content", "kind", "label"),
    [
        (history_pdf(typical_history(entries=3)), seal.HISTORY, "a history"),
        (comparison_pdf(compare(shipped_rubric(), "SR", "LEAD")), seal.COMPARISON, "a comparison of levels"),
    ],
)
def test_without_a_record_it_is_consistent_at_best(workspace: Workspace, content: bytes, kind: str, label: str) -> None:
    verdict = verify(content)
    assert (verdict.finding, verdict.claim) == (Finding.CONSISTENT, Claim("", 1, "", kind))
    assert verdict.sentence == f"Internally consistent: {label}."
    assert "not signed" in verdict.reasons[0]
    assert verify(content, cards=[CARD]).sentence == f"Not confirmed by this card: it claims to be {label}."
    assert verify(content, workspace).sentence == f"Not known to this workspace: it claims to be {label}."
    changed = verify(content[:-2] + b"x" + content[-1:], workspace)
    assert changed.finding is Finding.CHANGED
    assert changed.sentence.startswith(f"Changed: it claims to be {label}")


def test_a_file_without_a_mark_may_be_a_changed_list(workspace: Workspace) -> None:
    verdict = verify(b"\xef\xbb\xbfName\r\n", workspace)
    assert verdict.finding is Finding.NOT_OURS
    assert "no record of exporting this exact file" in verdict.reasons[0]
    assert verify(b"\xef\xbb\xbfName\r\n").reasons == ()
