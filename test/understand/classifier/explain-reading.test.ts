import { describe, expect, it } from '@jest/globals';
import { explainReading, noteFeatures } from '../../../src/understand/classifier/explain-reading.ts';
import { slotOf } from '../../../src/understand/classifier/feature-list.ts';
import { featuresOf } from '../../../src/understand/classifier/features-of.ts';
import { groundWords } from '../../../src/understand/classifier/ground-words.ts';
import { HEADS, type IntentModel } from '../../../src/understand/classifier/intent-model.ts';
import { filterOf, KNOWS_ALL } from '../../../src/understand/classifier/known-features.ts';
import { classifyLine } from '../../../src/understand/classify-line.ts';
import { CUES } from '../../../src/understand/lexicon/lexicon.ts';
import { textOf } from '../../../src/understand/text-of.ts';
import { understand } from '../../../src/understand/understand.ts';
import { aMessage, aTicket } from '../../support/a-ticket.ts';
import { MODEL } from '../model.ts';

/** Messages with every shape, in scripts with and without spaces. */
const TEXTS = [
  'Where is my parcel #1001? I ordered shoes 3 weeks ago! @acme https://example.com',
  'Wo bleibt mein Paket? Ich habe am 4. November bestellt.',
  '注文1001はどこですか？まだ届いていません',
  'Où est ma commande ? Elle devait arriver lundi.',
  'Zebrafinch 20931 EN-10023-B 5th',
];

/** Every weight is the same, so that no feature is too light to be named. */
const LOUD: IntentModel = { ...MODEL, weights: MODEL.weights.map(() => 127) };

/** What can be told of a text, with the weight of every ground. */
function groundsIn(text: string, quoting: boolean, model = LOUD): ReadonlyMap<string, number> {
  const { witness, noted } = noteFeatures(quoting);
  featuresOf(textOf(text, ''), KNOWS_ALL, witness);
  // One at a time: an explanation names the heaviest six only.
  const grounds = noted.flatMap((feature) => explainReading([feature], 'wismo', model));
  return new Map(grounds.map(({ what, weight }) => [what, weight]));
}

describe('the grounds of a reading', () => {
  it.each(TEXTS)('are told in words, without the signs of the inside: %s', (text) => {
    const told = [...groundsIn(text, true).keys()];
    expect(told.length).toBeGreaterThan(5);
    expect(told.filter((what) => /[_<>#|]|\bundefined\b/.test(what))).toEqual([]);
  });

  it('say what was noticed and which words spoke', () => {
    const told = [...groundsIn(TEXTS[0] ?? '', true).keys()];
    expect(told).toEqual(
      expect.arrayContaining([
        'asks where the parcel is',
        'has phrases that together mean “order status”',
        'is in English',
        'has a question mark',
        'names the number of an order or a parcel',
        'says “parcel”',
        'begins a sentence with “where”',
        'says “where … my”',
      ]),
    );
  });

  it('have words of their own for every cue', () => {
    const told = CUES.map((cue) => groundWords('cue', cue));
    expect(new Set(told).size).toBe(CUES.length);
  });

  it('hold no word of the customer unless that is asked for', () => {
    const [named, quoted] = [false, true].map((quoting) =>
      [...groundsIn('My zebrafinch cage, order 1001, where is it?', quoting).keys()].join('\n'),
    );
    expect(quoted).toContain('zebrafinch');
    expect(named).toContain('asks where the parcel is');
    expect(named).not.toMatch(/zebrafinch|cage|says “/);
  });

  it('are the heaviest, first those that weighed most, for or against', () => {
    const { witness, noted } = noteFeatures(true);
    featuresOf(textOf(TEXTS[0] ?? '', ''), KNOWS_ALL, witness);
    const grounds = explainReading(noted, 'wismo', LOUD);
    const weights = grounds.map(({ weight }) => Math.abs(weight));
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(grounds).toHaveLength(6);
    const against = explainReading(noted, 'wismo', { ...LOUD, weights: LOUD.weights.map((one) => -one) });
    expect(against.map(({ weight }) => -weight)).toEqual(grounds.map(({ weight }) => weight));
  });

  it('add up to what the classifier sums, before its shift', () => {
    const at = HEADS.indexOf('wismo');
    const one = explainReading([{ hash: 7, value: 1, kind: 'cue', name: 'late' }], 'wismo', LOUD);
    const sum = 127 * (LOUD.scales[at] ?? 0) * (LOUD.calibrations[at]?.slope ?? 0);
    expect(one).toEqual([{ what: 'says that the parcel is late', weight: Math.round(sum * 100) / 100 }]);
  });
});

describe('a ticket', () => {
  const SETTINGS = { model: MODEL, ownAddresses: [], formSenders: [] };
  const read = (text: string) => understand(aTicket({ messages: [aMessage({ text })] }), SETTINGS);

  it('that says thanks only is explained by that', () => {
    expect(read('Thank you so much!').grounds).toEqual([
      { what: 'says thanks and nothing else', weight: 3.5 },
    ]);
  });

  const CAGE = 'Where is my zebrafinch cage? I have waited for three weeks.';

  it('is explained by what was noticed, and by its words only for "classify --explain"', () => {
    const { witness, noted } = noteFeatures(true);
    featuresOf(textOf(CAGE, ''), KNOWS_ALL, witness);
    const hash = noted.find(({ name }) => name === 'zebrafinch')?.hash ?? 0;
    // Of this model nothing but one word of the customer decides.
    const model = {
      ...MODEL,
      known: filterOf([hash]),
      weights: LOUD.weights.map((one, at) => (Math.floor(at / HEADS.length) === slotOf(hash) ? one : 0)),
    };
    const ticket = aTicket({ messages: [aMessage({ text: CAGE })] });
    expect(understand(ticket, { ...SETTINGS, model }).grounds).toEqual([]);
    const { explanation, intent } = classifyLine({ id: '1', text: CAGE }, model, true);
    expect(explanation).toEqual({
      intent,
      grounds: [{ what: 'says “zebrafinch”', weight: expect.any(Number) }],
    });
  });

  it('is explained whatever it says', () => {
    expect(read(CAGE).grounds.length).toBeGreaterThan(0);
  });
});
