import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseStrictJson } from '../../src/platform/strict-json.ts';
import { processorMs } from '../support/processor-time.ts';

const bytes = (text: string): Buffer => Buffer.from(text);
const read = (text: string): unknown => parseStrictJson(bytes(text));

/** Keys as anybody may choose them, but for those that are refused. */
const ordinary = fc
  .jsonValue({ maxDepth: 6 })
  .filter((value) => !/"(__proto__|constructor|prototype)"/.test(JSON.stringify(value)));

describe('a body from outside', () => {
  it('is read as any JSON, whatever stands in it and however it is laid out', () => {
    fc.assert(
      fc.property(ordinary, fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(read(text)).toEqual({ kind: 'json', value: JSON.parse(text) });
      }),
    );
  });

  it('is judged alike whether or not a blank stands before it', () => {
    const key = fc.constantFrom('a', 'b', '1', '__proto__', 'constructor', 'x y');
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('1', '1.50', '"\\u00e9"', 'null', '"a"', '[', ''),
        fc
          .array(fc.tuple(key, tie('tree')), { maxLength: 4 })
          .map((parts) => `{${parts.map(([name, part]) => `"${name}":${part}`).join(',')}}`),
        fc.array(tie('tree'), { maxLength: 3 }).map((parts) => `[${parts.join(',')}]`),
      ),
    }));
    fc.assert(
      fc.property(tree, (text) => expect(read(text)).toEqual(read(` ${text}`))),
      { numRuns: 2_000 },
    );
  });

  it.each([
    '{"a":"__proto__"}',
    '{"a":["constructor","x"]}',
    '{"a":{"b":1},"c":{"b":2}}',
    '[{"b":1},{"b":2}]',
    '{"text":"{\\"a\\":1,\\"a\\":2}"}',
    '{"text":"\\\\"}',
    '\uFEFF{"a":1}',
  ])('%s is nothing to refuse', (text) => {
    expect(read(text)).toMatchObject({ kind: 'json' });
  });

  it.each([
    ['{"__proto__":{"admin":true}}', 'a key that is refused'],
    ['{"\\u005f_proto__":{"admin":true}}', 'a key that is refused'],
    ['{"a":{"constructor" : {}}}', 'a key that is refused'],
    ['{"prototype":1}', 'a key that is refused'],
    ['{"ticket_id":"1","ticket_id":"2"}', 'a key twice'],
    ['{"ticket_id":"1","ticket\\u005fid":"2"}', 'a key twice'],
    [`${'['.repeat(33)}${']'.repeat(33)}`, 'nested too deep'],
    [`${'{"a":'.repeat(33)}1${'}'.repeat(33)}`, 'nested too deep'],
    ['['.repeat(100_000), 'nested too deep'],
    [JSON.stringify(Object.fromEntries(Array.from({ length: 10_001 }, (_, n) => [n, 0]))), 'too many keys'],
    ['', 'not JSON'],
    ['{"a":1', 'not JSON'],
    ['{"a":1}{"b":2}', 'not JSON'],
    ["{'a':1}", 'not JSON'],
    ['{"a":NaN}', 'not JSON'],
    ['{"\\x":1}', 'not JSON'],
  ])('%#: a body is refused, and why', (text, why) => {
    expect(read(text)).toEqual({ kind: 'refused', why });
  });

  it.each([
    ['half a character', Buffer.from([0x7b, 0x22, 0xc3, 0x22, 0x7d])],
    ['UTF-16', Buffer.from('{"a":1}', 'utf16le')],
    ['a surrogate on its own', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])],
    ['gzip', Buffer.from('1f8b0800000000000003ab5600', 'hex')],
  ])('%s is refused', (_what, body) => {
    expect(parseStrictJson(body)).toMatchObject({ kind: 'refused' });
  });

  it('of the largest size that is taken costs little, however it is made', () => {
    const size = 256 * 1024;
    for (const body of [
      '"'.repeat(size),
      '\\'.repeat(size),
      '"\\'.repeat(size / 2),
      `"${' '.repeat(size)}`,
      '{'.repeat(size),
      `"a"${' '.repeat(size)}`,
      `${'"a" '.repeat(size / 4)}`,
    ]) {
      const spent = processorMs(() => void read(body));
      expect(spent).toBeLessThan(500);
    }
  });
});
