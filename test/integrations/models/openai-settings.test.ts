import { describe, expect, it, test } from '@jest/globals';
import { z } from 'zod';
import { OPENAI_SETTINGS, OpenaiSettings } from '../../../src/integrations/models/openai/settings.ts';
import { strictSchema } from '../../../src/integrations/models/openai/strict-schema.ts';

const KEY = { OPENAI_API_KEY: 'sk-example' };
const faults = (values: Readonly<Record<string, string>>): readonly string[] =>
  OpenaiSettings.safeParse(values).error?.issues.map(({ path }) => String(path[0])) ?? [];

describe('the settings', () => {
  it('need a key and nothing else', () => {
    expect(OpenaiSettings.parse(KEY)).toMatchObject({
      OPENAI_BASE_URL: { base: 'https://api.openai.com/v1', host: 'api.openai.com' },
      OPENAI_MODEL: 'gpt-6-luna',
    });
    expect(faults({ OPENAI_MODEL: 'gpt-4.1-mini' })).toEqual(['OPENAI_API_KEY']);
  });

  it.each([
    'ftp://api.example.com/v1',
    'http://api.example.com/v1',
    'http://169.254.169.254/latest',
    'http://10.0.0.7/v1',
    'https://user:word@api.example.com/v1',
    'https://api.example.com/v1#part',
    'https://api.example.com/v1?key=secret',
    'http://localhost.evil.example/v1',
    'file:///etc/passwd',
    'api.example.com/v1',
  ])('refuse the address %s', (address) => {
    expect(faults({ ...KEY, OPENAI_BASE_URL: address })).toEqual(['OPENAI_BASE_URL']);
  });

  it.each([
    ['http://127.0.0.1:8000/v1', 'http://127.0.0.1:8000/v1'],
    ['http://localhost:11434', 'http://localhost:11434/v1'],
    ['https://acme.openai.azure.com/openai/v1/', 'https://acme.openai.azure.com/openai/v1'],
    [
      'https://acme.openai.azure.com/openai/deployments/mini?api-version=2024-10-21',
      'https://acme.openai.azure.com/openai/deployments/mini',
    ],
  ])('take the address %s', (address, base) => {
    expect(OpenaiSettings.parse({ ...KEY, OPENAI_BASE_URL: address }).OPENAI_BASE_URL.base).toBe(base);
  });

  it.each(['two words', 'a\nb', ''])('refuse the key %j', (key) => {
    expect(faults({ OPENAI_API_KEY: key })).toEqual(['OPENAI_API_KEY']);
  });

  it('are explained by examples that they take', () => {
    const examples = Object.fromEntries(OPENAI_SETTINGS.map(({ variable, example }) => [variable, example]));
    expect(faults(examples)).toEqual([]);
  });
});

describe('a strict schema', () => {
  it('says what strict servers take, and nothing that they refuse', () => {
    const shape = z.object({
      format: z.enum(['a', 'b']),
      orders: z.array(z.string().min(1).max(20).regex(/x/)).max(3),
      day: z.iso.date().nullable(),
      inner: z.object({ share: z.number().min(0).max(1) }),
    });
    expect(strictSchema(shape)).toEqual({
      type: 'object',
      properties: {
        format: { type: 'string', enum: ['a', 'b'] },
        orders: { maxItems: 3, type: 'array', items: { type: 'string' } },
        day: { anyOf: [{ type: 'string' }, { type: 'null' }] },
        inner: {
          type: 'object',
          properties: { share: { type: 'number', minimum: 0, maximum: 1 } },
          required: ['share'],
          additionalProperties: false,
        },
      },
      required: ['format', 'orders', 'day', 'inner'],
      additionalProperties: false,
    });
  });

  test.each([
    ['a field may be missing', z.object({ a: z.string().optional() })],
    ['a field inside may be missing', z.object({ a: z.array(z.object({ b: z.string().optional() })) })],
    ['it is no object', z.array(z.string())],
  ])('is refused at once when %s', (_what, shape) => {
    expect(() => strictSchema(shape)).toThrow(TypeError);
  });
});
