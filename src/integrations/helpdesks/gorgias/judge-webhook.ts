import type { RawWebhook, WebhookVerdict } from '../../../ports/helpdesk.ts';
import { hasSecret } from './has-secret.ts';
import { keyOf } from './our-mark.ts';
import { type WebhookBody, webhookBody } from './webhook-body.ts';

/** Events after which there may be something to do. The other triggers are for people. */
const WORKED = ['ticket-created', 'ticket-message-created', 'ticket-message-failed', 'ticket-handed-over'];

/** Longest time text that goes into a delivery id; a genuine one has 32 characters. */
const LONGEST_STAMP = 40;

/** What is known of ourselves without asking the network. */
export interface Ourselves {
  readonly secrets: readonly string[];
  /** The user we sign in as, once known. */
  readonly selfId: string | null;
  /** Whether we have written this message a moment ago, in this process. */
  readonly wrote: (messageId: string) => boolean;
}

/** Whether a webhook is genuine, and whether it is about something a customer did. Pure but for `wrote`. */
export function judgeWebhook(webhook: RawWebhook, self: Ourselves): WebhookVerdict {
  if (!hasSecret(webhook.headers['x-whereabouts-secret'], self.secrets)) return { kind: 'rejected' };
  const body = webhookBody(webhook.body);
  if (body === null) return { kind: 'malformed' };
  const { ticketId, messageId, event } = body;
  if (event !== null && !WORKED.includes(event)) return { kind: 'ignored', why: 'event_type' };
  const why = notFromCustomer(body, self);
  if (why !== null) return { kind: 'ignored', why, ...answeredBy(body, why) };
  return { kind: 'accepted', deliveryId: deliveryIdOf(body), ticketId, messageId, event: event ?? 'ticket' };
}

function notFromCustomer(body: WebhookBody, self: Ourselves): 'own_write' | 'not_from_customer' | null {
  const ours = isOurs(body, self);
  // The AI Agent gave up: the newest message may well be its own.
  if (body.event === 'ticket-handed-over') return null;
  if (body.event === 'ticket-message-failed') {
    // Ours could not be delivered: the run has to find out and tell a person. Other people's mail is their business.
    return !ours && body.senderId !== null ? 'not_from_customer' : null;
  }
  if (ours) return 'own_write';
  return body.fromTeam === true || body.shown === false ? 'not_from_customer' : null;
}

/** What a person wrote to the customer; what they wrote to colleagues is no answer. */
function answeredBy(
  { ticketId, fromTeam, shown, event }: WebhookBody,
  why: 'own_write' | 'not_from_customer',
): { readonly answered?: string } {
  const isAnswer = why === 'not_from_customer' && fromTeam === true && shown !== false;
  return isAnswer && event !== 'ticket-message-failed' ? { answered: ticketId } : {};
}

function isOurs({ externalId, messageId, senderId, via }: WebhookBody, self: Ourselves): boolean {
  if (keyOf(externalId) !== null) return true;
  if (messageId !== null && self.wrote(messageId)) return true;
  return senderId !== null && senderId === self.selfId && via === 'api';
}

/**
 * Ticket, message and event tell a redelivery (contract 3). Without a message, only a creation happens once: a second
 * hand-over of the same ticket is news, so it gets no id rather than being taken for a redelivery.
 */
function deliveryIdOf({ ticketId, messageId, event, stamp }: WebhookBody): string | null {
  if (event === null) {
    return stamp === null ? null : `${ticketId}:${messageId ?? '-'}:ticket@${stamp.slice(0, LONGEST_STAMP)}`;
  }
  if (messageId === null && event !== 'ticket-created') return null;
  return `${ticketId}:${messageId ?? '-'}:${event}`;
}
