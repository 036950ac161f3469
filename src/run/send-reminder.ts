import type { Effect, NewEffect } from '../ports/effect-ledger.ts';
import { Misconfigured } from '../ports/errors.ts';
import type { Post } from '../ports/helpdesk.ts';
import type { Written } from '../respond/response.ts';
import { send } from '../respond/send.ts';
import type { Sent } from '../respond/send-tools.ts';
import type { RunTools } from './run-tools.ts';
import type { Watch } from './watch-hand-over.ts';

/** Where a reminder stands; refused, with how often it was tried by now. */
export type SentReminder =
  | Exclude<Sent, { readonly kind: 'refused' }>
  | (Extract<Sent, { readonly kind: 'refused' }> & { readonly attempts: number });

/**
 * Sends the note through the door of every write. A 403 is a refusal here: a job that threw it would be tried again and
 * given up, and the next look would begin the same, for ever.
 * @throws UpstreamUnavailable, Misconfigured (but 403): nothing was written
 */
export async function sendReminder(
  effect: NewEffect & { readonly kind: 'reminder' },
  note: Written & Pick<Post, 'stillWanted'>,
  { ticket, claim, context }: Watch,
  tools: RunTools,
): Promise<SentReminder> {
  const sendTools = { ...tools, claim, context };
  try {
    const sent = await send(effect, note, ticket, sendTools);
    return sent.kind === 'refused' ? { ...sent, attempts: (await recorded())?.attempts ?? 1 } : sent;
  } catch (error) {
    if (!(error instanceof Misconfigured && error.status === 403)) throw error;
    const begun = await recorded();
    if (begun === undefined) throw error;
    const { attempts } = begun;
    if (begun.state !== 'sent') {
      await tools.ledger.move(begun.key, 'refused', claim);
      return { kind: 'refused', reason: 'other', detail: error.message, attempts };
    }
    // The words are there, and they are what matters; it is the tag that we may not set.
    await tools.ledger.move(begun.key, 'settled', claim);
    return { kind: 'sent' };
  }

  /** By its message: after a key rotation the ledger keeps the key it was first recorded under. */
  async function recorded(): Promise<Effect | undefined> {
    const effects = await tools.ledger.ofTicket(ticket.ref);
    return effects.find(({ kind, messageId }) => kind === 'reminder' && messageId === effect.messageId);
  }
}
