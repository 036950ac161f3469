import { admission } from '../decide/admission.ts';
import type { EarlySituation, Situation } from '../decide/situation.ts';
import type { CaseContact } from '../ports/case-contact.ts';
import type { RunRecord } from '../ports/run-book.ts';
import type { DecidedAgain, Ending, NoteExtras, Response, WrittenNote } from '../respond/response.ts';
import { settlementOf } from '../respond/settlement-of.ts';
import type { EarlierText } from '../respond/texts/note-request.ts';
import { writeNote } from '../respond/texts/write-note.ts';
import type { Conversation } from '../ticket/conversation.ts';
import type { Decision } from '../ticket/decision.ts';
import type { Ticket, TicketRef } from '../ticket/ticket.ts';
import type { Understanding } from '../ticket/understanding.ts';
import { decisionUnder } from './decision-under.ts';
import { draftForPerson } from './draft-for-person.ts';
import { macroFor } from './macro-for.ts';
import { replyRequestOf } from './reply-request.ts';
import type { RunNotes } from './run-notes.ts';
import type { RunTools } from './run-tools.ts';
import { saidBefore } from './said-before.ts';
import { threadInShort } from './thread-in-short.ts';
import { wordReply } from './word-reply.ts';

/** Stands in a kept note where the customer is quoted: their words stay in the helpdesk (design 5). */
const WORDS_NOT_KEPT = 'their words are in the ticket';

/** A decision with all that is needed to carry it out. */
export interface Decided {
  readonly ticket: Ticket;
  readonly understanding: Understanding;
  readonly situation: EarlySituation | Situation;
  readonly decision: Decision;
  readonly record: (ending: Ending) => RunRecord;
  readonly notes: RunNotes;
  /** Other tickets of the same case; absent where nothing was looked up. */
  readonly elsewhere?: readonly CaseContact[];
}

/** What `respond` is told about a decided run. */
export function responseOf(decided: Decided, tools: RunTools): Response {
  const { ticket, situation, decision, record } = decided;
  const { policy, reading, conversation } = situation;
  const condition = 'picture' in situation ? situation.picture.condition : null;
  const urgent = 'picture' in situation && situation.picture.neededBy?.verdict === 'doubtful';
  return {
    ticket,
    messageId: conversation.messageId,
    decision,
    record,
    settlement: (outcome, closed) =>
      settlementOf({ outcome, closed, intent: reading.intent, condition, urgent, ticket, policy }),
    writeReply: async (purpose) => {
      const request = replyRequestOf(situation, purpose);
      if (request === null) return { kind: 'no_language' };
      const { picture, language } = request;
      const draft = tools.writer.write(request, await tools.templates.current());
      if (draft.kind === 'written' && draft.passedOver !== undefined) {
        const about = { language, condition: picture.condition, problems: draft.passedOver };
        tools.logger.warn(about, 'A text of your own cannot be used here; the built-in one was');
      }
      return draft;
    },
    reword: async (purpose, reply) => {
      const request = replyRequestOf(situation, purpose);
      return request === null ? reply : wordReply(decided, { request, reply }, tools);
    },
    writeNote: (final, extras) => noteOf(decided, final, extras, tools),
    decideAgain: () => decideAgain(decided, tools),
  };
}

/** The policy is read from the database once more, the counts when the text begins; everything else stays as it was found. */
async function decideAgain({ situation, decision }: Decided, tools: RunTools): Promise<DecidedAgain> {
  const { policy } = await tools.policies.current();
  const now = new Date(tools.clock.now()).toISOString();
  const { accountPer10Minutes: busyFrom } = policy.limits;
  if (!('picture' in situation)) {
    // What is decided early says nothing to the customer.
    const check = { busyFrom, admit: () => ({ begins: true, trips: null }) };
    return { decision: decisionUnder({ policy, now }, situation), check };
  }
  const current = { ...situation, policy, now };
  return {
    decision: decisionUnder({ policy, now }, situation),
    check: {
      busyFrom,
      seen: situation.usage,
      admit: (usage, rhythm) => admission(current, decision.outcome, { usage, rhythm }),
    },
  };
}

async function noteOf(
  { ticket, understanding, situation, notes, elsewhere = [] }: Decided,
  decision: Decision,
  { draft, problem }: NoteExtras,
  tools: RunTools,
): Promise<WrittenNote> {
  if (!('picture' in situation))
    throw new Error('A note needs what was looked up; early decisions write none');
  const { picture, identity, conversation, policy, now } = situation;
  const { macro, reading: macroReading } = await macroFor({ ticket, situation }, notes.context, tools);
  const { ref } = ticket;
  const links = { ticket: tools.helpdesk.ticketUrl(ref), decisionPage: tools.decisionUrl(ref) };
  const feedback = tools.feedbackUrl({ ref, messageId: conversation.messageId, at: now });
  const said = await saidOn(ref, conversation, tools);
  // In shadow nobody reads it, and what is kept does not hold it.
  const languageModel = decision.shadow ? null : tools.languageModel;
  const thread = await threadInShort({ ticket, understanding, policy }, notes, languageModel);
  const about = {
    decision,
    said,
    elsewhere: elsewhere.map((contact) => ({ ...contact, url: tools.ticketUrl(contact.ref) })),
    picture,
    understanding,
    identity,
    conversation,
    policy,
    macro,
    macroReading,
    helpdesk: ref.helpdesk,
    draft: draft ?? (await draftForPerson(situation, decision, tools)),
    links,
    now,
    problem,
  };
  const { html, text } = writeNote({ ...about, thread, links: { ...links, feedback } });
  // The macro's text says the customer's name, the thread their words, and both are in the helpdesk. Who reads a kept note was not given the link to mark.
  const kept = writeNote({ ...about, macroReading: null, understanding: withoutWords(understanding) }).text;
  return { html, text, kept, macro };
}

/** Asked for only where there is something: most notes are about a ticket's first message. */
async function saidOn(
  ref: TicketRef,
  { messageId, ourPublicTexts }: Conversation,
  { ledger }: Pick<RunTools, 'ledger'>,
): Promise<readonly EarlierText[]> {
  return ourPublicTexts === 0 ? [] : saidBefore(await ledger.ofTicket(ref), messageId);
}

/** What may be kept of a note: the customer's words are in the ticket and nowhere else. */
function withoutWords(understanding: Understanding): Understanding {
  return {
    ...understanding,
    message: WORDS_NOT_KEPT,
    raised: understanding.raised.map((sign) => ({ ...sign, words: '' })),
  };
}
