import type { EarlySituation, Situation } from '../decide/situation.ts';
import type { Almanac } from '../look-up/almanac.ts';
import type { RunRecord } from '../ports/run-book.ts';
import type { Ending } from '../respond/response.ts';
import { foldAddress } from '../ticket/address.ts';
import { addTokens, NO_TOKENS } from '../ticket/model-usage.ts';
import type { SecondReading } from '../ticket/second-reading.ts';
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
      second: reading.second ?? null,
      modelUses: notes.modelUses(),
      condition: picture?.condition ?? null,
      autonomy: decision.autonomy,
      reasons: decision.reasons,
      facts: picture?.facts ?? [],
      reply,
      template,
      note,
      macro: macro === null ? null : { id: macro.id, title: macro.title },
      calls: notes.calls(),
      tokens: tokensOf([reading.second, ...notes.modelUses()]),
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

function tokensOf(asked: readonly (Pick<SecondReading, 'usage'> | undefined)[]): RunRecord['page']['tokens'] {
  const { inputTokens, outputTokens } = asked.reduce(
    (sum, one) => addTokens(sum, one?.usage ?? NO_TOKENS),
    NO_TOKENS,
  );
  return { input: inputTokens, output: outputTokens };
}
