import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { exportGolden, replayGolden } from '../../src/cli/golden.ts';
import { aCustomer, ask, type Customer, DESKS } from '../journeys/story.ts';
import { OPEN_POLICY, startWorld, type World } from '../support/world.ts';

let world: World;
let file: string;
const customers: Customer[] = [];

beforeAll(async () => {
  world = await startWorld();
  const tickets = DESKS.map((desk) => {
    const customer = aCustomer(world);
    customers.push(customer);
    return { desk, id: ask(world, desk, customer) };
  });
  await world.settled();
  const verdicts = ['right', 'wrong_state'] as const;
  for (const [at, { desk, id }] of tickets.entries())
    await world.service.store.feedback.add({
      ref: { helpdesk: desk, id },
      verdict: verdicts[at] ?? 'right',
      source: 'api',
      at: '2026-11-18T15:10:00.000Z',
    });
  file = join(await mkdtemp(join(tmpdir(), 'whereabouts-golden-')), 'golden.jsonl');
  await exportGolden(file, world.environment);
});
afterEach(() => {
  process.exitCode = undefined;
});
afterAll(() => world.stop());

it('exports what people marked, with what should come of it and nothing of theirs', async () => {
  const text = await readFile(file, 'utf8');
  const lines = text
    .trim()
    .split('\n')
    .map((line): Record<string, unknown> => JSON.parse(line));
  expect(lines.map(({ verdict, expected }) => ({ verdict, expected }))).toEqual(
    expect.arrayContaining([
      { verdict: 'right', expected: { outcome: 'answered', closed: true } },
      { verdict: 'wrong_state', expected: { outcome: 'not_answered' } },
    ]),
  );
  const secrets = customers.flatMap(({ name, address, order, trackingNumber }) => [
    ...name.split(' '),
    address,
    order.slice(1),
    trackingNumber,
  ]);
  for (const secret of secrets) expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
});

it('replays them: what a person called wrong still is, until the policy says otherwise', async () => {
  await replayGolden(file, null);
  expect(process.exitCode).toBe(1);
  process.exitCode = undefined;
  const [right = ''] = (await readFile(file, 'utf8')).split('\n').filter((line) => line.includes('"right"'));
  await writeFile(`${file}.right`, `${right}\n`);
  await replayGolden(`${file}.right`, null);
  expect(process.exitCode).toBeUndefined();
  const policy = join(`${file}.policy.json`);
  await writeFile(policy, JSON.stringify({ ...OPEN_POLICY, defaults: { autonomy: 'note' } }));
  await replayGolden(`${file}.right`, policy);
  expect(process.exitCode).toBe(1);
});
