-- What a customer may be told of a hand-over in one line: that a person will answer, by the end of that day, in that language.
-- The day is a calendar date and kept as text, so that no session's time zone moves it.
ALTER TABLE hand_over
  ADD COLUMN line_language text,
  ADD COLUMN line_day text,
  ADD COLUMN line_told_at timestamptz;

-- A line reaches the customer as a reply does, and counts as one.
CREATE OR REPLACE VIEW public_texts AS
  SELECT helpdesk, account, ticket_id, kind, recipient_hash, domain_hash, counted_at,
    message_id LIKE 'promise:%' AS keeps_promise
  FROM effect
  WHERE kind IN ('reply', 'question', 'line') AND state NOT IN ('refused', 'superseded');
-- The old one serves processes of the release before.
CREATE INDEX effect_public ON effect (account, counted_at) WHERE kind IN ('reply', 'question', 'line');
