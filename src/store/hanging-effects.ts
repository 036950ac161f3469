import { type Kysely, sql } from 'kysely';
import { PROMISE_EVENT } from '../ports/promise-book.ts';
import type { HangingEffect, SweptAccount } from '../ports/sweep-book.ts';
import type { Instant } from '../ticket/instant.ts';
import { isKeepingId } from '../ticket/promise.ts';
import { type Enqueue, executor } from './delivery-log.ts';
import type { Tables } from './tables.ts';

/** After this many looks, the last one some 32 hours after the first, a person has long been told. */
const MOST_LOOKS = 8;
const MOST_AT_ONCE = 100;

/**
 * Writes that nobody brought to their end: not known to have arrived or not settled, or given up without the run that
 * tells a person having been recorded. Reminders are looked after by the watch.
 */
export async function hangingEffects(
  db: Kysely<Tables>,
  { helpdesk, account }: SweptAccount,
  olderMs: number,
): Promise<readonly HangingEffect[]> {
  const { rows } = await sql<{ key: string; ticket_id: string; message_id: string }>`
    select key, ticket_id, message_id from effect
    where helpdesk = ${helpdesk} and account = ${account}
      and state in ('sending', 'accepted', 'sent', 'unclear')
      and attempted_at < now() - ${Math.round(olderMs)} * interval '1 ms'
      and looks < ${MOST_LOOKS} and kind not in ('reminder', 'line')
      and (looked_at is null or looked_at < now() - interval '15 minutes' * power(2, looks - 1))
      and (state <> 'unclear' or not exists (
        select from run
        where run.helpdesk = effect.helpdesk and run.ticket_id = effect.ticket_id
          and run.message_id = effect.message_id
      ))
    order by attempted_at limit ${MOST_AT_ONCE}`.execute(db);
  return rows.map(({ key, ticket_id: id, message_id: messageId }) => ({
    key,
    ref: { helpdesk, id },
    event: isKeepingId(messageId) ? PROMISE_EVENT : 'reconcile',
  }));
}

/** Adds their jobs and counts the look, in one transaction. */
export async function lookInto(
  db: Kysely<Tables>,
  enqueue: Enqueue,
  effects: readonly HangingEffect[],
  now: Instant,
): Promise<void> {
  if (effects.length === 0) return;
  await db.transaction().execute(async (trx) => {
    const keys = effects.map(({ key }) => key);
    await sql`update effect set looks = looks + 1, looked_at = now() where key = any(${keys})`.execute(trx);
    const jobs = effects.map(({ ref, event }) => ({ ref, event, receivedAt: now, messageId: null }));
    await enqueue(jobs, executor(trx));
  });
}
