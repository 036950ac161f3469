-- What replies let customers expect by a named day. `day` and `expected` are calendar dates and kept as text, so that no
-- session's time zone moves them.
CREATE TABLE promise (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  helpdesk text NOT NULL,
  account text NOT NULL,
  ticket_id text NOT NULL,
  message_id text NOT NULL,
  order_name text NOT NULL,
  address_hash text,
  numbers text[] NOT NULL,
  condition text NOT NULL,
  expected text,
  day text NOT NULL,
  facts jsonb NOT NULL,
  left_solved boolean NOT NULL,
  given_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  look_at timestamptz NOT NULL,
  state text NOT NULL DEFAULT 'open',
  why text,
  ended_at timestamptz,
  UNIQUE (helpdesk, ticket_id, message_id)
);
CREATE UNIQUE INDEX promise_open ON promise (helpdesk, ticket_id) WHERE state = 'open';
CREATE INDEX promise_look ON promise (look_at) WHERE state = 'open';
CREATE INDEX promise_numbers ON promise USING gin (numbers) WHERE state = 'open';

-- A text that keeps a promise is outside of `autoRepliesPerTicket` and inside of every other limit (contract 5).
CREATE OR REPLACE VIEW public_texts AS
  SELECT helpdesk, account, ticket_id, kind, recipient_hash, domain_hash, counted_at,
    message_id LIKE 'promise:%' AS keeps_promise
  FROM effect
  WHERE kind IN ('reply', 'question') AND state NOT IN ('refused', 'superseded');
