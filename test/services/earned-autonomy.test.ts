import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AutonomyProposal } from '../../src/quality/autonomy-proposals.ts';
import type { FeedbackVerdict } from '../../src/ticket/feedback.ts';
import { aCustomer, ask, DESKS, type Desk, lookAt } from '../journeys/story.ts';
import { startWorld, type World } from '../support/world.ts';

describe.each([
  { from: 'shadow', to: 'note' },
  { from: 'note', to: 'reply' },
] as const)('fifty customers on step $from, half of them at each helpdesk', ({ from, to }) => {
  let world: World;
  let asked: readonly { readonly desk: Desk; readonly ticket: string }[];
  beforeAll(async () => {
    world = await startWorld({ policy: { intents: { delivery_eta: { autonomy: from } } } });
    asked = Array.from({ length: 25 }, () => DESKS.map(askAnew)).flat();
    await world.settled();
  });
  afterAll(() => world.stop());

  const askAnew = (desk: Desk) => ({ desk, ticket: ask(world, desk, aCustomer(world)) });

  async function mark(
    { desk, ticket }: { readonly desk: Desk; readonly ticket: string },
    verdict: FeedbackVerdict,
  ): Promise<void> {
    const response = await fetch(`${world.service.origin}/api/tickets/${desk}/${ticket}/feedback`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ verdict }),
    });
    expect(response.status).toBe(201);
  }

  async function proposals(): Promise<readonly AutonomyProposal[]> {
    const response = await fetch(`${world.service.origin}/api/autonomy/proposals`);
    return ((await response.json()) as { readonly items: readonly AutonomyProposal[] }).items;
  }

  const press = async (step: string): Promise<number> =>
    (
      await fetch(`${world.service.origin}/admin/proposals/delivery_eta`, {
        method: 'POST',
        body: new URLSearchParams({ to: step }),
        redirect: 'manual',
      })
    ).status;

  const stepNow = async () =>
    (await world.service.store.policies.current()).policy.intents.delivery_eta?.autonomy;

  it('propose nothing by themselves, nor while one is unjudged', async () => {
    for (const one of asked.slice(1)) await mark(one, 'right');
    expect(await proposals()).toEqual([]);
    expect(await press(to)).toBe(409);
    expect(await stepNow()).toBe(from);
  });

  it('propose one step up with the evidence when people agreed with all of them', async () => {
    await Promise.all(asked.slice(0, 1).map((one) => mark(one, 'right')));
    expect(await proposals()).toEqual([
      {
        intent: 'delivery_eta',
        from,
        to,
        evidence: {
          cases: 50,
          agreed: 50,
          markedRight: 50,
          disagreed: 0,
          unclear: 0,
          latestAgreed: 50,
          since: expect.stringMatching(/^2026-11-18T1[45]:/),
          conditions: { in_transit: 50 },
          kinds: { marked_right: 50 },
          examples: expect.any(Array),
        },
      },
    ]);
    const page = await (await fetch(`${world.service.origin}/admin`)).text();
    expect(page).toContain('Proposed: one step up');
    expect(page).toContain(`Step up to ${to}</button>`);
    expect(page).toContain('agreed in 50 of 50 cases since 2026-11-18, wrong in 0');
    expect(await stepNow()).toBe(from);
  });

  it('take nothing back that was said: two marked wrong, and it is proposed no more', async () => {
    const [first, second] = asked;
    if (first === undefined || second === undefined) throw new Error('Nobody asked');
    await mark(first, 'wrong_state');
    await mark(second, 'should_not_answer');
    expect(await proposals()).toEqual([]);
    await mark(first, 'right');
    await mark(second, 'right');
    expect(await proposals()).toHaveLength(1);
  });

  it('step up when a person presses the button, once, and no further than was shown', async () => {
    expect(await press('reply_and_close')).toBe(409);
    expect(await press('everything')).toBe(400);
    expect(await stepNow()).toBe(from);
    expect(await press(to)).toBe(303);
    expect(await stepNow()).toBe(to);
    expect(await proposals()).toEqual([]);
    expect(await press(to)).toBe(409);
    const audit = await world.database.query<{ actor: string; reason: string }>(
      "SELECT actor, reason FROM whereabouts.audit WHERE action = 'policy.saved' ORDER BY position DESC LIMIT 1",
    );
    const reason = `delivery_eta stepped up from ${from} to ${to} as proposed: people agreed in 50 of 50 cases`;
    expect(audit).toEqual([{ actor: 'admin page', reason }]);
    for (const desk of DESKS) {
      const { ticket } = askAnew(desk);
      await world.settled();
      const written = { told: to === 'reply' ? 1 : 0, notes: to === 'reply' ? 0 : 1 };
      const { told, notes } = lookAt(world, desk, ticket);
      expect([desk, { told: told.length, notes: notes.length }]).toEqual([desk, written]);
    }
  });
});
