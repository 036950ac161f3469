import { type Kysely, sql } from 'kysely';
import type { Erased, KeptOfPerson, KeptRow, KeptTicket, PersonalData } from '../ports/personal-data.ts';
import type { Clock } from '../ports/tools.ts';
import type { TicketRef } from '../ticket/ticket.ts';
import type { AddressHashes } from './address-hashes.ts';
import { appendAudit } from './audit.ts';
import { forgetTickets } from './forget-tickets.ts';
import { cachedOrdersOf, numbersAmong, textsIn, ticketsOfPerson } from './rows-of-person.ts';
import type { SealedTexts } from './sealed-text.ts';
import type { Tables } from './tables.ts';
import { FORGOTTEN, type TombstoneHashes } from './tombstone-hashes.ts';

interface PersonParts {
  readonly db: Kysely<Tables>;
  readonly clock: Clock;
  readonly hashes: AddressHashes;
  readonly tombstones: TombstoneHashes;
  /** Opens what the order cache holds. */
  readonly orderTexts: SealedTexts;
}

/** Tickets removed in one transaction: few enough that nobody waits for it. */
const AT_ONCE = 20;

/** A run that had read the ticket before it was erased writes its page within this time. */
const SECOND_LOOK_MS = 5_000;

const NOTHING: Erased = {
  tickets: 0,
  runs: 0,
  effects: 0,
  promises: 0,
  handOvers: 0,
  deliveries: 0,
  orders: 0,
  parcels: 0,
};

/** What is kept of a person, in the database. */
export function createPersonalData(parts: PersonParts): PersonalData {
  return {
    kept: (address) => keptOf(parts, address),
    erase: async (address, by) => {
      const first = await eraseOnce(parts, address);
      await parts.clock.sleep(SECOND_LOOK_MS);
      const erased = sum(first, await eraseOnce(parts, address));
      await audit(parts, erased, by);
      return erased;
    },
  };
}

async function keptOf(parts: PersonParts, address: string): Promise<KeptOfPerson> {
  const { db, hashes, orderTexts } = parts;
  const refs = await ticketsOfPerson(db, hashes, address);
  const tickets: KeptTicket[] = [];
  for (const ref of refs) tickets.push(await keptTicket(db, ref));
  const words = textsIn(tickets);
  const orders = await cachedOrdersOf(db, orderTexts, { address, words });
  const parcels = await db.selectFrom('parcel_cache').select('tracking').where(parcelsAmong(words)).execute();
  const texts = await db
    .selectFrom('effect')
    .select(['account', 'kind', 'counted_at'])
    .where('helpdesk', '=', FORGOTTEN)
    .where('recipient_hash', 'in', hashes.all(address))
    .orderBy('counted_at')
    .execute();
  return {
    tickets,
    orders: orders.flatMap(({ order }) => (order === null ? [] : [order])),
    parcels: parcels.map(({ tracking }) => tracking),
    forgottenTexts: texts.map(({ counted_at: at, ...rest }) => ({ ...rest, at: at.toISOString() })),
  };
}

type KeptTable =
  | 'ticket'
  | 'run'
  | 'effect'
  | 'promise'
  | 'hand_over'
  | 'delivery'
  | 'rating'
  | 'feedback'
  | 'answer_look'
  | 'model_ticket';

async function keptTicket(db: Kysely<Tables>, ref: TicketRef): Promise<KeptTicket> {
  const rowsOf = async (table: KeptTable): Promise<KeptRow[]> => {
    const { rows } = await sql<{ row: KeptRow }>`
      select to_jsonb(t) - array['address_hash', 'recipient_hash', 'domain_hash'] as row
      from ${sql.table(table)} t where helpdesk = ${ref.helpdesk} and ticket_id = ${ref.id}`.execute(db);
    return rows.map(({ row }) => row);
  };
  const [ticket] = await rowsOf('ticket');
  return {
    ticket: ref,
    page: ticket?.['page'] ?? null,
    runs: await rowsOf('run'),
    effects: await rowsOf('effect'),
    promises: await rowsOf('promise'),
    handOvers: await rowsOf('hand_over'),
    deliveries: await rowsOf('delivery'),
    ratings: await rowsOf('rating'),
    feedback: await rowsOf('feedback'),
    answerLooks: await rowsOf('answer_look'),
    modelTokens: await rowsOf('model_ticket'),
  };
}

async function eraseOnce(parts: PersonParts, address: string): Promise<Erased> {
  const { db, hashes, tombstones, orderTexts } = parts;
  let erased = NOTHING;
  const words = new Set<string>();
  for (;;) {
    const refs = (await ticketsOfPerson(db, hashes, address)).slice(0, AT_ONCE);
    if (refs.length === 0) break;
    // Kept in mind before the rows go: they alone tell which parcels were theirs.
    for (const ref of refs) for (const word of textsIn(await keptTicket(db, ref))) words.add(word);
    const gone = await db.transaction().execute((trx) => forgetTickets(trx, refs, tombstones));
    erased = sum(erased, { ...NOTHING, ...gone });
  }
  const orders = await cachedOrdersOf(db, orderTexts, { address, words });
  for (const { source, id } of orders)
    await db.deleteFrom('order_cache').where('source', '=', source).where('order_id', '=', id).execute();
  const parcels = await db.deleteFrom('parcel_cache').where(parcelsAmong(words)).executeTakeFirst();
  await db
    .deleteFrom('tracker_claim')
    .where('number', 'in', ['', ...numbersAmong(words)])
    .execute();
  return sum(erased, { ...NOTHING, orders: orders.length, parcels: Number(parcels.numDeletedRows) });
}

const parcelsAmong = (words: ReadonlySet<string>): ReturnType<typeof sql<boolean>> =>
  sql<boolean>`number = any(${numbersAmong(words)}::text[])`;

/** That it was done, by whom and how much; nobody can tell from it for whom. */
async function audit({ db, clock }: PersonParts, erased: Erased, by: string): Promise<void> {
  const at = new Date(clock.now()).toISOString();
  const entry = { at, actor: by, action: 'person.erased', before: null, after: erased, reason: 'asked for' };
  await db.transaction().execute((trx) => appendAudit(trx, entry));
}

function sum(one: Erased, other: Erased): Erased {
  return {
    tickets: one.tickets + other.tickets,
    runs: one.runs + other.runs,
    effects: one.effects + other.effects,
    promises: one.promises + other.promises,
    handOvers: one.handOvers + other.handOvers,
    deliveries: one.deliveries + other.deliveries,
    orders: one.orders + other.orders,
    parcels: one.parcels + other.parcels,
  };
}
