import { type Html, html } from '../platform/html.ts';
import type { DecisionPage } from '../ports/run-book.ts';

type PagePromise = NonNullable<DecisionPage['promise']>;

/** What became of it, in a sentence of the page. */
const STATES: Readonly<Record<PagePromise['state'], string>> = {
  open: 'open: we look again by then, or as soon as the carrier has news',
  kept: 'kept: the customer was told the news',
  handed_over: 'handed over: a person was told in time',
  ended: 'ended without a word',
};

/** What our answer let the customer expect, and what became of it. */
export function promiseSection(promise: DecisionPage['promise']): Html | null {
  if (promise === null) return null;
  const { state, day, condition, expected, dueAt, why, endedAt } = promise;
  const date = expected === null ? 'no date' : `expected ${expected}`;
  const reason = state === 'ended' && why !== null ? ` (${spaced(why)})` : '';
  return html`<section><h2>Promise</h2><dl>
<dt>Told</dt><dd>${spaced(condition)}, ${date}</dd>
<dt>May write back</dt><dd>from ${day}</dd>
<dt>We look again</dt><dd>at ${moment(dueAt)} at the latest</dd>
<dt>State</dt><dd>${STATES[state]}${reason}${endedAt === null ? '' : `, ${moment(endedAt)}`}</dd></dl></section>`;
}

const spaced = (code: string): string => code.replaceAll('_', ' ');

const moment = (at: string): string => `${at.slice(0, 16).replace('T', ' ')} UTC`;
