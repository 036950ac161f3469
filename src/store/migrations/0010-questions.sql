-- Questions of ours that nobody has answered, by their age; and when each was looked at last.
ALTER TABLE ticket ADD COLUMN question_looked_at timestamptz;
CREATE INDEX ticket_asked ON ticket (updated_at) WHERE outcome = 'asked';
