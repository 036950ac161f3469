import { Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { createLogger } from '../../src/platform/logger.ts';
import type { Logger } from '../../src/ports/tools.ts';

/** What must never be in a line, wherever a careless caller puts it. */
const CANARIES = {
  address: 'ann.canary@shop.example',
  plusAddress: 'ann+canary@mail.example',
  bearer: 'Bearer canary-eyJhbGciOi',
  basic: 'Basic Y2FuYXJ5OnNlY3JldA==',
  shopify: 'shpat_canary0123456789abcdef',
  openai: 'sk-canary0123456789abcdef',
  easypost: 'EZAKcanary0123456789abcdef',
  card: '4111 1111 1111 1111',
  cardDashes: '4111-1111-1111-1111',
  cardPlain: '4111111111111111',
  phone: '+1 415 555 0137',
  query: 'https://shop.example/orders/1?key=canarykey',
} as const;

function lines(write: (logger: Logger) => void): string {
  const chunks: string[] = [];
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk.toString());
      done();
    },
  });
  write(createLogger('debug', sink));
  return chunks.join('');
}

/** The parts of canaries that can be seen in a text; a text without anything has leaked its absence. */
function leaks(text: string): readonly string[] {
  if (text === '') return ['nothing was written'];
  return ['canary', '4111', '555 0137', 'eyJ', 'Y2Fu'].filter((part) => text.includes(part));
}

describe('a log line', () => {
  it.each(Object.entries(CANARIES))('never shows a %s, however deep it lies', (_name, canary) => {
    expect(
      leaks(
        lines((logger) => {
          logger.info({ canaryFree: canary }, 'A fixed message');
          logger.info({ a: { b: { c: { d: [{ e: canary }] } } } }, 'A fixed message');
          logger.warn({ list: [canary, `text around ${canary} it`] }, 'A fixed message');
          logger.child({ bound: { deeper: canary } }).error({}, 'A fixed message');
          logger.error({ error: new Error(`failed for ${canary}`) }, 'A fixed message');
          logger.error({ error: new Error('outer', { cause: new Error(canary) }) }, 'A fixed message');
          logger.error({ deep: { failure: new Error(canary) } }, 'A fixed message');
          logger.debug({ map: new Map([['k', canary]]), set: new Set([canary]) }, 'A fixed message');
          logger.debug({ url: URL.parse(canary), bytes: Buffer.from(canary) }, 'A fixed message');
          logger.info({}, `A careless message with ${canary}`);
        }).replaceAll('canaryFree', ''),
      ),
    ).toEqual([]);
  });

  it.each([
    'authorization',
    'Authorization',
    'password',
    'token',
    'access_token',
    'accessToken',
    'refreshToken',
    'secret',
    'client_secret',
    'apiKey',
    'api_key',
    'x-api-key',
    'cookie',
    'set-cookie',
    'x-hmac-signature',
  ])('hides whatever stands under %s', (key) => {
    expect(
      leaks(
        lines((logger) => {
          logger.info({ [key]: 'canary' }, 'A fixed message');
          logger.info({ config: { headers: { [key]: ['canary'] } } }, 'A fixed message');
        }),
      ),
    ).toEqual([]);
  });

  it('keeps the facts that explain a decision', () => {
    const text = lines((logger) =>
      logger.info(
        {
          ticket: '123456',
          messageId: '37145862913941',
          upstream: 'easypost',
          ms: 12.5,
          ok: true,
          none: null,
        },
        'A fact',
      ),
    );
    expect(JSON.parse(text)).toMatchObject({
      level: 'info',
      msg: 'A fact',
      ticket: '123456',
      messageId: '37145862913941',
      upstream: 'easypost',
      ms: 12.5,
      ok: true,
      none: null,
    });
  });

  it('survives facts that point at themselves', () => {
    const facts: Record<string, unknown> = { name: 'loop' };
    facts['self'] = facts;
    expect(lines((logger) => logger.info(facts, 'A loop'))).toContain('loop');
  });

  it('survives facts that throw when looked at', () => {
    const facts = {
      get trap(): string {
        throw new Error('canary');
      },
    };
    expect(leaks(lines((logger) => logger.info(facts, 'A trap')))).toEqual([]);
  });

  it('tells what went wrong with name, message and the first frames', () => {
    const text = lines((logger) => logger.error({ error: new TypeError('x is not a function') }, 'A bug'));
    expect(JSON.parse(text)).toMatchObject({ error: { name: 'TypeError', message: 'x is not a function' } });
  });

  it('is not written below its level', () => {
    const chunks: string[] = [];
    const sink = new Writable({
      write(chunk: Buffer, _encoding, done) {
        chunks.push(chunk.toString());
        done();
      },
    });
    createLogger('warn', sink).info({}, 'Nobody asked');
    expect(chunks).toEqual([]);
  });
});
