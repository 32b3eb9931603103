"""Requests for opinions and the answers to them: values, states and limits."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NewType

from models.domain.reviews import OpinionRole
from models.rubric.model import RATINGS
from models.support.errors import BadInput
from models.support.messages import Message, message

RequestId = NewType("RequestId", int)

MAX_PEER_COMPETENCIES = 15
"""Competencies that one peer is asked about: about a quarter of an hour."""
_USUAL_ANSWER_DAYS = 10
MAX_COMMENT = 2000
"""Characters in one comment."""
_TEXT_DIRECTION = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Invisible characters that reverse text on screen and on paper, so that it reads other than it was written."""


class RequestState(StrEnum):
    """Status of a request for an opinion."""

    ASKED = "asked"
    ANSWERED = "answered"
    WITHDRAWN = "withdrawn"

    @property
    def label(self) -> Message:
        """Label as in a list."""
        return {
            RequestState.ASKED: message("asked", "request for an opinion"),
            RequestState.ANSWERED: message("answered", "request for an opinion"),
            RequestState.WITHDRAWN: message("withdrawn", "request for an opinion"),
        }[self]


class Channel(StrEnum):
    """Way in which an answer came in."""

    THIS_COMPUTER = "here"
    FORM = "form"
    PAPER = "paper"

    @property
    def label(self) -> Message:
        """Label as in a list."""
        return {
            Channel.THIS_COMPUTER: message("on this computer"),
            Channel.FORM: message("PDF form"),
            Channel.PAPER: message("typed in from paper"),
        }[self]


class Consent(StrEnum):
    """How the words of an answer may be shown to the engineer."""

    NAMED = "named"
    UNNAMED = "unnamed"
    SUMMARY = "summary"

    @property
    def label(self) -> Message:
        """Label as on the form."""
        return {
            Consent.NAMED: message("with my name"),
            Consent.UNNAMED: message("without my name"),
            Consent.SUMMARY: message("summary only: my ratings count, my comments are not shown"),
        }[self]


class Contact(StrEnum):
    """How often the person worked with the engineer in the period."""

    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    RARELY = "rarely"

    @property
    def label(self) -> Message:
        """Label as on the form."""
        return {
            Contact.DAILY: message("nearly every day"),
            Contact.WEEKLY: message("every week"),
            Contact.MONTHLY: message("every month"),
            Contact.RARELY: message("less often"),
        }[self]


@dataclass(frozen=True, slots=True)
class CompetencyAnswer:
    """Answer about one competency. `rating` is None if it was not seen or left open."""

    rating: int | None = None
    not_seen: bool = False
    comment: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was answered."""
        return self.rating is None and not self.not_seen and not self.comment


@dataclass(frozen=True, slots=True, kw_only=True)
class OpinionAnswer:
    """A completed form: competency code to answer, a comment on the whole, contact and consent.

    Without an answer to the consent question, the strictest choice holds. `contact` is None if it was left open.
    """

    competencies: Mapping[str, CompetencyAnswer]
    comment: str = ""
    contact: Contact | None = None
    consent: Consent = Consent.SUMMARY


def consent_choices(role: OpinionRole) -> tuple[Consent, ...]:
    """Choices that this role has: the engineer and the tech lead are identified by their role, so their name is no secret."""
    return {
        OpinionRole.SELF: (),
        OpinionRole.TECH_LEAD: (Consent.NAMED, Consent.SUMMARY),
        OpinionRole.PEER: tuple(Consent),
    }[role]


def effective_consent(role: OpinionRole, given: Consent) -> Consent:
    """The consent that holds for this role: always named for the engineer; a choice the role lacks counts as named."""
    choices = consent_choices(role)
    return given if given in choices else Consent.NAMED


def checked_answer(answer: OpinionAnswer) -> OpinionAnswer:
    """The answer without empty entries, its comments trimmed and without invisible characters that reverse text.

    Raises BadInput if it says nothing at all, a rating is not 1 to 5 or given for something not seen, or a comment is
    too long.
    """
    competencies = {
        code: CompetencyAnswer(item.rating, item.not_seen, _comment(item.comment, code))
        for code, item in answer.competencies.items()
    }
    for code, item in competencies.items():
        if item.rating is not None and item.rating not in RATINGS:
            raise BadInput(
                message(
                    "{competency}: {rating} is not a rating. Ratings go from 1 to 5.",
                    competency=code,
                    rating=item.rating,
                )
            )
        if item.rating is not None and item.not_seen:
            raise BadInput(
                message("{competency} is both rated and marked as not observed. Choose one.", competency=code)
            )
    given = {code: item for code, item in competencies.items() if not item.is_empty}
    comment = _comment(answer.comment)
    if not given and not comment:
        raise BadInput(message("This answer is empty: it has no rating and no comment."))
    return OpinionAnswer(competencies=given, comment=comment, contact=answer.contact, consent=answer.consent)


def _comment(text: str, competency: str = "") -> str:
    """The text as it is stored. The error names the competency, or the comment on the whole."""
    stripped = _TEXT_DIRECTION.sub("", text).strip()
    if len(stripped) > MAX_COMMENT:
        if competency:
            raise BadInput(
                message(
                    "The comment on {competency} has {length} characters. Shorten it to at most {longest}.",
                    competency=competency,
                    length=len(stripped),
                    longest=MAX_COMMENT,
                )
            )
        raise BadInput(
            message(
                "The overall comment has {length} characters. Shorten it to at most {longest}.",
                length=len(stripped),
                longest=MAX_COMMENT,
            )
        )
    return stripped


def usual_answer_due(asked_on: date) -> date:
    """The day proposed for the answer to a request."""
    return asked_on + timedelta(days=_USUAL_ANSWER_DAYS)


def visibility(role: OpinionRole, engineer: str, reviewer: str) -> tuple[Message, ...]:
    """Sentences for the person who answers: who sees what of the answer."""
    names = {"engineer": engineer, "reviewer": reviewer}
    never_averaged = message("Your ratings are shown beside those of {reviewer} and never averaged into them.", **names)
    withdraw_from_draft = message(
        "You can withdraw your answer until {reviewer} submits the review. The history of the file keeps it.", **names
    )
    if role is OpinionRole.SELF:
        return (
            message("{reviewer} sees your answer to a competency after rating it, never before.", **names),
            message("Your own report shows your ratings and comments. HR sees your mean for each area.", **names),
            never_averaged,
            withdraw_from_draft,
        )
    if role is OpinionRole.TECH_LEAD:
        return (
            message("{reviewer} sees your answer to a competency after rating it, never before.", **names),
            message(
                "{engineer} sees your mean for each area, marked as the tech lead’s, and so knows that it is yours.",
                **names,
            ),
            message("You decide below whether {engineer} sees your comments. HR sees means only.", **names),
            never_averaged,
            withdraw_from_draft,
        )
    return (
        message(
            "{engineer} never sees your ratings, only the mean of at least three colleagues and, with five or "
            "more, the range.",
            **names,
        ),
        message(
            "Comments are shown once four colleagues have answered, and on a competency once four have rated it. Comments "
            "without a name also need four colleagues who are not named. A comment on a competency that you do not rate "
            "is never shown. You decide below whether and how yours are shown.",
            **names,
        ),
        message("HR sees means only.", **names),
        message(
            "{reviewer} collects the forms. Plumbline shows {reviewer} only means as well, and only after the review "
            "is submitted. But anyone who has this file can open it. Your answer is confidential, not anonymous.",
            **names,
        ),
        never_averaged,
        message(
            "You can withdraw your answer until the review is closed. If you do, later reports show no peer ratings. "
            "Reports that were exported before, earlier revisions and the history of the file do not change.",
        ),
    )
