import { describe, expect, it } from '@jest/globals';
import { zodResponseFormat } from 'openai/helpers/zod';
import { z } from 'zod';
import { openaiLab, questionOf, READING, WORDING } from './openai-lab.ts';

const lab = openaiLab();
const text = { type: 'string' };

const object = (properties: object, change: object = {}): Record<string, unknown> => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
  ...change,
});

const nested = (levels: number): object =>
  levels === 1 ? object({ a: text }) : object({ a: nested(levels - 1) });
const named = (count: number): object =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, { type: 'null' }]));
const values = (count: number, length: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${index}`.padStart(length, 'v'));

describe('a schema strict mode refuses', () => {
  it.each<[string, object, string]>([
    [
      'a list at the root',
      { type: 'array', items: text },
      `schema must be a JSON Schema of 'type: "object"', got 'type: "array"'`,
    ],
    ['no type at the root', { anyOf: [object({ a: text })] }, `got 'type: "None"'`],
    [
      'a choice at the root',
      object({ a: text }, { anyOf: [object({ b: text })] }),
      "In context=(), 'anyOf' is not permitted",
    ],
    [
      'further properties',
      object({ a: text }, { additionalProperties: true }),
      "In context=(), 'additionalProperties' is required to be supplied and to be false",
    ],
    [
      'further properties left open',
      object({ a: object({ b: text }, { additionalProperties: undefined }) }),
      "In context=('properties', 'a'), 'additionalProperties' is required",
    ],
    [
      'an optional property',
      object({ a: text, b: text }, { required: ['a'] }),
      "every key in properties. Missing 'b'",
    ],
    ['no list of required ones', object({ a: text }, { required: undefined }), "Missing 'a'"],
    [
      'one required that is not there',
      object({ a: text }, { required: ['a', 'z'] }),
      "Extra required key 'z'",
    ],
    [
      'a list of anything',
      object({ a: { type: 'array' } }),
      "In context=('properties', 'a'), array schema missing items",
    ],
    [
      'no type',
      object({ a: { description: 'x' } }),
      "In context=('properties', 'a'), schema must have a 'type' key",
    ],
    ['an unknown type', object({ a: { type: 'date' } }), "'date' is not valid"],
    [
      'a default',
      object({ a: { ...text, default: 'x' } }),
      "In context=('properties', 'a'), 'default' is not permitted",
    ],
    ['a length', object({ a: { ...text, maxLength: 5 } }), "'maxLength' is not permitted"],
    ['a property of another type', object({ a: { ...text, minimum: 5 } }), "'minimum' is not permitted"],
    ['all of several', object({ a: { ...text, allOf: [text] } }), "'allOf' is not permitted"],
    ['one of several', object({ a: { type: 'object', oneOf: [text] } }), "'oneOf' is not permitted"],
    ['not', object({ a: { ...text, not: { const: 'x' } } }), "'not' is not permitted"],
    [
      'names by pattern',
      object({ a: text }, { patternProperties: { '^x': text } }),
      "'patternProperties' is not permitted",
    ],
    [
      'different members only',
      object({ a: { type: 'array', items: text, uniqueItems: true } }),
      "'uniqueItems' is not permitted",
    ],
    ['an unknown format', object({ a: { ...text, format: 'uri' } }), "'uri' is not a valid format"],
    ['a pattern that is none', object({ a: { ...text, pattern: '(' } }), "is not a 'regex'"],
    ['an empty choice', object({ a: { ...text, enum: [] } }), 'should be non-empty'],
    [
      'a choice of another type',
      object({ a: { ...text, enum: ['x', 5] } }),
      'enum value 5 does not validate',
    ],
    [
      'a reference to nothing',
      object({ a: { $ref: '#/$defs/gone' } }),
      "reference to component '#/$defs/gone' which was not found",
    ],
    [
      'a reference with words',
      object({ a: { $ref: '#', description: 'x' } }),
      "$ref cannot have keywords {'description'}",
    ],
    [
      'a fault within a list',
      object({ a: { type: 'array', items: { type: 'object', properties: {} } } }),
      "In context=('properties', 'a', 'items')",
    ],
    [
      'a fault within a choice',
      object({ a: { anyOf: [text, {}] } }),
      "In context=('properties', 'a', 'anyOf', '1')",
    ],
    [
      'a fault within a definition',
      object({ a: text }, { $defs: { one: {} } }),
      "In context=('$defs', 'one')",
    ],
    ['eleven levels', nested(11), '11 levels of nesting exceeds limit of 10'],
    ['too many properties', object(named(5_001)), '5001 properties exceeds limit of 5000'],
    [
      'too many values',
      object({ a: { ...text, enum: values(1_001, 4) } }),
      '1001 enum values exceeds limit of 1000',
    ],
    ['names too long', object({ ['n'.repeat(120_001)]: text }), '120001 characters exceeds limit of 120000'],
    [
      'a choice too long',
      object({ a: { ...text, enum: values(251, 60) } }),
      'Enum string length of 15060 exceeds limit of 15000',
    ],
  ])('%s', async (_, schema, words) => {
    const { status, error } = await lab().post(questionOf(schema as Record<string, unknown>, 'Hello'));
    expect([status, error['code'], error['param']]).toEqual([400, null, 'response_format']);
    expect(error['message']).toContain("Invalid schema for response_format 'answer': ");
    expect(error['message']).toContain(words);
  });
});

describe('a schema strict mode takes', () => {
  it.each<[string, Record<string, unknown>]>([
    ['one to read messages', READING],
    ['one for a wording', WORDING],
    [
      'null in place of optional',
      object({ a: { type: ['string', 'null'] }, b: { anyOf: [text, { type: 'null' }] } }),
    ],
    [
      'bounds of numbers and lists',
      object({
        a: { type: 'integer', minimum: 1, exclusiveMaximum: 9, multipleOf: 2 },
        b: { type: 'array', items: text, minItems: 1, maxItems: 3 },
      }),
    ],
    [
      'patterns and formats',
      object({ a: { ...text, pattern: '^[a-z]+$' }, b: { ...text, format: 'date-time' } }),
    ],
    [
      'words for readers',
      object(
        { a: { ...text, title: 'A', description: 'x' } },
        { $schema: 'https://json-schema.org/draft/2020-12/schema' },
      ),
    ],
    ['definitions', object({ a: { $ref: '#/$defs/one' } }, { $defs: { one: text } })],
    ['itself', object({ a: { anyOf: [{ $ref: '#' }, { type: 'null' }] } })],
    ['ten levels', object({ a: nested(9) })],
    ['a single value', object({ a: { ...text, const: 'x' } })],
  ])('%s', async (_, schema) => {
    expect(await lab().post(questionOf(schema, 'Hello'))).toMatchObject({ status: 200 });
  });

  it('is what the vendor’s own helper makes of zod', async () => {
    const shape = z.object({
      intent: z.enum(['order_status', 'other']),
      needBy: z.iso.date().nullable(),
      confidence: z.number().min(0).max(1),
      orderNumbers: z.array(z.string()),
    });
    const question = {
      ...questionOf(READING, 'Where is #1042?'),
      response_format: zodResponseFormat(shape, 'reading'),
    };
    const answer = await lab().client.chat.completions.parse(question);
    expect(answer.choices[0]?.message.parsed).toEqual({
      intent: 'order_status',
      needBy: null,
      confidence: 0.93,
      orderNumbers: ['#1042'],
    });
  });

  it('is any, without strict: then the schema is a wish', async () => {
    const loose = object({ a: { ...text, maxLength: 5 } }, { required: [] });
    const response_format = { type: 'json_schema', json_schema: { name: 'a', schema: loose } };
    expect((await lab().post({ ...questionOf(loose, 'Hello'), response_format })).status).toBe(200);
  });
});
