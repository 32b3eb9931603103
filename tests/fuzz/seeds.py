"""First inputs of the fuzzer: small valid files of each kind, made by the code itself."""

import json
import zipfile
from collections.abc import Sequence
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pikepdf
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, pkcs12
from openpyxl import Workbook

from models.exchange.opinion_form import hidden_fields
from models.exchange.public_card import card_text
from models.queries.opinion_requests import request
from models.workspace.clock import SeededSource
from models.workspace.workspace import Workspace
from reports.certificate import Certificate, certified
from tests.models.workspace.small_operations import QUICK
from tests.reports.form_filling import saved
from tests.reports.opinion_office import FORM_VALUES, Office
from tests.reports.signed_documents import CARD, saved_again, signed_plan, updated
from tests.reports.test_certificate import PASSWORD, Key, issued, pkcs12_file

PARTS = (
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/sharedStrings.xml",
    "xl/styles.xml",
    "xl/worksheets/sheet1.xml",
)
BETWEEN_PARTS = b"\0\0"

PEOPLE = """Name;Vorname;Level;Employee ID;Email;Start date;Manager;Status
Duarte;Ines;Senior;E7;ines@example.org;2024-02-03;Marta Lindqvist;active
"Mensah; Kofi";;Lead;E8;kofi@example.org;03.02.2024;;terminated
"""
RUBRIC = """id = "r"
title = "R"
abbreviation = "R"
version = "1.0.0"
published = "2026-01-01"
[[scale]]
value = 1
name = "One"
meaning = "Does it"
[[profile]]
code = "JR"
name = "Junior"
kind = "level"
text = "Learns."
[[area]]
code = "ARC"
name = "Design"
[[area.competency]]
code = "ARC-1"
name = "Design"
weight = 1
expected = { JR = 1 }
[area.competency.anchors]
1 = "Reads a design."
"""
SQL = """UPDATE engineer SET name = x'00ff', level = NULL WHERE id = 1;
INSERT INTO note (id, uid, engineer_id, happened_on, text, created_at) VALUES (9, 'u', 9, 'never', 'x', 'now');
UPDATE history_action SET arguments = '[1', kind = 'redo', target = 99, at = 'no time';
UPDATE history_change SET old = '{"a": 1', new = '7', pk = '{}', tbl = 'sqlite_master';
UPDATE _sqlite_migrations SET applied_at = 'x', name = 'y' WHERE id = 3;
DELETE FROM signing_key;
CREATE VIEW extra AS SELECT 1;
UPDATE sqlite_master SET sql = 'CREATE TABLE note (x)' WHERE name = 'note';
PRAGMA user_version = 12;
"""

FORGERIES = (
    "UPDATE review SET state = 'closed', conclusion = 'meets-level', conclusion_reason = 'x', revision = 0",
    "UPDATE rubric_version SET content = '{\"id\": [[]]}', content_sha256 = ''",
    "UPDATE setting SET value = x'ff' WHERE key = 'paper'; INSERT INTO setting VALUES ('retention_months', '-1e999')",
    "INSERT INTO review_revision VALUES (1, 1, '{\"rating\": 7}', '0', 'never', 'x'); UPDATE review SET revision = 2",
    "UPDATE opinion SET role = 'x', consent = NULL; UPDATE opinion_request SET state = 9, engineer_id = 99, due_on = '31.2.'",
    "UPDATE history_action SET id = -id; UPDATE history_change SET id = id + 9223372036854770000",
    "UPDATE history_action SET first_change = 5, last_change = 1, digest = x'00'; DELETE FROM history_change WHERE id = 2",
    "UPDATE history_action SET arguments = '[1'",
    "UPDATE history_action SET kind = 'x', undo = '', at = x'ff', actor = 7, sentence = x'ff'",
    "UPDATE history_change SET op = 'D', old = '[]', new = NULL, salt = '', digest = ''",
    "INSERT INTO history_current VALUES (1, 99)",
    "UPDATE history_action SET name = 'engineer.import', sentence = '{{x}} {', arguments = '{\"x\": {\"y\": [1]}}'",
    "DELETE FROM _sqlite_migrations WHERE id > 9",
    "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('unwiped', 'file', ''), ('x', '9999_x', '')",
    "UPDATE sqlite_master SET rootpage = 2 WHERE type = 'table'",
    "UPDATE sqlite_master SET sql = replace(sql, 'CHECK', 'REFERENCES x CHECK') WHERE name = 'review'",
    "UPDATE sqlite_master SET sql = 'CREATE VIRTUAL TABLE note_fts USING fts5(x, tokenize = ''none'')' WHERE name = 'note_fts'",
    "UPDATE note_fts_data SET block = zeroblob(9); UPDATE note_parts_data SET block = x'ffffffffffffffffff'",
    "CREATE TRIGGER t AFTER INSERT ON engineer BEGIN DELETE FROM engineer; END",
    "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) INSERT INTO note SELECT x, x, 1, x, x, x, x, x FROM c",
    "UPDATE engineer SET name = printf('%.*c', 90000, 'x'), email = char(0), uid = char(8238), created_at = ''",
    "PRAGMA user_version = -2147483648; PRAGMA application_id = 7; PRAGMA encoding = 'UTF-16'",
)


@cache
def office() -> tuple[bytes, dict[str, str]]:
    """A workspace with a request for an opinion, and the values of its form. The same in every process."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "team.plumbline")
        with Workspace.create(path, QUICK, actor="Marta Lindqvist", source=SeededSource(7, date(2026, 7, 1))) as opened:
            made = Office(opened)
            values = hidden_fields(opened, request(opened, made.request)) | FORM_VALUES
        return path.read_bytes(), values


def workspace() -> bytes:
    """That workspace; it opens with QUICK."""
    return office()[0]


@cache
def sealed() -> tuple[bytes, bytes]:
    """A document, and what is added to it by a signature with a certificate."""
    own = Certificate(pkcs12_file(issued("Marta Lindqvist")), PASSWORD)
    below = signed_plan(certificate=own.digest()).content
    return below, certified(below, own)[len(below) :]


def of(importer: str) -> tuple[bytes, ...]:
    """The seeds of one importer."""
    return _SEEDS[importer]()


def _people() -> tuple[bytes, ...]:
    return tuple(
        text.encode(encoding)
        for text in (PEOPLE, PEOPLE.replace(";", ","))
        for encoding in ("utf-8", "utf-16", "cp1252")
    )


def _workbooks() -> tuple[bytes, ...]:
    book, packed = Workbook(), BytesIO()
    for line in PEOPLE.splitlines():
        book.active.append(line.replace('"', "").split(";"))
    book.active["F4"] = 45325
    book.active["F4"].number_format = "dd/mm/yyyy"
    book.active.merge_cells("C2:C3")
    book.active.row_dimensions[3].hidden = True
    book.save(packed)
    with zipfile.ZipFile(packed) as archive:
        parts = BETWEEN_PARTS.join(archive.read(part) if part in archive.namelist() else b"" for part in PARTS)
    return packed.getvalue(), parts


def _forms() -> tuple[bytes, ...]:
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        values = {**office()[1], "rating-ARC-1": "not-seen"}
        fields = [
            pikepdf.Dictionary(T=pikepdf.String(name), V=pikepdf.String(value), FT=pikepdf.Name.Tx)
            for name, value in values.items()
            if name != "rating-PER-1"
        ]
        kid = pikepdf.Dictionary(AS=pikepdf.Name("/not-seen"), FT=pikepdf.Name.Btn)
        fields.append(
            pikepdf.Dictionary(T=pikepdf.String("rating-PER-1"), FT=pikepdf.Name.Btn, Kids=pikepdf.Array([kid]))
        )
        fields.append(pikepdf.Dictionary(T=pikepdf.String("comment-ARC-1"), V=pdf.make_stream(b"A long text")))
        pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array(fields))
        return saved(pdf, static_id=True), saved(pdf, static_id=True, qdf=True)


def _documents() -> tuple[bytes, ...]:
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.pages[0].Contents = pdf.make_stream(b"(Doc RV-2026-000001 rev 1 content 0123456789ab) Tj")
        claim = (
            "plumbline-document kind=review id=RV-2026-000001 revision=1 edition=hr content=" + "0" * 64
            + " plumbline-seal=" + "0" * 64
        )  # fmt: skip
        pdf.docinfo["/Keywords"] = claim
        pdf.attachments["plumbline-signature.json"] = b'{"signature": "00", "statement": {}}'
        small = saved(pdf, static_id=True), saved(pdf, static_id=True, qdf=True)
    whole = signed_plan().content
    return (*small, whole, updated(whole), saved_again(whole, static_id=True), b"".join(sealed()))


def _certificates() -> tuple[bytes, ...]:
    quick = PrivateFormat.PKCS12.encryption_builder().kdf_rounds(1)
    strong = quick.build(PASSWORD.encode())
    old = quick.key_cert_algorithm(pkcs12.PBES.PBESv1SHA1And3KeyTripleDESCBC).hmac_hash(hashes.SHA1())
    authority, own = issued("Northwind Authority"), issued("Marta Lindqvist")
    chain = issued("Kofi Mensah", authority)
    certificate, key = own

    def packed(
        name: bytes, owned: tuple[x509.Certificate, Key] | None, others: Sequence[x509.Certificate], how: object
    ) -> bytes:
        owner, secret = owned or (None, None)
        return pkcs12.serialize_key_and_certificates(name, secret, owner, list(others), how)

    return (
        packed(b"", own, [], strong),
        pkcs12_file(own),
        packed(b"name", own, [], old.build(PASSWORD.encode())),
        packed(b"", own, [], NoEncryption()),
        packed(b"x" * 200, chain, [authority[0]], strong),
        packed(b"", issued("Gone", days=-1), [], strong),
        packed(b"", issued("Other", key=rsa.generate_private_key(65537, 1024)), [], strong),
        packed(b"", issued("Curve", key=ed25519.Ed25519PrivateKey.generate()), [], strong),
        packed(b"", None, [certificate], strong),
        certificate.public_bytes(Encoding.DER),
        key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()),
    )


def _damages() -> tuple[bytes, ...]:
    """Changes of a backup: its salt, its first page and that page's code, the begin and end of later pages, and its end."""
    size, page = len(workspace()), 4096
    places = (0, 8, 16, 100, page - 80, page - 64, page, 2 * page - 1, 5 * page + 7, size - page, size - 1)
    return tuple(
        place.to_bytes(4, "big") + content
        for place in places
        for content in (b"\0", b"\xff" * 80, bytes(range(256)), b"\0" * page)
    )


_SEEDS = {
    "people_csv": _people,
    "people_xlsx": _workbooks,
    "form": _forms,
    "ratings": lambda: (b'{"ARC-1": 4, "DAT-4": null}', b'{"ARC-1": [[{}]], "x": NaN}'),
    "rubric": lambda: (RUBRIC.encode(), json.dumps({"id": "r"}).encode()),
    "card": lambda: (card_text(CARD).encode(),),
    "pdf": _documents,
    "certificate": _certificates,
    "signature": lambda: (sealed()[1],),
    "workspace": lambda: (b"\0\0\0\0SQLite format 3\0", b"\0\0\x10\0" + bytes(range(64))),
    "forged": lambda: (SQL.encode(), *(f"{line};".encode() for line in (*SQL.splitlines(), *FORGERIES))),
    "backup": lambda: (b"\0\0\0\0SQLite format 3\0", b"\0\0\0\0PK\x03\x04", *_damages()),
}
