import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { aCustomer, ask, type Desk, lookAt } from '../journeys/story.ts';
import { startWorld, type World } from '../support/world.ts';

const BIN = new URL('../../bin/whereabouts.mjs', import.meta.url).pathname;
const BOUND = 3;

let world: World;
beforeAll(async () => {
  world = await startWorld({ policy: { limits: { accountPer10Minutes: BOUND } } });
});
afterAll(() => world.stop());

/** So many customers write at once. @returns what became of their tickets, sorted */
async function rush(desk: Desk, count: number): Promise<readonly string[]> {
  const ids = Array.from({ length: count }, () => ask(world, desk, aCustomer(world)));
  await world.settled();
  const fates = ids.map(async (id) => {
    const { told, notes } = lookAt(world, desk, id);
    const { outcome, reasons } = await world.page(desk, id);
    return `${outcome} because of ${reasons[0]}, told ${told.length}, notes ${notes.length}`;
  });
  return (await Promise.all(fates)).toSorted();
}

const ANSWERED = 'answered because of all_clear, told 1, notes 0';
const STOPPED = 'handed_over because of breaker, told 0, notes 1';

const get = async (path: string): Promise<string> => (await fetch(`${world.service.origin}${path}`)).text();

const command = (...args: string[]): readonly [number | null, string] => {
  const env = { ...world.environment, PATH: process.env['PATH'] ?? '' };
  const { status, stdout } = spawnSync(process.execPath, [BIN, 'breaker', ...args], {
    env,
    encoding: 'utf8',
  });
  return [status, stdout];
};

it('as many as the bound allows are answered, then everybody gets a note', async () => {
  expect(await rush('zendesk', BOUND + 3)).toEqual([
    ...Array.from({ length: BOUND }, () => ANSWERED),
    STOPPED,
    STOPPED,
    STOPPED,
  ]);
  expect(await rush('gorgias', 1)).toEqual([STOPPED]);
});

it('the operator sees it on /readyz, which stays ready, and in a metric', async () => {
  const readyz: unknown = JSON.parse(await get('/readyz'));
  expect(readyz).toMatchObject({
    status: 'ready',
    breakers: [{ account: 'acme-demo', why: '3 texts in ten minutes, and the bound is 3' }],
  });
  expect(await get('/metrics')).toContain('whereabouts_breaker_open{account="acme-demo"} 1');
  expect(command('show')).toEqual([1, expect.stringMatching(/acme-demo: tripped .* 3 texts in ten minutes/)]);
});

it('the admin resets it with a click, and answers go out again', async () => {
  expect(await get('/admin')).toMatch(/Tripped<\/span> for acme-demo.*3 texts in ten minutes/s);
  const clicked = await fetch(`${world.service.origin}/admin/breaker`, {
    method: 'POST',
    body: new URLSearchParams({ account: 'acme-demo' }),
  });
  const html = await clicked.text();
  expect(html).toMatch(/role="status">The breaker of acme-demo is reset since/);
  expect(html).not.toContain('Tripped');
  expect(await get('/metrics')).toContain('whereabouts_breaker_open{account="acme-demo"} 0');
  expect(JSON.parse(await get('/readyz'))).toMatchObject({ breakers: [] });
  expect(await rush('gorgias', BOUND + 1)).toEqual([
    ...Array.from({ length: BOUND }, () => ANSWERED),
    STOPPED,
  ]);
});

it('so does the API, with a reason', async () => {
  const post = (body: string): Promise<Response> =>
    fetch(`${world.service.origin}/api/breaker`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
  expect((await post('{"acount":"x"}')).status).toBe(400);
  expect(await (await post('{"account":"somebody"}')).json()).toEqual({ items: [] });
  const reset: unknown = await (await post('{"reason":"a sale"}')).json();
  expect(reset).toMatchObject({ items: [{ account: 'acme-demo', open: false, why: 'a sale' }] });
  expect(JSON.parse(await get('/api/breaker'))).toEqual(reset);
  expect(await rush('zendesk', BOUND + 1)).toContain(STOPPED);
});

it('and the command line', async () => {
  expect(command('reset', '--reason', 'no loop')).toEqual([
    0,
    'The breaker of acme-demo was reset; answers may go out again\n',
  ]);
  expect(command('reset')).toEqual([0, 'No breaker had tripped\n']);
  expect(command('show')).toEqual([0, expect.stringMatching(/acme-demo: reset .*: no loop/)]);
  expect(await rush('zendesk', 1)).toEqual([ANSWERED]);
});

it('every trip and every reset is in the audit trail', async () => {
  const trail = await world.database.query<{ action: string; actor: string }>(
    "SELECT action, actor FROM audit WHERE action LIKE 'breaker.%' ORDER BY position",
  );
  const tripped = { action: 'breaker.tripped', actor: 'whereabouts' };
  expect(trail).toEqual(
    ['admin page', 'api', 'command line'].flatMap((actor) => [tripped, { action: 'breaker.reset', actor }]),
  );
});
