import { type Kysely, sql } from 'kysely';
import type { CaseContact } from '../ports/case-contact.ts';
import type { RunBook } from '../ports/run-book.ts';
import { type EffectState, UNFINISHED } from '../ticket/effect.ts';
import type { AddressHashes } from './address-hashes.ts';
import { oneOf } from './one-of.ts';
import type { Tables } from './tables.ts';

/** On its way, or there: between a reply's last step and its run's record a moment passes in which only the ledger knows of it. */
const BEGUN: readonly EffectState[] = [...UNFINISHED, 'settled'];

/** More is read by nobody; the newest count. */
const MOST = 10;

interface Row extends Pick<CaseContact, 'outcome' | 'condition'> {
  readonly helpdesk: string;
  readonly id: string;
  readonly facts: CaseContact['facts'] | null;
  readonly at: Date;
}

/**
 * A case is no row of its own: it is every run under one keyed address and one order, so nothing has to be kept in step, and
 * whoever is erased is gone from it. Only runs in which the address was proven to own the order belong to it, and replies
 * that have begun: of two tickets worked at the same moment the second must see the first.
 */
export async function caseContacts(
  db: Kysely<Tables>,
  hashes: AddressHashes,
  { ref, address, orderName, since }: Parameters<RunBook['elsewhere']>[0],
): Promise<readonly CaseContact[]> {
  const known = hashes.all(address);
  const sealed = known.map((hash) => `hash:${hash}`);
  const { rows } = await sql<Row>`
    select helpdesk, id, outcome, at, condition, facts from (
      select distinct on (helpdesk, ticket_id) helpdesk, ticket_id as id, outcome, at,
        page ->> 'condition' as condition, page -> 'facts' as facts
      from (
        select helpdesk, ticket_id, outcome, page, at from run
        where ${oneOf('address_hash', known)} and order_name = ${orderName}
          and outcome in ('answered', 'handed_over') and inputs #>> '{identity,level}' in ('V2', 'V3')
        union all
        select helpdesk, ticket_id, 'answered', draft -> 'page', (draft ->> 'at')::timestamptz from effect
        where ${oneOf("draft ->> 'address'", sealed)} and draft ->> 'orderName' = ${orderName}
          and kind = 'reply' and ${oneOf('state', BEGUN)}
      ) as told
      where at >= ${since} and (helpdesk, ticket_id) <> (${ref.helpdesk}, ${ref.id})
      order by helpdesk, ticket_id, at desc
    ) as newest
    order by at desc limit ${MOST}`.execute(db);
  return rows.toReversed().map(({ helpdesk, id, at, facts, ...rest }) => ({
    ref: { helpdesk, id },
    at: at.toISOString(),
    facts: facts ?? [],
    ...rest,
  }));
}
