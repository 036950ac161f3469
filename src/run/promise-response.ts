import { answer } from '../respond/answer.ts';
import { handOver } from '../respond/hand-over.ts';
import { type Responded, type Response, turned } from '../respond/response.ts';
import type { SendTools } from '../respond/send-tools.ts';
import type { Decision } from '../ticket/decision.ts';
import type { Reason } from '../ticket/reason.ts';
import { type Decided, responseOf } from './response-of.ts';
import type { RunTools } from './run-tools.ts';

/** A write that keeps a promise, or hands it over; through the door every write goes through. */
export interface PromiseWrite {
  readonly response: Response;
  write(tools: SendTools): Promise<Responded>;
}

/** The customer is told the news. What cannot be said after all becomes a note, with the same priority. */
export function tellNews(decided: Decided, tools: RunTools): PromiseWrite {
  const response = promiseResponse({ ...decided, decision: named(decided.decision) }, tools);
  return { response, write: (sendTools) => answer(response, sendTools) };
}

/** A person is told, before the customer has a reason to write. */
export function handOverPromise(decided: Decided, tools: RunTools): PromiseWrite {
  const [reason] = decided.decision.reasons;
  const decision = turned(decided.decision, SAYS_MORE.includes(reason) ? reason : 'promise_at_risk');
  const response = promiseResponse({ ...decided, decision }, tools);
  const extras = { draft: null, problem: null };
  return { response, write: (sendTools) => handOver(response, decision, extras, sendTools) };
}

function promiseResponse(decided: Decided, tools: RunTools): Response {
  const response = responseOf(decided, tools);
  return {
    ...response,
    settlement: (outcome, closed) => {
      const settlement = response.settlement(outcome, closed);
      // A customer who has been told to expect something waits with a date in mind.
      const priority = settlement.priority ?? (outcome === 'handed_over' ? 'high' : null);
      return { ...settlement, priority };
    },
    decideAgain: async () => {
      const again = await response.decideAgain();
      return { ...again, decision: named(again.decision) };
    },
    writeNote: (decision, extras) => response.writeNote(named(decision), extras),
  };
}

/** What a person must read first: whether the customer has our text, or two, and what the ticket lacks. */
const SAYS_MORE: readonly Reason[] = ['send_unclear', 'solve_refused', 'person_active'];

/** Why this run is there at all, first among its reasons: what decides is shown behind it. */
function named(decision: Decision): Decision {
  const { outcome, reasons } = decision;
  const isWritten = outcome === 'answered' || outcome === 'handed_over';
  if (!isWritten || SAYS_MORE.includes(reasons[0])) return decision;
  const why = outcome === 'answered' ? 'promise_kept' : 'promise_at_risk';
  const others = reasons.filter((reason) => reason !== 'promise_kept' && reason !== 'promise_at_risk');
  return { ...decision, reasons: [why, ...others] };
}
