-- Words that are typed and not sent yet, one row a field: `place` is what it stands at, such as "session:17", or "journal".
-- Not recorded in the history, for they are no content; see models/workspace/recording.py.
CREATE TABLE draft (
  place TEXT NOT NULL CHECK (place <> ''),
  field TEXT NOT NULL CHECK (field <> ''),
  text TEXT NOT NULL,
  PRIMARY KEY (place, field)
) STRICT, WITHOUT ROWID;

-- What a draft stands at may go by an action, with what it belongs to, or by undo; the draft goes with it.
CREATE TRIGGER draft_of_review AFTER DELETE ON review BEGIN
  DELETE FROM draft WHERE place = 'review:' || old.id;
END;
CREATE TRIGGER draft_of_session AFTER DELETE ON session BEGIN
  DELETE FROM draft WHERE place = 'session:' || old.id;
END;
CREATE TRIGGER draft_of_mentorship AFTER DELETE ON mentorship BEGIN
  DELETE FROM draft WHERE place = 'mentorship:' || old.id;
END;
CREATE TRIGGER draft_of_goal AFTER DELETE ON goal BEGIN
  DELETE FROM draft WHERE place = 'goal:' || old.id;
END;
CREATE TRIGGER draft_of_action_item AFTER DELETE ON action_item BEGIN
  DELETE FROM draft WHERE place = 'action_item:' || old.id;
END;
