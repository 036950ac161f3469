import type { AdmissionCheck, Effect, NewEffect } from '../ports/effect-ledger.ts';
import { UpstreamUnavailable } from '../ports/errors.ts';
import type { Post, PostResult } from '../ports/helpdesk.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { followUp } from './follow-up.ts';
import type { Written } from './response.ts';
import type { SendTools, Sent } from './send-tools.ts';

type TextEffect = NewEffect & { readonly kind: 'reply' | 'question' | 'note' | 'reminder' | 'line' };

/**
 * Writes one text to the helpdesk, once. The only door to it (`reliability.md` 1.3, design 8.1 and 8.2):
 * recorded before it is made, looked for after an unclear end, never repeated where repeating could double it.
 * @throws UpstreamUnavailable, Misconfigured when it was certainly not written: the job tries again later
 */
export async function send(
  intention: TextEffect,
  written: Written & { readonly check?: AdmissionCheck } & Pick<Post, 'stillWanted'>,
  ticket: Ticket,
  tools: SendTools,
): Promise<Sent> {
  const begun = await tools.ledger.begin(intention, tools.claim, written.check);
  if (begun.kind === 'fenced') return { kind: 'fenced' };
  // Other tickets have used up a limit since it was decided: decide again, with their texts counted.
  if (begun.kind === 'over_limit') return { kind: 'changed' };
  if (begun.kind === 'exists') return followUp(begun.effect, ticket, tools);
  await tools.reach('effect:recorded');
  // After a key rotation the ledger keeps the key the effect was first recorded under.
  const result = await post({ ...intention, ...written, key: begun.effect.key }, ticket, tools);
  await tools.reach('effect:written');
  return conclude(result, begun.effect, ticket, tools);
}

/** What a helpdesk makes of it: a reminder is a note, and a line a reply, each under an effect key of its own. */
const POSTED_AS = {
  reply: 'reply',
  question: 'question',
  note: 'note',
  reminder: 'note',
  line: 'reply',
} as const satisfies Record<TextEffect['kind'], Post['kind']>;

async function post(
  { key, kind: what, html, text, settlement, stillWanted }: TextEffect & Written & Pick<Post, 'stillWanted'>,
  ticket: Ticket,
  tools: SendTools,
): Promise<PostResult> {
  try {
    return await tools.helpdesk.post(
      ticket,
      { key, kind: POSTED_AS[what], html, text, settlement, stillWanted },
      tools.context,
    );
  } catch (error) {
    // An unclear end is a value; what is thrown was certainly not written, so the effect may begin again.
    const unclear = error instanceof UpstreamUnavailable && error.reached === 'sent';
    if (unclear) return { kind: 'unclear' };
    await tools.ledger.move(key, 'superseded', tools.claim);
    throw error;
  }
}

async function conclude(result: PostResult, effect: Effect, ticket: Ticket, tools: SendTools): Promise<Sent> {
  const { ledger, claim } = tools;
  switch (result.kind) {
    case 'sent':
      await ledger.move(effect.key, result.settled ? 'settled' : 'sent', claim);
      await tools.reach(result.settled ? 'effect:settled' : 'effect:sent');
      return result.settled ? { kind: 'sent' } : followUp({ ...effect, state: 'sent' }, ticket, tools);
    case 'accepted':
      await ledger.move(effect.key, 'accepted', claim);
      await tools.reach('effect:accepted');
      return followUp({ ...effect, state: 'accepted' }, ticket, tools);
    case 'changed':
      await ledger.move(effect.key, 'superseded', claim);
      return { kind: 'changed' };
    case 'refused':
      await ledger.move(effect.key, 'refused', claim);
      return result;
    case 'unclear':
      tools.logger.warn(
        { ticket: effect.ref.id, helpdesk: effect.ref.helpdesk },
        'A write ended unclear; looking for it before anything else',
      );
      await tools.clock.sleep(FIRST_LOOK_MS, tools.context.signal);
      return followUp(effect, ticket, tools);
  }
}

/** A vendor that lost an answer needs a moment until the write shows in its own lists. */
const FIRST_LOOK_MS = 1_000;
