import { admission } from '../decide/admission.ts';
import { decide, decideEarly } from '../decide/decide.ts';
import type { EarlySituation, Situation } from '../decide/situation.ts';
import type { RunRecord } from '../ports/run-book.ts';
import type { DecidedAgain, Ending, NoteExtras, Response, WrittenNote } from '../respond/response.ts';
import { settlementOf } from '../respond/settlement-of.ts';
import { matchMacro } from '../respond/texts/match-macro.ts';
import { writeNote } from '../respond/texts/write-note.ts';
import type { Decision } from '../ticket/decision.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { Understanding } from '../ticket/understanding.ts';
import type { RunNotes } from './run-notes.ts';
import type { RunTools } from './run-tools.ts';

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
      if (!('picture' in situation) || reading.language === null) return { kind: 'no_language' };
      const { picture, now } = situation;
      const { intent, language } = reading;
      const request = { purpose, picture, intent, conversation, policy, language, now };
      const draft = tools.writer.write(request, await tools.templates.current());
      if (draft.kind === 'written' && draft.passedOver !== undefined) {
        const about = { language, condition: picture.condition, problems: draft.passedOver };
        tools.logger.warn(about, 'A text of your own cannot be used here; the built-in one was');
      }
      return draft;
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
    const early = decideEarly({ ...situation, policy, now });
    if (early === null)
      throw new Error('An early decision became undecided; only the policy may have changed');
    // What is decided early says nothing to the customer.
    return { decision: early, check: { busyFrom, admit: () => ({ begins: true, trips: null }) } };
  }
  const current = { ...situation, policy, now };
  return {
    decision: decide(current),
    check: {
      busyFrom,
      seen: situation.usage,
      admit: (usage, rhythm) => admission(current, decision.outcome, { usage, rhythm }),
    },
  };
}

async function noteOf(
  { ticket, understanding, situation, notes }: Decided,
  decision: Decision,
  { draft, problem }: NoteExtras,
  tools: RunTools,
): Promise<WrittenNote> {
  if (!('picture' in situation))
    throw new Error('A note needs what was looked up; early decisions write none');
  const { picture, identity, conversation, policy, now, reading } = situation;
  const macros = await tools.macros(notes.context);
  const { condition } = picture;
  const macro = matchMacro({ macros, policy, condition, intent: reading.intent, language: reading.language });
  const links = { ticket: tools.helpdesk.ticketUrl(ticket.ref), decisionPage: tools.decisionUrl(ticket.ref) };
  const about = {
    decision,
    picture,
    understanding,
    identity,
    conversation,
    policy,
    macro,
    draft,
    links,
    now,
    problem,
  };
  const { html, text } = writeNote(about);
  const kept = writeNote({ ...about, understanding: withoutWords(understanding) }).text;
  return { html, text, kept, macro };
}

/** What may be kept of a note: the customer's words are in the ticket and nowhere else. */
function withoutWords(understanding: Understanding): Understanding {
  return {
    ...understanding,
    message: WORDS_NOT_KEPT,
    raised: understanding.raised.map((sign) => ({ ...sign, words: '' })),
  };
}
