import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLogger } from '../../src/platform/logger.ts';
import { SANDBOX_KEYS } from '../../src/sandbox/sandbox.ts';
import { aVictim } from '../journeys/canaries.ts';
import { ask, type Customer, DESKS, type Desk, lookAt, writeAgain } from '../journeys/story.ts';
import { chaosResult } from '../support/chaos-size.ts';
import { runCommand } from '../support/command.ts';
import { type RecordingProxy, recordingProxy } from '../support/recording-proxy.ts';
import { gorgiasRing, ring, signed, zendeskRing } from '../support/rings.ts';
import { startWorld, type World } from '../support/world.ts';

const VENDORS = ['zendesk', 'gorgias', 'shopify', 'easypost'] as const;
const TOKEN = 'canary-api-token-Vx81mQ';
const SESSION = 'canary-session-secret-Hq27wLz-of-forty-characters';
const CARD = '4111 1111 1111 1111';

/** What a customer may put wherever there is room; each of its parts is looked for. */
const TYPED = [
  'My name is Wilhelmina Quatermass',
  'my phone is +1 202 555 0143',
  'I live at 77 Zanzibar Lane',
  `I paid with ${CARD}`,
  'kanarienvogel@example.org',
];

/**
 * Words of vendors' own vocabularies, and what a log line must name to be of use: which ticket, when, what state. Whatever
 * is not under one of these names is somebody's, so a field that a vendor adds is guarded from its first day.
 */
const OF_USE =
  /^(id|.*_id|.*Id|type|.*_type|kind|object|status|state|.*Status|.*State|.*_status|priority|channel|via|event.*|.*_at|.*At|.*datetime|.*_stamp|role|mode|carrier.*|currencyCode|source|integration|meta|locale|language|time_zone|timezone|result_source|service|company|__typename|rel|method|operation|title|role_type|token_type|scope|raw_subject_key|display.*Status|.*Code|est_delivery_.*|country.*|uri|from_agent|severity|author_type|.*policy|.*Policy)$/;

let world: World;
let logged = '';
const proxies = new Map<string, RecordingProxy>();
let victim: Customer;
const tickets: (readonly [Desk, string])[] = [];

beforeAll(async () => {
  for (const vendor of VENDORS)
    proxies.set(vendor, await recordingProxy(() => world.sandbox.servers[vendor].origin));
  const logger = createLogger(
    'debug',
    new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        logged += chunk.toString();
        done();
      },
    }),
  );
  const origins = Object.fromEntries(
    VENDORS.map((vendor) => [`${vendor.toUpperCase()}_BASE_URL`, proxies.get(vendor)?.origin ?? '']),
  );
  world = await startWorld({
    logger,
    environment: { ...origins, API_TOKEN: TOKEN, SESSION_SECRET: SESSION },
    timing: { pausesMs: [50, 50, 50] },
  });
  victim = aVictim(world);
  await story();
});
afterAll(async () => {
  await world.stop();
  for (const proxy of proxies.values()) await proxy.stop();
});

/** Answered, asked about by a stranger, and worked while every vendor fails in words of the customer. */
async function story(): Promise<void> {
  const words = TYPED.join('. ');
  for (const desk of DESKS) {
    tickets.push([desk, ask(world, desk, victim)]);
    const stranger = {
      name: 'Wilhelmina Quatermass',
      address: 'wilhelmina@example.org',
      order: victim.order,
    };
    const text = `${words}. Where is my order ${victim.order}?`;
    ask(world, desk, stranger, {
      text,
      subject: `${words} ${victim.order}`,
      cc: ['copied.canary@example.org'],
    });
  }
  await world.settled();
  const body = JSON.stringify({
    error: words,
    description: words,
    errors: [{ message: words, detail: words }],
  });
  for (const [at, status] of [400, 404, 409, 422, 429, 500].entries()) {
    for (const { faults } of Object.values(world.sandbox.servers)) {
      faults.add({ kind: 'answer', match: {}, times: 1, status, body });
      faults.add({ kind: 'truncated', match: {}, times: 1 });
    }
    const [desk, ticket] = tickets[at % 2] ?? ['zendesk', ''];
    writeAgain(world, desk, ticket, { ...victim, text: `${words}. Still nothing!` });
    await world.settled();
  }
  await abuse(words);
}

/** Refusals, with the secrets and words in the places where people put them by mistake. */
async function abuse(words: string): Promise<void> {
  const { origin } = world.service;
  await ring(origin, signed(JSON.stringify({ ticket_id: words })));
  await ring(origin, signed(`{"ticket_id":"1","${words}":`));
  await ring(origin, zendeskRing({ ticket: '999999', id: words }));
  await ring(
    origin,
    gorgiasRing({ ticket_id: '999999', message_id: '1', event: 'ticket-created', external_id: words }),
  );
  for (const path of ['/api/policy', '/api/switch', '/api/tickets', '/admin/sign-in', '/nowhere'])
    errors.push(
      await textOf(
        `${path}?email=${encodeURIComponent(TYPED[4] ?? '')}&cursor=${encodeURIComponent(words)}`,
        {
          method: 'POST',
          headers: {
            authorization: `Bearer ${TOKEN}`,
            'content-type': 'application/json',
            'x-canary': words,
          },
          body: JSON.stringify({ on: words, [words]: words }),
        },
      ),
    );
  await world.database.close();
  errors.push(
    await textOf('/readyz'),
    await textOf('/api/tickets', { headers: { authorization: `Bearer ${TOKEN}` } }),
  );
  await world.database.open();
}

/** Bodies of refusals. */
const errors: string[] = [];

async function textOf(path: string, init: RequestInit = {}): Promise<string> {
  return (await fetch(`${world.service.origin}${path}`, init)).text();
}

/** Every text that a vendor sent, under the name it had there, but for those of use. */
function canaries(): ReadonlySet<string> {
  const found = new Set<string>(TYPED.slice(0, 3));
  const visit = (value: unknown, name: string): void => {
    if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) visit(inner, Array.isArray(value) ? name : key);
    else if (typeof value === 'string' && !OF_USE.test(name) && isTelling(value)) found.add(value);
  };
  for (const { exchanges } of proxies.values())
    for (const { answerBody, requestBody } of exchanges)
      for (const text of [answerBody, requestBody]) visit(jsonOf(text), '');
  return found;
}

/** Numbers of a few digits, dates and single common words are in every log. */
const isTelling = (text: string): boolean =>
  text.length >= 6 &&
  !/^[\d.:TZ+-]+$/.test(text) &&
  !/^[a-z_.]+$/.test(text) &&
  !/^https?:\/\/127\.0\.0\.1/.test(text) &&
  // The name we write under.
  text !== 'Whereabouts';

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What opens anything: of the environment, and of every header that a vendor was sent. */
function secrets(): ReadonlySet<string> {
  const set = Object.entries(world.environment)
    .filter(([name]) => /SECRET|TOKEN|KEY|PASSWORD/.test(name))
    .flatMap(([, value]) => value.split(','));
  const sent = [...proxies.values()].flatMap(({ exchanges }) =>
    exchanges.flatMap(({ requestHeaders }) =>
      Object.entries(requestHeaders)
        .filter(([name]) => /authorization|token|key|secret/.test(name))
        .map(([, value]) => value.replace(/^(Basic|Bearer) /, '')),
    ),
  );
  return new Set(
    [...set, ...sent, new URL(world.environment['DATABASE_URL'] ?? '').password].filter(
      (one) => one.length >= 6,
    ),
  );
}

/** Which of them stand in a text, and in which line. */
const shown = (text: string, what: ReadonlySet<string>): readonly string[] => {
  const lines = text.split('\n');
  return [...what].flatMap((canary) => {
    const line = lines.find(
      (one) => one.includes(canary) || one.includes(JSON.stringify(canary).slice(1, -1)),
    );
    return line === undefined ? [] : [`${canary} in: ${line.slice(0, 300)}`];
  });
};

describe('what customers, shops and carriers said, in every field', () => {
  it('was much, and was worked', () => {
    expect(canaries().size).toBeGreaterThan(60);
    expect(logged.split('\n').length).toBeGreaterThan(10);
    for (const [desk, ticket] of tickets) {
      const { told, notes } = lookAt(world, desk, ticket);
      expect(told.length + notes.length).toBeGreaterThan(0);
    }
    for (const text of [victim.address, victim.name]) expect(canaries()).toContain(text);
  });

  it('is in no line of the log, at its most talkative', () => {
    expect(shown(logged, canaries())).toEqual([]);
    expect(logged).not.toMatch(/4111|202 555|Quatermass|Zanzibar|kanarienvogel|copied\.canary/);
  });

  it('is in no metric, in no health page and in no refusal', async () => {
    const metrics = await textOf('/metrics');
    expect(metrics).toMatch(/^whereabouts_tickets_total/m);
    const pages = [metrics, await textOf('/readyz'), await textOf('/healthz'), ...errors].join('\n');
    expect(shown(pages, canaries())).toEqual([]);
    expect(pages).not.toMatch(/4111|202 555|Quatermass|Zanzibar|kanarienvogel/);
  });

  it('is explained without whose it is', async () => {
    for (const [desk, ticket] of tickets) {
      const { status, out } = await runCommand(['explain', `${desk}:${ticket}`], world.environment);
      expect([status, out]).toEqual([0, expect.stringMatching(/Why: /)]);
      expect(out).not.toContain(victim.address);
      expect(out).not.toMatch(/4111|202 555|Quatermass|Zanzibar|kanarienvogel|Persephonella/);
    }
  });
});

describe('what opens anything', () => {
  it('is in no line, metric, page or refusal', async () => {
    const given = secrets();
    expect(given.size).toBeGreaterThan(8);
    expect(given).toContain(SANDBOX_KEYS.shopifyAccessToken);
    const all = [logged, ...errors, await textOf('/metrics'), await textOf('/readyz')].join('\n');
    expect(shown(all, given)).toEqual([]);
    chaosResult('t37', { canaries: canaries().size, secrets: given.size, lines: logged.split('\n').length });
  });
});
