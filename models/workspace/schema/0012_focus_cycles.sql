-- A cycle asks all competencies of its rubric, or the core ones and a chosen set. What it does not ask is listed; a cycle without
-- a row asks all. A review copies the list when it starts, so that a later change of the cycle does not change what it asked.
CREATE TABLE cycle_not_asked (
  cycle_id INTEGER NOT NULL REFERENCES cycle (id) ON DELETE CASCADE,
  competency_code TEXT NOT NULL,
  PRIMARY KEY (cycle_id, competency_code)
) STRICT, WITHOUT ROWID;

CREATE TABLE review_not_asked (
  review_id INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE,
  competency_code TEXT NOT NULL,
  PRIMARY KEY (review_id, competency_code)
) STRICT, WITHOUT ROWID;
