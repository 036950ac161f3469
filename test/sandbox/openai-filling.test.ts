import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import type { Personality } from '../../src/sandbox/openai/personalities/personality.ts';
import { openaiLab } from './openai-lab.ts';

const lab = openaiLab();
type Schema = Record<string, unknown>;

const NAMES = [
  'intent',
  'intents',
  'confidence',
  'language',
  'orderNumbers',
  'order_refs',
  'trackingNumbers',
  'needBy',
  'secondRequest',
  'sentiment',
  'summary',
  'text',
  'reply',
  'angry',
  'isAboutOrder',
  'start',
  'count',
  'details',
];

const WORDS = ['order_status', 'other', 'en', 'high', 'none', 'x'];

const object = (properties: Record<string, Schema>): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

/** Whatever strict mode takes: every type, bounds, null and nesting. */
const { root } = fc.letrec<{ root: Schema; node: Schema; leaf: Schema }>((tie) => ({
  root: fc.dictionary(fc.constantFrom(...NAMES), tie('node'), { minKeys: 1, maxKeys: 5 }).map(object),
  node: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    tie('leaf'),
    tie('leaf').map((leaf) => ({ anyOf: [leaf, { type: 'null' }] })),
    fc.record({
      type: fc.constant('array'),
      items: tie('node'),
      minItems: fc.nat(2),
      maxItems: fc.integer({ min: 2, max: 4 }),
    }),
    tie('root'),
  ),
  leaf: fc.oneof(
    fc.constant({ type: 'string' }),
    fc.constant({ type: ['string', 'null'] }),
    fc
      .constantFrom('date', 'date-time', 'email', 'uuid', 'ipv4')
      .map((format) => ({ type: 'string', format })),
    fc
      .uniqueArray(fc.constantFrom(...WORDS), { minLength: 1 })
      .map((words) => ({ type: 'string', enum: words })),
    fc
      .constantFrom('number', 'integer')
      .chain((type) =>
        fc
          .tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 5, max: 90 }))
          .map(([minimum, maximum]) => ({ type, minimum, maximum })),
      ),
    fc.constant({ type: 'integer', minimum: 2, maximum: 50, multipleOf: 2 }),
    fc.constant({ type: 'boolean' }),
    fc.constantFrom(...WORDS).map((word) => ({ type: 'string', const: word })),
  ),
}));

const TEXT = 'Hi! Where is my order #1042? I need it by Friday. Also, please cancel my other order. Thanks';

describe('any schema that strict mode takes', () => {
  it.each<Personality>(['helpful', 'hesitant', 'malicious', 'other_language'])(
    'is filled as it says by the %s model',
    async (personality) => {
      lab().model.become(personality);
      lab().model.limit.lifted = true;
      await fc.assert(
        fc.asyncProperty(root, async (schema) => {
          const verdict = z.fromJSONSchema(schema).safeParse(await lab().read(schema, TEXT));
          expect({ schema, problems: verdict.error?.issues ?? [] }).toEqual({ schema, problems: [] });
        }),
        { numRuns: 40, seed: 20_261_118 },
      );
    },
  );

  it('is filled where it contains itself, and comes to an end', async () => {
    const tree = {
      ...object({ text: { type: 'string' }, replies: { type: 'array', items: { $ref: '#' } } }),
    };
    expect(await lab().read(tree, 'Hello')).toMatchObject({ text: 'Hello', replies: expect.any(Array) });
  });

  it('is filled through its definitions', async () => {
    const schema = {
      ...object({ intent: { $ref: '#/$defs/intent' } }),
      $defs: { intent: { type: 'string', enum: ['other', 'order_status'] } },
    };
    expect(await lab().read(schema, 'Where is my order?')).toEqual({ intent: 'order_status' });
  });

  it('gets a text that matches its pattern', async () => {
    const schema = object({
      language: { type: 'string', pattern: '^[A-Z]{2}$' },
      code: { type: 'string', pattern: '^\\d{4}$' },
    });
    expect(await lab().read(schema, 'Where is it?')).toEqual({ language: 'EN', code: '1042' });
  });
});
