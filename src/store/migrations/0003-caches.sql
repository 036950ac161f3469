-- One row per tracker of a vendor, not per number: carriers use numbers again, and the trackers that were paid for must
-- be found again by their ids. What was kept before stays usable; any answer that says when it changed is newer.
ALTER TABLE parcel_cache RENAME TO parcel_cache_by_number;
CREATE TABLE parcel_cache (
  source text CONSTRAINT parcel_tracker PRIMARY KEY,
  number text NOT NULL,
  tracking jsonb NOT NULL,
  has_news boolean NOT NULL,
  changed_at timestamptz NOT NULL,
  -- Decides between two answers of the same moment: the vendor's clock has whole seconds.
  detail text COLLATE "C" NOT NULL,
  fetched_at timestamptz NOT NULL
);
INSERT INTO parcel_cache
  SELECT DISTINCT ON (tracking ->> 'source') tracking ->> 'source',
    upper(regexp_replace(normalize(number, NFKC), '[[:space:]-]+', '', 'g')),
    tracking, true, '-infinity', '', fetched_at
  FROM parcel_cache_by_number ORDER BY tracking ->> 'source', fetched_at DESC;
DROP TABLE parcel_cache_by_number;
CREATE INDEX parcel_cache_number ON parcel_cache (number);
CREATE INDEX parcel_cache_age ON parcel_cache (fetched_at);

-- Who is having a tracker made right now.
CREATE TABLE tracker_claim (
  number text PRIMARY KEY,
  holder uuid NOT NULL,
  until timestamptz NOT NULL
);

-- Orders for a minute, sealed with the data key because they name their owners. `mark` counts what the shop has said
-- about changes: a reading that began before one is not kept.
CREATE TABLE order_cache (
  source text,
  order_id text,
  mark integer NOT NULL DEFAULT 0,
  sealed text,
  fetched_at timestamptz,
  touched_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (source, order_id)
);
CREATE INDEX order_cache_age ON order_cache (touched_at);

-- Webhooks of shops and carriers that have been taken to their end, as hashes of their ids.
CREATE TABLE seen_event (
  digest text PRIMARY KEY,
  seen_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX seen_event_age ON seen_event (seen_at);
