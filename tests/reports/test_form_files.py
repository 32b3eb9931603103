"""Several forms of one import: each is read or gives its own sentence."""

from collections.abc import Callable
from pathlib import Path

import pytest

from models.support.errors import BadInput
from reports import form_values
from reports.form_values import is_opinion_form, read_form_files
from tests.reports.form_filling import filled
from tests.reports.opinion_office import FORM_VALUES, Office


@pytest.mark.other_process
def test_each_form_is_read_or_gives_a_sentence(office: Office, tmp_path: Path):
    good, bad, missing = (tmp_path / name for name in ("good.pdf", "bad.pdf", "missing.pdf"))
    good.write_bytes(filled(office.form, FORM_VALUES))
    bad.write_bytes(b"%PDF-1.7\n1 0 obj << /Kids [1 0 R] >>")
    read = read_form_files([good, bad, missing])
    assert is_opinion_form(read[good])
    assert read[good].items() >= {"rating-COD-1": "4", "consent": "named"}.items()
    assert "not a PDF form" in str(read[bad])
    assert "missing.pdf cannot be read" in str(read[missing])


def test_a_form_that_ends_its_process_does_not_block_the_others(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    def read_bounded(
        file: str, _limits: object, _check: object, work: Callable[[list[bytes]], object], contents: list[bytes]
    ) -> object:
        if b"evil" in contents:
            raise BadInput(f"{file} ended the process that read it.")
        return work(contents)

    monkeypatch.setattr(form_values, "read_bounded", read_bounded)
    paths = [tmp_path / name for name in ("evil", "other")]
    for path in paths:
        path.write_text(path.name)
    evil, other = (str(error) for error in read_form_files(paths).values())
    assert evil == "evil ended the process that read it."
    assert "not a PDF form" in other
