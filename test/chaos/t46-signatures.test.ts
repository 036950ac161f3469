import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SANDBOX_KEYS } from '../../src/sandbox/sandbox.ts';
import { signedWebhook } from '../../src/sandbox/zendesk/deliverer.ts';
import { chaosResult, chaosSize } from '../support/chaos-size.ts';
import { startWorld, type World } from '../support/world.ts';

const NEXT_SECRET = 'the-zendesk-secret-of-next-month';
/** As the wire carries it: of another account of the same helpdesk, of a secret that was taken out of use. */
const FOREIGN = ['signing-secret-of-another-account', 'the-zendesk-secret-of-last-month', ''];
const MINUTE_MS = 60_000;

const BODIES = [
  (ticket: string) => `{"ticket_id":"${ticket}"}`,
  (ticket: string) => `{"ticket_id":"${ticket}","name":"Zoë 📦 ₂ e\u0301 \\u0000"}`,
  (ticket: string) => JSON.stringify({ ticket_id: ticket, more: 'x'.repeat(2_000) }),
];

const size = chaosSize(process.env);

let world: World;
let lastTicket = 800_000;

beforeAll(async () => {
  const secrets = `${SANDBOX_KEYS.zendeskWebhookSecret},${NEXT_SECRET}`;
  world = await startWorld({ environment: { ROLE: 'web', ZENDESK_WEBHOOK_SECRET: secrets } });
});
afterAll(() => world.stop());

interface Signing {
  readonly secret?: string;
  readonly atMs?: number;
}

/** Signed bytes, which may then be changed. */
function made(
  body: string,
  { secret = SANDBOX_KEYS.zendeskWebhookSecret, atMs = Date.now() }: Signing = {},
): {
  readonly headers: Record<string, string>;
  readonly body: Buffer;
} {
  return { headers: { ...signedWebhook(body, secret, atMs).headers }, body: Buffer.from(body) };
}

async function post({ headers, body }: { headers: Record<string, string>; body: Buffer }): Promise<number> {
  const answer = await fetch(`${world.service.origin}/webhooks/zendesk`, { method: 'POST', headers, body });
  expect(answer.status === 202 || (await answer.text()) === '').toBe(true);
  return answer.status;
}

const nextTicket = (): string => {
  lastTicket += 1;
  return String(lastTicket);
};

async function stored(): Promise<number> {
  const [row] = await world.database.query<{ n: number }>(
    'SELECT count(*)::integer AS n FROM whereabouts.delivery',
  );
  return row?.n ?? 0;
}

/** One bit of one byte, wherever `at` says. */
function withFlippedBit(bytes: Buffer, at: number): Buffer {
  const changed = Buffer.from(bytes);
  const place = at % changed.length;
  changed.writeUInt8(changed.readUInt8(place) ^ (1 << (at % 8)), place);
  return changed;
}

describe('a webhook whose signature does not fit', () => {
  it('is refused with 401 and stored nowhere, whichever bit was turned', async () => {
    const before = await stored();
    const statuses: number[] = [];
    for (let trial = 0; trial < size.pick(120, 5_000); trial += 1) {
      const given = made(BODIES[trial % BODIES.length]?.(nextTicket()) ?? '');
      statuses.push(await post({ ...given, body: withFlippedBit(given.body, (trial + size.seed) * 37) }));
    }
    expect(new Set(statuses)).toEqual(new Set([401]));
    expect(await stored()).toBe(before);
    chaosResult('t46', { 'turned bits': statuses.length, stored: 0, seed: size.seed });
  });

  it.each([
    ['bytes more', (body: Buffer) => Buffer.concat([body, Buffer.from(' ')])],
    ['bytes fewer', (body: Buffer) => body.subarray(0, -1)],
    ['a mark of the byte order', (body: Buffer) => Buffer.concat([Buffer.from('\uFEFF'), body])],
    ['the same text, composed otherwise', (body: Buffer) => Buffer.from(body.toString().normalize('NFC'))],
    ['the same text in UTF-16', (body: Buffer) => Buffer.from(body.toString(), 'utf16le')],
    [
      'the same JSON, spaced otherwise',
      (body: Buffer) => Buffer.from(JSON.stringify(JSON.parse(body.toString()), null, 1)),
    ],
  ])('is refused with %s', async (_what, change) => {
    const before = await stored();
    const given = made(BODIES[1]?.(nextTicket()) ?? '');
    expect(await post({ ...given, body: change(given.body) })).toBe(401);
    expect(await stored()).toBe(before);
  });

  it.each(FOREIGN)('is refused with the secret %j', async (secret) => {
    const before = await stored();
    expect(await post(made(BODIES[0]?.(nextTicket()) ?? '', { secret }))).toBe(401);
    expect(await stored()).toBe(before);
  });

  it.each([-60, -6, 6, 60])('is refused when it was signed %d minutes from now', async (minutes) => {
    const given = made(BODIES[0]?.(nextTicket()) ?? '', { atMs: Date.now() + minutes * MINUTE_MS });
    expect(await post(given)).toBe(401);
  });
});

describe('a webhook whose signature fits', () => {
  it('is stored, whatever it is made of, with either secret while they are changed', async () => {
    const before = await stored();
    for (const secret of [SANDBOX_KEYS.zendeskWebhookSecret, NEXT_SECRET])
      for (const body of BODIES) expect(await post(made(body(nextTicket()), { secret }))).toBe(202);
    expect(await stored()).toBe(before + 2 * BODIES.length);
  });
});
