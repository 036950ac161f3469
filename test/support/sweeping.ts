import { z } from 'zod';
import { untilTrue } from './until-true.ts';
import type { World } from './world.ts';

/** Longer than the minute that Zendesk's export holds back, and that a webhook may take. */
export const RIPE_MS = 61_000;

/** No webhook reaches the service any more: Zendesk's is off, Gorgias' integration gone. */
export function silence({ sandbox }: Pick<World, 'sandbox'>): void {
  sandbox.zendesk.switchWebhooks('inactive');
  const { integrations } = sandbox.gorgias.account;
  const mailboxes = integrations.filter(({ type }) => type !== 'http');
  integrations.splice(0, integrations.length, ...mailboxes);
}

/** Waits until so many rounds of every helpdesk have ended well. The first of them may have begun before. */
export async function sweptRounds({ database }: Pick<World, 'database'>, rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const before = await successes(database);
    await untilTrue(async () => {
      const now = await successes(database);
      return now.size > 0 && [...now].every(([helpdesk, at]) => at > (before.get(helpdesk) ?? 0));
    });
  }
}

/** When the last round of each helpdesk succeeded, real ms; 0: none has. */
async function successes(database: World['database']): Promise<ReadonlyMap<string, number>> {
  const rows = await database.query<{ helpdesk: string; at: Date | null }>(
    'SELECT helpdesk, succeeded_at AS at FROM sweep',
  );
  return new Map(rows.map(({ helpdesk, at }) => [helpdesk, at?.getTime() ?? 0]));
}

/** Tickets the sweep has put into the queue, as `helpdesk id`. */
export async function sweptTickets(database: World['database']): Promise<ReadonlySet<string>> {
  const rows = await database.query<{ name: string }>(
    "SELECT helpdesk || ' ' || ticket_id AS name FROM ticket WHERE swept_at IS NOT NULL",
  );
  return new Set(rows.map(({ name }) => name));
}

/** The value of one line of `/metrics`; 0: it is not there. */
export async function metric(origin: string, line: string): Promise<number> {
  const text = await (await fetch(`${origin}/metrics`)).text();
  const found = text.split('\n').find((one) => one.startsWith(`${line} `));
  return Number(found?.slice(line.length + 1) ?? 0);
}

const Readiness = z.object({
  status: z.string(),
  dependencies: z.record(z.string(), z.object({ ok: z.boolean() }).loose()),
});

/** What `/readyz` says. */
export async function readiness(
  origin: string,
): Promise<z.output<typeof Readiness> & { readonly code: number }> {
  const response = await fetch(`${origin}/readyz`);
  return { code: response.status, ...Readiness.parse(await response.json()) };
}

/**
 * Waits until everything is well, each helpdesk's sign-in among it: that runs in the background, and a service that is
 * ready for webhooks may still be without.
 */
export async function untilWell(origin: string): Promise<void> {
  await untilTrue(async () => (await readiness(origin)).status === 'ready');
}
