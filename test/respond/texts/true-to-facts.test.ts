import { describe, expect, it } from '@jest/globals';
import { loadTemplates } from '../../../src/respond/texts/load-templates.ts';
import { FACT_MUTATIONS } from './fact-mutations.ts';
import { mutateReplies } from './mutate-replies.ts';

// Ten thousand are checked in test/services/true-to-facts.test.ts.
describe('of four hundred replies in seven languages', () => {
  const { good, refused, made, passed } = mutateReplies(400, loadTemplates('templates'));

  it('every true one may be sent', () => {
    expect(refused).toEqual([]);
    expect(good).toBe(400);
  });

  it('none may be sent with a fact changed, swapped for another, or told of another parcel', () => {
    expect(passed).toEqual([]);
    expect(Object.keys(made).toSorted()).toEqual(Object.keys(FACT_MUTATIONS).toSorted());
    expect(made['one fact changed']).toBeGreaterThan(350);
    expect(made['two facts swapped']).toBeGreaterThan(350);
  });
});
