-- The journal is found by words and by parts of words: every three letters in a row. Letters that have no accent to take off
-- are written as people type them (ß as ss, ł as l), apostrophes are left out; `fold` in models/fold.py does the same to what is typed.
CREATE VIEW note_plain AS SELECT id,
  replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
  replace(text, 'ß', 'ss'), 'ẞ', 'ss'), 'ł', 'l'), 'Ł', 'l'), 'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd'), 'ı', 'i'),
  'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), '''', ''), '’', ''), 'ʼ', '') AS text
FROM note;
DROP TRIGGER note_fts_insert;
DROP TRIGGER note_fts_delete;
DROP TRIGGER note_fts_update;
DROP TABLE note_fts;
CREATE VIRTUAL TABLE note_fts USING fts5 (
  text, content = 'note_plain', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE VIRTUAL TABLE note_parts USING fts5 (
  text, content = 'note_plain', content_rowid = 'id', tokenize = 'trigram remove_diacritics 1'
);
-- The view shows a row as the indexes have it only before it is changed.
CREATE TRIGGER note_found_insert AFTER INSERT ON note BEGIN
  INSERT INTO note_fts (rowid, text) SELECT id, text FROM note_plain WHERE id = new.id;
  INSERT INTO note_parts (rowid, text) SELECT id, text FROM note_plain WHERE id = new.id;
END;
CREATE TRIGGER note_found_delete BEFORE DELETE ON note BEGIN
  INSERT INTO note_fts (note_fts, rowid, text) SELECT 'delete', id, text FROM note_plain WHERE id = old.id;
  INSERT INTO note_parts (note_parts, rowid, text) SELECT 'delete', id, text FROM note_plain WHERE id = old.id;
END;
CREATE TRIGGER note_found_before_update BEFORE UPDATE OF text ON note BEGIN
  INSERT INTO note_fts (note_fts, rowid, text) SELECT 'delete', id, text FROM note_plain WHERE id = old.id;
  INSERT INTO note_parts (note_parts, rowid, text) SELECT 'delete', id, text FROM note_plain WHERE id = old.id;
END;
CREATE TRIGGER note_found_after_update AFTER UPDATE OF text ON note BEGIN
  INSERT INTO note_fts (rowid, text) SELECT id, text FROM note_plain WHERE id = new.id;
  INSERT INTO note_parts (rowid, text) SELECT id, text FROM note_plain WHERE id = new.id;
END;
-- Deleted words leave the indexes at once, not when SQLite next tidies up.
INSERT INTO note_fts (note_fts, rank) VALUES ('secure-delete', 1);
INSERT INTO note_parts (note_parts, rank) VALUES ('secure-delete', 1);
INSERT INTO note_fts (note_fts) VALUES ('rebuild');
INSERT INTO note_parts (note_parts) VALUES ('rebuild');

-- What calendar files held, so that what is gone since can be called off in the next one. No names and no words: `facts` is a
-- digest of them, by which a change is noticed. `cancelled_on` is the day of the first file that called the entry off.
CREATE TABLE calendar_entry (
  uid TEXT PRIMARY KEY,
  mentorship_uid TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('session', 'action')),
  on_day TEXT NOT NULL,
  facts TEXT NOT NULL,
  sequence INTEGER NOT NULL CHECK (sequence >= 0),
  cancelled_on TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX calendar_entry_by_mentorship ON calendar_entry (mentorship_uid);
