-- What was handed over to a person, from then until a person has answered. `since`, `due_at` and `look_at` are business
-- time; seconds are the team's, those in which somebody was there.
CREATE TABLE hand_over (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  helpdesk text NOT NULL,
  account text NOT NULL,
  ticket_id text NOT NULL,
  -- The customer's newest message that was handed over.
  message_id text NOT NULL,
  intent text,
  condition text,
  order_name text,
  priority text NOT NULL,
  target_seconds integer NOT NULL,
  since timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  look_at timestamptz NOT NULL,
  reminders integer NOT NULL DEFAULT 0,
  reminded_at timestamptz,
  -- The team's chat: tried so often, told then.
  chat_tries integer NOT NULL DEFAULT 0,
  chat_told_at timestamptz,
  ended_at timestamptz,
  ended_by text,
  waited_seconds integer,
  UNIQUE (helpdesk, ticket_id, message_id)
);
CREATE UNIQUE INDEX hand_over_open ON hand_over (helpdesk, ticket_id) WHERE ended_at IS NULL;
CREATE INDEX hand_over_look ON hand_over (look_at) WHERE ended_at IS NULL;
CREATE INDEX hand_over_due ON hand_over (due_at, id) WHERE ended_at IS NULL;
CREATE INDEX hand_over_ended ON hand_over (ended_at) WHERE ended_at IS NOT NULL;
