import { type Kysely, sql } from 'kysely';
import type { MacroBook, MacroShop } from '../ports/macro-book.ts';
import { storableJson } from './storable-json.ts';
import type { Tables } from './tables.ts';

/** The macros of every team, in the database. */
export function createMacroBook(db: Kysely<Tables>): MacroBook {
  return {
    list: async (shop) => {
      const row = await db
        .selectFrom('macro')
        .select(['macros', 'read_at'])
        .select(sql<number>`extract(epoch from clock_timestamp() - read_at) * 1000`.as('age_ms'))
        .where('helpdesk', '=', shop.helpdesk)
        .where('account', '=', shop.account)
        .executeTakeFirst();
      const readAt = row?.read_at ?? null;
      return {
        macros: row?.macros ?? [],
        readAt: readAt?.toISOString() ?? null,
        ageMs: readAt === null ? Number.POSITIVE_INFINITY : Number(row?.age_ms),
        uses: await usesOf(db, shop),
      };
    },
    claim: (shop, everyMs) => claimMacros(db, shop, 'read_begun_at', everyMs),
    keep: async (shop, macros) => {
      const read = { macros: storableJson(macros), read_at: sql<string>`clock_timestamp()` };
      await db
        .insertInto('macro')
        .values({ ...shopOf(shop), ...read })
        .onConflict((conflict) => conflict.columns(['helpdesk', 'account']).doUpdateSet(read))
        .execute();
    },
  };
}

const shopOf = ({ helpdesk, account }: MacroShop): MacroShop => ({ helpdesk, account });

async function usesOf(db: Kysely<Tables>, { helpdesk, account }: MacroShop) {
  return db
    .selectFrom('macro_use')
    .select(['macro_id as macroId', 'condition', 'intent', 'count'])
    .where('helpdesk', '=', helpdesk)
    .where('account', '=', account)
    .orderBy('count', 'desc')
    .execute();
}

/** Whether this process is the one to begin. One statement, so that of several one is. */
export async function claimMacros(
  db: Kysely<Tables>,
  { helpdesk, account }: MacroShop,
  column: 'read_begun_at' | 'learning_begun_at',
  everyMs: number,
): Promise<boolean> {
  const { rows } = await sql`
    insert into macro (helpdesk, account, ${sql.ref(column)}) values (${helpdesk}, ${account}, clock_timestamp())
    on conflict (helpdesk, account) do update set ${sql.ref(column)} = clock_timestamp()
    where ${sql.ref(`macro.${column}`)} <= clock_timestamp() - make_interval(secs => ${everyMs / 1_000})
    returning 1`.execute(db);
  return rows.length > 0;
}
