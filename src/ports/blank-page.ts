import type { TicketRef } from '../ticket/ticket.ts';
import type { RunRecord } from './run-book.ts';

/** A decision page on which nothing is known yet. */
export function blankPage(ticket: TicketRef): RunRecord['page'] {
  return {
    ticket,
    outcome: null,
    closed: false,
    shadow: false,
    would: null,
    intent: null,
    confidence: null,
    language: null,
    explanation: null,
    second: null,
    modelUses: [],
    condition: null,
    autonomy: null,
    reasons: [],
    facts: [],
    reply: null,
    template: null,
    note: null,
    macro: null,
    calls: [],
    tokens: { input: 0, output: 0 },
    steps: [],
  };
}
