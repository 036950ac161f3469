import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import { strictJsonOr } from '../../../platform/strict-json.ts';
import type { RawWebhook, WebhookVerdict } from '../../../ports/helpdesk.ts';
import { isGenuine } from './signature.ts';

const EVENT_PREFIX = 'zen:event-type:';
const WORKED = ['ticket.created', 'ticket.comment_added'];
/** Its contents are documented nowhere, and nothing of it is read but that it came. */
const RATED = 'ticket.csat_received';
const INVOCATION = 'x-zendesk-webhook-invocation-id';

/** Positive, no leading zero, up to 18 digits; as text in events, as either in trigger bodies. */
const TicketId = z.union([z.string().regex(/^[1-9]\d{0,17}$/), z.int().positive()]).transform(String);

const Text = z.string().min(1).max(200);

/** Of an event only ids are taken, and each part that is not as documented counts as not there. */
const TicketEvent = z.object({
  id: Text.nullish().catch(null),
  type: z.string().startsWith(EVENT_PREFIX),
  detail: z
    .object({ id: z.unknown(), actor_id: Text.nullish().catch(null) })
    .nullish()
    .catch(null),
  event: z
    .object({
      comment: z
        .object({
          id: Text.nullish().catch(null),
          is_public: z.boolean().nullish().catch(null),
          author: z
            .object({ is_staff: z.boolean().nullish().catch(null) })
            .nullish()
            .catch(null),
        })
        .nullish()
        .catch(null),
    })
    .nullish()
    .catch(null),
});

/** What our trigger sends: `{"ticket_id":"{{ticket.id}}"}`. */
const TriggerBody = z.object({ ticket_id: TicketId });

export interface WebhookRules {
  readonly secrets: readonly KeyObject[];
  /** Our user id; `null` until we have signed in. */
  readonly selfId: string | null;
  /** Real time in ms. */
  readonly wall: number;
}

/** Verifies first, over the raw bytes, and reads only then. */
export function judgeWebhook(webhook: RawWebhook, rules: WebhookRules): WebhookVerdict {
  if (!isGenuine(webhook, rules.secrets, rules.wall)) return { kind: 'rejected' };
  const body = strictJsonOr(webhook.body);
  const event = TicketEvent.safeParse(body);
  const invocation = webhook.headers[INVOCATION] ?? null;
  if (event.success) return judgeEvent(event.data, invocation, rules.selfId);
  const trigger = TriggerBody.safeParse(body);
  if (!trigger.success) return { kind: 'malformed' };
  return {
    kind: 'accepted',
    deliveryId: deliveryIdOf(null, invocation),
    ticketId: trigger.data.ticket_id,
    messageId: null,
    event: 'trigger',
  };
}

function judgeEvent(
  event: z.infer<typeof TicketEvent>,
  invocation: string | null,
  selfId: string | null,
): WebhookVerdict {
  const name = event.type.slice(EVENT_PREFIX.length);
  if (name === RATED) return { kind: 'ignored', why: 'event_type', rated: true };
  if (!WORKED.includes(name)) return { kind: 'ignored', why: 'event_type' };
  const ticketId = TicketId.safeParse(event.detail?.id);
  if (!ticketId.success) return { kind: 'malformed' };
  const actor = event.detail?.actor_id ?? null;
  if (actor !== null && actor === selfId) return { kind: 'ignored', why: 'own_write' };
  const comment = event.event?.comment ?? null;
  if (comment?.is_public === false) return { kind: 'ignored', why: 'not_from_customer' };
  if (comment?.author?.is_staff === true)
    return { kind: 'ignored', why: 'not_from_customer', answered: ticketId.data };
  return {
    kind: 'accepted',
    deliveryId: deliveryIdOf(event.id ?? null, invocation),
    ticketId: ticketId.data,
    messageId: comment?.id ?? null,
    event: name,
  };
}

/** The event's id is signed; the invocation's is not, so the two must never be mistaken for each other. */
function deliveryIdOf(eventId: string | null, invocation: string | null): string | null {
  if (eventId !== null) return `event:${eventId}`;
  return invocation === null || invocation === '' ? null : `invocation:${invocation.slice(0, 200)}`;
}
