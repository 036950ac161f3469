-- What customers said of tickets: a verdict and when, never their words. One per ticket and survey; a customer may change it.
CREATE TABLE rating (
  helpdesk text NOT NULL,
  ticket_id text NOT NULL,
  survey_id text NOT NULL,
  verdict text NOT NULL,
  score integer,
  rated_at timestamptz NOT NULL,
  seen_at timestamptz NOT NULL,
  PRIMARY KEY (helpdesk, ticket_id, survey_id)
);
CREATE INDEX rating_when ON rating (rated_at);

-- What resolution is counted by, beside the page that holds it all. NULL: written by a release before, look into the page.
ALTER TABLE run ADD COLUMN condition text, ADD COLUMN reason text;
-- Runs come in the order of time, so this costs next to nothing when one is stored.
CREATE INDEX run_when ON run USING brin (at);
