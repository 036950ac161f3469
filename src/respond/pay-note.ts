import type { RunRecord } from '../ports/run-book.ts';
import type { Decision } from '../ticket/decision.ts';
import { noteBeside } from './hand-over.ts';
import type { Responded, Response } from './response.ts';
import type { SendTools } from './send-tools.ts';

/**
 * Writes the note that an earlier run owed when it was cut off, beside the text it had sent. Where nothing may be written
 * any more (a person has the ticket by now), what was sent is recorded as it was.
 * @param sent the run as it was drafted with its public text
 */
export async function payNote(response: Response, sent: RunRecord, tools: SendTools): Promise<Responded> {
  const { outcome, closed, reasons, reply, template } = sent.page;
  const [reason, ...also] = reasons;
  if (outcome === null || reason === undefined || response.decision.outcome === 'left')
    return { kind: 'done', record: sent };
  const decision: Decision = { ...response.decision, outcome, closed, reasons: [reason, ...also] };
  return noteBeside({ ...response, decision }, { draft: reply, template, problem: null }, tools);
}
