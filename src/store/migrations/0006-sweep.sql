-- One row per helpdesk account: up to when its tickets have been looked through for what no webhook announced, and who
-- is at it. Rounds are timed by the database's clock, which all processes share; `watermark` is business time.
CREATE TABLE sweep (
  helpdesk text NOT NULL,
  account text NOT NULL,
  watermark timestamptz NOT NULL,
  holder uuid,
  held_until timestamptz,
  next_at timestamptz NOT NULL DEFAULT now(),
  started_at timestamptz NOT NULL DEFAULT now(),
  succeeded_at timestamptz,
  failed_rounds integer NOT NULL DEFAULT 0,
  -- What is wrong with the webhook, for an admin to read; NULL: nothing that we know of.
  doorbell text,
  PRIMARY KEY (helpdesk, account)
);

-- How lists show the states of a ticket that runs have dealt with (as read, as left), and the state the sweep queued.
ALTER TABLE ticket ADD COLUMN glimpses text[], ADD COLUMN swept_as text, ADD COLUMN swept_at timestamptz;
CREATE INDEX ticket_swept ON ticket (helpdesk, swept_at) WHERE swept_at IS NOT NULL;

-- Writes that hang are looked into again, ever more rarely.
ALTER TABLE effect ADD COLUMN looks integer NOT NULL DEFAULT 0, ADD COLUMN looked_at timestamptz;
CREATE INDEX effect_open ON effect (helpdesk, attempted_at) WHERE state IN ('sending', 'accepted', 'sent', 'unclear');

-- Deliveries come in the order of time, so this costs next to nothing when one is stored.
CREATE INDEX delivery_when ON delivery USING brin (received_at);
