"""Commands for documents: export, public card and verify."""

from collections.abc import Callable, Sequence
from contextlib import nullcontext
from datetime import date
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING

import click

from models.support.errors import UnusableFile
from models.support.language import LANGUAGES
from models.support.messages import message
from models.support.translation import say, translate
from ui.cli.common import (
    FILE,
    echo,
    first_line_of,
    notice,
    open_workspace,
    pdf_password_from,
    with_passphrase,
    with_take_over,
)
from ui.cli.exit_codes import EXIT_FINDINGS, STOPPED

if TYPE_CHECKING:
    from models.domain.documents import KindName
    from models.exchange.public_card import PublicCard
    from models.workspace.workspace import Workspace
    from reports.batch import Progress
    from reports.protection import Protection
    from reports.verify import Verdict

of_engineer = click.option("--engineer", metavar="KEY", required=True, help="Employee ID, email or unique name.")
of_cycle = click.option("--cycle", metavar="NAME", required=True)
with_names = click.option(
    "--names-as-code-points", "as_codes", is_flag=True,
    help="Also print names with letters that the fonts lack, as codes such as [U+13E3].",
)  # fmt: skip
in_language = click.option(
    "--language", type=click.Choice(LANGUAGES), callback=lambda _context, _option, value: value or "",
    help="Language of the document, instead of that of the person or the workspace.",
)  # fmt: skip
in_edition = click.option("--edition", type=click.Choice(["engineer", "hr"]), required=True)


def with_protection(command: Callable[..., int | None]) -> Callable[..., int | None]:
    """Options that protect the PDFs of a command, which gets them as `protection`."""

    @click.option(
        "--password-file", type=FILE,
        help="Protect each PDF (AES-256) with the password in the first line of this file. It is no archival PDF then.",
    )  # fmt: skip
    @click.option("--certificate", "pkcs12", type=FILE, help="Sign each PDF with your own certificate (PKCS#12) too.")
    @click.option("--certificate-password-file", type=FILE, help="File whose first line opens the certificate.")
    @wraps(command)
    def protecting(
        *arguments: object,
        password_file: Path | None,
        pkcs12: Path | None,
        certificate_password_file: Path | None,
        **options: object,
    ) -> int | None:
        from models.exchange.files import read_bytes
        from reports.certificate import Certificate
        from reports.protection import Protection

        opened_by = first_line_of(certificate_password_file)
        certificate = Certificate(read_bytes(pkcs12), opened_by) if pkcs12 else None
        protection = Protection(first_line_of(password_file), certificate)
        if protection.password:
            notice(
                message(
                    "A PDF protected by a password is not an archival one (PDF/A). Keep an unprotected copy where archives "
                    "need one."
                )
            )
        return command(*arguments, protection=protection, **options)

    return protecting


@click.group()
def export() -> None:
    """Write review reports and mentorship plans as PDF."""


@export.command("review")
@click.argument("file", type=FILE)
@of_engineer
@of_cycle
@in_edition
@in_language
@click.option("--out", metavar="PDF", type=FILE, required=True)
@with_names
@with_protection
@with_passphrase
@with_take_over
def export_review(
    file: Path,
    engineer: str,
    cycle: str,
    edition: str,
    language: str,
    out: Path,
    as_codes: bool,
    passphrase_file: Path | None,
    protection: "Protection",
) -> None:
    """Write one review report."""
    from models.queries.cycles import find_cycle
    from models.queries.engineers import find_engineer
    from models.queries.reviews import find_review

    with open_workspace(file, passphrase_file) as workspace:
        review = find_review(workspace, find_engineer(workspace, engineer).id, find_cycle(workspace, cycle).id)
        _publish(workspace, "review", review.id, edition, out, language, as_codes=as_codes, protection=protection)


@export.command("plan")
@click.argument("file", type=FILE)
@of_engineer
@in_edition
@in_language
@click.option("--out", metavar="PDF", type=FILE, required=True)
@with_names
@with_protection
@with_passphrase
@with_take_over
def export_plan(
    file: Path,
    engineer: str,
    edition: str,
    language: str,
    out: Path,
    as_codes: bool,
    passphrase_file: Path | None,
    protection: "Protection",
) -> None:
    """Write the latest mentorship plan of one engineer."""
    from models.queries.engineers import find_engineer
    from models.queries.plans import newest_plan

    with open_workspace(file, passphrase_file) as workspace:
        plan = newest_plan(workspace, find_engineer(workspace, engineer).id)
        _publish(workspace, "plan", plan.id, edition, out, language, as_codes=as_codes, protection=protection)


@export.command("batch")
@click.argument("file", type=FILE)
@of_cycle
@in_edition
@in_language
@click.option("--out", metavar="DIR_OR_ZIP", type=FILE, required=True)
@click.option("--jobs", default=1, show_default=True, type=click.IntRange(1, 64))
@click.option(
    "--names-in-file-names", "in_names", is_flag=True, help="Name files by person too, not by employee ID alone."
)
@click.option(
    "--resume", is_flag=True, help="Keep what an interrupted export wrote to the folder and is still current."
)
@with_names
@with_protection
@with_passphrase
@with_take_over
def export_batch(  # noqa: PLR0913 - the options of the command
    file: Path,
    cycle: str,
    edition: str,
    language: str,
    out: Path,
    jobs: int,
    in_names: bool,
    resume: bool,
    as_codes: bool,
    passphrase_file: Path | None,
    protection: "Protection",
) -> int:
    """Write the review reports of a whole cycle into a folder or a .zip. A failed one is listed, and the export continues."""
    from models.domain.documents import Edition
    from models.queries.cycles import find_cycle
    from reports.batch import is_archive, publish_cycle

    failed, written, total = 0, 0, 0
    with open_workspace(file, passphrase_file) as workspace:
        found = find_cycle(workspace, cycle)
        try:
            for progress in publish_cycle(
                workspace, found.id, Edition(edition), out, date.today(), jobs,
                language=language, names_as_code_points=as_codes, names_in_file_names=in_names, resume=resume,
                protection=protection,
            ):  # fmt: skip
                _show(progress)
                failed, written, total = (
                    failed + bool(progress.failure),
                    written + (not progress.failure),
                    progress.total,
                )
        except KeyboardInterrupt:
            if is_archive(out) or not written:
                raise  # a zip is written completely or not at all
            notice(
                message(
                    "Stopped. {number} of {total} documents are in {folder}. To continue, run the same command with --resume.",
                    number=written, total=total, folder=out,
                )
            )  # fmt: skip
            raise click.exceptions.Exit(STOPPED) from None
    return EXIT_FINDINGS if failed else 0


def _show(progress: "Progress") -> None:
    """Print what became of one document of a batch."""
    kept = f" ({say('kept')})" if progress.kept else ""
    click.echo(f"{progress.done}/{progress.total} {progress.file_name}{kept}")
    for warning in progress.warnings:
        notice(f"{progress.file_name}: {translate(warning)}")
    if progress.failure:
        notice(f"{progress.file_name}: {progress.failure}")


def _publish(
    workspace: "Workspace",
    kind: "KindName",
    subject: int,
    edition: str,
    out: Path,
    language: str,
    *,
    as_codes: bool,
    protection: "Protection",
) -> None:
    """Write and record a document; print its warnings and its path."""
    from models.domain.documents import Edition
    from reports.publish import publish

    for warning in publish(
        workspace,
        kind,
        subject,
        Edition(edition),
        out,
        date.today(),
        language=language,
        names_as_code_points=as_codes,
        protection=protection,
    ):
        notice(warning)
    click.echo(out)


@click.command()
@click.argument("file", type=FILE)
@click.option("--out", metavar="CARD", type=FILE, help="Default: next to FILE, with the ending .plumbline-card.")
@with_passphrase
@with_take_over
def card(file: Path, out: Path | None, passphrase_file: Path | None) -> None:
    """Write the public card of the workspace FILE, with which anyone can verify its documents."""
    from models.exchange.public_card import SUFFIX
    from reports.other_files import publish_card

    with open_workspace(file, passphrase_file) as workspace:
        target = out or workspace.path.with_suffix(SUFFIX)
        public = publish_card(workspace, target, date.today()).result
    click.echo(target)
    echo(message("Fingerprint {fingerprint}", fingerprint=public.key.fingerprint))


@click.command()
@click.argument("pdf", type=FILE)
@click.option(
    "--workspace", "file", type=FILE, help="The workspace that exported it. Only it shows whether it is current."
)
@click.option(
    "--card",
    "cards",
    type=FILE,
    multiple=True,
    help="A public card, in place of the workspace. Can be given several times.",
)
@click.option("--password-file", type=FILE, help="File whose first line is the password of a protected PDF.")
@with_passphrase
@with_take_over
def verify(
    pdf: Path, file: Path | None, cards: tuple[Path, ...], password_file: Path | None, passphrase_file: Path | None
) -> int:
    """Check whether PDF is genuine and current, superseded, a draft, changed, or not a Plumbline document.

    With --workspace, PDF can also be any other exported file, such as a list. Exit code 0 then means that the document is
    genuine and current, or that the other file is unchanged since its export. With --card alone, it means that the document
    is genuine. Without either option, nothing can be confirmed, so the exit code is never 0.
    """
    from models.exchange.files import read_bytes
    from models.exchange.public_card import read_card

    content = read_bytes(pdf)
    known = [read_card(path) for path in cards]
    with open_workspace(file, passphrase_file) if file else nullcontext() as workspace:
        verdict = _verify_file(pdf, content, workspace, known, password_file)
    for sentence in (verdict.sentence, *verdict.reasons):
        echo(sentence)
    return 0 if verdict.good else EXIT_FINDINGS


def _verify_file(
    pdf: Path,
    content: bytes,
    workspace: "Workspace | None",
    cards: "Sequence[PublicCard]",
    password_file: Path | None,
) -> "Verdict":
    """The verdict on a file; a locked one is unlocked first. Raises UnusableFile if that is not possible."""
    from reports.verify import Finding, verify_bounded

    verdict = verify_bounded(pdf.name, content, workspace, cards)
    if verdict.finding is Finding.LOCKED:
        verdict = verify_bounded(pdf.name, content, workspace, cards, pdf_password_from(password_file, pdf))
    if verdict.finding is Finding.LOCKED:
        raise UnusableFile(message("{pdf} is protected, and the password does not open it.", pdf=pdf))
    return verdict
