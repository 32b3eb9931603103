"""Privacy of every document, calendar and command: exactly the allowed fields appear in it."""

import json
import re
import zipfile
from collections.abc import Collection
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from datetime import UTC, date, datetime
from io import StringIO
from pathlib import Path

import pytest

import main
from models.domain.documents import Edition
from models.exchange.calendar import calendar_file
from models.support.crash_report import explain_crash
from models.support.errors import Refused
from models.workspace.workspace import Workspace
from reports.publish import publish
from tests.end_to_end.conftest import environment_and_umask_restored
from tests.end_to_end.full_mentorship import CONFIDENTIAL, UNRATED
from tests.end_to_end.full_workspace import Filled, Person, fill
from tests.end_to_end.pdf_contents import read
from tests.models.workspace.small_operations import QUICK

TODAY = date(2026, 7, 28)
ACTOR = "qactorwhowritesq"
"""The name the history knows: it is on no document, but as the one who decided a conclusion."""

# What of the organisation, the cycle and one engineer each document holds; whatever is not listed is nowhere in it.
IN_EVERY_REVIEW = {
    "organisation", "contact", "cycle", "not applicable",
    "name", "employee ID", "job title", "team", "manager", "tech lead", "qualification note",
    "now reviewer", "corrected summary", "corrected conclusion reason", "now rating comment",
    "now impact 1", "now impact 2", "now artefact 1", "now artefact 2",
    "now strength point", "now strength next step", "now growth point", "now growth next step",
    # the evidence of the growth point
    "now situation 3", "now behaviour 3", "now impact 3", "now artefact 3",
    "second employee comment, reworded", "second witness",
    # what was said of the revision before, as said of that one
    "revision reason", "first employee comment, reworded", "first witness",
    "appeal reason", "appeal decider", "appeal decision",
}  # fmt: skip
IN_A_REVIEW_FOR_THE_ENGINEER = IN_EVERY_REVIEW | {
    # what the plans say of their goals
    "before measure", "before result", "now statement", "now measure",
    "now observe plan", "now situation 1", "now behaviour 1", "now situation 2", "now behaviour 2",
    "now self comment 0", "now self remark 0", "now tech_lead comment 1", "now tech_lead remark 1",
}  # fmt: skip
WORDS_OF_FOUR_PEERS = {f"now peer {part} {number}" for part in ("comment", "remark") for number in (2, 3, 4, 5)}

IN_A_PLAN_FOR_HR = {"organisation", "name", "mentor", "sponsor", "confidentiality"}
IN_A_PLAN_FOR_THE_ENGINEER = IN_A_PLAN_FOR_HR | {
    "agreement", "closing criteria", "now plan support",
    "now statement", "now measure", "now goal support", "now resources", "now check-in", "now result",
    "session goal", "reality", "options", "will", "recap", "shared note of a session",
    "action", "action if-then",
}  # fmt: skip
IN_A_BARE_SESSION_RECORD = {"organisation", "name", "mentor", "action", "action if-then"}
IN_A_SESSION_RECORD = IN_A_BARE_SESSION_RECORD | {
    "session goal", "reality", "options", "will", "recap", "shared note of a session",
}  # fmt: skip
IN_A_TALK = (IN_A_SESSION_RECORD - {"organisation", "name", "mentor"}) | {
    "agreement",
    "closing criteria",
    "confidentiality",
}
IN_A_CALENDAR = {"name", "action"}
SECRET = (
    "private note", "deleted note", "private note of a session", "work-life note",
    "confidential action", "confidential action if-then",
    "draft of shared", "draft of private", "draft of check_in", "draft of comment", "forgotten draft",
)  # fmt: skip
"""What leaves the workspace in no form at all, in any edition."""

MAY_READ = {
    ("review", Edition.ENGINEER): IN_A_REVIEW_FOR_THE_ENGINEER,
    ("review", Edition.HR): IN_EVERY_REVIEW,
    ("plan", Edition.ENGINEER): IN_A_PLAN_FOR_THE_ENGINEER,
    ("plan", Edition.HR): IN_A_PLAN_FOR_HR,
}
IN_THE_LIST_OF_PEOPLE = {"employee ID", "name", "team"}

PREFIXES = ("few", "many")
WITHOUT_PERSON = {"organisation", "contact", "first cycle", "cycle", "not applicable"}


@dataclass(frozen=True, slots=True)
class Team:
    """A closed workspace full of words, and what was written into it."""

    path: Path
    filled: Filled

    @property
    def people(self) -> tuple[Person, Person]:
        return self.filled.few_peers, self.filled.many_peers

    def fields_in(self, text: str) -> set[str]:
        """The fields whose word is in the text: of a person with their prefix, such as "few summary"."""
        return {field for field, word in self.filled.words.items() if word in text}

    def run(self, *arguments: object) -> str:
        """Run a command as a user would, and give all that it says on either stream."""
        output = StringIO()
        typed = [*map(str, arguments), "--passphrase-file", str(self.path.with_name("passphrase.txt"))]
        streams = redirect_stdout(output), redirect_stderr(output)
        with environment_and_umask_restored(), streams[0], streams[1], pytest.raises(SystemExit) as left:
            main.main(typed)
        assert left.value.code == 0, output.getvalue()
        return output.getvalue()

    def export(self, person: Person, kind: str, edition: str) -> bytes:
        """One document about one person; what the command says must name nobody."""
        out = self.path.with_name(f"{kind}-{edition}.pdf")
        cycle = ["--cycle", self.filled.cycle_name] if kind == "review" else []
        who = ["--engineer", person.employee_id]
        output = self.run("export", kind, self.path, *who, *cycle, "--edition", edition, "--out", out)
        assert self.fields_in(output) == set()
        return out.read_bytes()


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Team:
    path = tmp_path_factory.mktemp("privacy") / "team.plumbline"
    with Workspace.create(path, QUICK, actor=ACTOR) as workspace:
        filled = fill(workspace)
    path.with_name("passphrase.txt").write_text(QUICK, encoding="utf-8")
    return Team(path, filled)


@pytest.fixture(scope="module")
def documents(team: Team) -> dict[tuple[str, str, str], str]:
    """All there is to read in every document: by the person's prefix, "review" or "plan", and edition."""
    return {
        (person.prefix, kind, edition): read(team.export(person, kind, edition))
        for person in team.people
        for kind in ("review", "plan")
        for edition in Edition
    }


@pytest.fixture(scope="module")
def mentoring(team: Team) -> dict[tuple[str, str], str]:
    """All there is to read in what only the window writes: the records of both sessions, and the calendar file."""
    found = {}
    with Workspace.open(team.path, QUICK, actor=ACTOR) as workspace:
        for person in team.people:
            for which, session in zip(("full", "bare"), person.sessions, strict=True):
                out = team.path.with_name("session.pdf")
                publish(workspace, "session", session, Edition.ENGINEER, out, TODAY)
                found[person.prefix, which] = read(out.read_bytes())
            found[person.prefix, "calendar"] = calendar(workspace, person.mentorship)
        found["", "calendar"] = calendar(workspace, None)
    return found


def calendar(workspace: Workspace, mentorship: int | None) -> str:
    """A calendar file with its folded lines whole again."""
    file = calendar_file(workspace, mentorship, TODAY, datetime(2026, 7, 28, tzinfo=UTC))
    return file.content.replace(b"\r\n ", b"").decode()


def of(prefix: str, fields: Collection[str]) -> set[str]:
    """The full names of these fields of one person, and of nobody else."""
    return {field if field in WITHOUT_PERSON else f"{prefix} {field}" for field in fields}


@pytest.mark.parametrize("prefix", PREFIXES)
@pytest.mark.parametrize(("kind", "edition"), MAY_READ)
def test_a_document_contains_exactly_what_its_reader_may_read(
    team: Team, documents: dict[tuple[str, str, str], str], prefix: str, kind: str, edition: Edition
) -> None:
    may_read = MAY_READ[kind, edition]
    if (prefix, kind, edition) == ("many", "review", Edition.ENGINEER):
        may_read = may_read | WORDS_OF_FOUR_PEERS
    assert team.fields_in(documents[prefix, kind, edition]) == of(prefix, may_read)


@pytest.mark.parametrize("prefix", PREFIXES)
def test_a_session_record_contains_only_what_both_may_read(
    team: Team, mentoring: dict[tuple[str, str], str], prefix: str
) -> None:
    assert team.fields_in(mentoring[prefix, "full"]) == of(prefix, IN_A_SESSION_RECORD)
    assert team.fields_in(mentoring[prefix, "bare"]) == of(prefix, IN_A_BARE_SESSION_RECORD)


def test_a_calendar_contains_only_names_and_actions(team: Team, mentoring: dict[tuple[str, str], str]) -> None:
    few, many = (of(prefix, IN_A_CALENDAR) for prefix in PREFIXES)
    assert team.fields_in(mentoring["few", "calendar"]) == few
    assert team.fields_in(mentoring["many", "calendar"]) == many
    assert team.fields_in(mentoring["", "calendar"]) == few | many


def test_hr_gets_no_session_record(team: Team, tmp_path: Path) -> None:
    with (
        Workspace.open(team.path, QUICK, actor=ACTOR) as workspace,
        pytest.raises(Refused, match="for the engineer only"),
    ):
        publish(workspace, "session", team.people[0].sessions[0], Edition.HR, tmp_path / "session.pdf", TODAY)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.long
def test_secrets_are_in_no_export_of_the_workspace(
    team: Team, documents: dict[tuple[str, str, str], str], mentoring: dict[tuple[str, str], str], tmp_path: Path
) -> None:
    """Said once for all of it, whatever the lists above allow; and that the words looked for are the ones written."""
    words = {f"{prefix} {field}": team.filled.words[f"{prefix} {field}"] for prefix in PREFIXES for field in SECRET}
    left = [*documents.values(), *mentoring.values(), crash_note(" ".join(words.values()), tmp_path)]
    for edition in Edition:
        out = tmp_path / f"{edition}.zip"
        team.run("export", "batch", team.path, "--cycle", team.filled.cycle_name, "--edition", edition, "--out", out)
        with zipfile.ZipFile(out) as archive:
            left += [read(archive.read(name)) for name in archive.namelist()]
    assert len(left) == 2 * 2 * 2 + (2 * 3 + 1) + 1 + 2 * 2
    assert [(field, at) for at, text in enumerate(left) for field, word in words.items() if word in text] == []
    with Workspace.open(team.path, QUICK, actor=ACTOR) as workspace:
        stored = str(workspace.query("SELECT text FROM session_private_note UNION SELECT text FROM work_life_check_in"))
        waiting = str(workspace.query("SELECT text FROM draft"))
    assert words["few private note of a session"] in stored
    assert words["many work-life note"] in stored
    assert words["few draft of private"] in waiting


def crash_note(words: str, folder: Path) -> str:
    """The note a crash leaves behind when its message holds words."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_STATE_HOME", str(folder))
        try:
            raise RuntimeError(words)
        except RuntimeError as error:
            output = explain_crash(error)
    [note] = folder.rglob("crash-*.txt")
    return output + note.read_text(encoding="utf-8")


@pytest.mark.long
def test_the_confidential_activity_is_in_no_document(
    documents: dict[tuple[str, str, str], str], mentoring: dict[tuple[str, str], str]
) -> None:
    for text in (*documents.values(), *mentoring.values()):
        for words in (CONFIDENTIAL.text[:30], UNRATED.name, UNRATED.text[:30]):
            assert words.casefold() not in " ".join(text.casefold().split())


def test_other_entries_beside_the_confidential_activity_are_printed(documents: dict[tuple[str, str, str], str]) -> None:
    """The same search finds the other activity and the other challenge, so it would find those."""
    text = " ".join(documents["few", "plan", Edition.ENGINEER].split())
    assert "Write contract tests and set up" in text
    assert "Technical debt" in text


LINE_BREAK = r"(?: ?\) Tj [\d.]+ TL T\* \()?"
"""How a line of a PDF ends and the next one begins."""


def test_the_user_appears_in_documents_only_as_the_one_who_decided(
    documents: dict[tuple[str, str, str], str], mentoring: dict[tuple[str, str], str]
) -> None:
    for (_, kind, _), text in documents.items():
        named = re.findall(rf"decided[\s_]*by[\s\":]*{ACTOR}|{ACTOR}{LINE_BREAK}\s*decided", text)
        assert text.count(ACTOR) == len(named)
        assert bool(named) is (kind == "review")
    assert not any(ACTOR in text for text in mentoring.values())


@pytest.mark.long
@pytest.mark.parametrize("edition", Edition)
def test_a_batch_has_the_same_text_for_each_person_as_single_exports(
    team: Team, documents: dict[tuple[str, str, str], str], tmp_path: Path, edition: Edition
) -> None:
    out = tmp_path / "all.zip"
    output = team.run(
        "export", "batch", team.path, "--cycle", team.filled.cycle_name, "--edition", edition, "--out", out
    )
    with zipfile.ZipFile(out) as archive:
        outside = " ".join((output, *archive.namelist(), archive.comment.decode()))
        inside = [team.fields_in(read(archive.read(name))) for name in archive.namelist()]
    one_at_a_time = [team.fields_in(documents[prefix, "review", edition]) for prefix in PREFIXES]
    assert sorted(inside, key=sorted) == sorted(one_at_a_time, key=sorted)
    assert team.fields_in(outside) == {"cycle", *(f"{prefix} employee ID" for prefix in PREFIXES)}  # the file names


@pytest.mark.parametrize("options", [[], ["--json"]])
def test_a_score_names_person_and_cycle_and_contains_no_other_typed_text(team: Team, options: list[str]) -> None:
    for prefix, person in zip(PREFIXES, team.people, strict=True):
        output = team.run(
            "score", team.path, "--engineer", person.employee_id, "--cycle", team.filled.cycle_name, *options
        )
        assert "ARC" in output
        assert team.fields_in(output) == of(prefix, {"name", "employee ID"}) | {"cycle"}
        assert ACTOR not in output


@pytest.mark.parametrize("ending", ["pdf", "xlsx", "csv", ""])
def test_the_history_contains_no_private_text_no_talk_and_no_answer(team: Team, tmp_path: Path, ending: str) -> None:
    out = tmp_path / f"history.{ending}"
    content = team.run("history", team.path, *(["--out", out] if ending else ["--json"]))
    match ending:
        case "pdf":
            content = read(out.read_bytes())
        case "xlsx":
            with zipfile.ZipFile(out) as book:
                content = " ".join(book.read(name).decode() for name in book.namelist())
        case "csv":
            content = out.read_text(encoding="utf-8-sig")
    found = team.fields_in(content)
    assert of("few", {"name", "now rating comment", "now summary", "appeal reason"}) <= found
    words = re.compile("author|remark|self comment|tech_lead comment|peer")
    assert [field for field in found if words.search(field)] == []
    assert found & {field for prefix in PREFIXES for field in of(prefix, {*SECRET, *IN_A_TALK})} == set()


def test_the_people_list_contains_no_review_text(team: Team) -> None:
    found = team.fields_in(team.run("people", "list", team.path))
    assert found == of("few", IN_THE_LIST_OF_PEOPLE) | of("many", IN_THE_LIST_OF_PEOPLE)


def test_the_json_people_list_contains_the_email_address(team: Team) -> None:
    output = team.run("people", "list", team.path, "--json")
    fields = IN_THE_LIST_OF_PEOPLE | {"email"}
    assert team.fields_in(output) == of("few", fields) | of("many", fields)
    assert all(
        row.keys() == {"uid", "employee_id", "name", "email", "level", "path", "team"} for row in json.loads(output)
    )


def test_workspace_info_contains_only_cycle_names_and_counts(team: Team) -> None:
    assert team.fields_in(team.run("info", team.path, "--json")) == {"first cycle", "cycle"}


def test_checking_a_sound_workspace_prints_none_of_its_text(team: Team) -> None:
    assert team.fields_in(team.run("check", team.path)) == set()
