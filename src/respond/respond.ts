import { acknowledge } from './acknowledge.ts';
import { answer } from './answer.ts';
import { handOver } from './hand-over.ts';
import { leaveAlone } from './leave-alone.ts';
import type { Responded, Response } from './response.ts';
import type { SendTools } from './send-tools.ts';

/** Carries a decision out: a public text, a note, a silent close, or nothing. */
export async function respond(response: Response, tools: SendTools): Promise<Responded> {
  const { decision } = response;
  switch (decision.outcome) {
    case 'left':
      return leaveAlone(response, decision);
    case 'acknowledged':
      return acknowledge(response, tools);
    case 'handed_over':
      return handOver(response, decision, { draft: null, problem: null }, tools);
    case 'answered':
    case 'asked':
      return answer(response, tools);
  }
}
