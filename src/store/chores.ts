import { type Kysely, sql } from 'kysely';
import type { Chores } from '../ports/chores.ts';
import type { Tables } from './tables.ts';

const bell = (name: string): string => `bell ${name}`;

/** Turns, by the database's clock, which all processes share. */
export function createChores(db: Kysely<Tables>): Chores {
  return {
    begin: async (name, everyMs) => {
      const { rows } = await sql`
        insert into chore (name, begun_at) values (${name}, clock_timestamp())
        on conflict (name) do update set begun_at = excluded.begun_at
        where chore.begun_at <= excluded.begun_at - make_interval(secs => ${(everyMs * 0.9) / 1_000})
        returning name`.execute(db);
      return rows.length > 0;
    },
    ring: async (name) => {
      await sql`insert into chore (name, begun_at) values (${bell(name)}, clock_timestamp()) on conflict do nothing`.execute(
        db,
      );
    },
    answer: async (name) => {
      const { numAffectedRows } = await sql`delete from chore where name = ${bell(name)}`.execute(db);
      return Number(numAffectedRows ?? 0) > 0;
    },
  };
}
