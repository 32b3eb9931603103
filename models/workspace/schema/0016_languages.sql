-- The language of the documents about a person; '' is the language of the workspace.
ALTER TABLE engineer ADD COLUMN language TEXT NOT NULL DEFAULT '' CHECK (language IN ('', 'de', 'en'));

-- The language in which a document was exported. Earlier versions wrote English only.
ALTER TABLE export ADD COLUMN language TEXT NOT NULL DEFAULT 'en' CHECK (language IN ('de', 'en'));
