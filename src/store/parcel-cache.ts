import { createHash, randomUUID } from 'node:crypto';
import { type Kysely, type Selectable, sql } from 'kysely';
import type { KeptOrClaimed, ParcelCache, ParcelClaim } from '../ports/parcel-cache.ts';
import { hasNews, type Tracking } from '../ticket/tracking.ts';
import { trackingNumber } from '../ticket/tracking-number.ts';
import { TRACKING_SHAPE } from './cache-shape.ts';
import { storableJson } from './storable-json.ts';
import type { Tables } from './tables.ts';
import { withoutWaiting } from './without-waiting.ts';

/** Of what another release kept nothing counts but that there is a tracker. */
const SILENT = { state: 'unknown', scans: [] } as const;

type KeptRow = Pick<Selectable<Tables['parcel_cache']>, 'tracking' | 'fetched_at' | 'shape'>;

/** The best answer of every tracker. What is old is let go by the retention rounds. */
export function createParcelCache(db: Kysely<Tables>): ParcelCache {
  return {
    of: async (number) => {
      const rows = await db
        .selectFrom('parcel_cache')
        .select(['tracking', 'fetched_at', 'shape'])
        .where('number', '=', trackingNumber(number))
        .orderBy('source')
        .execute();
      return rows.map(trackingFrom);
    },
    ofOrClaim: (number, ms) => ofOrClaim(db, trackingNumber(number), ms),
    put: (tracking, claim) => put(db, tracking, claim ?? null),
    claim: (number, ms) => claim(db, trackingNumber(number), ms),
    release: async (number, holder) => {
      await givingBack(db, { number, holder }).execute();
    },
  };
}

function trackingFrom({ tracking, fetched_at: at, shape }: KeptRow): Tracking {
  return { ...tracking, ...(shape === TRACKING_SHAPE ? {} : SILENT), fetchedAt: at.toISOString() };
}

/** Two questions in one trip; both see the tables as they were when it began. */
async function ofOrClaim(db: Kysely<Tables>, number: string, ms: number): Promise<KeptOrClaimed> {
  const { rows } = await sql<KeptRow & { readonly claim: string | null }>`
    with kept as (
      select source, tracking, fetched_at, shape from parcel_cache where number = ${number}
    ), claimed as (
      insert into tracker_claim (number, holder, until)
      select ${number}, ${randomUUID()}::uuid, clock_timestamp() + make_interval(secs => ${ms / 1_000})
      where not exists (select 1 from kept)
      on conflict (number) do update set holder = excluded.holder, until = excluded.until
      where tracker_claim.until < clock_timestamp()
      returning holder::text as claim, ${withoutWaiting}
    )
    select tracking, fetched_at, shape, null as claim, source from kept
    union all select null, null, null, claim, waits from claimed
    order by source`.execute(db);
  return {
    answers: rows.filter(({ claim }) => claim === null).map(trackingFrom),
    claim: rows.find(({ claim }) => claim !== null)?.claim ?? null,
  };
}

/**
 * One statement, so that processes cannot come between: the greatest by (news, changed, detail) stays, and of answers
 * about the same moment the latest time at which that was still so. A maximum does not depend on the order of arrival.
 */
async function put(db: Kysely<Tables>, given: Tracking, claim: ParcelClaim | null): Promise<boolean> {
  const tracking = { ...given, number: trackingNumber(given.number) };
  const otherShape = sql<boolean>`parcel_cache.shape <> excluded.shape`;
  const better = sql<boolean>`(excluded.has_news, excluded.changed_at, excluded.detail) >
    (parcel_cache.has_news, parcel_cache.changed_at, parcel_cache.detail) OR ${otherShape}`;
  const sameMoment = sql<boolean>`(excluded.has_news, excluded.changed_at) =
    (parcel_cache.has_news, parcel_cache.changed_at)`;
  const row = await (claim === null ? db : db.with('given_back', () => givingBack(db, claim)))
    .insertInto('parcel_cache')
    .values({
      source: tracking.source,
      number: tracking.number,
      tracking: storableJson(tracking),
      has_news: hasNews(tracking),
      changed_at: tracking.changedAt ?? tracking.fetchedAt,
      detail: detailOf(tracking),
      fetched_at: tracking.fetchedAt,
      shape: TRACKING_SHAPE,
    })
    .onConflict((conflict) =>
      conflict
        .column('source')
        .doUpdateSet({
          tracking: sql`CASE WHEN ${better} THEN excluded.tracking ELSE parcel_cache.tracking END`,
          detail: sql`CASE WHEN ${better} THEN excluded.detail ELSE parcel_cache.detail END`,
          fetched_at: sql`CASE WHEN ${sameMoment} THEN greatest(excluded.fetched_at, parcel_cache.fetched_at)
            ELSE excluded.fetched_at END`,
          has_news: sql`excluded.has_news`,
          changed_at: sql`excluded.changed_at`,
          shape: sql`excluded.shape`,
        })
        .where(
          sql<boolean>`(parcel_cache.has_news, parcel_cache.changed_at) <= (excluded.has_news, excluded.changed_at)
            OR ${otherShape}`,
        ),
    )
    .returning(['source', withoutWaiting])
    .executeTakeFirst();
  return row !== undefined;
}

const givingBack = (db: Kysely<Tables>, { number, holder }: ParcelClaim) =>
  db
    .deleteFrom('tracker_claim')
    .where('number', '=', trackingNumber(number))
    .where('holder', '=', holder)
    .returning(withoutWaiting);

/** Whoever knows of a later scan, or of more of them, read later within the same second; any order will do after that. */
function detailOf({
  scans,
  source: _tracker,
  number: _spelling,
  fetchedAt: _heard,
  ...rest
}: Tracking): string {
  const newest = scans.reduce((latest, { at }) => (at > latest ? at : latest), '');
  const content = JSON.stringify([scans, Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))]);
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 16);
  return `${newest}|${String(scans.length).padStart(5, '0')}|${digest}`;
}

/** The database's own clock: those of several machines differ by more than a claim lasts. */
async function claim(db: Kysely<Tables>, number: string, ms: number): Promise<string | null> {
  const until = sql<Date>`clock_timestamp() + make_interval(secs => ${ms / 1_000})`;
  const row = await db
    .insertInto('tracker_claim')
    .values({ number, holder: randomUUID(), until })
    .onConflict((conflict) =>
      conflict
        .column('number')
        .doUpdateSet({ holder: sql`excluded.holder`, until: sql`excluded.until` })
        .where(sql<boolean>`tracker_claim.until < clock_timestamp()`),
    )
    .returning(['holder', withoutWaiting])
    .executeTakeFirst();
  return row?.holder ?? null;
}
