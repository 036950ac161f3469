import { describe, expect, it } from '@jest/globals';
import { PolicyRefused, readPolicy, readPolicyText } from '../../src/policy/read-policy.ts';

function faultsOf(text: string): readonly string[] {
  try {
    readPolicyText(text);
  } catch (error) {
    if (error instanceof PolicyRefused) return error.faults;
    throw error;
  }
  return [];
}

describe('reading a policy', () => {
  it('starts every shop in shadow when nothing is written', () => {
    expect(readPolicy({})).toMatchObject({
      switch: 'on',
      defaults: { autonomy: 'shadow', minConfidence: 0.85 },
    });
  });

  it('raises the priority of what cannot wait, unless the shop says otherwise', () => {
    const raised = {
      address_problem: 'urgent',
      pickup_expiring: 'urgent',
      delivered_disputed: 'high',
      lost_or_damaged: 'high',
    };
    expect(readPolicy({}).handover.priority).toEqual(raised);
    const own = readPolicyText('handover: { priority: { lost_or_damaged: normal, customs: low } }');
    expect(own.handover.priority).toEqual({ ...raised, lost_or_damaged: 'normal', customs: 'low' });
    // What is exported is read again as what it was.
    expect(readPolicy(JSON.parse(JSON.stringify({ handover: own.handover }))).handover).toEqual(own.handover);
  });

  it('takes YAML and JSON alike', () => {
    expect(readPolicyText('intents:\n  order_status: { autonomy: reply }')).toEqual(
      readPolicyText('{"intents":{"order_status":{"autonomy":"reply"}}}'),
    );
  });

  it.each([
    ['switch: on', 'on'],
    ['switch: off', 'off'],
    ['switch: true', 'on'],
    ['switch: false', 'off'],
    ['switch: "off"', 'off'],
  ])('reads %s as %s', (text, expected) => {
    expect(readPolicyText(text).switch).toBe(expected);
  });

  it.each([
    ['guard: {}', 'guard: unknown key; did you mean guards?'],
    ['guards: { askStranger: true }', 'guards.askStranger: unknown key; did you mean askStrangers?'],
    [
      'intents: { order_state: { autonomy: note } }',
      'intents.order_state: unknown key; did you mean order_status?',
    ],
    [
      'intents: { order_status: { autonmy: note } }',
      'intents.order_status.autonmy: unknown key; did you mean autonomy?',
    ],
    ['lexicn: {}', 'lexicn: unknown key; did you mean lexicon?'],
    ['lexicon: { orderWord: [] }', 'lexicon.orderWord: unknown key; did you mean orderWords?'],
    [
      'lexicon: { macroWords: { staled: [lost] } }',
      'lexicon.macroWords.staled: unknown key; did you mean stalled?',
    ],
    ['zzzzzzzzzzzz: 1', 'zzzzzzzzzzzz: unknown key'],
  ])('refuses %s and names the nearest known key', (text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
  });

  it.each([
    ['lexicon: { orderWords: ["#"] }', 'lexicon.orderWords.0: needs at least two letters'],
    ['lexicon: { productWords: ["1001"] }', 'lexicon.productWords.0: needs at least two letters'],
    [
      'lexicon: { orderWords: [Zephyr], productWords: [Box, zephyr] }',
      'lexicon.productWords.1: “zephyr” is among orderWords, too',
    ],
    [`lexicon: { orderWords: ["${'name '.repeat(9)}"] }`, 'lexicon.orderWords.0: is longer than a name'],
  ])('refuses %s: such a word would misread other messages', (text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
  });

  it('reads the shop’s own words, and has none by default', () => {
    const lexicon = {
      orderWords: ['box #'],
      productWords: ['Zephyr 3'],
      macroWords: { stalled: ['Lost box'] },
    };
    expect(readPolicy({ lexicon }).lexicon).toEqual(lexicon);
    expect(readPolicy({}).lexicon).toEqual({ orderWords: [], productWords: [], macroWords: {} });
  });

  it('names every fault at once', () => {
    expect(faultsOf('rollout: { percent: 200 }\nbrand: { timezone: Mars/Olympus }')).toHaveLength(2);
  });

  it('allows the sections of later versions', () => {
    expect(faultsOf('retention: {}\nteam: {}')).toEqual([]);
  });

  it('keeps decisions for a year, and for no less than what the program itself looks back for', () => {
    expect(readPolicy({}).retention).toEqual({ decisions: 365, deliveries: 30, parcels: 180 });
    expect(faultsOf('retention: { decisions: 3, deliveries: 1, parcels: 7 }')).toHaveLength(3);
    expect(faultsOf('retention: { decisons: 90 }')).toEqual([
      'retention.decisons: unknown key; did you mean decisions?',
    ]);
  });

  it('keeps no promise until it says so', () => {
    expect(readPolicy({}).promises).toMatchObject({
      enabled: false,
      quietHours: { from: '20:00', to: '08:00' },
      perDay: 200,
    });
    expect(readPolicy({ promises: { enabled: true } }).promises.conditions).toContain('in_transit');
    expect(faultsOf('promises: { quietHours: { form: "22:00" } }')).toEqual([
      'promises.quietHours.form: unknown key; did you mean from?',
    ]);
    expect(faultsOf('promises: { quietHours: { from: "8 pm" } }')).toEqual([
      'promises.quietHours.from: is not a time of day such as 20:00',
    ]);
  });

  it('says so when the text is neither JSON nor YAML', () => {
    expect(faultsOf('a: [1, 2')[0]).toMatch(/neither JSON nor YAML/);
  });
});
