import type { Selectable } from 'kysely';
import type { Effect } from '../ports/effect-ledger.ts';
import type { EffectTable } from './tables.ts';

/** What of a row the rest of the program knows. Named one by one: see `statement-names.ts`. */
export const EFFECT_COLUMNS = [
  'key',
  'helpdesk',
  'account',
  'ticket_id',
  'message_id',
  'kind',
  'state',
  'kept',
  'settlement',
  'revision',
  'attempted_at',
  'attempts',
  'draft',
] as const satisfies readonly (keyof EffectTable)[];

export type EffectRow = Pick<Selectable<EffectTable>, (typeof EFFECT_COLUMNS)[number]>;

/** A row of the ledger as the rest of the program knows it; hashes stay in the database. */
export function effectFrom(row: EffectRow): Effect {
  return {
    key: row.key,
    ref: { helpdesk: row.helpdesk, id: row.ticket_id },
    account: row.account,
    messageId: row.message_id,
    kind: row.kind,
    state: row.state,
    kept: row.kept,
    settlement: row.settlement,
    revision: row.revision,
    attemptedAt: row.attempted_at.toISOString(),
    attempts: row.attempts,
    draft: row.draft,
  };
}
