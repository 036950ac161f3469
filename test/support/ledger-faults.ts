import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { UNFINISHED } from '../../src/ticket/effect.ts';
import type { TestDatabase } from './database.ts';
import { type Asked, ticketsOf } from './evidence.ts';

interface Written {
  readonly ticket: string;
  readonly kind: string;
  readonly state: string;
}

/**
 * Where the ledger of writes says something else than the helpdesks show, once nothing is under way any more. It does
 * not matter to the customer of this run, and therefore not to the oracle: but the next message on such a ticket would be
 * decided on a lie.
 * - a write that was never brought to its end
 * - a text that stands in the helpdesk, although by the ledger (`refused`, `superseded`) it was never written
 */
export async function ledgerFaults(
  { sandbox, database }: { readonly sandbox: Sandbox; readonly database: TestDatabase },
  asked: readonly Asked[],
): Promise<readonly string[]> {
  const effects = await database.query<Written>(
    "SELECT helpdesk || ' ' || ticket_id AS ticket, kind, state FROM whereabouts.effect ORDER BY position",
  );
  const open = effects.filter(({ state }) => UNFINISHED.some((unfinished) => unfinished === state));
  const byTicket = Map.groupBy(effects.filter(admitsText), ({ ticket }) => ticket);
  const denied = ticketsOf(sandbox, asked).flatMap(({ name, texts }) => {
    const ours = texts.filter(({ by }) => by === 'us');
    const admitted = byTicket.get(name) ?? [];
    const isNote = ({ kind }: Written): boolean => kind === 'note';
    const told = ours.filter((text) => text.public).length;
    const deniedTexts = told > admitted.filter((effect) => !isNote(effect)).length;
    // A note that cannot be found is written again under the same row.
    const deniedNotes = ours.length > told && !admitted.some(isNote);
    return [
      ...(deniedTexts ? [`${name}: text denied`] : []),
      ...(deniedNotes ? [`${name}: note denied`] : []),
    ];
  });
  return [...open.map(({ ticket, kind, state }) => `${ticket}: ${kind} ${state}`), ...denied];
}

const admitsText = ({ state }: Written): boolean => state !== 'refused' && state !== 'superseded';
