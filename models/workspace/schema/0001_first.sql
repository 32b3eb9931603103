-- The first schema. STRICT tables; integer keys inside, a UUIDv7 `uid` at the edge; times UTC, dates dates.

-- History --------------------------------------------------------------------------------------------------

-- One row an action. `target` is the action that an undo or redo reverts; `undo` says whether undo may take it back.
-- Its changes are those from `first_change` to `last_change`. `digest` chains over this action, its changes and the action
-- before. What may name a person (sentence, salt) can be erased later; the digest over it stays, so the chain holds.
CREATE TABLE history_action (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  name TEXT NOT NULL,
  sentence TEXT,
  salt TEXT,
  sentence_digest TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
  target INTEGER REFERENCES history_action (id),
  undo TEXT NOT NULL CHECK (undo IN ('yes', 'skip', 'stop')),
  first_change INTEGER NOT NULL,
  last_change INTEGER,
  digest TEXT
) STRICT;

-- One row a changed row, written by the triggers that are drawn over every table. The payload (old, new, salt) can be
-- erased; `digest` then holds what it came to, and is empty before.
CREATE TABLE history_change (
  id INTEGER PRIMARY KEY,
  action_id INTEGER NOT NULL REFERENCES history_action (id),
  tbl TEXT NOT NULL,
  pk TEXT NOT NULL,
  op TEXT NOT NULL CHECK (op IN ('I', 'U', 'D')),
  old TEXT,
  new TEXT,
  salt TEXT,
  digest TEXT
) STRICT;
CREATE INDEX history_change_by_row ON history_change (tbl, pk);

-- The action under way; empty outside one, which is how a write outside an action is found out.
CREATE TABLE history_current (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  action_id INTEGER NOT NULL
) STRICT;

-- What is written is only ever erased, never altered.
CREATE TRIGGER history_action_kept BEFORE DELETE ON history_action WHEN old.digest IS NOT NULL BEGIN
  SELECT raise(ABORT, 'history is only added to');
END;
CREATE TRIGGER history_action_fixed BEFORE UPDATE ON history_action
WHEN old.digest IS NOT NULL AND NOT (
  new.sentence IS NULL AND new.salt IS NULL AND new.sentence_digest IS old.sentence_digest AND new.id IS old.id
  AND new.at IS old.at AND new.actor IS old.actor AND new.name IS old.name AND new.kind IS old.kind
  AND new.target IS old.target AND new.undo IS old.undo AND new.digest IS old.digest
  AND new.first_change IS old.first_change AND new.last_change IS old.last_change
) BEGIN
  SELECT raise(ABORT, 'history is only added to');
END;
CREATE TRIGGER history_change_kept BEFORE DELETE ON history_change BEGIN
  SELECT raise(ABORT, 'history is only added to');
END;
CREATE TRIGGER history_change_fixed BEFORE UPDATE ON history_change
WHEN NOT (
  new.old IS NULL AND new.new IS NULL AND new.salt IS NULL AND new.digest IS NOT NULL AND old.digest IS NULL
  AND new.id IS old.id AND new.action_id IS old.action_id AND new.tbl IS old.tbl AND new.pk IS old.pk AND new.op IS old.op
) BEGIN
  SELECT raise(ABORT, 'history is only added to');
END;

-- What this workspace is called, who prints, on which paper.
CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A rubric as it was when a cycle first used it. Never changed, only added.
CREATE TABLE rubric_version (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  rubric_id TEXT NOT NULL,
  version TEXT NOT NULL,
  title TEXT NOT NULL,
  content TEXT NOT NULL,
  content_sha256 TEXT NOT NULL,
  added_at TEXT NOT NULL,
  UNIQUE (rubric_id, version)
) STRICT;

-- People -------------------------------------------------------------------------------------------------

CREATE TABLE engineer (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  employee_id TEXT UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  email TEXT UNIQUE,
  job_title TEXT NOT NULL DEFAULT '',
  level TEXT NOT NULL CHECK (level IN ('JR', 'MID', 'SR', 'LEAD')),
  path TEXT CHECK (path IN ('TS', 'TL', 'SA')),
  team TEXT NOT NULL DEFAULT '',
  manager_name TEXT NOT NULL DEFAULT '',
  tech_lead_name TEXT NOT NULL DEFAULT '',
  role_since TEXT,
  archived_at TEXT,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX engineer_by_name ON engineer (name COLLATE NOCASE);
CREATE INDEX engineer_by_team ON engineer (team);

CREATE TABLE engineer_qualification (
  engineer_id INTEGER NOT NULL REFERENCES engineer (id) ON DELETE CASCADE,
  qualification_code TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('met', 'equivalent', 'not_met', 'unknown')),
  note TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (engineer_id, qualification_code)
) STRICT, WITHOUT ROWID;

CREATE TABLE engineer_technology (
  engineer_id INTEGER NOT NULL REFERENCES engineer (id) ON DELETE CASCADE,
  technology TEXT NOT NULL,
  use TEXT NOT NULL CHECK (use IN ('learning', 'working', 'teaching')),
  last_used_on TEXT,
  PRIMARY KEY (engineer_id, technology)
) STRICT, WITHOUT ROWID;

-- Cycles and reviews ---------------------------------------------------------------------------------------

CREATE TABLE cycle (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  starts_on TEXT NOT NULL,
  ends_on TEXT NOT NULL CHECK (ends_on >= starts_on),
  rubric_version_id INTEGER NOT NULL REFERENCES rubric_version (id),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE cycle_not_applicable (
  cycle_id INTEGER NOT NULL REFERENCES cycle (id) ON DELETE CASCADE,
  competency_code TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  PRIMARY KEY (cycle_id, competency_code)
) STRICT, WITHOUT ROWID;

-- Name, level, manager, period and rubric are copied in, so that history never rewrites itself.
CREATE TABLE review (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  engineer_id INTEGER NOT NULL REFERENCES engineer (id),
  cycle_id INTEGER NOT NULL REFERENCES cycle (id),
  rubric_version_id INTEGER NOT NULL REFERENCES rubric_version (id),
  document_id TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
  state TEXT NOT NULL DEFAULT 'draft'
    CHECK (state IN ('draft', 'submitted', 'shared', 'discussed', 'acknowledged', 'refused', 'closed')),
  cycle_name TEXT NOT NULL,
  period_starts_on TEXT NOT NULL,
  period_ends_on TEXT NOT NULL,
  engineer_name TEXT NOT NULL,
  employee_id TEXT NOT NULL DEFAULT '',
  job_title TEXT NOT NULL DEFAULT '',
  level TEXT NOT NULL CHECK (level IN ('JR', 'MID', 'SR', 'LEAD')),
  path TEXT CHECK (path IN ('TS', 'TL', 'SA')),
  team TEXT NOT NULL DEFAULT '',
  role_since TEXT,
  manager_name TEXT NOT NULL DEFAULT '',
  tech_lead_name TEXT NOT NULL DEFAULT '',
  reviewer_name TEXT NOT NULL,
  summary TEXT NOT NULL DEFAULT '',
  conclusion TEXT CHECK (conclusion IN
    ('insufficient-evidence', 'below-level', 'approaching-level', 'meets-level', 'exceeds-level')),
  conclusion_reason TEXT NOT NULL DEFAULT '',
  conversation_on TEXT,
  submitted_at TEXT,
  shared_at TEXT,
  closed_at TEXT,
  created_at TEXT NOT NULL,
  UNIQUE (engineer_id, cycle_id),
  CHECK (conclusion IS NULL OR conclusion_reason <> '')
) STRICT;
CREATE INDEX review_by_cycle ON review (cycle_id);

CREATE TABLE rating (
  review_id INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE,
  competency_code TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('rated', 'not_observed', 'blank')),
  value INTEGER CHECK (value BETWEEN 1 AND 5),
  comment TEXT NOT NULL DEFAULT '',
  observe_plan TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (review_id, competency_code),
  CHECK ((state = 'rated') = (value IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  review_id INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE,
  happened_on TEXT NOT NULL,
  situation TEXT NOT NULL DEFAULT '',
  behaviour TEXT NOT NULL CHECK (behaviour <> ''),
  impact TEXT NOT NULL DEFAULT '',
  impact_dimension TEXT,
  artefact TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT 'manager' CHECK (source IN ('manager', 'tech_lead', 'peer', 'self')),
  strength INTEGER NOT NULL DEFAULT 2 CHECK (strength BETWEEN 1 AND 3),
  note_id INTEGER REFERENCES note (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX evidence_by_review ON evidence (review_id);
CREATE INDEX evidence_by_note ON evidence (note_id);

CREATE TABLE evidence_competency (
  evidence_id INTEGER NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
  competency_code TEXT NOT NULL,
  PRIMARY KEY (evidence_id, competency_code)
) STRICT, WITHOUT ROWID;

-- The top strengths and growth points of a review, in the order they are printed.
CREATE TABLE review_point (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  review_id INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('strength', 'growth')),
  position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 3),
  competency_code TEXT NOT NULL,
  behaviour TEXT NOT NULL CHECK (behaviour <> ''),
  next_step TEXT NOT NULL DEFAULT '',
  evidence_id INTEGER REFERENCES evidence (id) ON DELETE SET NULL,
  UNIQUE (review_id, kind, position)
) STRICT;

-- What others said: self, tech lead, peers. Shown beside the manager's rating, never averaged in.
CREATE TABLE opinion (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  review_id INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('self', 'tech_lead', 'peer')),
  author_name TEXT NOT NULL DEFAULT '',
  received_on TEXT NOT NULL,
  comment TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX opinion_by_review ON opinion (review_id);

CREATE TABLE opinion_rating (
  opinion_id INTEGER NOT NULL REFERENCES opinion (id) ON DELETE CASCADE,
  competency_code TEXT NOT NULL,
  value INTEGER NOT NULL CHECK (value BETWEEN 1 AND 5),
  PRIMARY KEY (opinion_id, competency_code)
) STRICT, WITHOUT ROWID;

-- The engineer's own words; a table of its own because nobody else may edit it.
CREATE TABLE employee_comment (
  review_id INTEGER PRIMARY KEY REFERENCES review (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  written_on TEXT NOT NULL
) STRICT;

CREATE TABLE acknowledgement (
  review_id INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('acknowledged', 'refused')),
  given_on TEXT NOT NULL,
  witness_name TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (review_id, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE appeal (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  review_id INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE,
  raised_on TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  decider_name TEXT NOT NULL DEFAULT '',
  due_on TEXT,
  decision TEXT NOT NULL DEFAULT '',
  decided_on TEXT
) STRICT;
CREATE INDEX appeal_by_review ON appeal (review_id);

-- A revision that was shared and has been superseded; it stays readable as it was.
CREATE TABLE review_revision (
  review_id INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  content TEXT NOT NULL,
  content_sha256 TEXT NOT NULL,
  superseded_at TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  PRIMARY KEY (review_id, revision)
) STRICT, WITHOUT ROWID;

-- Journal --------------------------------------------------------------------------------------------------

CREATE TABLE note (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  engineer_id INTEGER NOT NULL REFERENCES engineer (id) ON DELETE CASCADE,
  happened_on TEXT NOT NULL,
  text TEXT NOT NULL CHECK (text <> ''),
  visibility TEXT NOT NULL DEFAULT 'private' CHECK (visibility IN ('private', 'shareable')),
  author_name TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX note_by_engineer ON note (engineer_id, happened_on DESC);

CREATE TABLE note_competency (
  note_id INTEGER NOT NULL REFERENCES note (id) ON DELETE CASCADE,
  competency_code TEXT NOT NULL,
  PRIMARY KEY (note_id, competency_code)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE note_fts USING fts5 (
  text, content = 'note', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TRIGGER note_fts_insert AFTER INSERT ON note BEGIN
  INSERT INTO note_fts (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER note_fts_delete AFTER DELETE ON note BEGIN
  INSERT INTO note_fts (note_fts, rowid, text) VALUES ('delete', old.id, old.text);
END;
CREATE TRIGGER note_fts_update AFTER UPDATE OF text ON note BEGIN
  INSERT INTO note_fts (note_fts, rowid, text) VALUES ('delete', old.id, old.text);
  INSERT INTO note_fts (rowid, text) VALUES (new.id, new.text);
END;

-- Mentoring ------------------------------------------------------------------------------------------------

CREATE TABLE mentorship (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  engineer_id INTEGER NOT NULL REFERENCES engineer (id) ON DELETE CASCADE,
  mentor_name TEXT NOT NULL CHECK (mentor_name <> ''),
  sponsor_name TEXT NOT NULL DEFAULT '',
  starts_on TEXT NOT NULL,
  ends_on TEXT,
  cadence_days INTEGER NOT NULL DEFAULT 14 CHECK (cadence_days BETWEEN 1 AND 366),
  agreement TEXT NOT NULL DEFAULT '',
  confidentiality TEXT NOT NULL DEFAULT '',
  closing_criteria TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX mentorship_by_engineer ON mentorship (engineer_id);

-- GROW and the recap are shared; whatever is private lives in its own table.
CREATE TABLE session (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  mentorship_id INTEGER NOT NULL REFERENCES mentorship (id) ON DELETE CASCADE,
  held_on TEXT NOT NULL,
  minutes INTEGER NOT NULL DEFAULT 45 CHECK (minutes BETWEEN 0 AND 1440),
  goal TEXT NOT NULL DEFAULT '',
  reality TEXT NOT NULL DEFAULT '',
  options TEXT NOT NULL DEFAULT '',
  will TEXT NOT NULL DEFAULT '',
  recap TEXT NOT NULL DEFAULT '',
  next_on TEXT
) STRICT;
CREATE INDEX session_by_mentorship ON session (mentorship_id, held_on DESC);

CREATE TABLE session_shared_note (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  text TEXT NOT NULL CHECK (text <> '')
) STRICT;
CREATE INDEX session_shared_note_by_session ON session_shared_note (session_id, position);

CREATE TABLE session_private_note (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  text TEXT NOT NULL CHECK (text <> '')
) STRICT;
CREATE INDEX session_private_note_by_session ON session_private_note (session_id, position);

CREATE TABLE session_topic (
  session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  code TEXT NOT NULL,
  PRIMARY KEY (session_id, code)
) STRICT, WITHOUT ROWID;

-- One row for as long as the action lives; each carry to a later session is a row beside it.
CREATE TABLE action_item (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  goal_id INTEGER REFERENCES goal (id) ON DELETE SET NULL,
  owner TEXT NOT NULL CHECK (owner IN ('engineer', 'mentor', 'manager')),
  text TEXT NOT NULL CHECK (text <> ''),
  if_then TEXT NOT NULL DEFAULT '',
  due_on TEXT,
  status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'done', 'dropped')),
  closed_on TEXT,
  competency_code TEXT,
  activity_code TEXT,
  created_at TEXT NOT NULL,
  CHECK ((status = 'open') = (closed_on IS NULL))
) STRICT;
CREATE INDEX action_item_by_session ON action_item (session_id);
CREATE INDEX action_item_by_due ON action_item (status, due_on);
CREATE INDEX action_item_by_goal ON action_item (goal_id);

CREATE TABLE action_item_carry (
  action_item_id INTEGER NOT NULL REFERENCES action_item (id) ON DELETE CASCADE,
  session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  due_before TEXT,
  PRIMARY KEY (action_item_id, session_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX action_item_carry_by_session ON action_item_carry (session_id);

-- The optional work-life check-in: never rated, never exported, read by no snapshot.
CREATE TABLE work_life_check_in (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  mentorship_id INTEGER NOT NULL REFERENCES mentorship (id) ON DELETE CASCADE,
  held_on TEXT NOT NULL,
  text TEXT NOT NULL CHECK (text <> '')
) STRICT;
CREATE INDEX work_life_check_in_by_mentorship ON work_life_check_in (mentorship_id);

-- Plans ----------------------------------------------------------------------------------------------------

CREATE TABLE plan (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  engineer_id INTEGER NOT NULL REFERENCES engineer (id) ON DELETE CASCADE,
  mentorship_id INTEGER REFERENCES mentorship (id) ON DELETE SET NULL,
  review_id INTEGER REFERENCES review (id) ON DELETE SET NULL,
  rubric_version_id INTEGER NOT NULL REFERENCES rubric_version (id),
  document_id TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
  state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'agreed', 'closed')),
  engineer_name TEXT NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('JR', 'MID', 'SR', 'LEAD')),
  target_profile TEXT NOT NULL CHECK (target_profile IN ('JR', 'MID', 'SR', 'LEAD', 'TS', 'TL', 'SA')),
  starts_on TEXT NOT NULL,
  ends_on TEXT NOT NULL CHECK (ends_on >= starts_on),
  support TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX plan_by_engineer ON plan (engineer_id, starts_on DESC);
CREATE INDEX plan_by_review ON plan (review_id);
CREATE INDEX plan_by_mentorship ON plan (mentorship_id);

CREATE TABLE plan_interest (
  plan_id INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  competency_code TEXT NOT NULL,
  interest TEXT NOT NULL CHECK (interest IN ('low', 'high')),
  PRIMARY KEY (plan_id, competency_code)
) STRICT, WITHOUT ROWID;

-- The challenges (X..) and technology trends (T..) the plan takes up.
CREATE TABLE plan_topic (
  plan_id INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  code TEXT NOT NULL,
  PRIMARY KEY (plan_id, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE goal (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  plan_id INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 3),
  competency_code TEXT NOT NULL,
  statement TEXT NOT NULL CHECK (statement <> ''),
  measure TEXT NOT NULL DEFAULT '',
  baseline_rating INTEGER CHECK (baseline_rating BETWEEN 1 AND 5),
  target_rating INTEGER NOT NULL CHECK (target_rating BETWEEN 1 AND 5),
  due_on TEXT,
  support TEXT NOT NULL DEFAULT '',
  resources TEXT NOT NULL DEFAULT '',
  challenge_code TEXT,
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'achieved', 'partly', 'dropped')),
  result TEXT NOT NULL DEFAULT '',
  closed_on TEXT,
  UNIQUE (plan_id, position)
) STRICT;

CREATE TABLE goal_activity (
  goal_id INTEGER NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
  activity_code TEXT NOT NULL,
  done_on TEXT,
  PRIMARY KEY (goal_id, activity_code)
) STRICT, WITHOUT ROWID;

CREATE TABLE check_in (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  goal_id INTEGER NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
  held_on TEXT NOT NULL,
  rating INTEGER CHECK (rating BETWEEN 1 AND 5),
  text TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX check_in_by_goal ON check_in (goal_id, held_on);

-- Every file that left the workspace.
CREATE TABLE export (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  exported_at TEXT NOT NULL,
  actor TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('review', 'plan')),
  subject_id INTEGER NOT NULL,
  document_id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  edition TEXT NOT NULL CHECK (edition IN ('engineer', 'hr')),
  file_name TEXT NOT NULL,
  file_sha256 TEXT NOT NULL,
  content_sha256 TEXT NOT NULL
) STRICT;
CREATE INDEX export_by_file ON export (file_sha256);
CREATE INDEX export_by_document ON export (document_id);

CREATE INDEX review_by_engineer ON review (engineer_id, period_ends_on DESC);
CREATE INDEX cycle_by_start ON cycle (starts_on);
