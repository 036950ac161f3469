import { conversationKeeping } from '../conversation/conversation-keeping.ts';
import { conversationOf } from '../conversation/conversation-of.ts';
import { isRepeated } from '../conversation/same-case.ts';
import { withoutMachineMail } from '../conversation/without-machine-mail.ts';
import { decide, decideEarly } from '../decide/decide.ts';
import type { EarlySituation, Reading, Situation } from '../decide/situation.ts';
import { customerZone } from '../look-up/customer-zone.ts';
import { lookUp } from '../look-up/look-up.ts';
import { wantsSecondReading } from '../model/reading/wants-second-reading.ts';
import type { CaseContact } from '../ports/case-contact.ts';
import type { PolicyVersion } from '../ports/policy-store.ts';
import type { PastRun } from '../ports/run-book.ts';
import { turned } from '../respond/response.ts';
import type { Conversation } from '../ticket/conversation.ts';
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
import { otherTexts } from './other-texts.ts';
import { readAgain } from './read-again.ts';
import { readingOf } from './reading-of.ts';
import type { Decided } from './response-of.ts';
import { rolloutBucket } from './rollout-bucket.ts';
import type { RunNotes } from './run-notes.ts';
import type { RunTools } from './run-tools.ts';
import { sharedWords } from './shared-words.ts';
import { noteSignsOfLoops } from './signs-of-loops.ts';
import { thanksAlone } from './thanks-alone.ts';
import { ticketView } from './ticket-view.ts';
import { type Ties, tiesOf } from './ties-of.ts';

const HOUR_MS = 60 * 60 * 1000;

/** What a run starts from: the ticket as read, and the message it is about. */
export interface Start {
  readonly ticket: Ticket;
  readonly message: Message;
  readonly past: readonly PastRun[];
  /** An earlier write ended so that a person must be told, whatever would be decided now. */
  readonly forced: Reason | null;
  /** The promise this run is about, instead of the message. */
  readonly keeps?: KeptPromise;
  /** What the run is called instead of by its message: one that was worked, and now something else is to be done about it. */
  readonly recordedAs?: string;
}

/** Understand, look up, decide: from a ticket to a decision, without writing anything. */
export async function decidedRun(start: Start, notes: RunNotes, tools: RunTools): Promise<Decided> {
  const { ticket, message } = start;
  const version = await tools.policies.current();
  const now = new Date(tools.clock.now()).toISOString();
  const first = await readEarly(start, { version, now }, notes, tools);
  const decidedEarly = decideEarly(first.early);
  if (decidedEarly !== null)
    return { ...decided(first.early, decidedEarly), ticket, understanding: first.understanding, notes };
  const { understanding, early } = await readTwice(start, first, notes, tools);

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
  const { usage, elsewhere } = await otherTexts(ticket, { identity, picture, now }, tools);
  const situation: Situation = {
    ...early,
    identity,
    picture,
    usage,
    ...(await aroundTicket(early, { picture, understanding, elsewhere }, start, tools)),
  };
  const decision = forcedOr(start.forced, await notes.step('decide', () => decide(situation)));
  return { ...decided(situation, decision), ticket, understanding, notes, elsewhere };

  function decided(
    situation: EarlySituation | Situation,
    decision: Decision,
  ): Pick<Decided, 'situation' | 'decision' | 'record'> {
    const { policy } = situation;
    const order = 'picture' in situation ? situation.picture.order : null;
    const zone = customerZone(order, { policy, now, almanac: tools.almanac });
    const about = { ticket, situation, policyVersion: version.version, notes, zone, almanac: tools.almanac };
    return { situation, decision, record: (ending) => draftRecord(about, ending) };
  }
}

/** What is known before anything is looked up. */
interface Early {
  readonly understanding: Understanding;
  readonly early: EarlySituation;
}

/** Only for tickets that are ours to work: what is left alone costs no token. */
async function readTwice(
  { ticket, message, keeps }: Start,
  first: Early,
  notes: RunNotes,
  tools: RunTools,
): Promise<Early> {
  const { languageModel } = tools;
  const { early } = first;
  const { policy } = early;
  // A promise is about a message that was read before.
  if (keeps !== undefined || languageModel === null || !wantsSecondReading(first.understanding, policy))
    return first;
  const understanding = await notes.step('read_again', () =>
    readAgain(
      { ticket, understanding: first.understanding, policy, at: message.at, classifier: tools.model },
      notes.context,
      languageModel,
    ),
  );
  return { understanding, early: { ...early, reading: spokenReading(understanding, policy) } };
}

function spokenReading(understanding: Understanding, { brand }: Policy): Reading {
  return readingOf({
    ...understanding,
    language: understanding.language ?? soleLanguage(brand.languages),
  });
}

/** What the conversation alone tells. */
async function readEarly(
  start: Start,
  { version, now }: { readonly version: PolicyVersion; readonly now: string },
  notes: RunNotes,
  tools: RunTools,
): Promise<Early> {
  const spoken = { ...start, ticket: withoutMachineMail(start.ticket, start.past) };
  const understanding = await readMessage(spoken, version.policy, notes, tools);
  const ties = await tiesOf(start.ticket, notes.context, tools);
  const said = { ...spoken, written: understanding.message, brand: version.policy.brand.name };
  const onlyThanks = start.keeps === undefined && (await thanksAlone(said, tools));
  return {
    understanding,
    early: earlySituation({ ...spoken, ties, onlyThanks }, understanding, version, now),
  };
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
  start: Start & { readonly ties: Ties; readonly onlyThanks: boolean },
  understanding: Understanding,
  { policy }: PolicyVersion,
  now: string,
): EarlySituation {
  const { ticket, message, past, keeps, ties, onlyThanks } = start;
  return {
    ticket: ticketView(ticket),
    reading: spokenReading(understanding, policy),
    conversation:
      keeps === undefined
        ? {
            ...withTies(conversationOf(ticket, message, past, ties.dealtWith), ties),
            ...(start.recordedAs === undefined ? {} : { messageId: start.recordedAs }),
            onlyThanks,
          }
        : withTies(conversationKeeping(ticket, message, now), ties),
    policy,
    rolloutBucket: rolloutBucket(ticket.ref),
    now,
  };
}

/** A person's conversation goes on where it was merged into, and they have it. */
function withTies(conversation: Conversation, { mergedWithPersons }: Ties): Conversation {
  return { ...conversation, personActive: conversation.personActive || mergedWithPersons };
}

/** A shop with one language answers a bare order number in it; a shop with several cannot know. */
function soleLanguage(languages: readonly string[]): string | null {
  return languages.length === 1 ? (languages[0] ?? null) : null;
}

/** What was found out for a message. */
interface Found {
  readonly picture: OrderPicture;
  readonly understanding: Understanding;
  readonly elsewhere: readonly CaseContact[];
}

async function aroundTicket(
  early: EarlySituation,
  { picture, understanding, elsewhere }: Found,
  { ticket }: Start,
  tools: RunTools,
): Promise<Pick<Situation, 'reading' | 'languageSupported' | 'conversation'>> {
  const { language } = early.reading;
  const spoken = language !== null && early.policy.brand.languages.includes(language);
  return {
    reading: { ...early.reading, automatic: await sharedWords(understanding, picture, ticket, tools) },
    languageSupported: spoken && tools.writer.languages.includes(language),
    conversation: {
      ...early.conversation,
      repeatContact: early.conversation.repeatContact || isRepeated(elsewhere, picture, early.now),
    },
  };
}

function forcedOr(forced: Reason | null, decision: Decision): Decision {
  const isPublic = decision.outcome === 'answered' || decision.outcome === 'asked';
  return forced !== null && isPublic ? turned(decision, forced) : decision;
}
