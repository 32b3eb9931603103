"""Filling in of PDF forms, and damage to them."""

from collections.abc import Callable, Mapping
from io import BytesIO

import pikepdf

Field = pikepdf.Object


def filled(content: bytes, values: Mapping[str, str], *, value: bool = True, state: bool = True) -> bytes:
    """The form with these values; radio groups by the name of the button. Readers set /V, /AS or both."""

    def fill(name: str, field: Field) -> None:
        if name not in values:
            return
        if field.get("/FT") != pikepdf.Name.Btn:
            field.V = pikepdf.String(values[name])
            return
        chosen = pikepdf.Name("/" + values[name])
        if value:
            field.V = chosen
        for button in field.Kids:
            if state:
                button.AS = chosen if str(chosen) in button.AP.N else pikepdf.Name.Off

    return changed(content, fill)


def changed(content: bytes, change: Callable[[str, Field], None]) -> bytes:
    """The form after `change` was called with the name of each field and the field."""
    with pikepdf.open(BytesIO(content)) as pdf:
        for field in pdf.Root.AcroForm.Fields:
            change(str(field.T), field)
        return saved(pdf)


def saved(pdf: pikepdf.Pdf, **options: object) -> bytes:
    """The PDF as bytes."""
    buffer = BytesIO()
    pdf.save(buffer, **options)
    return buffer.getvalue()
