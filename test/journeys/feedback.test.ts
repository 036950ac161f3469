import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FeedbackReport } from '../../src/quality/feedback-report.ts';
import type { Feedback } from '../../src/ticket/feedback.ts';
import { type PassingClock, passingClock } from '../support/passing-clock.ts';
import { RIPE_MS, sweptRounds } from '../support/sweeping.ts';
import { startWorld, WORLD_NOW, type World } from '../support/world.ts';
import { aCustomer, ask, DESKS, type Desk, lookAt, writeAgain } from './story.ts';

let world: World;
let clock: PassingClock;
beforeAll(async () => {
  clock = passingClock(WORLD_NOW);
  world = await startWorld({ clock, environment: { SWEEP_SECONDS: '1' } });
});
afterAll(() => world.stop());

const marks = async (desk: Desk, id: string): Promise<readonly Feedback[]> =>
  world.service.store.feedback.ofTicket({ helpdesk: desk, id });

async function answered(desk: Desk): Promise<string> {
  const ticket = ask(world, desk, aCustomer(world));
  await world.settled();
  return ticket;
}

function tag(desk: Desk, ticket: string, name: string): void {
  if (desk === 'gorgias') world.sandbox.gorgiasPeople.agentTags(ticket, name);
  else world.sandbox.zendesk.agentActs({ ticketId: Number(ticket), tags: [name] });
}

const post = async (path: string, body: object): Promise<number> =>
  (
    await fetch(`${world.service.origin}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  ).status;

const submit = (path: string, verdict: string): Promise<Response> =>
  fetch(`${world.service.origin}${path}`, {
    method: 'POST',
    body: new URLSearchParams({ verdict }),
    redirect: 'manual',
  });

describe.each(DESKS)('on %s an agent says what they think of an answer', (desk) => {
  it('by a tag, seen at the next look of the sweep and counted once', async () => {
    const ticket = await answered(desk);
    tag(desk, ticket, 'wa_wrong_order');
    clock.pass(RIPE_MS);
    await sweptRounds(world, 3);
    expect(await marks(desk, ticket)).toMatchObject([
      {
        verdict: 'wrong_order',
        source: 'tag',
        outcome: 'answered',
        intent: 'delivery_eta',
        condition: 'in_transit',
      },
    ]);
  });

  it('by a tag that is there when the customer writes again: it is about the answer before', async () => {
    const customer = aCustomer(world);
    const ticket = ask(world, desk, customer);
    await world.settled();
    const { reply } = await world.page(desk, ticket);
    expect(reply).not.toBeNull();
    tag(desk, ticket, 'wa_wrong_tone');
    writeAgain(world, desk, ticket, { ...customer, text: 'It is still not here. Where is it?' });
    await world.settled();
    expect(await marks(desk, ticket)).toMatchObject([{ verdict: 'wrong_tone', outcome: 'answered' }]);
  });

  it('on the decision page, which shows what was said', async () => {
    const ticket = await answered(desk);
    const path = `/admin/tickets/${desk}/${ticket}`;
    const response = await submit(`${path}/feedback`, 'wrong_state');
    expect([response.status, response.headers.get('location')]).toEqual([303, path]);
    const html = await (await fetch(`${world.service.origin}${path}`)).text();
    expect(html).toContain('Wrong state of the order <span class="soft">by page');
  });

  it('over the API, which notes it once', async () => {
    const ticket = await answered(desk);
    const path = `/api/tickets/${desk}/${ticket}/feedback`;
    expect(await post(path, { verdict: 'should_not_answer' })).toBe(201);
    expect(await post(path, { verdict: 'should_not_answer' })).toBe(200);
    expect(await post(path, { verdict: 'nonsense' })).toBe(400);
    expect(await post(`/api/tickets/${desk}/999999/feedback`, { verdict: 'right' })).toBe(404);
    expect(await post(path, { verdict: 'right' })).toBe(201);
    expect((await marks(desk, ticket)).map(({ verdict }) => verdict)).toEqual(['should_not_answer', 'right']);
  });

  it('by the link of a note, which stores nothing by being opened', async () => {
    const ticket = await answered(desk);
    const messageId = (await world.service.store.runs.past({ helpdesk: desk, id: ticket }, null))[0]
      ?.messageId;
    const until = new Date(clock.now() + 3_600_000).toISOString();
    const link = { ref: { helpdesk: desk, id: ticket }, messageId: messageId ?? '', until };
    const token = world.service.store.feedbackLinks.tokenFor(link);
    const page = await fetch(`${world.service.origin}/feedback/${token}`);
    const html = await page.text();
    expect([page.status, html]).toEqual([200, expect.stringContaining('Should not have answered')]);
    expect(html).not.toContain('example.com');
    expect(await marks(desk, ticket)).toEqual([]);
    expect((await submit(`/feedback/${token}`, 'right')).status).toBe(200);
    expect((await submit(`/feedback/${token}`, 'right')).status).toBe(200);
    expect(await marks(desk, ticket)).toMatchObject([{ verdict: 'right', source: 'link' }]);
    expect((await submit(`/feedback/${token.replace(/.$/, '!')}`, 'wrong_order')).status).toBe(404);
    expect((await submit(`/feedback/${token}`, 'everything')).status).toBe(400);
    const over = world.service.store.feedbackLinks.tokenFor({ ...link, until: WORLD_NOW });
    expect((await fetch(`${world.service.origin}/feedback/${over}`)).status).toBe(404);
    expect(lookAt(world, desk, ticket).notes).toEqual([]);
  });
});

it('what was said becomes a rate per intent and condition, the newest word on each answer', async () => {
  const { all, intents, conditions, verdicts } = (await (
    await fetch(`${world.service.origin}/api/feedback`)
  ).json()) as FeedbackReport;
  expect(all).toMatchObject({ answers: 10, wrong: 6, right: 4, falsePositiveRate: 0.6 });
  expect(intents.delivery_eta).toMatchObject({ wrong: 6 });
  expect(conditions.in_transit).toMatchObject({ wrong: 6 });
  expect(verdicts).toEqual({ wrong_order: 2, wrong_tone: 2, wrong_state: 2, right: 4 });
  const metrics = await (await fetch(`${world.service.origin}/metrics`)).text();
  expect(metrics).toContain('whereabouts_false_positive_rate{intent="delivery_eta"}');
});
