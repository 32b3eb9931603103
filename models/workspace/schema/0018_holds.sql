-- Why the data of a person must be kept, such as a pending claim: while it is not empty, erasing and anonymising are refused.
ALTER TABLE engineer ADD COLUMN hold_reason TEXT NOT NULL DEFAULT '';

-- The day on which everything that identifies a person was removed; figures stay.
ALTER TABLE engineer ADD COLUMN anonymised_on TEXT;
