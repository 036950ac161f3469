import { ringsAt } from '../../../platform/rings-at.ts';
import type { Doorbell } from '../../../ports/helpdesk.ts';
import type { RunContext } from '../../../ports/run-context.ts';
import { GorgiasIntegration } from './answers.ts';
import type { GorgiasClient } from './client.ts';
import { listAll } from './list-all.ts';

/** Without it no message of a customer rings. */
const NEEDED = 'ticket-message-created';

/** Whether our HTTP integration is there, switched on and rung. Gorgias switches it off after many failures in a row. */
export async function lookAtDoorbell(
  client: GorgiasClient,
  publicUrl: string | null,
  context: RunContext,
): Promise<Doorbell> {
  const request = {
    path: '/integrations',
    query: { type: 'http', limit: '100' },
    operation: 'integrations.list',
  };
  const all = await listAll(client, request, GorgiasIntegration, context);
  const ours = all.filter(({ http }) => ringsAt(http?.url ?? '', 'gorgias', publicUrl));
  const active = ours.filter(({ deactivated_datetime: off }) => !off);
  if (ours.length === 0)
    return broken(
      `no HTTP integration has the URL ${publicUrl ?? 'https://...'}/webhooks/gorgias; create it (docs/connect-gorgias.md, step 4)`,
    );
  if (active.length === 0)
    return broken(
      `Gorgias has switched the HTTP integration off (since ${ours[0]?.deactivated_datetime ?? '?'}); switch it on again once we can be reached (docs/connect-gorgias.md, step 4)`,
    );
  // Trigger names were written with underscores until 2021.
  const rung = active.some(
    ({ http }) => http?.triggers?.[NEEDED] === true || http?.triggers?.[NEEDED.replaceAll('-', '_')] === true,
  );
  return rung
    ? { kind: 'well' }
    : broken(
        'the HTTP integration lacks the trigger Ticket message created; add it (docs/connect-gorgias.md, step 4)',
      );
}

const broken = (advice: string): Doorbell => ({ kind: 'broken', advice });
