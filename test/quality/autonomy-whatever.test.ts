import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { autonomyOf } from '../../src/decide/autonomy.ts';
import { autonomyProposals } from '../../src/quality/autonomy-proposals.ts';
import { brakesOn } from '../../src/quality/brake-history.ts';
import { ANSWER_VERDICTS } from '../../src/ticket/answer-verdict.ts';
import { BRAKE_ACTOR } from '../../src/ticket/brake.ts';
import { CONDITIONS } from '../../src/ticket/condition.ts';
import { OUTCOMES } from '../../src/ticket/decision.ts';
import { FEEDBACK } from '../../src/ticket/feedback.ts';
import { INTENTS, isWismo } from '../../src/ticket/intent.ts';
import type { MarkedDecision } from '../../src/ticket/marked-decision.ts';
import { AUTONOMY } from '../../src/ticket/policy.ts';
import { atHour } from './a-contact.ts';
import { IN_SHADOW, marked, START, steps, version } from './marked.ts';

const anInstant = fc.integer({ min: 0, max: 400 }).map(atHour);
const aDecision: fc.Arbitrary<MarkedDecision> = fc.record({
  caseKey: fc.integer({ min: 1, max: 80 }).map(String),
  at: anInstant,
  intent: fc.constantFrom(...INTENTS, null),
  condition: fc.constantFrom(...CONDITIONS.slice(0, 4), null),
  autonomy: fc.constantFrom(...AUTONOMY, null),
  outcome: fc.constantFrom(...OUTCOMES),
  shadow: fc.boolean(),
  would: fc.constantFrom(...OUTCOMES, null),
  reasons: fc.constantFrom(['autonomy_note'], ['autonomy_shadow', 'all_clear'], ['vip']),
  proven: fc.boolean(),
  ticket: fc.record({ helpdesk: fc.constant('zendesk'), id: fc.integer({ min: 1, max: 99 }).map(String) }),
  by: fc.constantFrom('mark', ...ANSWER_VERDICTS),
  verdict: fc.constantFrom(...FEEDBACK, null),
});
/** Enough that was right for something to be proposed, for any intent and on any step, among whatever else was said. */
const someDecisions = fc
  .tuple(
    fc.array(aDecision, { maxLength: 30 }),
    fc.subarray([...INTENTS], { minLength: 1 }),
    fc.integer({ min: 40, max: 70 }),
    anInstant,
    fc.constantFrom({}, IN_SHADOW),
  )
  .map(([noise, intents, count, at, step]) => [
    ...noise,
    ...intents.flatMap((intent) => marked(count, { intent, at, ...step })),
  ]);
const someHistory = fc
  .array(
    fc.record({
      autonomy: fc.constantFrom(...AUTONOMY),
      intents: fc.dictionary(
        fc.constantFrom(...INTENTS),
        fc.constantFrom(...AUTONOMY).map((autonomy) => ({ autonomy })),
        { maxKeys: 4 },
      ),
      conditions: fc.array(
        fc.record({
          condition: fc.constantFrom(...CONDITIONS.slice(0, 4)),
          autonomy: fc.constantFrom(...AUTONOMY),
        }),
        { maxLength: 2 },
      ),
      by: fc.constantFrom('file', 'api', BRAKE_ACTOR),
    }),
    { maxLength: 4 },
  )
  .map((all) =>
    all.map(({ autonomy, by, ...rest }, index) =>
      version({ defaults: { autonomy }, ...rest }, { hour: index * 20, by }),
    ),
  );

describe('whatever was decided, said and changed', () => {
  it('a proposal is one step, for a question a machine may answer, never while its brake is on', () => {
    let proposed = 0;
    fc.assert(
      fc.property(someDecisions, someHistory, (decisions, history) => {
        const policy = history.at(-1)?.policy;
        const braked = brakesOn(history).map(({ subject }) => subject.name);
        for (const { intent, from, to, evidence } of autonomyProposals(decisions, history, START)) {
          proposed += 1;
          expect(isWismo(intent)).toBe(true);
          expect(policy === undefined ? null : autonomyOf(policy, intent, null)).toBe(from);
          expect(AUTONOMY.indexOf(to)).toBe(AUTONOMY.indexOf(from) + 1);
          expect(['note', 'reply']).toContain(to);
          expect(braked).not.toContain(intent);
          expect(evidence.cases).toBeGreaterThanOrEqual(50);
          expect(evidence.agreed / evidence.cases).toBeGreaterThanOrEqual(0.97);
          expect(evidence.agreed + evidence.disagreed).toBe(evidence.cases);
        }
      }),
      { numRuns: 200 },
    );
    expect(proposed).toBeGreaterThan(0);
  });

  it('another wrong mark never brings a proposal about', () => {
    fc.assert(
      fc.property(someDecisions, someHistory, aDecision, (decisions, history, other) => {
        const before = steps(decisions, history);
        const after = steps([...decisions, { ...other, by: 'mark', verdict: 'wrong_order' }], history);
        expect(before).toEqual(expect.arrayContaining([...after]));
      }),
      { numRuns: 150 },
    );
  });

  it('the order in which decisions come changes nothing', () => {
    fc.assert(
      fc.property(someDecisions, someHistory, (decisions, history) => {
        expect(steps(decisions.toReversed(), history)).toEqual(steps(decisions, history));
      }),
      { numRuns: 100 },
    );
  });
});
