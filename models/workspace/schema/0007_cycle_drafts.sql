-- A cycle that is corrected is something that words can be typed at, too.
CREATE TRIGGER draft_of_cycle AFTER DELETE ON cycle BEGIN
  DELETE FROM draft WHERE place = 'cycle:' || old.id;
END;
