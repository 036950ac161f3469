import { type Kysely, sql } from 'kysely';
import type { DecisionPage, PastRun, RunBook, Told } from '../ports/run-book.ts';
import type { TicketRef } from '../ticket/ticket.ts';
import type { AddressHashes } from './address-hashes.ts';
import { caseContacts } from './case-contacts.ts';
import { pageFrom, pagePromise, undecidedPage } from './decision-page.ts';
import { newestPromise } from './promise-book.ts';
import { recordRun } from './record-run.ts';
import { listPages } from './run-list.ts';
import type { Tables } from './tables.ts';
import { FORGOTTEN, type TombstoneHashes } from './tombstone-hashes.ts';

/** The book of runs, in the database. */
export function createRunBook(
  db: Kysely<Tables>,
  hashes: AddressHashes,
  tombstones: TombstoneHashes,
): RunBook {
  return {
    record: (run, glimpses = []) => recordRun({ db, hashes, tombstones }, run, glimpses),
    past: (ref, about) => past(db, tombstones, { ref, about }),
    told: (ref, messageId) => told(db, ref, messageId),
    saw: async (ref, glimpses) => {
      await db
        .updateTable('ticket')
        .set({ glimpses })
        .where('helpdesk', '=', ref.helpdesk)
        .where('ticket_id', '=', ref.id)
        .execute();
    },
    isSweptStateKnown: async (ref) => {
      const row = await db
        .selectFrom('ticket')
        .select(sql<boolean>`coalesce(swept_as = any(glimpses), false)`.as('known'))
        .where('helpdesk', '=', ref.helpdesk)
        .where('ticket_id', '=', ref.id)
        .executeTakeFirst();
      return row?.known === true;
    },
    page: (ref) => readPage(db, ref),
    list: (filter) => listPages(db, filter),
    elsewhere: (question) => caseContacts(db, hashes, question),
  };
}

async function past(
  db: Kysely<Tables>,
  tombstones: TombstoneHashes,
  { ref, about }: { readonly ref: TicketRef; readonly about: string | null },
): Promise<readonly PastRun[]> {
  const rows = await db
    .selectFrom('run')
    .select(['helpdesk', 'message_id', 'outcome', 'closed', 'shadow', 'intent', 'at', 'reason'])
    .select([
      sql<string | null>`inputs #>> '{ticket,groupId}'`.as('groupId'),
      sql<string | null>`inputs #>> '{ticket,brandId}'`.as('brandId'),
    ])
    .where((eb) =>
      eb.or([
        eb.and({ helpdesk: ref.helpdesk, ticket_id: ref.id }),
        eb.and([eb('helpdesk', '=', FORGOTTEN), eb('ticket_id', 'in', tombstones.allTickets(ref))]),
      ]),
    )
    .orderBy('id')
    .execute();
  const same = about === null ? [] : tombstones.allMessages(ref, about);
  return rows.flatMap(({ helpdesk, message_id: id, outcome, at, reason, groupId, brandId, ...rest }) => {
    const messageId = about !== null && helpdesk === FORGOTTEN && same.includes(id) ? about : id;
    const place = { ...(groupId === null ? {} : { groupId }), ...(brandId === null ? {} : { brandId }) };
    const by = reason === 'machine_mail' ? { machineMail: true as const } : {};
    return outcome === null ? [] : [{ ...rest, ...place, ...by, messageId, outcome, at: at.toISOString() }];
  });
}

async function told(db: Kysely<Tables>, ref: TicketRef, messageId: string): Promise<Told | null> {
  const row = await db
    .selectFrom('run')
    .select(['order_name', 'page', 'at'])
    .where('helpdesk', '=', ref.helpdesk)
    .where('ticket_id', '=', ref.id)
    .where('outcome', '=', 'answered')
    .where('message_id', '!=', messageId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { condition, facts } = row.page;
  return { at: row.at.toISOString(), orderName: row.order_name, condition, facts };
}

async function readPage(db: Kysely<Tables>, ref: TicketRef): Promise<DecisionPage | null> {
  const row = await db
    .selectFrom('ticket')
    .select(['page', 'runs', 'updated_at', 'swept_at'])
    .where('helpdesk', '=', ref.helpdesk)
    .where('ticket_id', '=', ref.id)
    .executeTakeFirst();
  const decided = row === undefined ? null : pageFrom(row);
  if (decided !== null) return { ...decided, promise: pagePromise(await newestPromise(db, ref)) };
  const delivery = await db
    .selectFrom('delivery')
    .select('received_at')
    .where('helpdesk', '=', ref.helpdesk)
    .where('ticket_id', '=', ref.id)
    .orderBy('received_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  const heardAt = delivery?.received_at ?? row?.swept_at ?? null;
  return heardAt === null ? null : undecidedPage(ref, heardAt.toISOString());
}
