import { type RawBuilder, sql } from 'kysely';
import type { EffectLedger } from '../ports/effect-ledger.ts';
import { domainOf } from '../ticket/address.ts';
import type { Instant } from '../ticket/instant.ts';
import type { Usage } from '../ticket/usage.ts';
import type { LedgerParts } from './effect-ledger.ts';
import { oneOf } from './one-of.ts';
import { isPublicMailbox } from './public-mailboxes.ts';
import { FORGOTTEN } from './tombstone-hashes.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Question = Parameters<EffectLedger['usage']>[0];

/** Counts public texts for the limits (contract 5). */
export async function readUsage(parts: LedgerParts, question: Question): Promise<Usage> {
  const { rows } = await sql<Usage>`${usageQuery(parts, question, sql``)}`.execute(parts.db);
  return theOnlyRow(rows);
}

/**
 * The counts under their names in `Usage`, as a query of one row. What counts as a public text is the view's business.
 * @param more columns beside them, each after a comma
 */
export function usageQuery(
  { hashes, tombstones }: Pick<LedgerParts, 'hashes' | 'tombstones'>,
  question: Question,
  more: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const { ref, account, address, now } = question;
  const senders = oneOf('recipient_hash', address === null ? [] : hashes.all(address));
  return sql`
    select
      (select count(*)::integer from public_texts
        where helpdesk = ${ref.helpdesk} and ticket_id = ${ref.id} and not keeps_promise)
      + (select count(*)::integer from public_texts
        where helpdesk = ${FORGOTTEN} and ${oneOf('ticket_id', tombstones.allTickets(ref))}
          and not keeps_promise) as ticket,
      (select count(*)::integer from public_texts
        where ${senders} and counted_at > ${before(now, DAY)}) as sender,
      (select count(*)::integer from public_texts
        where ${senders} and counted_at > ${before(now, DAY)} and kind = 'question') as questions,
      of_account.domain, of_account.account, of_account.promises,
      (select count(*)::integer from effect
        where ${senders} and bounced_at > ${before(now, 120 * DAY)} and exists (
          select 1 from effect where ${senders} and bounced_at > ${before(now, 60 * DAY)})) as bounces,
      coalesce((select open from breaker where account = ${account}), false) as "breakerOpen"${more}
    from (${accountCounts(hashes, question)}) as of_account`;
}

/** Three counts in one reading of the account's day, which is the longest of their times. */
function accountCounts(
  hashes: LedgerParts['hashes'],
  { account, address, now }: Question,
): RawBuilder<unknown> {
  const shared = address === null || isPublicMailbox(domainOf(address));
  const ofDomain = oneOf('domain_hash', shared ? [] : hashes.allDomain(address));
  return sql`
      select
        count(*) filter (where ${ofDomain} and counted_at > ${before(now, HOUR)})::integer as domain,
        count(*) filter (where counted_at > greatest(${before(now, 10 * MINUTE)}::timestamptz,
          (select counts_from from breaker where account = ${account})))::integer as account,
        count(*) filter (where keeps_promise)::integer as promises
      from public_texts
      where account = ${account} and counted_at > ${before(now, DAY)}`;
}

const before = (now: Instant, ms: number): Date => new Date(Date.parse(now) - ms);

/** Of a query without a table. */
export function theOnlyRow<Row>([row]: readonly Row[]): Row {
  if (row === undefined) throw new Error('A query without a table gave no row');
  return row;
}
