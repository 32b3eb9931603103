-- A next session may have a time of day: local time, wherever the calendar is that shows it. NULL is the whole day.
ALTER TABLE session ADD COLUMN next_at TEXT CHECK (next_at GLOB '[0-2][0-9]:[0-5][0-9]:00');

-- The usual length of a session, and how many minutes before it a calendar reminds; NULL is no reminder.
ALTER TABLE mentorship ADD COLUMN session_minutes INTEGER NOT NULL DEFAULT 45 CHECK (session_minutes BETWEEN 1 AND 1440);
ALTER TABLE mentorship ADD COLUMN reminder_minutes INTEGER DEFAULT 15 CHECK (reminder_minutes BETWEEN 0 AND 10080);

-- The time at which an entry of a calendar file starts, and its length; both NULL for a whole day.
ALTER TABLE calendar_entry ADD COLUMN starts_at TEXT;
ALTER TABLE calendar_entry ADD COLUMN minutes INTEGER;
