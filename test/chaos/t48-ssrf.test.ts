import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConfigRefused, readConfig } from '../../src/config/read-config.ts';
import { PLUG_INS } from '../../src/service/connections.ts';
import { aCustomer, ask, DESKS, type Desk } from '../journeys/story.ts';
import { chaosResult } from '../support/chaos-size.ts';
import { startWorld, type World } from '../support/world.ts';

const ORIGINS = ['ZENDESK_BASE_URL', 'GORGIAS_BASE_URL', 'SHOPIFY_BASE_URL', 'EASYPOST_BASE_URL'] as const;

/** Somewhere else in disguise, in clear over a network, another protocol, or more than an origin. */
const REFUSED = [
  'http://169.254.169.254',
  'http://[fd00:ec2::254]',
  'http://metadata.internal',
  'http://0.0.0.0',
  'http://[::]',
  'http://[::ffff:127.0.0.1]',
  'http://[::ffff:169.254.169.254]',
  'http://2852039166',
  'http://0xa9fea9fe',
  'http://0251.0376.0251.0376',
  'http://10.0.0.1',
  'http://192.168.0.1:8080',
  'http://localhost.example.com',
  'http://127.0.0.1.example.com',
  'http://localtest.me',
  'http://127.0.0.1@example.com',
  'http://user:secret@127.0.0.1',
  'https://user@example.com',
  'http://localhost#@example.com',
  'http://localhost/?@example.com',
  'http://127.0.0.1/api',
  'https://example.com/path',
  'https://example.com?x=1',
  'https://example.com#x',
  'file:///etc/passwd',
  'gopher://127.0.0.1:6379/_FLUSHALL',
  'ftp://127.0.0.1',
  'javascript:alert(1)',
  'data:text/html,x',
  'unix:/var/run/docker.sock',
  '//127.0.0.1',
  '127.0.0.1:9001',
  'http://',
  'http://127.0.0.1:99999',
];

/** This machine, however it is spelt, and any https origin. */
const TAKEN = [
  ['http://127.0.0.1:9001', 'http://127.0.0.1:9001'],
  ['http://localhost:9001', 'http://localhost:9001'],
  ['http://LOCALHOST:9001', 'http://localhost:9001'],
  ['http://[::1]:9001', 'http://[::1]:9001'],
  ['http://2130706433:9001', 'http://127.0.0.1:9001'],
  ['http://0x7f.1:9001', 'http://127.0.0.1:9001'],
  ['https://stand-in.example.com', 'https://stand-in.example.com'],
] as const;

/** A slug names an account and cannot leave its host. */
const NO_SLUGS = [
  'acme.zendesk.com',
  'acme/',
  'acme@evil.example',
  'evil.example#',
  'evil.example/.',
  'acme:8080',
  '..',
  'a b',
  'аcme',
  '-acme',
  'http://acme',
  'x'.repeat(64),
  '',
];

let world: World;
let trap: Server;
let trapOrigin: string;
let caught = 0;

beforeAll(async () => {
  trap = createServer((_request, response) => response.end('{}'));
  trap.on('connection', () => {
    caught += 1;
  });
  await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve));
  const address = trap.address();
  trapOrigin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  world = await startWorld({ timing: { pausesMs: Array.from({ length: 20 }, () => 50) } });
});
afterAll(async () => {
  await world.stop();
  trap.closeAllConnections();
  await new Promise((resolve) => trap.close(resolve));
});

/** The faults of an environment that is that of the sandbox but for one variable. */
function faultsWith(variable: string, value: string): readonly string[] {
  try {
    readConfig({ ...world.environment, [variable]: value }, PLUG_INS);
    return [];
  } catch (error) {
    if (error instanceof ConfigRefused) return error.faults;
    throw error;
  }
}

describe.each(ORIGINS)('%s', (variable) => {
  it.each(REFUSED)('is not %j', (value) => {
    expect(faultsWith(variable, value)).toEqual([expect.stringMatching(new RegExp(`^${variable}: `))]);
  });

  it.each(TAKEN)('may be %s', (value, origin) => {
    expect(faultsWith(variable, value)).toEqual([]);
    const { plugIns } = readConfig({ ...world.environment, [variable]: value }, PLUG_INS);
    const id = variable.split('_')[0]?.toLowerCase() ?? '';
    const settings = PLUG_INS.find((plugIn) => plugIn.id === id)?.schema.parse(plugIns.get(id));
    expect(Object.values(Object(settings))).toContain(origin);
  });
});

describe.each(['ZENDESK_SUBDOMAIN', 'GORGIAS_ACCOUNT', 'SHOPIFY_SHOP'])('%s', (variable) => {
  it.each(NO_SLUGS)('is not %j', (slug) => {
    const value = variable === 'SHOPIFY_SHOP' && slug !== '' ? `${slug}.myshopify.com` : slug;
    expect(faultsWith(variable, value)).toEqual(
      expect.arrayContaining([expect.stringMatching(new RegExp(`^${variable}: `))]),
    );
  });
});

describe('nobody is asked but the vendors that are configured', () => {
  it.each([301, 302, 303, 307, 308])('by an answer %d that points elsewhere', async (status) => {
    const headers = { location: `${trapOrigin}/stolen`, refresh: `0; url=${trapOrigin}/stolen` };
    for (const { faults } of Object.values(world.sandbox.servers))
      faults.add({ kind: 'answer', match: {}, times: 1, status, headers, body: '{}' });
    const tickets = DESKS.map((desk) => [desk, ask(world, desk, aCustomer(world))] as const);
    await world.settled();
    for (const [desk, ticket] of tickets)
      expect([desk, (await world.page(desk, ticket)).outcome]).toEqual([desk, expect.any(String)]);
    expect(caught).toBe(0);
  });

  it('by addresses in what customers, shops and carriers write', async () => {
    const link = `${trapOrigin}/track`;
    const text = `Where is my order? See ${link} and <img src="${link}.png"> ![x](${link}) [x]: ${link}`;
    const parcel = { details: [{ hoursAgo: 5, status: 'in_transit', message: `See ${link}` }] };
    const tickets: (readonly [Desk, string])[] = [];
    for (const desk of DESKS) {
      const customer = aCustomer(world, { parcel });
      world.sandbox.shopify.world.updateOrder(customer.order, { tags: [link] });
      tickets.push([desk, ask(world, desk, customer, { text: `${text} ${customer.order}` })]);
    }
    await world.settled();
    for (const [desk, ticket] of tickets)
      expect((await world.page(desk, ticket)).outcome).toEqual(expect.any(String));
    expect(caught).toBe(0);
  });

  it('which the trap would have noticed', async () => {
    await fetch(`${trapOrigin}/check`);
    expect(caught).toBe(1);
    const asked = world.sandbox.log.entries().length;
    expect(asked).toBeGreaterThan(30);
    chaosResult('t48', { 'requests to vendors': asked, elsewhere: 0 });
  });
});
