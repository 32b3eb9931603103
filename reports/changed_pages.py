"""Comparison of a changed PDF with the signed digests of its pages: which were changed, added or removed."""

from collections.abc import Sequence

import pikepdf

from models.support.messages import Message, join, message, plural
from reports.foreign_pdf import UNREADABLE, open_foreign
from reports.signature import page_digest

MAX_PAGES = 1000


def differences(content: bytes, password: str, signed: Sequence[str]) -> tuple[Message, ...]:
    """Sentences on how the pages of a changed PDF differ from the signed ones. `signed` are the signed digests, in order."""
    try:
        with open_foreign(content, password) as pdf:
            pages = [_digest(page) for page in list(pdf.pages)[:MAX_PAGES]]
    except UNREADABLE:
        return ()
    foreign = [number for number, page in enumerate(pages, start=1) if page not in signed]
    missing = [number for number, page in enumerate(signed, start=1) if page not in pages]
    if foreign == missing and foreign:
        return (_changed(foreign, len(signed)),)
    found = []
    if foreign:
        found.append(_foreign(foreign))
    if missing:
        found.append(_missing(missing, len(signed)))
    return tuple(found) or (_only_elsewhere(pages == list(signed)),)


def _only_elsewhere(same_order: bool) -> Message:
    if not same_order:
        return message("The pages are the signed ones in another order or number.")
    return message(
        "Each page has the signed content. Another program saved the file again, or changed its properties, what is "
        "attached to it, or its fonts. Changed fonts can make a page show other letters and figures, so do not rely on it."
    )


def _changed(pages: Sequence[int], total: int) -> Message:
    return plural(
        len(pages),
        "Page {pages} of {total} was changed.",
        "Pages {pages} of {total} were changed.",
        pages=join(pages),
        total=total,
    )


def _foreign(pages: Sequence[int]) -> Message:
    return plural(
        len(pages),
        "Page {pages} of this file is not a signed page.",
        "Pages {pages} of this file are not signed pages.",
        pages=join(pages),
    )


def _missing(pages: Sequence[int], total: int) -> Message:
    return plural(
        len(pages),
        "Page {pages} of the signed {total} is missing.",
        "Pages {pages} of the signed {total} are missing.",
        pages=join(pages),
        total=total,
    )


def _digest(page: pikepdf.Page) -> str:
    """The digest as `page_digest` takes it; empty for a page that cannot be read, or that shows more than its own operators."""
    try:
        contents = page.obj.get("/Contents", pikepdf.Array())
        parts = contents if isinstance(contents, pikepdf.Array) else [contents]
        left, bottom, right, top = (float(edge) for edge in page.mediabox)
        if (
            any(not _is_signature(item) for item in page.obj.get("/Annots", ()))
            or int(page.obj.get("/Rotate", 0))
            or page.cropbox != page.mediabox
        ):
            return ""
        return page_digest(right - left, top - bottom, b"\n".join(part.read_bytes() for part in parts))
    except UNREADABLE:
        return ""


def _is_signature(annotation: pikepdf.Object) -> bool:
    """Whether it is the invisible field for the signature of a certificate."""
    return annotation.get("/FT") == "/Sig" and not any(int(edge) for edge in annotation.Rect.as_list())
