-- What people did with what we had left to them: which run, when to look again, and what their answer said of our
-- decision. Never a word of it. `look_at` NULL: looked at for the last time.
CREATE TABLE answer_look (
  run bigint PRIMARY KEY,
  helpdesk text NOT NULL,
  ticket_id text NOT NULL,
  -- Whether the macros used on it teach, and whether the answer can agree with what was meant.
  teaches boolean NOT NULL,
  judged boolean NOT NULL,
  looks integer NOT NULL DEFAULT 0,
  look_at timestamptz,
  verdict text,
  verdict_at timestamptz
);
CREATE INDEX answer_look_due ON answer_look (helpdesk, look_at) WHERE look_at IS NOT NULL;
CREATE INDEX answer_look_ticket ON answer_look (helpdesk, ticket_id);
CREATE INDEX answer_look_verdict ON answer_look (verdict_at) WHERE verdict IS NOT NULL;
