"""German texts of the shipped rubric, and the rubric in the language of the window or document.

A translation is a folder beside the files of its rubric, named by its language, with the same files: all texts, without
the numbers. The source keeps its language wherever a rubric is stored, compared or identified by its digest.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from models.rubric.load import SHIPPED, shipped_rubric
from models.rubric.model import Area, Competency, EvidenceExample, Rubric, ScalePoint
from models.rubric.problems import Finding, KeyPath, UnusableRubric
from models.rubric.source_files import HEAD_FILE, SCORING_FILE, Draft, PlacedArea, decode, read_draft
from models.rubric.toml_source import TomlSource, read_toml
from models.support.language import SOURCE_LANGUAGE, TRANSLATIONS, language

_Text = TypeVar("_Text", bound=msgspec.Struct)


class _ProfileTexts(msgspec.Struct, forbid_unknown_fields=True):
    code: str
    name: str
    text: str


class _HeadTexts(msgspec.Struct, forbid_unknown_fields=True, rename={"profiles": "profile"}):
    title: str
    scale: tuple[ScalePoint, ...]
    profiles: tuple[_ProfileTexts, ...]


class _CompetencyTexts(msgspec.Struct, forbid_unknown_fields=True):
    code: str
    name: str
    definition: str
    evidence: str
    differs_by: str
    look_for: tuple[str, ...]
    not_this: tuple[str, ...]
    probe: str
    anchors: Mapping[str, str]
    counter_indicators: tuple[str, ...] = ()
    weak_example: EvidenceExample | None = None
    strong_example: EvidenceExample | None = None


class _AreaTexts(msgspec.Struct, forbid_unknown_fields=True, rename={"competencies": "competency"}):
    code: str
    name: str
    summary: str
    competencies: tuple[_CompetencyTexts, ...]


class _AreaFile(msgspec.Struct, forbid_unknown_fields=True):
    area: tuple[_AreaTexts, ...]


def translated(rubric: Rubric) -> Rubric:
    """The rubric with its texts in the current language.

    A rubric without texts in this language is returned as it is: one of an organisation's own, or an earlier version.
    """
    code = language()
    return _shipped_in(code) if code != SOURCE_LANGUAGE and rubric == shipped_rubric() else rubric


def shipped_in_language() -> Rubric:
    """The bundled rubric in the current language, for display. Operations get `shipped_rubric()`."""
    return translated(shipped_rubric())


def translations(path: Path) -> Iterator[tuple[str, Path]]:
    """Language and folder of each translation beside the rubric at `path`, a folder or a file in it."""
    folder = path if path.is_dir() else path.parent
    return ((code, folder / code) for code in TRANSLATIONS if (folder / code / HEAD_FILE).is_file())


def read_translation(source: Draft, folder: Path) -> Draft:
    """The rubric of `source` with the texts in `folder`, placed in the files of the translation.

    Raises UnusableRubric, with a finding for each file, if a text is missing or belongs to no part of the rubric.
    """
    head_source = read_toml(folder / HEAD_FILE)
    head = decode(head_source, _HeadTexts)
    files = [read_toml(file) for file in sorted(folder.glob("*.toml")) if file.name not in (HEAD_FILE, SCORING_FILE)]
    found = {texts.code: (texts, file, at) for file in files for at, texts in enumerate(decode(file, _AreaFile).area)}
    placed = []
    for area in source.rubric.areas:
        if area.code not in found:
            raise _unusable(head_source, (), f"the area {area.code} is not translated")
        texts, file, at = found.pop(area.code)
        placed.append(PlacedArea(_translated_area(area, texts, file, ("area", at)), file, at))
    for texts, file, at in found.values():
        raise _unusable(file, ("area", at), f"the rubric has no area {texts.code}")
    return Draft(_translated_head(source.rubric, head, head_source, placed), head_source, tuple(placed), source.scoring)


def _translated_head(rubric: Rubric, head: _HeadTexts, file: TomlSource, placed: list[PlacedArea]) -> Rubric:
    _require_same_codes(file, ("scale",), [item.value for item in head.scale], [item.value for item in rubric.scale])
    _require_same_codes(
        file, ("profile",), [item.code for item in head.profiles], [item.code for item in rubric.profiles]
    )
    return msgspec.structs.replace(
        rubric,
        title=head.title,
        scale=head.scale,
        profiles=tuple(map(_replaced, rubric.profiles, head.profiles)),
        areas=tuple(area.area for area in placed),
    )


def _translated_area(area: Area, texts: _AreaTexts, file: TomlSource, path: KeyPath) -> Area:
    expected = [competency.code for competency in area.competencies]
    _require_same_codes(file, path, [item.code for item in texts.competencies], expected)
    for at, (competency, german) in enumerate(zip(area.competencies, texts.competencies, strict=True)):
        _require_same_parts(file, (*path, "competency", at), competency, german)
    competencies = tuple(map(_replaced, area.competencies, texts.competencies))
    return msgspec.structs.replace(area, name=texts.name, summary=texts.summary, competencies=competencies)


def _replaced(original: _Text, texts: msgspec.Struct) -> _Text:
    """`original` with the texts of the same names."""
    changes: dict[str, Any] = {name: getattr(texts, name) for name in texts.__struct_fields__}
    return msgspec.structs.replace(original, **changes)


def _require_same_codes(file: TomlSource, path: KeyPath, codes: list[Any], expected: list[Any]) -> None:
    if codes != expected:
        listed = ", ".join(map(str, expected))
        raise _unusable(file, path, f"a translation has the parts of its rubric in the same order: {listed}")


def _require_same_parts(file: TomlSource, path: KeyPath, competency: Competency, texts: _CompetencyTexts) -> None:
    """Require as many entries in each list as in the source, and references to the same competencies."""
    for key in ("look_for", "not_this", "counter_indicators"):
        if len(getattr(competency, key)) != len(getattr(texts, key)):
            raise _unusable(file, (*path, key), f"has {len(getattr(competency, key))} entries in the source")
    if [text.partition(":")[0] for text in texts.not_this] != [text.partition(":")[0] for text in competency.not_this]:
        raise _unusable(file, (*path, "not_this"), "names other competencies than the source")


def _unusable(file: TomlSource, path: KeyPath, reason: str) -> UnusableRubric:
    return UnusableRubric((Finding(file.path, file.line_of(path), "", reason),))


@cache
def _shipped_in(code: str) -> Rubric:
    return read_translation(read_draft(SHIPPED), SHIPPED / code).rubric
