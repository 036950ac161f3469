import { describe, expect, it } from '@jest/globals';
import { type MacroQuestion, matchMacro } from '../../../src/respond/texts/match-macro.ts';
import type { Macro } from '../../../src/ticket/macro.ts';
import { aPolicy } from '../../support/a-policy.ts';

const macro = (id: string, title: string, language: string | null = null): Macro => ({
  id,
  title,
  text: null,
  language,
});

const TEAM = [
  macro('1', 'Shipping::Delayed'),
  macro('2', 'Shipping::Delivered, not received'),
  macro('3', 'Orders::Cancel order'),
  macro('4', 'Refund request'),
  macro('5', 'Greeting'),
];

const match = (question: Partial<MacroQuestion>): string | null =>
  matchMacro({
    macros: TEAM,
    policy: aPolicy(),
    condition: 'in_transit',
    intent: 'order_status',
    language: 'en',
    ...question,
  })?.title ?? null;

describe('the macro a note names', () => {
  it('is the one the policy names, by title or id, the state before the request', () => {
    const policy = aPolicy({ macros: { stalled: ' shipping::delayed ', order_status: '5' } });
    expect(match({ policy, condition: 'stalled' })).toBe('Shipping::Delayed');
    expect(match({ policy, condition: 'in_transit' })).toBe('Greeting');
  });

  it('is in the customer’s language where the team has it in several', () => {
    const macros = [macro('1', 'Late', 'en'), macro('2', 'Late', 'fr')];
    const policy = aPolicy({ macros: { stalled: 'Late' } });
    const question = { macros, policy, condition: 'stalled', intent: 'delayed' } as const;
    expect(matchMacro({ ...question, language: 'fr' })?.id).toBe('2');
    expect(matchMacro({ ...question, language: 'de' })?.id).toBe('1');
  });

  it('is found by its title where the policy names none, or one that is gone', () => {
    expect(match({ condition: 'stalled' })).toBe('Shipping::Delayed');
    expect(match({ condition: 'delivered_disputed' })).toBe('Shipping::Delivered, not received');
    expect(match({ intent: 'cancel_order' })).toBe('Orders::Cancel order');
    const policy = aPolicy({ macros: { stalled: 'Deleted macro' } });
    expect(match({ policy, condition: 'stalled' })).toBe('Shipping::Delayed');
  });

  it('is found by the words the shop says its titles use, before the usual ones', () => {
    const macros = [...TEAM, macro('6', 'Zephyr lost in space')];
    const { lexicon } = aPolicy();
    const policy = aPolicy({ lexicon: { ...lexicon, macroWords: { stalled: ['lost in space'] } } });
    expect(match({ macros, condition: 'stalled' })).toBe('Shipping::Delayed');
    expect(match({ macros, policy, condition: 'stalled' })).toBe('Zephyr lost in space');
    expect(match({ policy, condition: 'stalled' })).toBe('Shipping::Delayed');
    const twice = [...macros, macro('7', 'Also lost in space')];
    expect(match({ macros: twice, policy, condition: 'stalled' })).toBeNull();
  });

  it('is none where no title fits, rather than a wrong one', () => {
    expect(match({})).toBeNull();
    expect(match({ condition: 'customs_stuck' })).toBeNull();
    expect(match({ condition: 'stalled', macros: [] })).toBeNull();
    expect(match({ condition: 'running_late', macros: [macro('9', 'Refund delayed')] })).toBeNull();
  });

  it('is none where two titles fit equally', () => {
    const macros = [macro('1', 'Shipping delay EU'), macro('2', 'Shipping delay US')];
    expect(match({ condition: 'stalled', macros })).toBeNull();
  });

  it('is none in a language the customer does not write', () => {
    expect(match({ condition: 'stalled', macros: [macro('1', 'Shipping delay', 'fr')] })).toBeNull();
  });
});
