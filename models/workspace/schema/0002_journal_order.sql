-- The journal is read newest first, whole, by what may be shown, and by competency; at half a million notes each of
-- these would sort them all without its index.
CREATE INDEX note_by_day ON note (happened_on DESC, id DESC);
CREATE INDEX note_by_visibility ON note (visibility, happened_on DESC, id DESC);
CREATE INDEX note_competency_by_code ON note_competency (competency_code, note_id);
