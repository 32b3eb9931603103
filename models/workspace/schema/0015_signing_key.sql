-- The private key (Ed25519) that signs the documents of this workspace. It is created with the file, or by this migration, is no
-- content that operations write or undo, and never changes: documents and public cards rely on it.
CREATE TABLE signing_key (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  secret BLOB NOT NULL CHECK (length(secret) = 32)
) STRICT;
INSERT INTO signing_key (id, secret) VALUES (1, secret_bytes(32));

CREATE TRIGGER signing_key_is_not_changed BEFORE UPDATE ON signing_key BEGIN
  SELECT raise(ABORT, 'the signing key cannot be changed');
END;
CREATE TRIGGER signing_key_is_not_deleted BEFORE DELETE ON signing_key BEGIN
  SELECT raise(ABORT, 'the signing key cannot be deleted');
END;
