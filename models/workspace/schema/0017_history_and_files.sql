-- Finds the history of a person or a review. A row belongs to a parent row, such as "review[17]": that of its first foreign key, and
-- of an export what was exported. Only added and deleted rows say their parent, because an update has only the changed columns.
-- Row ids are reused: the parent is the row that had the id at that time.
ALTER TABLE history_change ADD COLUMN parent TEXT GENERATED ALWAYS AS (
  CASE
    WHEN tbl IN ('engineer_qualification', 'engineer_technology', 'mentorship', 'note', 'plan', 'review')
      THEN 'engineer[' || json_extract(coalesce(new, old), '$.engineer_id') || ']'
    WHEN tbl IN ('acknowledgement', 'appeal', 'earlier_comment', 'employee_comment', 'evidence', 'opinion',
      'opinion_request', 'peer_summary', 'rating', 'review_not_asked', 'review_point', 'review_revision')
      THEN 'review[' || json_extract(coalesce(new, old), '$.review_id') || ']'
    WHEN tbl = 'evidence_competency' THEN 'evidence[' || json_extract(coalesce(new, old), '$.evidence_id') || ']'
    WHEN tbl IN ('opinion_rating', 'opinion_remark') THEN 'opinion[' || json_extract(coalesce(new, old), '$.opinion_id') || ']'
    WHEN tbl = 'opinion_request_competency' THEN 'opinion_request[' || json_extract(coalesce(new, old), '$.request_id') || ']'
    WHEN tbl = 'note_competency' THEN 'note[' || json_extract(coalesce(new, old), '$.note_id') || ']'
    WHEN tbl IN ('session', 'work_life_check_in')
      THEN 'mentorship[' || json_extract(coalesce(new, old), '$.mentorship_id') || ']'
    WHEN tbl IN ('action_item', 'session_private_note', 'session_shared_note', 'session_topic')
      THEN 'session[' || json_extract(coalesce(new, old), '$.session_id') || ']'
    WHEN tbl = 'action_item_carry' THEN 'action_item[' || json_extract(coalesce(new, old), '$.action_item_id') || ']'
    WHEN tbl IN ('goal', 'plan_interest', 'plan_topic') THEN 'plan[' || json_extract(coalesce(new, old), '$.plan_id') || ']'
    WHEN tbl IN ('check_in', 'goal_activity') THEN 'goal[' || json_extract(coalesce(new, old), '$.goal_id') || ']'
    WHEN tbl IN ('cycle_not_applicable', 'cycle_not_asked')
      THEN 'cycle[' || json_extract(coalesce(new, old), '$.cycle_id') || ']'
    WHEN tbl = 'export' THEN json_extract(coalesce(new, old), '$.kind') || '[' ||
      json_extract(coalesce(new, old), '$.subject_id') || ']'
  END
) VIRTUAL;
CREATE INDEX history_change_by_parent ON history_change (parent) WHERE op <> 'U';
CREATE INDEX history_change_of_life ON history_change (tbl, pk) WHERE op <> 'U';

-- To whom a document was handed, in the user's words; '' if that was not said.
ALTER TABLE export ADD COLUMN recipient TEXT NOT NULL DEFAULT '';

-- Every other file that left with content of the workspace. `title` is the name of a list, `people` a JSON array of the uids of
-- the engineers in the file, `row_count` the number of rows of a list.
CREATE TABLE exported_file (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  exported_at TEXT NOT NULL,
  actor TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('list', 'calendar', 'form', 'card', 'history', 'person')),
  title TEXT NOT NULL DEFAULT '',
  people TEXT NOT NULL CHECK (json_type(people) = 'array'),
  row_count INTEGER CHECK (row_count >= 0),
  file_name TEXT NOT NULL,
  file_sha256 TEXT NOT NULL,
  recipient TEXT NOT NULL DEFAULT ''
) STRICT;
