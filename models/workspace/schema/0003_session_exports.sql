-- The record of exports takes session records too. SQLite cannot change a CHECK, so the table is made anew.
ALTER TABLE export RENAME TO export_before;
CREATE TABLE export (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  exported_at TEXT NOT NULL,
  actor TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('review', 'plan', 'session')),
  subject_id INTEGER NOT NULL,
  document_id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  edition TEXT NOT NULL CHECK (edition IN ('engineer', 'hr')),
  file_name TEXT NOT NULL,
  file_sha256 TEXT NOT NULL,
  content_sha256 TEXT NOT NULL,
  CHECK (kind <> 'session' OR edition = 'engineer')
) STRICT;
INSERT INTO export
  SELECT id, uid, exported_at, actor, kind, subject_id, document_id, revision, edition, file_name, file_sha256, content_sha256
  FROM export_before;
DROP TABLE export_before;
CREATE INDEX export_by_file ON export (file_sha256);
CREATE INDEX export_by_document ON export (document_id);
