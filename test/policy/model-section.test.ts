import { describe, expect, it } from '@jest/globals';
import { PolicyRefused, readPolicyText } from '../../src/policy/read-policy.ts';
import { aPolicy } from '../support/a-policy.ts';

function faultsOf(text: string): readonly string[] {
  try {
    readPolicyText(text);
  } catch (error) {
    if (error instanceof PolicyRefused) return error.faults;
    throw error;
  }
  return [];
}

describe('what a policy says of a language model', () => {
  it('is that nothing is asked, where it says nothing', () => {
    expect(readPolicyText('{}').model).toEqual(aPolicy().model);
    expect(readPolicyText('{}').model).toMatchObject({ reading: 'off', wording: false, summaries: false });
  });

  it.each([
    ['model: { reading: off }', 'off'],
    ['model: { reading: false }', 'off'],
    ['model: { reading: unsure }', 'unsure'],
  ])('may be written as %s', (text, reading) => {
    expect(readPolicyText(text).model.reading).toBe(reading);
  });

  it('may be that tokens cost nothing, as on a server of one’s own', () => {
    const { price } = readPolicyText('model: { price: { input: 0, cachedInput: 0, output: 0 } }').model;
    expect(price).toEqual({ input: 0, cachedInput: 0, output: 0 });
  });

  it.each([
    'model: { reading: always }',
    'model: { tokensPerDay: -1 }',
    'model: { tokensPerTicket: 1.5 }',
    'model: { moneyPerDay: -1 }',
    'model: { price: { input: -1 } }',
    'model: { prices: {} }',
  ])('is refused: %s', (text) => {
    expect(faultsOf(text)).not.toEqual([]);
  });
});
