-- The macros of every team as they were last read, and how people use them: nobody's personal data is in them.
CREATE TABLE macro (
  helpdesk text NOT NULL,
  account text NOT NULL,
  macros jsonb NOT NULL DEFAULT '[]',
  read_at timestamptz,
  -- When somebody began to read them, and to look at what agents used.
  read_begun_at timestamptz NOT NULL DEFAULT '-infinity',
  learning_begun_at timestamptz NOT NULL DEFAULT '-infinity',
  -- Up to which run hand-overs have been looked at.
  seen_run bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (helpdesk, account)
);

CREATE TABLE macro_use (
  helpdesk text NOT NULL,
  account text NOT NULL,
  macro_id text NOT NULL,
  condition text NOT NULL,
  intent text NOT NULL,
  count integer NOT NULL,
  last_at timestamptz NOT NULL,
  PRIMARY KEY (helpdesk, account, macro_id, condition, intent)
);
