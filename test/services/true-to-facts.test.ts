import { describe, expect, it } from '@jest/globals';
import { loadTemplates } from '../../src/respond/texts/load-templates.ts';
import { mutateReplies } from '../respond/texts/mutate-replies.ts';

describe('of ten thousand replies in seven languages', () => {
  it('every true one may be sent, and none of the false ones made of them', () => {
    const { good, refused, made, passed } = mutateReplies(10_000, loadTemplates('templates'));
    expect({ good, refused, passed }).toEqual({ good: 10_000, refused: [], passed: [] });
    expect(Object.values(made).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(25_000);
  }, 1_200_000);
});
