import type { Fault } from '../../src/sandbox/faults.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { Desk, Mail } from '../journeys/story.ts';
import { askCalmly } from './crowd.ts';
import type { TestDatabase } from './database.ts';
import type { Asked } from './evidence.ts';

/** Longer than anybody waits before the process is killed. */
const LONG_MS = 60_000;

type Faults = (id: string) => readonly Fault[];

const hang = (method: string, path: RegExp): Fault => ({
  kind: 'hang',
  match: { method, path },
  times: Infinity,
});
const late = (method: string, path: RegExp): Fault => ({
  kind: 'late',
  ms: LONG_MS,
  match: { method, path },
  times: Infinity,
});
const answer = (status: number, match: Fault['match'], times: number): Fault => ({
  kind: 'answer',
  status,
  match,
  times,
});

const ticket = (id: string): RegExp => new RegExp(`/tickets/${id}(?!\\d|/m|/t)`);
const messages = (id: string): RegExp => new RegExp(`/tickets/${id}/messages`);

/** What a helpdesk does so that the work on a ticket comes no further, by how far it comes. */
const HELD: readonly { readonly desk: Desk; readonly faults: Faults }[] = [
  // Claimed.
  { desk: 'zendesk', faults: (id) => [hang('GET', ticket(id))] },
  { desk: 'gorgias', faults: (id) => [hang('GET', ticket(id))] },
  // Recorded as `sending`, and not written.
  { desk: 'zendesk', faults: (id) => [hang('PUT', ticket(id))] },
  { desk: 'gorgias', faults: (id) => [hang('POST', messages(id))] },
  // Recorded as `sending`, and written.
  { desk: 'zendesk', faults: (id) => [late('PUT', ticket(id))] },
  { desk: 'gorgias', faults: (id) => [late('POST', messages(id))] },
  // `accepted`: the mail may be on its way.
  { desk: 'gorgias', faults: (id) => [hang('GET', new RegExp(`/messages\\?.*ticket_id=${id}(?!\\d)`))] },
  // `sent`, without its tags, and with everything.
  { desk: 'gorgias', faults: (id) => [hang('POST', new RegExp(`/tickets/${id}/tags`))] },
  { desk: 'gorgias', faults: (id) => [late('PUT', ticket(id))] },
  // `unclear`, and the note about that cannot be written either.
  {
    desk: 'gorgias',
    faults: (id) => [
      answer(502, { method: 'POST', path: messages(id) }, 1),
      answer(503, { method: 'POST', path: messages(id) }, Infinity),
    ],
  },
  // Claimed, its job put back.
  { desk: 'zendesk', faults: (id) => [answer(503, { method: 'GET', path: ticket(id) }, Infinity)] },
];

/** Customers whose tickets come as far as `HELD` says and no further, until the faults are cleared. */
export function askHeldUp(sandbox: Sandbox, mail: Mail = {}): readonly Asked[] {
  return HELD.map(({ desk, faults }) => {
    const asked = askCalmly(sandbox, desk, mail);
    for (const fault of faults(asked.id)) sandbox.servers[desk].faults.add(fault);
    return asked;
  });
}

/** How many rows there are in each state, `effect sending` and `job retry` among them. */
export async function statesIn({ query }: TestDatabase): Promise<Readonly<Record<string, number>>> {
  const rows = await query<{ name: string; n: number }>(
    `SELECT 'effect ' || state AS name, count(*)::integer AS n FROM whereabouts.effect GROUP BY state
     UNION ALL SELECT 'job ' || state, count(*)::integer FROM pgboss.job WHERE name = 'ticket' GROUP BY state`,
  );
  return Object.fromEntries(rows.map(({ name, n }) => [name, n]));
}
