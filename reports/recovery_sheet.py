"""Recovery sheet: one page to print and lock away, with the passphrase of a workspace."""

from datetime import date
from io import BytesIO
from pathlib import Path

from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from models.queries.signing import signing_key
from models.support.errors import BadInput
from models.support.messages import message
from models.support.signing import PublicKey
from models.support.translation import say, translate
from models.workspace.workspace import Workspace
from reports import seal, theme, usual_font
from reports.blocks import bullets, entries, gap, prose, text
from reports.export import atomic_write
from reports.formats import day, locale
from reports.tagged_canvas import PROGRAM, TaggedCanvas
from reports.text import one_line, property_line
from reports.theme import Paper

ROOM = "_" * 58
ADVICE = (
    message(
        "Print this page, write the passphrase on it by hand if it is not printed, and lock it away where only you and your "
        "deputy can reach it. Then delete the file."
    ),
    message("Anyone with this page and the file can read everything in it. Keep the two apart."),
    message(
        "The file cannot be opened without the passphrase, not even by its owner or by the makers of Plumbline. "
        "There is no second key."
    ),
    message(
        "Documents of this workspace print the same fingerprint, and so does its public card. Another one means another "
        "workspace."
    ),
    message(
        "After you change the passphrase, this page opens only older copies and backups. Print another, and "
        "destroy this one with those copies."
    ),
)


def write_recovery_sheet(out: Path, workspace: Workspace, made_on: date, passphrase: str = "") -> None:
    """Write the page; the passphrase is on it only if given. Raises BadInput if `out` cannot be written."""
    content = recovery_sheet(workspace.path, signing_key(workspace).public, made_on, passphrase)
    with atomic_write(out) as file:
        file.write(content)


def recovery_sheet(
    workspace: Path, key: PublicKey, made_on: date, passphrase: str = "", paper: Paper = Paper.A4
) -> bytes:
    """The page as PDF. Raises BadInput for a passphrase that the page cannot show exactly."""
    if one_line(passphrase) != passphrase:
        raise BadInput(
            message(
                "The passphrase has characters that the sheet cannot print exactly. Save the sheet without it "
                "and write it in by hand."
            )
        )
    usual_font.register()
    buffer = BytesIO()
    frame = Frame(theme.MARGIN, theme.BOTTOM, paper.content_width, paper.content_height, 0, 0, 0, 0)
    title = property_line(f"{say('Recovery sheet')} · {workspace.stem}")
    template = BaseDocTemplate(
        buffer, pagesize=paper.value, invariant=1, lang=locale(), displayDocTitle=1, title=title, author=PROGRAM,
        initialFontName=usual_font.REGULAR, keywords=seal.unsealed(seal.RECOVERY_SHEET),
    )  # fmt: skip
    template.addPageTemplates(PageTemplate(frames=[frame]))
    written: list[Flowable] = prose(passphrase, theme.STRONG) if passphrase else [text(ROOM)]
    template.build(
        [
            text(say("Recovery sheet"), theme.TITLE),
            *prose(workspace.stem, theme.SUBTITLE),
            gap(18),
            entries(
                [
                    (say("File"), prose(workspace.name)),
                    (say("Folder"), prose(str(workspace.parent))),
                    (say("Created on"), prose(day(made_on))),
                    (say("Fingerprint of the key"), prose(key.fingerprint)),
                    (say("Passphrase"), written),
                    (say("Who keeps this page"), [text(ROOM)]),
                ],
                paper,
            ),
            gap(18),
            text(say("What to do with it"), theme.SECTION),
            gap(6),
            *bullets(map(translate, ADVICE), theme.BODY),
        ],
        canvasmaker=TaggedCanvas,
    )
    return seal.sealed(buffer.getvalue())
