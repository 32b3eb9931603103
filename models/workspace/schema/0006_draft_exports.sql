-- The record of exports says whether a document left as a draft; of older exports nobody knows.
ALTER TABLE export ADD COLUMN draft INTEGER CHECK (draft IN (0, 1));
