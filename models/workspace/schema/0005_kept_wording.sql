-- The engineer may word the comment anew; what it said before stays readable.
CREATE TABLE earlier_comment (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  review_id INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  written_on TEXT NOT NULL,
  replaced_on TEXT NOT NULL
) STRICT;
CREATE INDEX earlier_comment_by_review ON earlier_comment (review_id);

-- Whether the time to appeal was over when it was raised. Told then: neither a new revision nor other settings change it.
ALTER TABLE appeal ADD COLUMN late INTEGER NOT NULL DEFAULT 0 CHECK (late IN (0, 1));
