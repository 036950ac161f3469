import type { Effect } from '../ports/effect-ledger.ts';
import { UpstreamUnavailable } from '../ports/errors.ts';
import type { PostState, Settlement } from '../ports/helpdesk.ts';
import { isOurWord } from '../ticket/effect.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { isCrossed } from './crossed.ts';
import type { Left, SendTools, Sent } from './send-tools.ts';

/** Pauses between looks at an accepted mail: at least 1 s apart, at most five (design 8.2). */
const LOOKS = 5;
const BETWEEN_LOOKS_MS = 1_000;

/** A note that nobody can find is written again this often: two notes are a nuisance, none is a customer forgotten. */
const NOTES = 10;

/** When a run lets go of an unclear or unsent write, it is looked at again after this; an unsent mail less and less often. */
const LOOK_AGAIN_MS = 5_000;

/**
 * Brings a write that was recorded earlier to its end: after a crash, after an unclear answer, while a mail is under
 * way, or when the same effect is asked for a second time. Never writes the text itself.
 */
export async function followUp(effect: Effect, ticket: Ticket, tools: SendTools): Promise<Sent> {
  switch (effect.state) {
    case 'settled':
      return { kind: 'sent' };
    case 'unclear':
      return { kind: 'unclear' };
    case 'sent':
      return settle(effect, ticket, tools);
    case 'sending':
      return find(effect, ticket, tools);
    case 'accepted':
      return awaitMail(effect, ticket, tools);
    case 'superseded':
      return { kind: 'changed' };
    case 'refused':
      return { kind: 'refused', reason: 'other', detail: 'The helpdesk refused this text before' };
  }
}

/** Nobody knows whether it arrived: ask the helpdesk for our mark. */
async function find(effect: Effect, ticket: Ticket, tools: SendTools): Promise<Sent> {
  if (effect.kind === 'close' && carries(ticket, effect.settlement)) {
    await tools.ledger.move(effect.key, 'settled', tools.claim);
    return { kind: 'sent' };
  }
  const state =
    effect.kind === 'close' ? 'absent' : await tools.helpdesk.check(effect.ref, effect.key, tools.context);
  if (state !== 'absent') return advance(state, effect, ticket, tools);
  // Two writes with one revision cannot both win, so where there is compare-and-set deciding again is safe at once.
  if (effect.kind === 'close' || tools.helpdesk.comparesAndSets) {
    await tools.ledger.move(effect.key, 'superseded', tools.claim);
    return { kind: 'changed' };
  }
  const left = Date.parse(effect.attemptedAt) + tools.unclearMs - tools.clock.wall();
  if (left > 0) return { kind: 'pending', afterMs: Math.min(left, LOOK_AGAIN_MS) };
  if ((effect.kind === 'note' || effect.kind === 'reminder') && effect.attempts < NOTES) {
    await tools.ledger.move(effect.key, 'superseded', tools.claim);
    return { kind: 'changed' };
  }
  await tools.ledger.move(effect.key, 'unclear', tools.claim);
  return { kind: 'unclear' };
}

/** A silent close leaves no text to look for; its tags and status are all there is to see of it. */
function carries({ status, tags }: Ticket, settlement: Settlement): boolean {
  return status === settlement.status && settlement.addTags.every((tag) => tags.includes(tag));
}

async function awaitMail(effect: Effect, ticket: Ticket, tools: SendTools): Promise<Sent> {
  const waited = (): number => tools.clock.wall() - Date.parse(effect.attemptedAt);
  const looks = waited() < LOOKS * BETWEEN_LOOKS_MS ? LOOKS : 1;
  for (let look = 1; look <= looks; look += 1) {
    await tools.clock.sleep(BETWEEN_LOOKS_MS, tools.context.signal);
    const state = await tools.helpdesk.check(effect.ref, effect.key, tools.context);
    if (state !== 'accepted') return advance(state, effect, ticket, tools);
  }
  const left = tools.unclearMs - waited();
  if (left > 0) return { kind: 'pending', afterMs: Math.min(left, Math.max(LOOK_AGAIN_MS, waited())) };
  // A mail that does not leave would be looked for until the end of days, and the ticket would be nobody's.
  await tools.ledger.move(effect.key, 'unclear', tools.claim);
  return { kind: 'unclear' };
}

async function advance(state: PostState, effect: Effect, ticket: Ticket, tools: SendTools): Promise<Sent> {
  const { ledger, claim } = tools;
  switch (state) {
    case 'sent':
      await ledger.move(effect.key, 'sent', claim);
      await tools.reach('effect:sent');
      return settle(effect, ticket, tools);
    case 'accepted':
      await ledger.move(effect.key, 'accepted', claim);
      await tools.reach('effect:accepted');
      return awaitMail(effect, ticket, tools);
    case 'failed':
      // Not `refused`: that could begin again, and a mail the helpdesk could not deliver is a person's business.
      await ledger.bounced(effect.key);
      await ledger.move(effect.key, 'unclear', claim);
      return { kind: 'failed' };
    case 'absent':
      // Accepted and then gone: somebody deleted it. Whatever it was, it must not be sent again.
      await ledger.move(effect.key, 'unclear', claim);
      return { kind: 'unclear' };
  }
}

/** The text is there; status and tags follow, unless somebody has the ticket by now. */
async function settle(effect: Effect, ticket: Ticket, tools: SendTools): Promise<Sent> {
  const settled = await settleOnce(effect, ticket, tools);
  if (settled !== 'settled') {
    tools.logger.info(
      { ticket: effect.ref.id, settled },
      'The text is sent; the ticket was left as somebody else put it',
    );
  }
  await tools.ledger.move(effect.key, 'settled', tools.claim);
  await tools.reach('effect:settled');
  return settled === 'settled' ? { kind: 'sent' } : { kind: 'sent', left: settled };
}

async function settleOnce(effect: Effect, ticket: Ticket, tools: SendTools): Promise<'settled' | Left> {
  const { helpdesk, context, reach } = tools;
  // Where one write carries all, the text has brought the rest along.
  if (helpdesk.comparesAndSets) return 'settled';
  if (isCrossed(effect, ticket)) return 'crossed';
  if (somebodySpokeSince(effect, ticket)) return 'changed';
  const settled = await helpdesk.settle(ticket, effect.settlement, context);
  await reach('ticket:settled');
  return settled === 'changed' && (await crossedMeanwhile(effect, tools)) ? 'crossed' : settled;
}

/** Who it was that acted shows on the ticket as it is now. */
async function crossedMeanwhile(effect: Effect, { helpdesk, context }: SendTools): Promise<boolean> {
  if (!isOurWord(effect.kind)) return false;
  const found = await helpdesk.read(effect.ref, context);
  if (found.kind === 'unavailable') throw new UpstreamUnavailable(found.source, { reached: 'refused' });
  return found.kind === 'one' && isCrossed(effect, found.value);
}

/** Only a ticket read after our text can tell; one read before it does not hold the text, and the answer is no. */
function somebodySpokeSince(effect: Effect, ticket: Ticket): boolean {
  const ours = ticket.messages.findIndex(({ effectKey }) => effectKey === effect.key);
  return (
    ours >= 0 &&
    ticket.messages.slice(ours + 1).some(({ author, public: isPublic }) => isPublic && author !== 'us')
  );
}
