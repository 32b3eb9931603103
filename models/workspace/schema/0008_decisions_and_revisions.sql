-- Who decided the conclusion, when, and what the ratings suggested then. `conclusion` is NULL where the suggestion was taken.
-- A conclusion that an earlier version stored was decided by the person whom the history names; the suggestion of that time
-- was not stored. Where no conclusion was stored, nobody decided one.
ALTER TABLE review ADD COLUMN decided_by TEXT;
ALTER TABLE review ADD COLUMN decided_on TEXT;
ALTER TABLE review ADD COLUMN suggested TEXT CHECK (suggested IN
    ('insufficient-evidence', 'below-level', 'approaching-level', 'meets-level', 'exceeds-level'));
UPDATE review SET (decided_by, decided_on) = (
  SELECT actor, date(at, 'localtime') FROM history_change JOIN history_action ON history_action.id = action_id
  WHERE tbl = 'review' AND pk = json_array(review.id) AND json_extract(new, '$.conclusion') IS NOT NULL
  ORDER BY history_change.id DESC LIMIT 1
) WHERE conclusion IS NOT NULL;

-- Document numbers of drafts that were deleted: a draft may have been printed, so its number is never given again.
CREATE TABLE deleted_draft (
  document_id TEXT PRIMARY KEY,
  deleted_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The change that superseded each revision: what was written before it belongs to that revision or an earlier one.
CREATE VIEW superseding AS
  SELECT review_id, revision, (
    SELECT max(id) FROM history_change
    WHERE tbl = 'review_revision' AND pk = json_array(review_id, revision) AND op = 'I'
  ) AS change_id
  FROM review_revision;

-- A comment belongs to the revision it was given on. A superseded revision holds the comment that it had; where that is the
-- comment of the revision before, it was only carried over.
ALTER TABLE employee_comment RENAME TO employee_comment_before;
CREATE TABLE employee_comment (
  review_id INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  text TEXT NOT NULL,
  written_on TEXT NOT NULL,
  PRIMARY KEY (review_id, revision)
) STRICT, WITHOUT ROWID;
INSERT INTO employee_comment
  SELECT review_id, revision, json_extract(content, '$.employee_comment[0].text'),
    json_extract(content, '$.employee_comment[0].written_on')
  FROM review_revision AS kept
  WHERE json_extract(content, '$.employee_comment[0]') IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM review_revision AS before
    WHERE before.review_id = kept.review_id AND before.revision = kept.revision - 1
      AND json_extract(before.content, '$.employee_comment[0]') = json_extract(kept.content, '$.employee_comment[0]')
  );
INSERT OR IGNORE INTO employee_comment
  SELECT review_id, 1 + (
    SELECT count(*) FROM superseding WHERE superseding.review_id = given.review_id AND change_id < (
      SELECT max(id) FROM history_change WHERE tbl = 'employee_comment' AND pk = json_array(given.review_id)
    )
  ), text, written_on
  FROM employee_comment_before AS given;
DROP TABLE employee_comment_before;

ALTER TABLE earlier_comment ADD COLUMN revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1);
UPDATE earlier_comment SET revision = 1 + (
  SELECT count(*) FROM superseding WHERE superseding.review_id = earlier_comment.review_id AND change_id < (
    SELECT max(id) FROM history_change WHERE tbl = 'earlier_comment' AND pk = json_array(earlier_comment.id) AND op = 'I'
  )
);
-- Carried over and then changed: the words stay, as the comment of the revision they were given on.
DELETE FROM earlier_comment WHERE EXISTS (
  SELECT 1 FROM employee_comment AS given
  WHERE given.review_id = earlier_comment.review_id AND given.revision < earlier_comment.revision
    AND given.text = earlier_comment.text AND given.written_on = earlier_comment.written_on
);

ALTER TABLE appeal ADD COLUMN revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1);
UPDATE appeal SET revision = 1 + (
  SELECT count(*) FROM superseding WHERE superseding.review_id = appeal.review_id AND change_id < (
    SELECT max(id) FROM history_change WHERE tbl = 'appeal' AND pk = json_array(appeal.id) AND op = 'I'
  )
);
DROP VIEW superseding;
