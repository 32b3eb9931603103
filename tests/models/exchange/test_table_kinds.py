"""Kinds of people files: what a file contains counts, not its name."""

import csv
import gzip
import io
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from models.exchange import people_file
from models.exchange.people_file import read_people
from models.support.errors import BadInput
from tests.models.exchange.people_files import read_csv

TEXT = b"name,level\nAnn Lee,SR\n"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(5_000)
NAMES = ("people.csv", "people.xlsx", "people.xls", "people.ods", "people.txt", "people", "people.csv.gz", "PEOPLE.CSV")


def workbook() -> bytes:
    book = Workbook()
    for row in (["name", "level"], ["Ann Lee", "SR"]):
        book.active.append(row)
    packed = io.BytesIO()
    book.save(packed)
    return packed.getvalue()


def archive(**parts: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as target:
        for name, part in parts.items():
            target.writestr(name, part)
    return packed.getvalue()


@pytest.mark.parametrize("text", ["name,level\nJosé Müller,SR\n", "name,level\n王一丁,SR\n", "name,level\r\nŁukasz,SR"])
@pytest.mark.parametrize("order", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_read(tmp_path: Path, text: str, order: str):
    [person] = read_csv(tmp_path, text.encode(order)).accepted
    assert person.name in text


@pytest.mark.parametrize("encoding", ["utf-32", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("name", ["José Müller", "王一丁", "𠮷野"])
def test_utf_32_is_read(tmp_path: Path, encoding: str, name: str):
    [person] = read_csv(tmp_path, f"name,level\n{name},SR\n".encode(encoding)).accepted
    assert person.name == name


def test_damaged_utf_32_is_named(tmp_path: Path):
    with pytest.raises(BadInput, match=r"^people\.csv is damaged: it is not UTF-32 text\.$"):
        read_csv(tmp_path, "name".encode("utf-32") + b"x")


@pytest.mark.parametrize(
    "text",
    [
        "| Name | Level |\n|---|:--:|\n| Ann | SR |\n",
        "Name|Level\n-|-\nAnn|SR\n",
        "| Staff |\n\n| Name | ID | Level |\n| :--- | ---: | --- |\n| Ann | 7 | SR |\n",
        "+------+-------+\n| name | level |\n+------+-------+\n| Ann  | SR    |\n+------+-------+\n",
        " name | level\n------+-------\n Ann  | SR\n",
    ],
    ids=["markdown", "without edges", "below a title", "a frame", "a line"],
)
def test_the_rules_of_a_table_of_text_are_not_rows(tmp_path: Path, text: str):
    found = read_csv(tmp_path, text)
    assert [(person.name, person.level) for person in found.accepted] == [("Ann", "SR")]
    assert not found.rejected
    assert not any("both headings" in note for note in found.notes)


@pytest.mark.parametrize(
    "text",
    [
        "Report: People\nDate: 2026-01-01\n\nWho,Rank\nAnn,SR\nBo,JR\nCy,SR\nDi,SR\n",
        "---,---\nWho,Rank\nAnn,SR\n",
        "[who],[rank]\nAnn,SR\n",
        "name\nAnn\n",
    ],
    ids=["below a title", "below a line", "in brackets", "one column"],
)
def test_a_table_with_unknown_headings_is_offered_to_choose_from(tmp_path: Path, text: str):
    layout = read_csv(tmp_path, text).layout
    assert layout.missing is not None
    assert layout.columns


@pytest.mark.parametrize("heading", ["<none>", "[x]", "{id}", "<3"])
def test_headings_in_brackets_are_not_another_format(tmp_path: Path, heading: str):
    found = read_csv(tmp_path, f"{heading},name,level\nx,Ann,SR\n")
    assert [person.name for person in found.accepted] == ["Ann"]


def test_a_zero_in_a_text_spoils_its_row_only(tmp_path: Path):
    found = read_csv(tmp_path, b"name,level\nAnn\0 Lee,SR\nBo Lind,SR\n")
    assert [person.name for person in found.accepted] == ["Bo Lind"]
    assert [row.number for row in found.rejected] == [2]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("content", [TEXT, TEXT.decode().encode("utf-16"), workbook()], ids=["csv", "utf-16", "xlsx"])
def test_a_file_with_any_name_is_read_as_what_it_contains(tmp_path: Path, name: str, content: bytes):
    path = tmp_path / name
    path.write_bytes(content)
    assert [(person.name, person.level) for person in read_people(path).accepted] == [("Ann Lee", "SR")]


ODS = archive(mimetype="application/vnd.oasis.opendocument.spreadsheet", **{"content.xml": "<office/>"})


@pytest.mark.parametrize("name", ["people.csv", "people.xlsx", "people.ods", "people"])
@pytest.mark.parametrize(
    ("content", "what"),
    [
        (OLE, "is a workbook that is protected by a password, or one in the old XLS format. Save it as XLSX"),
        (ODS, "is in the ODS format."),
        (archive(**{"xl/workbook.bin": "x"}), "is in the XLSB format."),
        (archive(**{"Index/Document.iwa": "x"}), "is in the Numbers format."),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "is in the PDF format."),
        (b"\xef\xbb\xbf\r\n<HTML><table><tr><td>name</td></tr></table>", "is in the HTML format."),
        ("<table>é</table>".encode("utf-16"), "is in the HTML format."),
        (b'<?xml version="1.0"?><Workbook><Worksheet/></Workbook>', "is in the XML format."),
        (b"<!-- saved from url=(0020) -->\n<html><table>", "is in the HTML format."),
        (b"\xef\xbb\xbf\n<DIV class='report'><table>", "is in the HTML format."),
        (b"<body><p>name</p>", "is in the HTML format."),
        (b'<people xmlns="urn:x"><person/></people>', "is in the XML format."),
        (b"{\\rtf1\\ansi\\x81 name\\par \x81}", "is in the RTF format."),
        (b'[{"name": "Ann", "level": "SR"}]', "is in the JSON format."),
        (b'\n{ "people": [] }', "is in the JSON format."),
        (b'{"name":"Ann"}\n{"name":"Bo"}\n', "is in the JSON format."),
        (b"[[1, 2]]", "is in the JSON format."),
        (b'[[person]]\nname = "Ann"\nlevel = "SR"\n', "is in the TOML format."),
        (b"# people\n[person]\nname=Ann\n", "is in the INI format."),
        (b"- name: Ann Lee\n  level: SR\n- name: Bo, Jr.\n  level: JR\n", "is in the YAML format."),
        (b"---\n- Ann\n- Bo\n", "is in the YAML format."),
        (b"people:\n  - name: Ann\n", "is in the YAML format."),
        (b"BEGIN:VCARD\r\nVERSION:3.0\r\nN:Lee;Ann;;;\r\nFN:Ann Lee\r\nEND:VCARD\r\n", "is in the vCard format."),
        (b"BEGIN:VCALENDAR\nVERSION:2.0\n", "is in the iCalendar format."),
        (b"dn: cn=Ann,dc=x,dc=org\ncn: Ann Lee\n\ndn: cn=Bo,dc=x,dc=org\n", "is in the LDIF format."),
        (b"-- dump\nINSERT INTO p (id, name) VALUES (1, 'Ann');\n", "is in the SQL format."),
        (b"\\begin{tabular}{ll}\nname & level \\\\\n", "is in the TeX format."),
        (
            b"Name      Level   Team\nAnn Lee   SR      Core\n",
            "has no columns: no comma, semicolon, tab or | separates the",
        ),
        (b"Dear all\nAnn is a senior, Bo is not.\n", "has no columns: no comma, semicolon, tab or | separates the"),
        (archive(**{"word/document.xml": "x"}), "is in the DOCX format."),
        (archive(), "is neither an XLSX workbook nor text."),
        (bytes(100), "is neither an XLSX workbook nor text."),
        (bytes(100) + b"name,level\nAnn,SR", "is neither an XLSX workbook nor text."),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff", "is neither an XLSX workbook nor text."),
        (gzip.compress(TEXT, mtime=0), "is neither an XLSX workbook nor text."),
    ],
    ids=[
        "xls",
        "ods",
        "xlsb",
        "numbers",
        "pdf",
        "html",
        "html in utf-16",
        "xml",
        "comment",
        "part of html",
        "body of html",
        "xml without a declaration",
        "rtf",
        "json",
        "json object",
        "json lines",
        "json of lists",
        "toml",
        "ini",
        "yaml",
        "yaml of words",
        "yaml with a key",
        "vcard",
        "icalendar",
        "ldif",
        "sql",
        "tex",
        "fixed width",
        "prose",
        "docx",
        "empty zip",
        "zeros",
        "zeros before text",
        "picture",
        "gzip",
    ],
)
def test_another_format_is_named_with_what_to_do(tmp_path: Path, name: str, content: bytes, what: str):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(BadInput) as refused:
        read_people(path)
    sentence = str(refused.value)
    assert sentence.startswith(f"{name} {what}")
    assert "XLSX" in sentence.removeprefix(name)
    assert "is not UTF-8" not in sentence


@pytest.mark.parametrize("name", ["people.xlsx", "people.csv"])
def test_an_empty_file_is_empty_under_any_name(tmp_path: Path, name: str):
    path = tmp_path / name
    path.write_bytes(b"")
    with pytest.raises(BadInput, match=rf"^{name} is empty\.$"):
        read_people(path)


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize(
    ("title", "headings"),
    [
        ("", ("Name", "Level", "Team")),
        ("Staff, all | as of May\n", ("Name", "Level", "Team")),
        ("", ("Wer", "Wo im Weg", "Wohin")),
        ("Staff\n\n", ("Wer", "Wo im Weg", "Wohin")),
    ],
    ids=["known", "known below a title", "unknown", "unknown below a title"],
)
def test_the_separator_is_recognised(tmp_path: Path, separator: str, title: str, headings: tuple[str, ...]):
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=separator).writerows([headings, *[("Lee, Ann", "SR", "a; b | c\td")] * 5])
    found = read_csv(tmp_path, title + text.getvalue())
    examples = [example for column in found.layout.columns for example in column.examples]
    assert examples[-3:] == ["Lee, Ann", "SR", "a; b | c\td"] or set(headings) < set(examples)
    assert len(found.layout.columns) == 3


def test_the_separator_is_found_by_the_first_rows_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(people_file, "SAMPLE", 2)
    found = read_csv(tmp_path, "name|level\nAnn,SR\n" + "Bo|JR\n" * 3)
    assert len(found.accepted) == 3


def test_a_first_column_called_select_is_no_sql(tmp_path: Path):
    assert [person.name for person in read_csv(tmp_path, "Select,Name,Level\nx,Ann,SR\n").accepted] == ["Ann"]
