"""Letterhead of page one: engineer, edition, status. Shared by both reports."""

from reportlab.platypus import Flowable

from models.domain.documents import DocumentHead
from models.support.translation import say, translate
from reports import theme
from reports.blocks import TableStyle, gap, prose, table, text
from reports.fast_table import Rule
from reports.text import user_text
from reports.theme import Paper


def letterhead(kind: str, head: DocumentHead, subtitle: list[str], state: str, paper: Paper) -> list[Flowable]:
    """At the left: kind, name and lines about the person. At the right: organisation, edition, status and number."""
    left = [
        text(f"<b>{say('{kind} – CONFIDENTIAL: personal data', kind=kind)}</b>", theme.FINE_SOFT),
        gap(7),
        *prose(head.subject_name, theme.TITLE),
        gap(1),
        text(user_text(" · ".join(part for part in subtitle if part)), theme.SUBTITLE),
    ]
    right = [
        *prose(head.organisation, theme.LABEL_RIGHT),
        gap(9),
        text(f"<b>{translate(head.edition.label)}</b>", theme.SMALL_RIGHT),
        text(state, theme.SMALL_RIGHT),
        text(user_text(head.short_number), theme.SMALL_RIGHT),
    ]
    style = TableStyle(below=Rule(0.9, theme.INK), bottom=7)
    return [table([[left, right]], paper.columns(None, 50), rules=False, padding=0, style=style), gap(5)]
