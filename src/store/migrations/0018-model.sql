-- What language models have cost, per day of UTC and per ticket: room is added before a model is asked and put right
-- afterwards, so that what a process did not live to settle counts as spent. Millionths of the account's currency.
CREATE TABLE model_day (
  account text NOT NULL,
  day date NOT NULL,
  tokens bigint NOT NULL,
  micros bigint NOT NULL,
  asks integer NOT NULL,
  PRIMARY KEY (account, day)
);

CREATE TABLE model_ticket (
  helpdesk text NOT NULL,
  ticket_id text NOT NULL,
  tokens bigint NOT NULL,
  used_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (helpdesk, ticket_id)
);
