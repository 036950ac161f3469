import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { endOf, handedOver, waitingOn, watchRound } from '../journeys/overdue.ts';
import {
  aCustomer,
  agentAnswers,
  ask,
  DESKS,
  type Desk,
  lookAt,
  type Mail,
  writeAgain,
} from '../journeys/story.ts';
import { changePolicy } from '../support/change-policy.ts';
import { type PassingClock, passingClock } from '../support/passing-clock.ts';
import { startWorld, WORLD_NOW, type World } from '../support/world.ts';

const HOUR = 3_600_000;

let clock: PassingClock;
let world: World;
/** Wednesday, ten in the morning in New York. */
beforeAll(async () => {
  clock = passingClock(WORLD_NOW);
  world = await startWorld({ clock, policy: { handover: { tellCustomer: true } } });
});
afterAll(() => world.stop());

const round = (): Promise<void> => watchRound(world, clock.now());
const toldOn = (desk: Desk, id: string): readonly string[] => lookAt(world, desk, id).told;

/** Handed over and told. */
async function told(desk: Desk): ReturnType<typeof handedOver> {
  const handed = await handedOver(world, desk);
  await round();
  expect(toldOn(desk, handed.id)).toHaveLength(1);
  return handed;
}

/** What there is of a hand-over once the watch has looked: our notes and what we told. */
async function looked(desk: Desk, id: string): Promise<readonly [notes: number, told: number]> {
  await round();
  const { notes, told } = lookAt(world, desk, id);
  return [notes.length, told.length];
}

describe.each(DESKS)('a customer who is handed over, on %s', (desk) => {
  it('is told once that a person answers and by which day, behind the note, and the ticket stays as it is', async () => {
    const { id } = await handedOver(world, desk);
    const before = lookAt(world, desk, id);
    expect(before.told).toEqual([]);
    await round();
    const after = lookAt(world, desk, id);
    expect(after.told).toHaveLength(1);
    expect(after.told[0]).toContain('answer you by Thursday, November 19.');
    expect({ ...after, told: [] }).toEqual(before);
    await round();
    expect(toldOn(desk, id)).toHaveLength(1);
  });

  it('is shown on the board with what they were told', async () => {
    const { id } = await told(desk);
    const board = await fetch(`${world.service.origin}/api/handovers?limit=200`);
    const page: unknown = await board.json();
    expect(page).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({ ticket: { helpdesk: desk, id }, toldDay: '2026-11-19' }),
      ]),
    });
  });

  it('goes on waiting when all they say to it is thank you', async () => {
    const { id, customer } = await told(desk);
    const { status } = lookAt(world, desk, id);
    writeAgain(world, desk, id, { ...customer, text: 'Thank you!' });
    await world.settled();
    await round();
    expect(lookAt(world, desk, id).status).toBe(status);
    expect(toldOn(desk, id)).toHaveLength(1);
    expect(await waitingOn(world, desk, id)).not.toBeNull();
  });

  it('goes on waiting after an answer, a complaint that it is still not there, and thanks for the line', async () => {
    const customer = aCustomer(world);
    const id = ask(world, desk, customer);
    await world.settled();
    expect(lookAt(world, desk, id)).toMatchObject({ status: 'solved', told: { length: 1 } });
    writeAgain(world, desk, id, { ...customer, text: 'It is still not here. Where is it?' });
    await world.settled();
    await round();
    expect(lookAt(world, desk, id)).toMatchObject({ status: 'open', told: { length: 2 } });
    writeAgain(world, desk, id, { ...customer, text: 'Thank you!' });
    await world.settled();
    await round();
    expect(lookAt(world, desk, id)).toMatchObject({ status: 'open', told: { length: 2 } });
    expect(await waitingOn(world, desk, id)).not.toBeNull();
  });

  it('gets no machine’s answer after that, also where one could be given by now', async () => {
    const customer = aCustomer(world, { parcel: { status: 'return_to_sender' } });
    const id = ask(world, desk, customer);
    await world.settled();
    await round();
    expect(toldOn(desk, id)).toHaveLength(1);
    const code = customer.trackingNumber;
    world.sandbox.easypost.changeTracker({
      code,
      carrier: 'UPS',
      status: 'in_transit',
      estimate: '2026-11-20',
    });
    await world.settled();
    writeAgain(world, desk, id, { ...customer, text: `Hi, where is my order ${customer.order}?` });
    await world.settled();
    expect(await world.page(desk, id)).toMatchObject({
      outcome: 'handed_over',
      reasons: ['repeat_contact'],
      condition: 'in_transit',
    });
    expect(toldOn(desk, id)).toHaveLength(1);
    expect(await waitingOn(world, desk, id)).not.toBeNull();
  });

  it('is told no second time, however often they are handed over', async () => {
    const { id, customer } = await told(desk);
    writeAgain(world, desk, id, { ...customer, text: `Please do cancel ${customer.order}, and quickly.` });
    await world.settled();
    await round();
    expect(lookAt(world, desk, id).notes).toHaveLength(2);
    agentAnswers(world, desk, id, 'Hello Kim, it is cancelled.');
    await world.settled();
    await round();
    expect(toldOn(desk, id)).toHaveLength(1);
  });

  it('counts as waiting, and not as answered, until a person answers', async () => {
    const { id } = await told(desk);
    const runs = await world.database.query(
      'SELECT outcome FROM run WHERE helpdesk = $1 AND ticket_id = $2',
      [desk, id],
    );
    expect(runs).toEqual([{ outcome: 'handed_over' }]);
    clock.pass(HOUR);
    agentAnswers(world, desk, id, 'Hello Kim, it is cancelled.');
    await world.settled();
    await round();
    expect((await endOf(world, desk, id))?.ended_by).toBe('person_answered');
  });

  it('has one text less to come on this ticket', async () => {
    const { id, customer } = await told(desk);
    const question = { account: 'acme', ref: { helpdesk: desk, id }, address: customer.address };
    const now = new Date(clock.now()).toISOString();
    const usage = await world.service.store.effects.usage({ ...question, now });
    expect(usage).toMatchObject({ ticket: 1, sender: 1 });
  });

  it('is told in their own language', async () => {
    const customer = aCustomer(world);
    const id = ask(world, desk, customer, {
      subject: 'Meine Bestellung',
      text: `Guten Tag, bitte stornieren Sie meine Bestellung ${customer.order}, ich brauche sie nicht mehr.`,
    });
    await world.settled();
    await round();
    expect(toldOn(desk, id).join()).toMatch(/antwortet Ihnen bis \w+, \d+\. November\./);
  });
});

describe.each(DESKS)('nothing is said, on %s,', (desk) => {
  const cancel = (order: string): string => `Please cancel my order ${order}, I do not want it.`;
  const given = async (mail: Mail & { readonly from?: string }): Promise<string> => {
    const customer = aCustomer(world);
    const text = mail.text ?? cancel(customer.order);
    const address = mail.from ?? customer.address;
    const id = ask(world, desk, { ...customer, address }, { ...mail, text });
    await world.settled();
    return id;
  };

  it.each<[who: string, mail: Mail & { readonly from?: string }]>([
    ['to a stranger', { from: 'somebody@else.example' }],
    ['to who threatens with a lawyer', { text: 'Cancel my order now or you will hear from my lawyer.' }],
    ['where somebody else would read it', { cc: ['partner@else.example'] }],
  ])('%s', async (_, mail) => {
    expect(await looked(desk, await given(mail))).toEqual([1, 0]);
  });

  it('where a person was quicker', async () => {
    const { id } = await handedOver(world, desk);
    agentAnswers(world, desk, id, 'Hello Kim, it is cancelled.');
    expect(await looked(desk, id)).toEqual([1, 0]);
  });

  it('where the customer has written again before it could be', async () => {
    const { id, customer } = await handedOver(world, desk);
    writeAgain(world, desk, id, { ...customer, text: 'Please hurry.' });
    await world.settled();
    await round();
    expect(toldOn(desk, id)).toEqual([]);
  });

  it('hours later, where nobody came to it', async () => {
    const { id } = await handedOver(world, desk);
    clock.pass(2 * HOUR);
    expect(await looked(desk, id)).toEqual([1, 0]);
  });
});

describe('nothing is said', () => {
  afterEach(async () => {
    const { policy } = await world.service.store.policies.current();
    const targets = { urgent: 1, high: 4, normal: 8, low: 24 };
    const handover = { ...policy.handover, tellCustomer: true };
    await changePolicy(world, { switch: 'on', handover, team: { ...policy.team, targets } });
  });

  it.each(DESKS)('where it was turned off after the hand-over, on %s', async (desk) => {
    const { id } = await handedOver(world, desk);
    const { policy } = await world.service.store.policies.current();
    await changePolicy(world, { handover: { ...policy.handover, tellCustomer: false } });
    expect(await looked(desk, id)).toEqual([1, 0]);
  });

  it.each(DESKS)('with the switch off, on %s', async (desk) => {
    const { id } = await handedOver(world, desk);
    await changePolicy(world, { switch: 'off' });
    expect(await looked(desk, id)).toEqual([1, 0]);
  });

  it.each(DESKS)('where the hours of the team allow no near day, on %s', async (desk) => {
    const { policy } = await world.service.store.policies.current();
    const targets = { ...policy.team.targets, normal: 40 };
    await changePolicy(world, { team: { ...policy.team, targets } });
    const { id } = await handedOver(world, desk);
    expect(await looked(desk, id)).toEqual([1, 0]);
  });
});
