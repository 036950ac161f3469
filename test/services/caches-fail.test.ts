import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { aCustomer, ask, lookAt } from '../journeys/story.ts';
import { startWorld, type World } from '../support/world.ts';

const TABLES = ['parcel_cache', 'order_cache', 'tracker_claim', 'seen_event'];

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

/** Plays one ticket while `arranged` holds, and says how it ended. */
async function ticketWhile(arrange: () => Promise<() => Promise<unknown>>): Promise<object> {
  const customer = aCustomer(world);
  const restore = await arrange();
  try {
    const ticket = ask(world, 'gorgias', customer);
    await world.settled();
    const { status, told, notes } = lookAt(world, 'gorgias', ticket);
    const { condition } = await world.page('gorgias', ticket);
    return { status, told: told.length, notes, condition };
  } finally {
    await restore();
  }
}

const ANSWERED = { status: 'solved', told: 1, notes: [], condition: 'in_transit' };
const sql = (statement: string): Promise<unknown> => world.database.query(statement);

describe('a ticket is answered from shop and carrier', () => {
  beforeEach(() => sql('TRUNCATE whereabouts.tracker_claim'));

  it.each(TABLES)('while table %s is not there', async (table) => {
    const ended = await ticketWhile(async () => {
      await sql(`ALTER TABLE whereabouts.${table} RENAME TO lost`);
      return () => sql(`ALTER TABLE whereabouts.lost RENAME TO ${table}`);
    });
    expect(ended).toEqual(ANSWERED);
  });

  it('while none of them is there', async () => {
    const ended = await ticketWhile(async () => {
      for (const table of TABLES) await sql(`ALTER TABLE whereabouts.${table} RENAME TO lost_${table}`);
      return async () => {
        for (const table of TABLES) await sql(`ALTER TABLE whereabouts.lost_${table} RENAME TO ${table}`);
      };
    });
    expect(ended).toEqual(ANSWERED);
  });

  it.each(TABLES)('while table %s does not answer', async (table) => {
    const client = new pg.Client({ connectionString: world.database.connectionString });
    await client.connect();
    const ended = await ticketWhile(async () => {
      await client.query(`BEGIN; LOCK TABLE whereabouts.${table} IN ACCESS EXCLUSIVE MODE`);
      return () => client.end();
    });
    expect(ended).toEqual(ANSWERED);
  });

  it('while the caches may be read and not written', async () => {
    const refuse = (table: string): Promise<unknown> =>
      sql(
        `CREATE TRIGGER full_disk BEFORE INSERT OR UPDATE ON whereabouts.${table} FOR EACH STATEMENT EXECUTE FUNCTION whereabouts.refuse_change()`,
      );
    const ended = await ticketWhile(async () => {
      for (const table of TABLES) await refuse(table);
      return async () => {
        for (const table of TABLES) await sql(`DROP TRIGGER full_disk ON whereabouts.${table}`);
      };
    });
    expect(ended).toEqual(ANSWERED);
  });

  it('whatever somebody has written into the caches', async () => {
    const customer = aCustomer(world);
    ask(world, 'gorgias', customer);
    await world.settled();
    await sql("UPDATE whereabouts.order_cache SET sealed = 'bm9uc2Vuc2U='");
    const ticket = ask(world, 'gorgias', customer);
    await world.settled();
    expect((await world.page('gorgias', ticket)).condition).toBe('in_transit');
  });
});
