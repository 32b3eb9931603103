"""A PDF of which it is not known what it is: an opinion form, or something to verify."""

from models.support.errors import BadInput
from reports.foreign_document import Examined, examine
from reports.form_values import FormValues, form_values, is_opinion_form


def form_or_document(content: bytes) -> FormValues | Examined:
    """The values of an opinion form, or else what the file shows as a document.

    Both in one call, so that one limit of time and memory counts for a file from elsewhere.
    """
    try:
        values = form_values(content)
    except BadInput:  # no form, or none that can be imported
        return examine(content)
    return values if is_opinion_form(values) else examine(content)
