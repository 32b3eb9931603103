"""Opinions: who may be asked what and when, and which answers are shown, fixed and hidden."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from functools import partial
from typing import Any

import pytest

from models.domain.documents import Edition
from models.domain.evidence import EvidenceSource, Observation
from models.domain.journal import Visibility
from models.domain.opinions import Channel, CompetencyAnswer, Consent, Contact, OpinionAnswer, RequestState
from models.domain.peers import Hidden
from models.domain.reviews import OpinionRole
from models.exchange.opinion_form import opinion_form
from models.operations import review_status
from models.operations.cycles import edit_cycle
from models.operations.engineers import add_engineer
from models.operations.evidence import add_evidence, edit_evidence
from models.operations.journal import write_note
from models.operations.opinions import change_request, record_answer, remind, withdraw_request
from models.operations.reviews import clear_rating, comment_on_rating, rate, write_summary
from models.queries.opinion_requests import proposed_competencies, request
from models.queries.opinions import opinions
from models.queries.reviews import review
from models.support.errors import BadInput, Refused
from models.views.engineer_ratings import profile_areas, review_points
from models.views.opinions import competency_opinions, opinions_view, self_comparison
from models.views.waiting_opinions import waiting_view
from reports.publish import take
from tests.models.operations.conftest import INES, Story
from tests.models.operations.opinion_steps import TOMORROW, answer, answered_by_peers, ask

# Asking ----------------------------------------------------------------------------------------------------


def test_a_person_is_asked_reminded_and_answers(story: Story):
    number = ask(story)
    story.do(remind, request=number)
    row = request(story.workspace, number)
    assert (row.state, row.reminded_on, row.competencies) == (
        RequestState.ASKED,
        date.today(),
        ("COD-1", "PER-1"),
    )
    answer = OpinionAnswer(
        competencies={
            "COD-1": CompetencyAnswer(4, comment="  Clear.  "),
            "PER-1": CompetencyAnswer(not_seen=True),
        },
        comment="Good to work with.",
        contact=Contact.WEEKLY,
        consent=Consent.NAMED,
    )
    story.do(record_answer, request=number, answer=answer, channel=Channel.FORM)
    [opinion] = opinions(story.workspace, story.review)
    assert (opinion.ratings, opinion.not_seen, opinion.remarks["COD-1"]) == (
        {"COD-1": 4},
        frozenset({"PER-1"}),
        "Clear.",
    )
    [line] = opinions_view(story.workspace, story.review, date.today()).lines
    assert (line.request.state, line.channel, line.contact) == (RequestState.ANSWERED, Channel.FORM, Contact.WEEKLY)
    assert (line.consent, line.comment) == (None, "")


def test_each_step_is_undone(story: Story):
    states = []

    def stored() -> list[list[dict[str, Any]]]:
        tables = ("opinion_request", "opinion_request_competency", "opinion", "opinion_rating", "opinion_remark")
        return [story.workspace.query(f"SELECT * FROM {table} ORDER BY 1, 2") for table in tables]

    states.append(stored())
    number = ask(story)
    steps: list[Callable[[], object]] = [
        lambda: story.do(change_request, request=number, competencies=("COD-1", "COD-2"), due_on=None),
        lambda: story.do(remind, request=number),
        lambda: answer(story, number, 2, "first"),
        lambda: story.do(
            record_answer,
            request=number,
            answer=OpinionAnswer(competencies={"COD-2": CompetencyAnswer(not_seen=True, comment="Never saw it.")}),
            channel=Channel.THIS_COMPUTER,
        ),
        lambda: story.do(withdraw_request, request=number),
    ]
    for step in steps:
        states.append(stored())
        step()
    assert stored()[2:] == [[], [], []]
    for before in reversed(states):
        story.workspace.undo()
        assert stored() == before


def test_a_self_rating_asks_every_competency_and_names_the_engineer(story: Story):
    number = ask(story, "", OpinionRole.SELF)
    assert request(story.workspace, number).person_name == INES.name
    with pytest.raises(Refused, match=r"Ines Duarte is already asked for a self-rating\.$"):
        ask(story, "", OpinionRole.SELF)


@pytest.mark.parametrize("role", [OpinionRole.PEER, OpinionRole.TECH_LEAD])
def test_the_engineer_and_the_reviewer_have_no_other_role(story: Story, role: OpinionRole):
    for name in ("duarte, INES", "Marta Lindqvist"):
        with pytest.raises(Refused, match="is the engineer or the reviewer"):
            ask(story, name, role)


def test_a_person_is_asked_once_under_any_name_or_role(story: Story):
    tom = story.do(add_engineer, details=INES.__class__(name="Tom Berg", level="MID"))
    number = ask(story, "", engineer=tom)
    for name, role, engineer in (
        ("berg, TOM", OpinionRole.PEER, None),
        ("Tom Berg", OpinionRole.TECH_LEAD, None),
        ("", OpinionRole.PEER, tom),
    ):
        with pytest.raises(Refused, match="Tom Berg has already been asked as peer"):
            ask(story, name, role, engineer=engineer)
    story.do(withdraw_request, request=number)
    ask(story, "Tom Berg")


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"competencies": ()}, "at least one competency"),
        ({"competencies": ("XXX-1",)}, "no competency XXX-1"),
        ({"due_on": date.today() - timedelta(days=1)}, "is in the past"),
        ({"name": " "}, "Enter the name"),
    ],
)
def test_an_incomplete_request_is_refused(story: Story, more: dict[str, Any], words: str):
    with pytest.raises(BadInput, match=words):
        ask(story, **more)


def test_a_peer_is_asked_about_fifteen_competencies_at_most(story: Story):
    codes = [item.code for item in proposed_competencies(story.workspace, story.review, "Zoe")]
    assert len(codes) == 15
    with pytest.raises(BadInput, match="at most 15 competencies, not 16"):
        ask(story, competencies=(*codes, next(code for code in ("DAT-4", "SEC-4", "STR-4") if code not in codes)))


def test_competencies_of_evidence_naming_the_peer_are_proposed_first(story: Story):
    seen = Observation(
        happened_on=date(2026, 3, 2), behaviour="Paired with Zoé Adler on the index.", competencies=("DAT-3",)
    )
    story.do(add_evidence, review=story.review, observation=seen)
    for text, codes in (("Zoe saw the outage.", ("OPS-4",)), ("Adlerbrook moved.", ("STR-4",))):
        story.do(
            write_note, engineer=story.engineer, text=text, happened_on=date(2026, 2, 2),
            visibility=Visibility.PRIVATE, competencies=codes,
        )  # fmt: skip
    proposed = proposed_competencies(story.workspace, story.review, "Zoe Adler")
    assert [(item.code, item.mentions) for item in proposed[:3]] == [("DAT-3", 1), ("OPS-4", 1), (proposed[2].code, 0)]
    assert "STR-4" not in [item.code for item in proposed]


def test_an_answer_covers_only_requested_competencies_and_is_not_empty(story: Story):
    number = ask(story)
    for given, words in (
        (OpinionAnswer(competencies={}), "is empty"),
        (OpinionAnswer(competencies={"COD-1": CompetencyAnswer(6)}), "6 is not a rating"),
        (
            OpinionAnswer(competencies={"COD-1": CompetencyAnswer(3, not_seen=True)}),
            "both rated and marked as not observed",
        ),
        (OpinionAnswer(competencies={"COD-2": CompetencyAnswer(3)}), "was not asked about COD-2"),
        (OpinionAnswer(competencies={}, comment="x" * 2001), "overall comment has 2001 characters"),
        (
            OpinionAnswer(competencies={"COD-1": CompetencyAnswer(3, comment="x" * 2001)}),
            "comment on COD-1 has 2001 characters. Shorten it to at most 2000",
        ),
    ):
        with pytest.raises(BadInput, match=words):
            story.do(record_answer, request=number, answer=given, channel=Channel.PAPER)


def test_withdrawn_requests_and_submitted_reviews_are_final(story: Story):
    number, other = ask(story), ask(story, "Ali Demir")
    story.do(withdraw_request, request=number)
    for operation in (remind, withdraw_request):
        with pytest.raises(Refused, match="was withdrawn"):
            story.do(operation, request=number)
    with pytest.raises(Refused, match="was withdrawn"):
        answer(story, number)
    story.make_ready()
    story.do(review_status.submit, review=story.review)
    for step in (
        lambda: ask(story, "Mia Novak"),
        lambda: answer(story, other),
        lambda: story.do(remind, request=other),
    ):
        with pytest.raises(Refused, match="Return it to draft"):
            step()


def test_a_request_without_a_competency_left_has_no_form(story: Story):
    number = ask(story)
    row = review(story.workspace, story.review)
    cycle = {"cycle": row.cycle_id, "name": row.cycle_name, "starts_on": row.period[0], "ends_on": row.period[1]}
    for excluded, areas in (({"COD-1": "No code."}, 1), ({"COD-1": "No code.", "PER-1": "No service."}, 0)):
        story.do(edit_cycle, excluded=excluded, **cycle)
        if areas:
            assert len(opinion_form(story.workspace, number).areas) == areas
    with pytest.raises(Refused, match="no longer covers any competency of the request to Zoe Adler"):
        opinion_form(story.workspace, number)


def test_open_requests_are_listed_by_due_date(story: Story):
    ask(story, "Zoe Adler", due_on=TOMORROW)
    ask(story, "Ali Demir", due_on=date.today())
    answer(story, ask(story, "Mia Novak"))
    waiting = waiting_view(story.workspace, TOMORROW)
    assert [(line.request.person_name, line.is_overdue) for line in waiting] == [
        ("Ali Demir", True),
        ("Zoe Adler", False),
    ]


# Own ratings first -----------------------------------------------------------------------------------------


def test_opinions_are_shown_once_the_reviewer_has_rated(story: Story):
    answer(story, ask(story, "", OpinionRole.SELF), 5)
    answer(story, ask(story, "Kofi Mensah", OpinionRole.TECH_LEAD), 2)
    answered_by_peers(story, 3)
    assert competency_opinions(story.workspace, story.review, "COD-1") is None
    assert self_comparison(story.workspace, story.review).comparison.compared == 0
    story.do(rate, review=story.review, competency="COD-1", value=3)
    opened = competency_opinions(story.workspace, story.review, "COD-1")
    assert opened.own_rating == 5
    assert [(item.role, item.count, item.mean) for item in opened.others] == [(OpinionRole.TECH_LEAD, 1, Fraction(2))]
    assert opened.peers_hidden is Hidden.NOT_SUBMITTED
    compared = self_comparison(story.workspace, story.review)
    assert [(item.code, item.own, item.reviewer) for item in compared.comparison.differences] == [("COD-1", 5, 3)]
    assert "self-rating 5, reviewer 3" in str(compared.guide[0])
    story.do(clear_rating, review=story.review, competency="COD-1")
    assert competency_opinions(story.workspace, story.review, "COD-1") is None


def test_overall_comments_of_others_are_shown_after_the_last_rating(story: Story):
    for role, name, consent in (
        (OpinionRole.SELF, "", Consent.NAMED),
        (OpinionRole.TECH_LEAD, "Kofi Mensah", Consent.NAMED),
        (OpinionRole.TECH_LEAD, "Lea Roth", Consent.SUMMARY),
    ):
        answer = OpinionAnswer(
            competencies={"COD-1": CompetencyAnswer(4, comment=f"Remark of {name}.")}, comment=f"All of {name}.",
            consent=consent,
        )  # fmt: skip
        story.do(record_answer, request=ask(story, name, role), answer=answer, channel=Channel.THIS_COMPUTER)

    def wholes() -> list[str]:
        return [line.comment for line in opinions_view(story.workspace, story.review, date.today()).lines]

    story.do(rate, review=story.review, competency="COD-1", value=3)
    shown = competency_opinions(story.workspace, story.review, "COD-1")
    assert shown.own_comment == "Remark of ."
    assert [(comment.text, comment.name) for comment in shown.comments] == [("Remark of Kofi Mensah.", "Kofi Mensah")]
    assert wholes() == ["", "", ""]
    story.make_ready()
    assert wholes() == ["All of .", "All of Kofi Mensah.", ""]


def test_the_profile_shows_the_self_rating_of_rated_competencies_only(story: Story):
    def own_means() -> set[Fraction | None]:
        [point] = review_points(story.workspace, (review(story.workspace, story.review),))
        return {area.own for area in profile_areas(story.workspace, point, None)}

    answer(story, ask(story, "", OpinionRole.SELF), 5)
    assert own_means() == {None}
    story.do(rate, review=story.review, competency="COD-1", value=3)
    assert own_means() == {None, Fraction(5)}


def test_two_peers_are_not_shown_even_with_a_tech_lead_rating(story: Story):
    answer(story, ask(story, "Kofi Mensah", OpinionRole.TECH_LEAD), 2)
    answered_by_peers(story, 2)
    story.do(rate, review=story.review, competency="COD-1", value=3)
    others = competency_opinions(story.workspace, story.review, "COD-1").others
    assert [item.role for item in others] == [OpinionRole.TECH_LEAD]


LONG_WORDS = "She rewrote the retry logic twice, and nobody noticed an outage."


@pytest.mark.parametrize("source", EvidenceSource)
def test_evidence_may_not_quote_a_peer(story: Story, source: EvidenceSource):
    answer(story, ask(story), 4, LONG_WORDS, consent=Consent.UNNAMED)
    observation = Observation(happened_on=date(2026, 3, 2), behaviour="x", competencies=("COD-1",), source=source)
    for behaviour in (LONG_WORDS.upper(), "A peer said: rewrote the retry logic twice, and nobody complained."):
        with pytest.raises(Refused, match="in your own words"):
            story.do(add_evidence, review=story.review, observation=replace(observation, behaviour=behaviour))
    number = story.do(
        add_evidence, review=story.review, observation=replace(observation, behaviour="Rewrote the retry logic.")
    )
    with pytest.raises(Refused, match="in your own words"):
        story.do(edit_evidence, evidence=number, observation=replace(observation, impact=LONG_WORDS))


def test_common_words_are_not_a_quotation_of_a_short_comment(story: Story):
    answer(story, ask(story), 4, "Reliable.", consent=Consent.UNNAMED)
    for behaviour in ("The nightly job is reliable now.", "Reliable."):
        observation = Observation(
            happened_on=date(2026, 3, 2), behaviour=behaviour, competencies=("COD-1",), source=EvidenceSource.PEER
        )
        story.do(add_evidence, review=story.review, observation=observation)


def test_no_text_of_a_submitted_or_printed_review_quotes_a_peer(story: Story):
    answer(story, ask(story), 4, LONG_WORDS, consent=Consent.SUMMARY)
    story.make_ready()
    comment = partial(story.do, comment_on_rating, review=story.review, competency="COD-1")
    summary = partial(story.do, write_summary, review=story.review)
    for write, name in ((comment, "comment"), (summary, "summary")):
        write(**{name: f"I heard: {LONG_WORDS}"})
        with pytest.raises(Refused, match="repeats what a peer wrote"):
            story.do(review_status.submit, review=story.review)
        with pytest.raises(Refused, match="repeats what a peer wrote"):
            take(story.workspace, "review", story.review, Edition.ENGINEER, date(2026, 7, 1))
        write(**{name: "The retries are simpler now, and no outage was reported."})
    story.do(review_status.submit, review=story.review)
