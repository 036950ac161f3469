import { decide } from '../decide/decide.ts';
import type { Situation } from '../decide/situation.ts';
import type { Outcome } from '../ticket/decision.ts';
import { type FeedbackVerdict, WRONG_ANSWERS } from '../ticket/feedback.ts';
import type { Policy } from '../ticket/policy.ts';

/** What should come of a situation, as a person said. `closed` only where they said that all was right. */
export type Expected =
  | { readonly outcome: Outcome; readonly closed: boolean | null }
  | { readonly outcome: 'not_answered' };

/** A line of the golden set. */
export interface GoldenCase {
  readonly verdict: FeedbackVerdict;
  readonly expected: Expected;
  readonly situation: Situation;
}

/** What was decided, in shadow what would have been. */
export interface Meant {
  readonly outcome: Outcome;
  readonly closed: boolean;
}

/** The decision of a situation now, under its own policy or another. Pure. */
export function meantBy(situation: Situation, policy: Policy = situation.policy): Meant {
  const { would, outcome, closed } = decide({ ...situation, policy });
  return would ?? { outcome, closed };
}

/**
 * A case without anybody's data, or `null` where it would then be decided otherwise: such a case would test something else.
 */
export function goldenCase(verdict: FeedbackVerdict, situation: Situation): GoldenCase | null {
  const meant = meantBy(situation);
  const clean = withoutPeople(situation);
  const again = meantBy(clean);
  if (again.outcome !== meant.outcome || again.closed !== meant.closed) return null;
  return { verdict, expected: expectedBy(verdict, meant), situation: clean };
}

export function isAsExpected(expected: Expected, { outcome, closed }: Meant): boolean {
  if (expected.outcome === 'not_answered') return outcome !== 'answered';
  return outcome === expected.outcome && (expected.closed === null || closed === expected.closed);
}

function expectedBy(verdict: FeedbackVerdict, meant: Meant): Expected {
  if (verdict === 'should_answer') return { outcome: 'answered', closed: null };
  // The tone is the text's: the decision was right.
  if (verdict === 'right' || verdict === 'wrong_tone') return meant;
  return WRONG_ANSWERS.includes(verdict) ? { outcome: 'not_answered' } : meant;
}

/** Codes of ours, dates, countries and currencies, identity levels. Anything else may name somebody, or something of theirs. */
const HARMLESS = /^(?:[a-z][a-z_]{0,39}|\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?|[A-Z]{2,3}|V[0-3])$/;

/** Tags are anybody's words; only those that the policy names decide anything. */
function withoutPeople(situation: Situation): Situation {
  const { policy, ticket } = situation;
  const telling = new Set([...policy.guards.vipTags, ...policy.guards.ignoreTags]);
  const tags = ticket.tags.filter((tag) => telling.has(tag));
  return {
    ...scrubbed({ ...situation, ticket: { ...ticket, tags: [] } }),
    policy,
    ticket: { ...ticket, tags },
  };
}

function scrubbed<Value>(value: Value): Value {
  return JSON.parse(
    JSON.stringify(value, (key: string, inner: unknown) => {
      if (key === 'facts' || key === 'grounds') return [];
      return typeof inner === 'string' && !HARMLESS.test(inner) ? '-' : inner;
    }),
  );
}
