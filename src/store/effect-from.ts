import type { Selectable } from 'kysely';
import type { Effect } from '../ports/effect-ledger.ts';
import type { EffectTable } from './tables.ts';

/** A row of the ledger as the rest of the program knows it; hashes stay in the database. */
export function effectFrom(row: Selectable<EffectTable>): Effect {
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
