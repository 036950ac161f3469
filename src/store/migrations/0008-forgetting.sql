-- A ticket that was erased, or whose time was over, leaves its rows in `run` and `effect` behind, emptied: helpdesk
-- 'forgotten', keyed hashes in place of ticket and message, no texts. They go on being counted, and nobody is in them.

-- A ticket's own row may go and come again: a fence drawn from here is never the one of a worker from before.
CREATE SEQUENCE ticket_fence AS integer CYCLE;
SELECT setval('ticket_fence', coalesce(max(fence), 0) + 1) FROM ticket;

-- By whose address everything about a person is found.
CREATE INDEX run_address ON run (address_hash) WHERE address_hash IS NOT NULL;
CREATE INDEX effect_draft_address ON effect ((draft ->> 'address')) WHERE draft ->> 'address' IS NOT NULL;
CREATE INDEX promise_address ON promise (address_hash) WHERE address_hash IS NOT NULL;
-- By whose time what is old is found.
CREATE INDEX ticket_age ON ticket (updated_at);

-- What is done once in a while by whichever process comes first.
CREATE TABLE chore (
  name text PRIMARY KEY,
  begun_at timestamptz NOT NULL
);
