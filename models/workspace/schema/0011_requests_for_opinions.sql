-- Who is asked for an opinion on a review, about which competencies and until when. A person is asked once for each review.
-- `engineer_id` is set for people whom the workspace knows as engineers.
CREATE TABLE opinion_request (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  review_id INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('self', 'tech_lead', 'peer')),
  person_name TEXT NOT NULL CHECK (person_name <> ''),
  engineer_id INTEGER REFERENCES engineer (id) ON DELETE SET NULL,
  asked_on TEXT NOT NULL,
  due_on TEXT,
  reminded_on TEXT,
  state TEXT NOT NULL DEFAULT 'asked' CHECK (state IN ('asked', 'answered', 'withdrawn'))
) STRICT;
CREATE INDEX opinion_request_by_review ON opinion_request (review_id);
CREATE INDEX opinion_request_by_engineer ON opinion_request (engineer_id);

CREATE TABLE opinion_request_competency (
  request_id INTEGER NOT NULL REFERENCES opinion_request (id) ON DELETE CASCADE,
  competency_code TEXT NOT NULL,
  PRIMARY KEY (request_id, competency_code)
) STRICT, WITHOUT ROWID;

-- An opinion of an earlier version has no request: it was typed in, and its words were printed without a name.
ALTER TABLE opinion ADD COLUMN request_id INTEGER REFERENCES opinion_request (id) ON DELETE CASCADE;
ALTER TABLE opinion ADD COLUMN channel TEXT NOT NULL DEFAULT 'paper' CHECK (channel IN ('here', 'form', 'paper'));
ALTER TABLE opinion ADD COLUMN consent TEXT NOT NULL DEFAULT 'unnamed' CHECK (consent IN ('named', 'unnamed', 'summary'));
ALTER TABLE opinion ADD COLUMN contact TEXT CHECK (contact IN ('daily', 'weekly', 'monthly', 'rarely'));
CREATE INDEX opinion_by_request ON opinion (request_id);

-- What a person answered about one competency besides a rating: that it was not seen, or a comment.
CREATE TABLE opinion_remark (
  opinion_id INTEGER NOT NULL REFERENCES opinion (id) ON DELETE CASCADE,
  competency_code TEXT NOT NULL,
  not_seen INTEGER NOT NULL DEFAULT 0 CHECK (not_seen IN (0, 1)),
  comment TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (opinion_id, competency_code)
) STRICT, WITHOUT ROWID;

-- What documents say of the peers of a review, kept as JSON when it is submitted and when it is first exported after that.
-- It is never calculated again, so that two documents cannot be compared to find what one person answered. Undo of a
-- submission removes the first row; the second stays, because it was printed.
CREATE TABLE peer_summary (
  review_id INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE,
  stage TEXT NOT NULL CHECK (stage IN ('submitted', 'printed')),
  content TEXT NOT NULL,
  fixed_on TEXT NOT NULL,
  PRIMARY KEY (review_id, stage)
) STRICT, WITHOUT ROWID;
