import { type Kysely, sql, type Transaction } from 'kysely';
import type { ModelBudget, Reservation, Reserved, SpentOnDay } from '../ports/model-budget.ts';
import type { Tables } from './tables.ts';

type Wanted = Parameters<ModelBudget['reserve']>[0];

const MICROS = 1_000_000;

/** Budgets of language models, as counters that only grow while a question is under way. */
export function createModelBudget(db: Kysely<Tables>): ModelBudget {
  return {
    reserve: (wanted) => reserve(db, wanted),
    settle: async ({ account, ticket, day, taken }, spent) => {
      const tokens = spent.tokens - taken.tokens;
      const micros = spent.micros - taken.micros;
      await db.transaction().execute(async (trx) => {
        // In the order in which room is taken, so that nobody waits in a circle.
        await sql`update model_ticket set tokens = tokens + ${tokens}
          where helpdesk = ${ticket.helpdesk} and ticket_id = ${ticket.id}`.execute(trx);
        await sql`update model_day set tokens = tokens + ${tokens}, micros = micros + ${micros}
          where account = ${account} and day = ${day}`.execute(trx);
      });
    },
    days: async (count) => {
      const { rows } = await sql<SpentOnDay>`
        select account, to_char(day, 'YYYY-MM-DD') as day, tokens::float8 as tokens, micros::float8 as micros, asks
        from model_day order by day desc, account limit ${count}`.execute(db);
      return rows;
    },
  };
}

/** Both counters or none: what the ticket took is rolled back when the day has no room. */
async function reserve(db: Kysely<Tables>, wanted: Wanted): Promise<Reserved> {
  const day = wanted.now.slice(0, 10);
  const { account, ticket, most } = wanted;
  const reservation: Reservation = { account, ticket, day, taken: most };
  try {
    return await db.transaction().execute(async (trx): Promise<Reserved> => {
      if (!(await takeOfTicket(trx, wanted))) return { kind: 'over', limit: 'ticket' };
      if (!(await takeOfDay(trx, wanted, day))) throw new DayIsOver();
      return { kind: 'reserved', reservation };
    });
  } catch (error) {
    if (error instanceof DayIsOver) return { kind: 'over', limit: 'day' };
    throw error;
  }
}

/** Rolls the transaction back; nobody else sees it. */
class DayIsOver extends Error {}

/** The row is locked by whoever takes, so the sum that is compared is the sum that is written. */
async function takeOfTicket(trx: Transaction<Tables>, { ticket, most, limits }: Wanted): Promise<boolean> {
  const { rows } = await sql`
    insert into model_ticket (helpdesk, ticket_id, tokens)
    select ${ticket.helpdesk}, ${ticket.id}, ${most.tokens}::bigint
    where ${most.tokens}::bigint <= ${limits.tokensPerTicket}::bigint
    on conflict (helpdesk, ticket_id) do update
      set tokens = model_ticket.tokens + excluded.tokens, used_at = now()
      where model_ticket.tokens + excluded.tokens <= ${limits.tokensPerTicket}::bigint
    returning helpdesk`.execute(trx);
  return rows.length > 0;
}

async function takeOfDay(
  trx: Transaction<Tables>,
  { account, most, limits }: Wanted,
  day: string,
): Promise<boolean> {
  const money = Math.floor(limits.moneyPerDay * MICROS);
  const { rows } = await sql`
    insert into model_day (account, day, tokens, micros, asks)
    select ${account}, ${day}::date, ${most.tokens}::bigint, ${most.micros}::bigint, 1
    where ${most.tokens}::bigint <= ${limits.tokensPerDay}::bigint and ${most.micros}::bigint <= ${money}::bigint
    on conflict (account, day) do update
      set tokens = model_day.tokens + excluded.tokens, micros = model_day.micros + excluded.micros,
        asks = model_day.asks + 1
      where model_day.tokens + excluded.tokens <= ${limits.tokensPerDay}::bigint
        and model_day.micros + excluded.micros <= ${money}::bigint
    returning account`.execute(trx);
  return rows.length > 0;
}
