-- What people of the team said of decisions, with what they were about when it was said. Corrections are new rows.
CREATE TABLE feedback (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  helpdesk text NOT NULL,
  ticket_id text NOT NULL,
  message_id text NOT NULL,
  verdict text NOT NULL,
  source text NOT NULL,
  outcome text NOT NULL,
  shadow boolean NOT NULL,
  intent text,
  condition text,
  at timestamptz NOT NULL
);
CREATE INDEX feedback_ticket ON feedback (helpdesk, ticket_id, id);
CREATE INDEX feedback_when ON feedback (at);
-- A tag stays on its ticket and is seen again with every look, on later messages too.
CREATE UNIQUE INDEX feedback_tag ON feedback (helpdesk, ticket_id, verdict) WHERE source = 'tag';
CREATE TRIGGER feedback_never_changed BEFORE UPDATE ON feedback
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
