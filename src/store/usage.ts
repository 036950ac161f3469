import { type RawBuilder, sql } from 'kysely';
import type { EffectLedger } from '../ports/effect-ledger.ts';
import { domainOf } from '../ticket/address.ts';
import type { Usage } from '../ticket/usage.ts';
import type { LedgerParts } from './effect-ledger.ts';
import { isPublicMailbox } from './public-mailboxes.ts';
import { FORGOTTEN } from './tombstone-hashes.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Question = Parameters<EffectLedger['usage']>[0];

/** Counts public texts for the limits (contract 5). */
export async function readUsage(parts: LedgerParts, question: Question): Promise<Usage> {
  const { rows } = await sql<Usage>`select ${usageColumns(parts, question)}`.execute(parts.db);
  return theOnlyRow(rows);
}

/** The counts as columns, under their names in `Usage`. What counts as a public text is the view's business. */
export function usageColumns(
  { hashes, tombstones }: Pick<LedgerParts, 'hashes' | 'tombstones'>,
  { ref, account, address, now }: Question,
): RawBuilder<unknown> {
  const senders = address === null ? [] : hashes.all(address);
  const shared = address === null || isPublicMailbox(domainOf(address));
  const domains = shared || address === null ? [] : hashes.allDomain(address);
  const since = (ms: number): Date => new Date(Date.parse(now) - ms);
  const day = since(DAY);
  return sql`
      (select count(*)::integer from public_texts
        where (helpdesk = ${ref.helpdesk} and ticket_id = ${ref.id}
          or helpdesk = ${FORGOTTEN} and ticket_id = any(${tombstones.allTickets(ref)}))
          and not keeps_promise) as ticket,
      (select count(*)::integer from public_texts
        where recipient_hash = any(${senders}) and counted_at > ${day}) as sender,
      (select count(*)::integer from public_texts
        where recipient_hash = any(${senders}) and counted_at > ${day} and kind = 'question') as questions,
      (select count(*)::integer from public_texts
        where account = ${account} and domain_hash = any(${domains}) and counted_at > ${since(HOUR)}) as domain,
      (select count(*)::integer from public_texts
        where account = ${account} and counted_at > greatest(${since(10 * MINUTE)}::timestamptz,
          (select counts_from from breaker where account = ${account}))) as account,
      (select count(*)::integer from public_texts
        where account = ${account} and counted_at > ${day} and keeps_promise) as promises,
      (select count(*)::integer from effect
        where recipient_hash = any(${senders}) and bounced_at > ${since(120 * DAY)} and exists (
          select 1 from effect
          where recipient_hash = any(${senders}) and bounced_at > ${since(60 * DAY)})) as bounces,
      coalesce((select open from breaker where account = ${account}), false) as "breakerOpen"`;
}

/** Of a query without a table. */
export function theOnlyRow<Row>([row]: readonly Row[]): Row {
  if (row === undefined) throw new Error('A query without a table gave no row');
  return row;
}
