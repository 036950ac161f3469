import type { EarlySituation, Reading, Situation } from '../decide/situation.ts';
import type { Almanac } from '../look-up/almanac.ts';
import type { RunRecord } from '../ports/run-book.ts';
import type { Ending } from '../respond/response.ts';
import { foldAddress } from '../ticket/address.ts';
import { modelUsageOf } from '../ticket/model-usage-of.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { handOverPart } from './hand-over-part.ts';
import { keptInputs } from './kept-inputs.ts';
import { promisePart } from './promise-part.ts';
import type { RunNotes } from './run-notes.ts';

/** The record of a run as it stands now: the decision page, and what replays it. */
export function draftRecord(
  about: {
    readonly ticket: Ticket;
    readonly situation: EarlySituation | Situation;
    readonly policyVersion: number;
    readonly notes: RunNotes;
    /** Where the customer is. */
    readonly zone: string;
    readonly almanac: Almanac;
  },
  ending: Ending,
): RunRecord {
  const { ticket, situation, policyVersion, notes, zone, almanac } = about;
  const { decision, reply, note, macro, template = null } = ending;
  const { reading, conversation } = situation;
  const picture = 'picture' in situation ? situation.picture : null;
  const { address } = ticket.requester;
  return {
    page: {
      ticket: ticket.ref,
      outcome: decision.outcome,
      closed: decision.closed,
      shadow: decision.shadow,
      would: decision.would,
      intent: reading.intent,
      confidence: reading.confidence,
      language: reading.language,
      explanation: { intent: reading.intent, grounds: reading.grounds },
      ...modelPart(reading, notes),
      condition: picture?.condition ?? null,
      autonomy: decision.autonomy,
      reasons: decision.reasons,
      facts: picture?.facts ?? [],
      reply,
      template,
      note,
      macro: macro === null ? null : { id: macro.id, title: macro.title },
      calls: notes.calls(),
      steps: notes.steps(),
    },
    messageId: conversation.messageId,
    orderName: picture?.order?.name ?? null,
    address: address === null ? null : foldAddress(address),
    policyVersion,
    inputs: keptInputs(situation),
    at: situation.now,
    ...promisePart(situation, ending, { account: ticket.account, zone }),
    ...handOverPart(situation, ending, { ticket, almanac }),
  };
}

/** What was asked of language models, and what they took. */
function modelPart(
  { second }: Reading,
  notes: RunNotes,
): Pick<RunRecord['page'], 'second' | 'modelUses' | 'tokens'> {
  const modelUses = notes.modelUses();
  const asked = { second: second ?? null, modelUses };
  const { inputTokens, outputTokens } = modelUsageOf(asked);
  return { ...asked, tokens: { input: inputTokens, output: outputTokens } };
}
