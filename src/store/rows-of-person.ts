import { type Kysely, sql } from 'kysely';
import { foldAddress } from '../ticket/address.ts';
import type { Order } from '../ticket/order.ts';
import type { TicketRef } from '../ticket/ticket.ts';
import { trackingNumber } from '../ticket/tracking-number.ts';
import type { AddressHashes } from './address-hashes.ts';
import { orderIn } from './order-cache.ts';
import type { SealedTexts } from './sealed-text.ts';
import type { Tables } from './tables.ts';
import { FORGOTTEN } from './tombstone-hashes.ts';

/** Tickets that any run, write or promise ties to this address, under whichever key it was hashed. */
export async function ticketsOfPerson(
  db: Kysely<Tables>,
  hashes: AddressHashes,
  address: string,
): Promise<readonly TicketRef[]> {
  const mine = hashes.all(address);
  const sealed = mine.map((hash) => `hash:${hash}`);
  const { rows } = await sql<TicketRef>`
    select helpdesk, ticket_id as id from run where address_hash = any(${mine})
    union select helpdesk, ticket_id from effect where recipient_hash = any(${mine}) and helpdesk <> ${FORGOTTEN}
    union select helpdesk, ticket_id from effect where draft ->> 'address' = any(${sealed})
    union select helpdesk, ticket_id from promise where address_hash = any(${mine})`.execute(db);
  return rows;
}

/** An order in the cache; `order: null`: sealed with a key we no longer have, so of no use to anybody. */
export interface CachedOrder {
  readonly source: string;
  readonly id: string;
  readonly order: Order | null;
}

/**
 * Orders in the cache that belong to this address, or that these tickets were about, and those nobody can open. The cache
 * holds the orders of a few minutes, so all of it is opened.
 */
export async function cachedOrdersOf(
  db: Kysely<Tables>,
  texts: SealedTexts,
  { address, words }: { readonly address: string; readonly words: ReadonlySet<string> },
): Promise<readonly CachedOrder[]> {
  const rows = await db
    .selectFrom('order_cache')
    .select(['source', 'order_id', 'sealed'])
    .where('sealed', 'is not', null)
    .execute();
  const folded = foldAddress(address);
  return rows.flatMap(({ source, order_id: id, sealed }) => {
    const text = sealed === null ? null : texts.open(sealed);
    const order = text === null ? null : orderIn(text);
    const owned = order?.ownerAddresses.some((owner) => foldAddress(owner) === folded) ?? true;
    return owned || words.has(id) ? [{ source, id, order }] : [];
  });
}

/** Every text in this JSON, at any depth: whatever shape a row had in its release, the numbers it knew are among them. */
export function textsIn(json: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') found.add(value);
    else if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value)) visit(inner);
  };
  visit(json);
  return found;
}

/** As tracking numbers are kept. */
export function numbersAmong(words: ReadonlySet<string>): readonly string[] {
  const LONGEST = 64;
  return [...words].filter((word) => word !== '' && word.length <= LONGEST).map(trackingNumber);
}
