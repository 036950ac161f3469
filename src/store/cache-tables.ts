import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { Tracking } from '../ticket/tracking.ts';
import type { Moment, NullableMoment } from './tables.ts';

interface ParcelCacheTable {
  source: string;
  number: string;
  tracking: JSONColumnType<Tracking>;
  has_news: boolean;
  changed_at: Moment;
  detail: string;
  shape: Generated<string>;
  fetched_at: Moment;
}

interface TrackerClaimTable {
  number: string;
  holder: string;
  until: ColumnType<Date, Date, Date>;
}

interface OrderCacheTable {
  source: string;
  order_id: string;
  mark: Generated<number>;
  sealed: string | null;
  fetched_at: NullableMoment;
  touched_at: Generated<Date>;
}

interface SeenEventTable {
  digest: string;
  seen_at: Generated<Date>;
}

/** What is kept of shops and carriers; all of it could be asked again. */
export interface CacheTables {
  parcel_cache: ParcelCacheTable;
  tracker_claim: TrackerClaimTable;
  order_cache: OrderCacheTable;
  seen_event: SeenEventTable;
}
