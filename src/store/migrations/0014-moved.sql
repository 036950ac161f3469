-- The ticket was merged into the one that the row names now: what that one was left as before says nothing of it.
ALTER TABLE hand_over ADD COLUMN moved boolean NOT NULL DEFAULT false;
ALTER TABLE promise ADD COLUMN moved boolean NOT NULL DEFAULT false;
