import type { z } from 'zod';
import { ringsAt } from '../../../platform/rings-at.ts';
import { Misconfigured } from '../../../ports/errors.ts';
import type { Doorbell } from '../../../ports/helpdesk.ts';
import type { RunContext } from '../../../ports/run-context.ts';
import type { ZendeskConnection } from './connection.ts';
import { ZENDESK } from './id.ts';
import { pages } from './pages.ts';
import { TriggersAnswer, WebhooksAnswer } from './schema.ts';

const MOST_PAGES = 10;

/** A webhook that triggers ring, instead of events; the two cannot be mixed. */
const BY_TRIGGER = 'conditional_ticket_events';
const NEEDED = ['zen:event-type:ticket.created', 'zen:event-type:ticket.comment_added'];

type Webhook = z.output<typeof WebhooksAnswer>['webhooks'][number];

/** Whether our webhook is there, active and rung. Only admins may look at webhooks. */
export async function lookAtDoorbell(
  connection: ZendeskConnection,
  publicUrl: string | null,
  context: RunContext,
): Promise<Doorbell> {
  try {
    const all = await listWebhooks(connection, context);
    const ours = all.filter(({ endpoint }) => ringsAt(endpoint, ZENDESK, publicUrl));
    const active = ours.filter(({ status }) => status === 'active');
    if (ours.length === 0)
      return broken(
        `no webhook has the endpoint ${publicUrl ?? 'https://...'}/webhooks/zendesk; create it (docs/connect-zendesk.md, step 3)`,
      );
    if (active.length === 0)
      return broken(
        'the webhook is inactive; activate it in Admin Center > Apps and integrations > Webhooks',
      );
    const missing = await whatDoesNotRing(connection, active, context);
    return missing === null ? { kind: 'well' } : broken(missing);
  } catch (error) {
    if (!(error instanceof Misconfigured && error.status === 403)) throw error;
    return {
      kind: 'hidden',
      advice: 'whether the webhook is active can only be seen with the role admin',
    };
  }
}

const broken = (advice: string): Doorbell => ({ kind: 'broken', advice });

async function listWebhooks(connection: ZendeskConnection, context: RunContext): Promise<readonly Webhook[]> {
  const found: Webhook[] = [];
  const list = pages(
    connection,
    {
      operation: 'webhooks.list',
      shape: WebhooksAnswer,
      atMost: MOST_PAGES,
      request: (page) => (client) => client.webhooks.get(['webhooks', page]),
    },
    context,
  );
  for await (const answer of list) found.push(...answer.webhooks);
  return found;
}

/** What an admin has to do so that every message of a customer rings; `null`: nothing. */
async function whatDoesNotRing(
  connection: ZendeskConnection,
  active: readonly Webhook[],
  context: RunContext,
): Promise<string | null> {
  const events = new Set(active.flatMap(({ subscriptions }) => subscriptions));
  if (NEEDED.every((event) => events.has(event))) return null;
  const triggered = active.filter(({ subscriptions }) => subscriptions.includes(BY_TRIGGER));
  if (triggered.length === 0) {
    const absent = NEEDED.filter((event) => !events.has(event)).join(' and ');
    return `the webhook is not subscribed to ${absent}; create it anew with both (docs/connect-zendesk.md, step 3)`;
  }
  const rung = await rungByTriggers(connection, context);
  return triggered.some(({ id }) => rung.has(id))
    ? null
    : 'no active trigger rings at the webhook; activate both in Admin Center > Objects and rules > Triggers';
}

/** Ids of the webhooks that active triggers ring at. */
async function rungByTriggers(
  connection: ZendeskConnection,
  context: RunContext,
): Promise<ReadonlySet<string>> {
  const rung = new Set<string>();
  const list = pages(
    connection,
    {
      operation: 'triggers.list',
      shape: TriggersAnswer,
      atMost: MOST_PAGES,
      request: (page) => (client) => client.triggers.get(['triggers', 'active', page]),
    },
    context,
  );
  for await (const { triggers } of list)
    for (const { field, value } of triggers.flatMap(({ actions }) => actions))
      if (field === 'notification_webhook' && Array.isArray(value)) rung.add(String(value[0]));
  return rung;
}
