import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { aRun } from '../support/a-run.ts';
import { untilTrue } from '../support/until-true.ts';
import { startWorld, type World } from '../support/world.ts';
import { aCustomer, ask, DESKS, lookAt } from './story.ts';

let world: World;
let chat: Server;
const told: string[] = [];

beforeAll(async () => {
  chat = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      told.push(body);
      response.end('ok');
    });
  });
  await new Promise<void>((resolve) => {
    chat.listen(0, '127.0.0.1', () => resolve());
  });
  const { port } = chat.address() as AddressInfo;
  world = await startWorld({
    brakeRoundMs: 200,
    environment: { HANDOVER_WEBHOOK_URL: `http://127.0.0.1:${port}/` },
  });
});
afterAll(async () => {
  await world.stop();
  chat.close();
});

const policy = async () => world.service.store.policies.current();

it('five of twenty answers marked wrong stop the intent until a person steps it up again', async () => {
  const { runs, feedback } = world.service.store;
  for (let at = 1; at <= 20; at += 1)
    await runs.record({ ...aRun(`9${at}`, { intent: 'delivery_eta' }), orderName: `#${at}` });
  for (let at = 1; at <= 5; at += 1)
    await feedback.add({
      ref: { helpdesk: 'zendesk', id: `9${at}` },
      verdict: 'wrong_state',
      source: 'api',
      at: '2026-11-18T15:00:00.000Z',
    });
  await untilTrue(async () => (await policy()).policy.intents.delivery_eta?.autonomy === 'note');
  await untilTrue(async () => told.length > 0);
  expect(JSON.parse(told[0] ?? '')).toEqual({
    text: 'Whereabouts has stepped down intent "delivery eta" to notes: of the last 20 answers 5 were marked wrong, 0 brought the customer back, 0 brought a complaint. Only a person steps it up again.',
  });

  const tickets = DESKS.map((desk) => ({ desk, ticket: ask(world, desk, aCustomer(world)) }));
  await world.settled();
  for (const { desk, ticket } of tickets)
    expect([desk, lookAt(world, desk, ticket)]).toMatchObject([
      desk,
      { told: [], notes: [expect.any(String)] },
    ]);

  const page = await (await fetch(`${world.service.origin}/admin`)).text();
  expect(page).toContain('Stepped down by itself');
  const metrics = await (await fetch(`${world.service.origin}/metrics`)).text();
  expect(metrics).toContain('whereabouts_brake{subject="delivery_eta"} 1');
  const audit = await world.database.query<{ actor: string }>(
    "SELECT actor FROM whereabouts.audit WHERE action = 'policy.saved' ORDER BY position DESC LIMIT 1",
  );
  expect(audit).toEqual([{ actor: 'brake' }]);

  const raised = await fetch(`${world.service.origin}/api/policy/intents/delivery_eta`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ autonomy: 'reply_and_close' }),
  });
  expect(raised.status).toBe(200);
  const { version } = await policy();
  for (const desk of DESKS) {
    const ticket = ask(world, desk, aCustomer(world));
    await world.settled();
    expect([desk, lookAt(world, desk, ticket)]).toMatchObject([desk, { told: [expect.any(String)] }]);
  }
  expect((await policy()).version).toBe(version);
});
