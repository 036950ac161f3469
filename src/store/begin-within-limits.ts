import { type RawBuilder, sql } from 'kysely';
import type { AdmissionCheck, Begun, Claim, NewEffect } from '../ports/effect-ledger.ts';
import type { EffectState } from '../ticket/effect.ts';
import type { Instant } from '../ticket/instant.ts';
import type { Admission, Usage } from '../ticket/usage.ts';
import { answeredAtOnce, usualRhythm } from './account-rhythm.ts';
import { type BegunRow, beginEffect, begunAs, existing, insertion } from './begin-effect.ts';
import { tripBreaker } from './breaker.ts';
import type { LedgerParts } from './effect-ledger.ts';
import { LockedStatement } from './last-statement.ts';
import { theOnlyRow, usageQuery } from './usage.ts';

/** First half of the name of the lock an account's limits are counted under; the second is the account's hash. */
const LIMITS_LOCK = 1_463_897_415;

const BEGINS_AGAIN: readonly string[] = ['superseded', 'refused'];

/** Of the newest fifty texts, so many that were answered at once say nothing yet. */
const ANSWERED_AT_ONCE_PLAINLY = 5;
/** Texts to one domain that others may begin between decision and lock, where the limit is far. */
const MANY = 20;

/**
 * `beginEffect` for a text that limits count: counted and recorded under one lock per account. Counting first and
 * recording afterwards let a dozen tickets of one sender, worked at once, all see the same low count.
 */
export async function beginWithinLimits(
  parts: LedgerParts,
  effect: NewEffect,
  held: Claim,
  check: AdmissionCheck,
): Promise<Begun> {
  return (await beginPlainly(parts, effect, held, check)) ?? beginCounted(parts, effect, held, check);
}

/**
 * Begins while no count is above what the text was decided with and the account is far from its bound: then the lock is
 * held for one trip, and texts of one account wait a millisecond for each other instead of twenty. `null`: it did not
 * begin, for whatever reason; ask again step by step.
 */
async function beginPlainly(
  parts: LedgerParts,
  effect: NewEffect,
  held: Claim,
  { seen, busyFrom, admit }: AdmissionCheck,
): Promise<Begun | null> {
  if (seen === undefined || seen.account > busyFrom - 2) return null;
  const most = [MANY, 0]
    .map((others) => ({ ...seen, account: busyFrom - 2, domain: seen.domain + others }))
    .find((counts) => isPlainYes(admit(counts, { usual: 0, answeredAtOnce: ANSWERED_AT_ONCE_PLAINLY })));
  if (most === undefined) return null;
  const { ref, account, recipient: address } = effect;
  const now = new Date(parts.clock.now()).toISOString();
  const within = sql`
    exists (
      select 1 from (
        ${usageQuery(parts, { ref, account, address, now }, sql`, (${answeredAtOnce(account)}) as "atOnce"`)}
      ) as used
      where ticket <= ${most.ticket} and sender <= ${most.sender} and questions <= ${most.questions}
        and domain <= ${most.domain} and account <= ${most.account} and promises <= ${most.promises}
        and bounces <= ${most.bounces} and not "breakerOpen" and "atOnce" <= ${ANSWERED_AT_ONCE_PLAINLY}
    )`;
  const inserting = insertion(parts, effect, held, within).compile(parts.db);
  const lock = limitsLock(account).compile(parts.db).sql;
  const { rows } = await parts.db.executeQuery<BegunRow>(new LockedStatement(lock, inserting));
  const [begun] = rows;
  return begun === undefined ? null : begunAs(parts, effect, begun);
}

const isPlainYes = ({ begins, trips }: Admission): boolean => begins && trips === null;

/** No parameters: it travels with the `begin`. */
const limitsLock = (account: string): RawBuilder<unknown> =>
  sql`select pg_advisory_xact_lock(${sql.lit(LIMITS_LOCK)}, hashtext(${sql.lit(account)}))`;

async function beginCounted(
  parts: LedgerParts,
  effect: NewEffect,
  held: Claim,
  check: AdmissionCheck,
): Promise<Begun> {
  const { account } = effect;
  const { begun, tripped } = await parts.db.transaction().execute(async (db) => {
    const locked = { ...parts, db };
    await limitsLock(account).execute(db);
    const now = new Date(parts.clock.now()).toISOString();
    const { state, atOnce, ...usage } = await readCounts(locked, effect, now);
    if (state !== null && !BEGINS_AGAIN.includes(state))
      return { begun: await existing(locked, effect, held), tripped: null };
    const busy = usage.account + 1 >= check.busyFrom;
    const usual = busy ? await usualRhythm(locked, account, now) : 0;
    const { begins, trips } = check.admit(usage, { usual, answeredAtOnce: atOnce });
    const begun: Begun = begins ? await beginEffect(locked, effect, held) : { kind: 'over_limit' };
    const trip = trips !== null && begun.kind !== 'fenced' && { account, why: trips, at: now };
    return { begun, tripped: trip !== false && (await tripBreaker(db, trip)) ? trip : null };
  });
  if (tripped !== null) {
    const { why } = tripped;
    parts.logger.error(
      { account, why },
      'The breaker has tripped: nothing public leaves until a person resets it',
    );
  }
  return begun;
}

/** What is known when a text asks to begin. */
interface Counts extends Usage {
  readonly atOnce: number;
  /** In which this very effect was recorded before. */
  readonly state: EffectState | null;
}

async function readCounts(
  parts: LedgerParts,
  { ref, account, messageId, kind, recipient: address }: NewEffect,
  now: Instant,
): Promise<Counts> {
  const more = sql`,
      (${answeredAtOnce(account)}) as "atOnce",
      (select state from effect
        where helpdesk = ${ref.helpdesk} and account = ${account} and ticket_id = ${ref.id}
          and message_id = ${messageId} and kind = ${kind}) as state`;
  const { rows } = await sql<Counts>`${usageQuery(parts, { ref, account, address, now }, more)}`.execute(
    parts.db,
  );
  return theOnlyRow(rows);
}
