"""Opinion form: a fillable PDF that asks one person about the competencies of one review."""

from collections.abc import Sequence
from functools import partial
from io import BytesIO
from pathlib import Path

from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from models.domain.opinions import MAX_COMMENT, Consent, Contact
from models.domain.reviews import OpinionRole
from models.exchange.opinion_form import (
    COMMENT,
    CONSENT,
    CONTACT,
    NOT_SEEN,
    FormArea,
    OpinionForm,
    comment_field,
    rating_field,
)
from models.rubric.model import RATINGS, Competency
from models.support.language import in_language
from models.support.messages import join, message
from models.support.translation import say, say_plural, translate
from reports import theme, usual_font
from reports.blocks import bullets, entries, gap, heading, prose, section, table, text, together
from reports.export import write_bytes
from reports.form_canvas import FormPages
from reports.form_fields import RadioRow, TextBox
from reports.formats import capitalised, day, locale, period
from reports.han_forms import forms_for
from reports.plain_pdf import footer_of
from reports.tagged_canvas import PROGRAM
from reports.text import one_line, property_line, user_text
from reports.theme import Paper

COMMENT_HEIGHT = 42.0
"""Points: three lines. The box scrolls."""
OVERALL_HEIGHT, TALL_HEIGHT = 70.0, 112.0
"""The second is for forms without another question at their end."""
MINUTES_A_COMPETENCY = 1
MIN_MINUTES = 5

TITLES = {
    OpinionRole.SELF: message("Self-rating"),
    OpinionRole.TECH_LEAD: message("Tech lead’s view"),
    OpinionRole.PEER: message("Peer feedback"),
}
OPEN = message(
    "Open this file in any PDF reader, such as Adobe Reader, Firefox, Edge, Preview or Okular. If Adobe Reader opens it for "
    "reading only, choose “Enable Editing”."
)
CHOOSE = message(
    "For each competency, choose the sentence that best describes what you saw in the period. If you did not see it, "
    "choose “Not observed”. That is a good answer."
)
CHOOSE_FOR_SELF = message(
    "For each competency, choose the sentence that best describes what you did in the period. If there was no "
    "opportunity for it, choose “Not observed”."
)
SAVE = message("Save the file and send it back. Do not print it to PDF, because that removes the fields.")
PROMPT = message("What did you see? One concrete example helps most.")
PROMPT_FOR_SELF = message("What did you do? One concrete example helps most.")


def write_opinion_form(form: OpinionForm, out: Path, paper: Paper = Paper.A4) -> str:
    """Write the form. Returns the SHA-256 of the file; raises as `atomic_write`."""
    return write_bytes(build_opinion_form(form, paper), out)


def form_file_name(form: OpinionForm) -> str:
    """ "opinion-form_RV-2025-000123_7.pdf": the review's number and that of the request, no person's name."""
    return f"opinion-form_{form.document_id}_{form.request.id}.pdf"


def build_opinion_form(form: OpinionForm, paper: Paper = Paper.A4) -> bytes:
    """The form in its language as PDF; the same form gives the same bytes."""
    names = (form.engineer_name, form.reviewer_name, form.request.person_name, form.cycle_name)
    with in_language(form.language), forms_for(names):
        return _build(form, paper)


def _build(form: OpinionForm, paper: Paper) -> bytes:
    usual_font.register()
    buffer = BytesIO()
    frame = Frame(theme.MARGIN, theme.BOTTOM, paper.content_width, paper.content_height, 0, 0, 0, 0)
    title = property_line(f"{translate(TITLES[form.request.role])} · {form.engineer_name} · {form.cycle_name}")
    template = BaseDocTemplate(
        buffer, pagesize=paper.value, invariant=1, lang=locale(), displayDocTitle=1, title=title, author=PROGRAM,
        initialFontName=usual_font.REGULAR, subject=say("Opinion form"),
    )  # fmt: skip
    template.addPageTemplates(PageTemplate(frames=[frame]))
    footer = footer_of(join((TITLES[form.request.role], form.cycle_name), " · "), paper)
    canvas = partial(FormPages, footer=footer, paper=paper, values=form.hidden)
    template.build(_story(form, paper), canvasmaker=canvas)
    return buffer.getvalue()


def _story(form: OpinionForm, paper: Paper) -> list[Flowable]:
    prompt = PROMPT_FOR_SELF if form.request.role is OpinionRole.SELF else PROMPT
    return [
        *_opening(form, paper),
        *(_contact(form) if form.asks_contact else []),
        *(flowable for area in form.areas for flowable in _area(area, translate(prompt))),
        _closing(form),
    ]


def _opening(form: OpinionForm, paper: Paper) -> list[Flowable]:
    asked, own = len(form.request.competencies), form.request.role is OpinionRole.SELF
    facts = [
        (say("About"), prose(form.engineer_name, theme.SMALL_STRONG)),
        *([] if own else [(say("Filled in by"), prose(form.request.person_name, theme.SMALL_STRONG))]),
        (say("Review"), prose(f"{form.cycle_name}, {period(*form.period)}", theme.SMALL)),
        (say("Asked by"), prose(form.reviewer_name, theme.SMALL)),
    ]
    if form.request.due_on:
        facts.append((say("Please answer by"), prose(day(form.request.due_on), theme.SMALL_STRONG)))
    minutes = max(MIN_MINUTES, asked * MINUTES_A_COMPETENCY)
    scope = say_plural(
        asked, "{number} competency, about {minutes} minutes.", "{number} competencies, about {minutes} minutes.",
        minutes=minutes,
    )  # fmt: skip
    return [
        text(user_text(translate(TITLES[form.request.role])), theme.TITLE),
        *prose(scope, theme.SUBTITLE),
        gap(8),
        entries(facts, paper, label=34),
        *section(say("How to fill it in"), *bullets(map(translate, (OPEN, CHOOSE_FOR_SELF if own else CHOOSE, SAVE)))),
        *section(
            say("Who sees what"),
            _panel([*bullets(user_text(translate(line)) for line in form.visibility)], paper),
        ),
    ]


def _panel(body: list[Flowable], paper: Paper) -> Flowable:
    return table([[body]], [paper.content_width], rules=False, padding=2)


def _contact(form: OpinionForm) -> list[Flowable]:
    question = say("How often did you work with {name} in this period?", name=one_line(form.engineer_name))
    return [together(*section(question, *_choices(CONTACT, tuple(Contact), question)))]


def _area(area: FormArea, prompt: str) -> list[Flowable]:
    first, *others = area.competencies
    return [
        together(*section(area.name), *_competency(first, prompt)),
        *(together(gap(8), *_competency(competency, prompt)) for competency in others),
    ]


def _competency(competency: Competency, prompt: str) -> list[Flowable]:
    field, title = rating_field(competency.code), f"{competency.code} {competency.name}"
    options = [
        RadioRow(
            field,
            str(rating),
            text(f"<b>{rating}</b>&nbsp;&nbsp;{user_text(competency.anchor(rating))}", theme.SMALL),
            title,
            str(rating),
        )
        for rating in RATINGS
    ]
    not_observed = RadioRow(field, NOT_SEEN, text(say("Not observed"), theme.SMALL), title, say("Not observed"))
    return [
        heading(title, 1),
        *prose(competency.definition, theme.SMALL_SOFT),
        gap(3),
        *options,
        not_observed,
        gap(4),
        text(prompt, theme.LABEL),
        TextBox(
            comment_field(competency.code),
            COMMENT_HEIGHT,
            say("Comment on {competency}", competency=title),
            MAX_COMMENT,
        ),
    ]


def _closing(form: OpinionForm) -> Flowable:
    """The last questions and what to do next, in one block, so that no page has only a few lines."""
    parts = section(
        say("Anything else"),
        text(say("What should continue, and what is one thing to try next?"), theme.LABEL),
        TextBox(COMMENT, OVERALL_HEIGHT if form.consent else TALL_HEIGHT, say("Overall comment"), MAX_COMMENT),
    )
    if form.consent:
        question = say("May {name} read your comments?", name=one_line(form.engineer_name))
        note = text(say("If you choose nothing, your comments are not shown."), theme.FINE_SOFT)
        parts += section(question, *_choices(CONSENT, form.consent, question), gap(3), note)
    back = say("Save this file and send it to {name}. Thank you.", name=one_line(form.reviewer_name))
    return together(*parts, *section(say("When you are done"), *prose(back)))


def _choices(name: str, values: Sequence[Contact] | Sequence[Consent], question: str) -> list[Flowable]:
    """One radio button for each value, with its label."""
    labels = [(value.value, capitalised(value.label)) for value in values]
    return [RadioRow(name, value, text(user_text(label), theme.SMALL), question, label) for value, label in labels]
