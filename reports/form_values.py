"""Values of the fields of a filled-in PDF form. Reads values only, from any bytes; runs and follows nothing."""

from collections.abc import Iterator

import pikepdf

from models.domain.reviews import ReviewId
from models.exchange.opinion_form import HIDDEN
from models.exchange.opinion_import import ImportedForm, imported_form
from models.support.errors import BadInput
from models.support.messages import message
from models.workspace.reader import Reader
from reports.foreign_pdf import UNREADABLE, open_foreign

MAX_FORM_SIZE = 10_000_000
"""Bytes. A form has less than 500 kB; a reader may embed fonts when it saves."""
MAX_FIELDS = 3000
MAX_DEPTH = 8
MAX_VALUE = 20_000
"""Characters of one value as read; what may be stored is less."""
_OFF = "Off"


def read_opinion_form(reader: Reader, content: bytes, review_id: ReviewId | None = None) -> ImportedForm:
    """What a filled-in opinion form says. Raises as `form_values` and `imported_form`."""
    return imported_form(reader, form_values(content), review_id)


def is_opinion_form(content: bytes) -> bool:
    """Whether the file is a PDF form that Plumbline made, filled in or not."""
    try:
        return f"{HIDDEN}format" in form_values(content)
    except BadInput:
        return False


def form_values(content: bytes) -> dict[str, str]:
    """Field name to value; empty text for a field left open.

    Raises BadInput, saying what to do, if the file is no readable PDF form, is locked or too large, or contradicts itself.
    """
    if len(content) > MAX_FORM_SIZE:
        raise BadInput(message("This file is larger than {size} MB. An opinion form is much smaller.", size=10))
    try:
        with open_foreign(content) as pdf:
            return _values(pdf)
    except BadInput:
        raise
    except pikepdf.PasswordError:
        raise BadInput(message("This PDF is protected by a password. Ask for a copy without one.")) from None
    except UNREADABLE:
        raise BadInput(message("This file is not a PDF form, or it is too damaged to be read.")) from None


def _values(pdf: pikepdf.Pdf) -> dict[str, str]:
    form = pdf.Root.get("/AcroForm")
    fields = form.get("/Fields") if isinstance(form, pikepdf.Dictionary) else None
    if not isinstance(fields, pikepdf.Array) or not len(fields):
        raise BadInput(
            message(
                "This PDF has no form fields. It may have been printed to PDF: open the original form, fill it in and save "
                "it, or type the answers in."
            )
        )
    values: dict[str, str] = {}
    for name, field in _terminal_fields(fields):
        value = _value(field, name)
        if values.setdefault(name, value) != value:
            raise _contradiction(name)
    return values


def _terminal_fields(fields: pikepdf.Array) -> Iterator[tuple[str, pikepdf.Dictionary]]:
    """Fields that have a value of their own, with their full names. Kids without a name are the buttons of a field."""
    waiting = [("", field, 0) for field in fields]
    seen = 0
    while waiting:
        prefix, field, depth = waiting.pop()
        seen += 1
        if seen > MAX_FIELDS or depth > MAX_DEPTH:
            raise BadInput(message("This PDF has more fields than an opinion form."))
        if not isinstance(field, pikepdf.Dictionary):
            continue
        name = f"{prefix}.{_text(field.get('/T'))}" if prefix else _text(field.get("/T"))
        named = [kid for kid in _kids(field) if "/T" in kid]
        waiting += [(name, kid, depth + 1) for kid in named]
        if not named:
            yield name, field


def _kids(field: pikepdf.Dictionary) -> list[pikepdf.Dictionary]:
    kids = field.get("/Kids")
    if not isinstance(kids, pikepdf.Array):
        return []
    if len(kids) > MAX_FIELDS:
        raise BadInput(message("This PDF has more fields than an opinion form."))
    return [kid for kid in kids if isinstance(kid, pikepdf.Dictionary)]


def _value(field: pikepdf.Dictionary, name: str) -> str:
    """The value of a text field, or the chosen button of a group.

    Some readers set the group's value (/V), some only the state of the chosen button (/AS), and some write a text where
    a name belongs. What is there must agree.
    """
    buttons = [field, *_kids(field)]
    if not any(button.get("/FT") == pikepdf.Name.Btn for button in buttons):
        return _text(field.get("/V"))
    chosen = [_text(field.get("/V")), *(_text(button.get("/AS")) for button in buttons)]
    states = {state.removeprefix("/") for state in chosen} - {"", _OFF}
    if len(states) > 1:
        raise _contradiction(name)
    return states.pop() if states else ""


def _text(value: object) -> str:
    """A text, name or text stream as str, empty for anything else. Some readers save long texts as streams."""
    if isinstance(value, pikepdf.Name):
        return str(value)[1:]
    if isinstance(value, pikepdf.Stream):
        value = pikepdf.String(value.read_bytes())  # its size is limited: see `reports.foreign_pdf`
    if not isinstance(value, pikepdf.String):
        return ""
    text = str(value)
    if len(text) > MAX_VALUE:
        raise BadInput(message("A comment in this form is too long. Shorten it and save the form again."))
    return text


def _contradiction(name: str) -> BadInput:
    return BadInput(
        message(
            "The field “{field}” of this form contradicts itself. Open the form, choose the answer again and save it.",
            field=name[:60],
        )
    )
