import { randomUUID } from 'node:crypto';
import { CompiledQuery, type Kysely, sql, type Transaction } from 'kysely';
import { type DeliveryLog, type NewDelivery, StorageUnavailable } from '../ports/delivery-log.ts';
import type { TicketJob } from '../ports/job-queue.ts';
import type { SqlTransaction } from '../ports/sql-transaction.ts';
import { CommitQueue } from './commit-queue.ts';
import { LastStatement } from './last-statement.ts';
import { storableText } from './storable-json.ts';
import type { Tables } from './tables.ts';

/** Deliveries one transaction may hold; beyond it a batch takes longer than it saves. */
const MOST_AT_ONCE = 250;

type Verdict = 'stored' | 'seen';

/**
 * Helpdesks wait five seconds for an answer and take none for a fault of theirs: one that hangs in the database is told
 * to come again while it still listens. Less would refuse what a burst merely delays.
 */
const PATIENCE_MS = 3_000;

/** Adds jobs inside a transaction, in one statement: it may be the transaction's last. */
export type Enqueue = (jobs: readonly TicketJob[], transaction: SqlTransaction) => Promise<void>;

/**
 * The log of deliveries; every `accept` of this process goes through one commit queue.
 * @param patienceMs how long one waits for its commit, 3 s
 */
export function createDeliveryLog(
  db: Kysely<Tables>,
  enqueue: Enqueue,
  patienceMs: number = PATIENCE_MS,
): DeliveryLog {
  const queue = new CommitQueue<NewDelivery, Verdict>({
    commit: (batch) => commit(db, enqueue, batch),
    mostAtOnce: MOST_AT_ONCE,
    patienceMs,
  });
  return {
    accept: async (delivery) => {
      try {
        return await queue.add(storable(delivery));
      } catch (error) {
        // Whatever the cause: nobody knows that it is stored, and the sender must come again.
        throw error instanceof StorageUnavailable ? error : new StorageUnavailable(error);
      }
    },
  };
}

async function commit(
  db: Kysely<Tables>,
  enqueue: Enqueue,
  batch: readonly NewDelivery[],
): Promise<readonly Verdict[]> {
  const rows = batch.map((delivery) => ({
    id: randomUUID(),
    helpdesk: delivery.ref.helpdesk,
    account: delivery.account,
    delivery_id: delivery.deliveryId,
    ticket_id: delivery.ref.id,
    event: delivery.event,
    received_at: delivery.receivedAt,
  }));
  return db.transaction().execute(async (trx) => {
    // One text for any number of rows: the server plans it once for each connection.
    const inserted = await sql<{ id: string }>`
      insert into delivery (id, helpdesk, account, delivery_id, ticket_id, event, received_at)
      select id, helpdesk, account, delivery_id, ticket_id, event, received_at
      from json_populate_recordset(null::delivery, ${JSON.stringify(rows)})
      on conflict do nothing returning id`.execute(trx);
    const stored = new Set(inserted.rows.map(({ id }) => id));
    const fresh = batch.filter((_, index) => stored.has(rows[index]?.id ?? ''));
    if (fresh.length > 0) await enqueue(fresh.map(jobOf), lastOf(trx));
    return rows.map(({ id }): Verdict => (stored.has(id) ? 'stored' : 'seen'));
  });
}

/** Signed by the vendor, and still somebody's texts: a refusal of the database's would be sent again for ever. */
function storable(delivery: NewDelivery): NewDelivery {
  const { deliveryId, messageId } = delivery;
  return {
    ...delivery,
    deliveryId: deliveryId === null ? null : storableText(deliveryId),
    messageId: messageId === null ? null : storableText(messageId),
  };
}

function jobOf({ ref, event, receivedAt, messageId }: NewDelivery): TicketJob {
  return { ref, event, receivedAt, messageId };
}

/** Lets the queue write the last statement of a transaction. */
function lastOf(trx: Transaction<Tables>): SqlTransaction {
  return { executeSql: async (text, values = []) => trx.executeQuery(new LastStatement(text, values)) };
}

/** Lets the queue write inside a transaction of the store. */
export function executor(trx: Transaction<Tables>): SqlTransaction {
  return {
    executeSql: async (text, values = []) => trx.executeQuery(CompiledQuery.raw(text, [...values])),
  };
}
