-- Of a webhook only ids are kept. NULL delivery ids never collide: nothing is known by which to recognise a repeat.
CREATE TABLE delivery (
  id uuid PRIMARY KEY,
  helpdesk text NOT NULL,
  account text NOT NULL,
  delivery_id text,
  ticket_id text NOT NULL,
  event text NOT NULL,
  received_at timestamptz NOT NULL,
  UNIQUE (helpdesk, account, delivery_id)
);
CREATE INDEX delivery_ticket ON delivery (helpdesk, ticket_id, received_at);

-- One row per ticket we have worked: the fence of its newest worker, and its decision page once there is one.
CREATE TABLE ticket (
  helpdesk text NOT NULL,
  ticket_id text NOT NULL,
  fence integer NOT NULL DEFAULT 0,
  runs integer NOT NULL DEFAULT 0,
  outcome text,
  intent text,
  condition text,
  reasons text[] NOT NULL DEFAULT '{}',
  page jsonb,
  updated_at timestamptz,
  PRIMARY KEY (helpdesk, ticket_id)
);
CREATE INDEX ticket_newest ON ticket (updated_at DESC, helpdesk, ticket_id) WHERE page IS NOT NULL;

CREATE TABLE run (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  helpdesk text NOT NULL,
  ticket_id text NOT NULL,
  message_id text NOT NULL,
  outcome text,
  closed boolean NOT NULL,
  shadow boolean NOT NULL,
  intent text,
  order_name text,
  address_hash text,
  policy_version integer NOT NULL,
  page jsonb NOT NULL,
  inputs jsonb NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX run_ticket ON run (helpdesk, ticket_id, id);
CREATE INDEX run_case ON run (address_hash, order_name, at) WHERE outcome = 'answered';

-- The ledger of writes. The five columns are the identity of an effect; its key is derived from them and from the data
-- key, so that after a rotation the key differs and the identity still meets the row written before.
CREATE TABLE effect (
  key text PRIMARY KEY,
  helpdesk text NOT NULL,
  account text NOT NULL,
  ticket_id text NOT NULL,
  message_id text NOT NULL,
  kind text NOT NULL,
  state text NOT NULL,
  kept text,
  settlement jsonb NOT NULL,
  revision text NOT NULL,
  draft jsonb NOT NULL,
  recipient_hash text,
  domain_hash text,
  attempts integer NOT NULL DEFAULT 1,
  attempted_at timestamptz NOT NULL,
  counted_at timestamptz NOT NULL,
  position bigint GENERATED ALWAYS AS IDENTITY,
  UNIQUE (helpdesk, account, ticket_id, message_id, kind)
);
CREATE INDEX effect_ticket ON effect (helpdesk, ticket_id, position);
CREATE INDEX effect_account ON effect (account, counted_at) WHERE kind IN ('reply', 'question');
CREATE INDEX effect_recipient ON effect (recipient_hash, counted_at) WHERE recipient_hash IS NOT NULL;
CREATE INDEX effect_domain ON effect (domain_hash, counted_at) WHERE domain_hash IS NOT NULL;

-- What the limits count: whatever may have reached a customer. `refused` and `superseded` certainly did not.
CREATE VIEW public_texts AS
  SELECT helpdesk, account, ticket_id, kind, recipient_hash, domain_hash, counted_at FROM effect
  WHERE kind IN ('reply', 'question') AND state NOT IN ('refused', 'superseded');

CREATE TABLE breaker (
  account text PRIMARY KEY,
  open boolean NOT NULL,
  why text NOT NULL,
  changed_at timestamptz NOT NULL
);

CREATE TABLE policy_version (
  version integer PRIMARY KEY,
  policy jsonb NOT NULL,
  changed_by text NOT NULL,
  reason text NOT NULL,
  at timestamptz NOT NULL
);

CREATE TABLE audit (
  position integer PRIMARY KEY,
  at timestamptz NOT NULL,
  actor text NOT NULL,
  action text NOT NULL,
  before_state jsonb,
  after_state jsonb,
  reason text NOT NULL,
  previous_hash text NOT NULL,
  hash text NOT NULL
);

CREATE TABLE parcel_cache (
  number text PRIMARY KEY,
  tracking jsonb NOT NULL,
  fetched_at timestamptz NOT NULL
);

-- Versions and the audit trail are written once. A correction is a new row.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never changed or removed', TG_TABLE_NAME;
END $$;
CREATE TRIGGER policy_version_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON policy_version
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
