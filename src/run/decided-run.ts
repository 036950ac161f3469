import { conversationKeeping } from '../conversation/conversation-keeping.ts';
import { conversationOf } from '../conversation/conversation-of.ts';
import { decide, decideEarly } from '../decide/decide.ts';
import type { EarlySituation, Situation } from '../decide/situation.ts';
import { customerZone } from '../look-up/customer-zone.ts';
import { lookUp } from '../look-up/look-up.ts';
import type { PolicyVersion } from '../ports/policy-store.ts';
import type { PastRun } from '../ports/run-book.ts';
import { turned } from '../respond/response.ts';
import { foldAddress } from '../ticket/address.ts';
import type { Decision } from '../ticket/decision.ts';
import type { Message } from '../ticket/message.ts';
import type { OrderPicture } from '../ticket/order-picture.ts';
import type { Policy } from '../ticket/policy.ts';
import type { KeptPromise } from '../ticket/promise.ts';
import type { Reason } from '../ticket/reason.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { Understanding } from '../ticket/understanding.ts';
import { type UnderstandSettings, understand } from '../understand/understand.ts';
import { aboutOrder } from './about-order.ts';
import { draftRecord } from './draft-record.ts';
import { withNews } from './news-since.ts';
import { readingOf } from './reading-of.ts';
import type { Decided } from './response-of.ts';
import { rolloutBucket } from './rollout-bucket.ts';
import type { RunNotes } from './run-notes.ts';
import type { RunTools } from './run-tools.ts';
import { sharedWords } from './shared-words.ts';
import { noteSignsOfLoops } from './signs-of-loops.ts';
import { ticketView } from './ticket-view.ts';

const HOUR_MS = 60 * 60 * 1000;
const REPEAT_WINDOW_MS = 7 * 24 * HOUR_MS;

/** What a run starts from: the ticket as read, and the message it is about. */
export interface Start {
  readonly ticket: Ticket;
  readonly message: Message;
  readonly past: readonly PastRun[];
  /** An earlier write ended so that a person must be told, whatever would be decided now. */
  readonly forced: Reason | null;
  /** The promise this run is about, instead of the message. */
  readonly keeps?: KeptPromise;
}

/** Understand, look up, decide: from a ticket to a decision, without writing anything. */
export async function decidedRun(start: Start, notes: RunNotes, tools: RunTools): Promise<Decided> {
  const { ticket, message } = start;
  const version = await tools.policies.current();
  const now = new Date(tools.clock.now()).toISOString();
  const understanding = await readMessage(start, version.policy, notes, tools);
  const early = earlySituation(start, understanding, version, now);
  const decidedEarly = decideEarly(early);
  if (decidedEarly !== null) return { ...decided(early, decidedEarly), ticket, understanding, notes };

  const { policy } = version;
  const { identity, picture: seen } = await notes.step('look_up', () =>
    lookUp(
      {
        ticket,
        message,
        understanding: aboutOrder(understanding, start.keeps),
        policy,
        now,
        anew: hasWaited(early),
      },
      { ...tools, cache: tools.parcels },
      notes.context,
    ),
  );
  await tools.reach('looked_up');
  const { ourPublicTexts, messageId } = early.conversation;
  const told = ourPublicTexts > 0 ? await tools.runs.told(ticket.ref, messageId) : null;
  const picture = withNews(seen, told);
  const situation: Situation = {
    ...early,
    identity,
    picture,
    ...(await countedFor(early, { picture, understanding }, start, tools)),
  };
  const decision = forcedOr(start.forced, await notes.step('decide', () => decide(situation)));
  return { ...decided(situation, decision), ticket, understanding, notes };

  function decided(
    situation: EarlySituation | Situation,
    decision: Decision,
  ): Pick<Decided, 'situation' | 'decision' | 'record'> {
    const { policy } = situation;
    const order = 'picture' in situation ? situation.picture.order : null;
    const zone = customerZone(order, { policy, now, almanac: tools.almanac });
    const about = { ticket, situation, policyVersion: version.version, notes, zone };
    return { situation, decision, record: (ending) => draftRecord(about, ending) };
  }
}

async function readMessage(
  start: Start,
  policy: Policy,
  notes: RunNotes,
  tools: RunTools,
): Promise<Understanding> {
  const { ticket, message, keeps } = start;
  const understanding = await notes.step('understand', () =>
    understand(ticket, readingSettings(policy, tools), message.id),
  );
  // A promise is about a message that was read before.
  if (keeps === undefined) await noteSignsOfLoops(start, understanding, tools.ledger);
  return understanding;
}

/** For an outage, or a backlog: what was kept is from before it. */
function hasWaited({ conversation, policy, now }: EarlySituation): boolean {
  const waitedMs = Date.parse(now) - Date.parse(conversation.messageAt);
  return waitedMs > policy.thresholds.lookUpAnewHours * HOUR_MS;
}

function readingSettings(
  { brand, guards, lexicon }: Policy,
  { model }: Pick<RunTools, 'model'>,
): UnderstandSettings {
  const { supportAddresses: ownAddresses, domains: ownDomains, timezone: timeZone } = brand;
  return { model, ownAddresses, ownDomains, formSenders: guards.formSenders, timeZone, lexicon };
}

function earlySituation(
  start: Start,
  understanding: Understanding,
  { policy }: PolicyVersion,
  now: string,
): EarlySituation {
  const { ticket, message, past, keeps } = start;
  return {
    ticket: ticketView(ticket),
    reading: readingOf({
      ...understanding,
      language: understanding.language ?? soleLanguage(policy.brand.languages),
    }),
    conversation:
      keeps === undefined
        ? conversationOf(ticket, message, past, false)
        : conversationKeeping(ticket, message, now),
    policy,
    rolloutBucket: rolloutBucket(ticket.ref),
    now,
  };
}

/** A shop with one language answers a bare order number in it; a shop with several cannot know. */
function soleLanguage(languages: readonly string[]): string | null {
  return languages.length === 1 ? (languages[0] ?? null) : null;
}

async function countedFor(
  early: EarlySituation,
  { picture, understanding }: { readonly picture: OrderPicture; readonly understanding: Understanding },
  { ticket }: Start,
  tools: RunTools,
): Promise<Pick<Situation, 'reading' | 'usage' | 'languageSupported' | 'conversation'>> {
  const { ref, account, requester } = ticket;
  const { language } = early.reading;
  const usage = await tools.ledger.usage({ ref, account, address: requester.address, now: early.now });
  const spoken = language !== null && early.policy.brand.languages.includes(language);
  return {
    reading: { ...early.reading, automatic: await sharedWords(understanding, picture, ticket, tools) },
    usage,
    languageSupported: spoken && tools.writer.languages.includes(language),
    conversation: {
      ...early.conversation,
      repeatContact: await cameFromElsewhere(early, picture, ticket, tools),
    },
  };
}

/** Asked and answered about the same order on another ticket within a week: the answer did not help. */
async function cameFromElsewhere(
  early: EarlySituation,
  picture: OrderPicture,
  ticket: Ticket,
  tools: RunTools,
): Promise<boolean> {
  const { address } = ticket.requester;
  if (address === null || picture.order === null) return false;
  const since = new Date(Date.parse(early.now) - REPEAT_WINDOW_MS).toISOString();
  const question = { ref: ticket.ref, address: foldAddress(address), orderName: picture.order.name, since };
  return (await tools.runs.answeredElsewhere(question)) > 0;
}

function forcedOr(forced: Reason | null, decision: Decision): Decision {
  const isPublic = decision.outcome === 'answered' || decision.outcome === 'asked';
  return forced !== null && isPublic ? turned(decision, forced) : decision;
}
