-- What tells that a machine may be on the other side: texts of ours that were answered at once, or that came back.
ALTER TABLE effect
  ADD COLUMN answered_at_once boolean NOT NULL DEFAULT false,
  ADD COLUMN bounced_at timestamptz;
CREATE INDEX effect_bounced ON effect (recipient_hash, bounced_at) WHERE bounced_at IS NOT NULL;

-- Whoever resets a breaker has seen what there was: texts count from then on.
ALTER TABLE breaker ADD COLUMN counts_from timestamptz NOT NULL DEFAULT '-infinity';

-- Long messages of people without an order, by keyed hashes; gone after a day.
CREATE TABLE body_seen (
  body_hash text,
  sender_hash text,
  seen_at timestamptz NOT NULL,
  PRIMARY KEY (body_hash, sender_hash)
);
CREATE INDEX body_seen_age ON body_seen (seen_at);
