-- The arguments of an entry's label as a JSON object, so that the label can be reworded and shown in any language. Entries of older
-- files have none: their English label is all that is known, and `name` is the name their operation had then.
ALTER TABLE history_action ADD COLUMN arguments TEXT;
DROP TRIGGER history_action_fixed;
CREATE TRIGGER history_action_fixed BEFORE UPDATE ON history_action
WHEN old.digest IS NOT NULL AND NOT (
  new.sentence IS NULL AND new.arguments IS NULL AND new.salt IS NULL AND new.sentence_digest IS old.sentence_digest
  AND new.id IS old.id AND new.at IS old.at AND new.actor IS old.actor AND new.name IS old.name AND new.kind IS old.kind
  AND new.target IS old.target AND new.undo IS old.undo AND new.digest IS old.digest
  AND new.first_change IS old.first_change AND new.last_change IS old.last_change
) BEGIN
  SELECT raise(ABORT, 'history is only added to');
END;
