"""Counting of peers: a person counts once in any spelling, and fewer than three stay hidden."""

import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.domain.documents import Edition
from models.domain.people import name_key
from models.domain.reviews import OpinionRole
from models.operations.opinions import record_opinion
from models.operations.reviews import rate
from models.queries.opinions import opinions
from models.queries.reviews import review
from models.snapshots.build_review import review_snapshot
from models.support.errors import BadInput, Refused
from models.views.review import competency_context
from models.workspace.operation import operation
from models.workspace.transaction import Transaction
from reports.review_report import build
from tests.models.snapshots.small_team import DAY, Team, put_row
from tests.reports import pdf_text

SPELLINGS = ("Zoë Ångström", " zoë  ångström", unicodedata.normalize("NFD", "ZOË ÅNGSTRÖM"))


def add_opinion(
    team: Team, name: str, value: int = 1, role: OpinionRole = OpinionRole.PEER, words: str = "words"
) -> int:
    opinion = {"ratings": {"PER-1": value}, "author_name": name, "comment": words}
    return team.workspace.do(record_opinion, review=team.review, role=role, **opinion).result


def of_peers(team: Team) -> list[tuple[str, dict[str, int]]]:
    return [
        (opinion.comment, opinion.ratings)
        for opinion in opinions(team.workspace, team.review)
        if opinion.role == "peer"
    ]


def printed(team: Team) -> str:
    """The report once the review is submitted, as an earlier version left it: before that it shows no peers."""
    team.workspace.do(put_row, table="review", key=team.review, values={"state": "submitted"})
    return pdf_text.text(build(review_snapshot(team.workspace, team.review, Edition.ENGINEER, DAY)))


def test_a_peer_recorded_three_times_counts_once_and_is_not_shown(team: Team) -> None:
    for number, name in enumerate(SPELLINGS):
        add_opinion(team, name, value=number + 1, words=f"words {number}")
    assert of_peers(team) == [("words 2", {"PER-1": 3})]
    snapshot = review_snapshot(team.workspace, team.review, Edition.ENGINEER, DAY)
    assert snapshot.facts.peer_count == 1
    assert "1 peer answered. Peer ratings appear once three" in printed(team)
    team.workspace.undo()
    team.workspace.undo()
    assert of_peers(team) == [("words 1", {"PER-1": 2})]


def test_a_second_opinion_replaces_all_of_the_first_one(team: Team) -> None:
    first = add_opinion(team, "Zoë", words="first")
    again = team.workspace.do(
        record_opinion, review=team.review, role=OpinionRole.PEER, ratings={"COD-1": 4}, author_name="zoë"
    ).result
    assert again == first
    assert of_peers(team) == [("", {"COD-1": 4})]


def test_the_tech_lead_is_not_counted_as_a_peer(team: Team) -> None:
    add_opinion(team, "Zoë", role=OpinionRole.TECH_LEAD)
    with pytest.raises(Refused, match="Zoë has already been asked as tech lead"):
        add_opinion(team, "Zoë")
    assert of_peers(team) == []


def test_the_engineer_has_a_single_self_rating(team: Team) -> None:
    for name, value in (("", 2), ("Ines Duarte", 4)):
        add_opinion(team, name, value, OpinionRole.SELF)
    own = [opinion.ratings for opinion in opinions(team.workspace, team.review) if opinion.role == "self"]
    assert own == [{"PER-1": 4}]


def test_a_peer_without_a_name_is_refused(team: Team) -> None:
    with pytest.raises(BadInput, match="so that each person counts once"):
        add_opinion(team, "  ")


@operation("test.record_as_before", "Record an opinion as before")
def record_as_before(tx: Transaction, *, review: int, names: tuple[str, ...]) -> None:
    """How earlier versions stored opinions: one row each time."""
    for number, name in enumerate(names):
        opinion = tx.insert(
            "opinion",
            review_id=review,
            role="peer",
            author_name=name,
            received_on="2026-07-01",
            comment=f"words {number}",
        )
        tx.upsert("opinion_rating", (opinion, "PER-1"), value=number + 1)


@pytest.mark.parametrize("names", [SPELLINGS, ("", "", "", "")], ids=["one name", "no name"])
def test_rows_of_an_older_file_count_once_and_the_latest_one_counts(team: Team, names: tuple[str, ...]) -> None:
    team.workspace.do(record_as_before, review=team.review, names=names)
    last = len(names) - 1
    assert of_peers(team) == [(f"words {last}", {"PER-1": last + 1})]
    team.workspace.do(rate, review=team.review, competency="PER-1", value=3)
    others = competency_context(team.workspace, team.review, "PER-1").opinions.others
    assert others is not None
    assert "peer" not in {item.role for item in others}
    assert "1 peer answered. Peer ratings appear once three" in printed(team)


def test_the_engineer_and_the_reviewer_are_not_peers(team: Team) -> None:
    row = review(team.workspace, team.review)
    for name in (row.engineer_name, row.reviewer_name.upper()):
        with pytest.raises(Refused, match="is the engineer or the reviewer and cannot be"):
            add_opinion(team, name)
    assert of_peers(team) == []


def test_a_name_with_the_family_name_first_is_the_same_name() -> None:
    assert name_key("Lee, Ann") == name_key("ann lee")


def spelled(name: str) -> Iterator[str]:
    yield from (name.upper(), name.lower(), f"  {name}\t", name.replace(" ", "  "))
    yield from (unicodedata.normalize(form, name) for form in ("NFC", "NFD"))


@given(st.lists(st.sampled_from("aäßéł Ωñ"), min_size=1).map("".join))
@settings(max_examples=100, deadline=None)
def test_a_name_is_the_same_in_every_case_form_and_spacing(name: str) -> None:
    assert {name_key(item) for item in spelled(name)} == {name_key(name)}
