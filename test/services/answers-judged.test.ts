import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { draftInNote } from '../../src/respond/texts/draft-in-note.ts';
import type { JudgedBy } from '../../src/ticket/marked-decision.ts';
import { agentSends } from '../journeys/agents-answer.ts';
import { aCustomer, ask, type Customer, DESKS, type Desk, writeAgain } from '../journeys/story.ts';
import { type PassingClock, passingClock } from '../support/passing-clock.ts';
import { untilTrue } from '../support/until-true.ts';
import { startWorld, WORLD_NOW, type World } from '../support/world.ts';

const DAY_MS = 24 * 60 * 60_000;
const MACROS = [
  { title: 'Shipping::On its way', text: 'Your parcel is on its way to you.', usage: 9 },
  { title: 'Shipping::Lost in transit', text: 'Your parcel is lost. We are very sorry.', usage: 9 },
];
const ON_ITS_WAY = '<p>Your parcel is on its way to you.</p>';

interface Asked {
  readonly ticket: string;
  readonly customer: Customer;
}

let world: World;
let clock: PassingClock;

async function begin(step: 'note' | 'shadow'): Promise<void> {
  clock = passingClock(WORLD_NOW);
  world = await startWorld({
    clock,
    answerTiming: { everyMs: 0, askMs: 100, afterMs: DAY_MS, breathMs: 1 },
    sandbox: { macros: MACROS },
    policy: {
      intents: { delivery_eta: { autonomy: step } },
      macros: { in_transit: 'Shipping::On its way', stalled: 'Shipping::Lost in transit' },
    },
  });
}

async function asked(desk: Desk): Promise<Asked> {
  const customer = aCustomer(world);
  const ticket = ask(world, desk, customer);
  await world.settled();
  return { ticket, customer };
}

async function draftOf(desk: Desk, { ticket }: Asked): Promise<string> {
  const { note, reply } = await world.page(desk, ticket);
  const draft = reply ?? draftInNote(note ?? '');
  if (draft === null) throw new Error(`No draft on ${desk} ${ticket}`);
  return draft;
}

const asHtml = (text: string): string =>
  text
    .split(/\n+/)
    .map((line) => `<p>${line}</p>`)
    .join('');

const verdictOn = async (desk: Desk, { ticket }: Asked): Promise<JudgedBy | null> =>
  (await world.service.store.feedback.markedDecisions(WORLD_NOW)).find(
    (one) => one.ticket.helpdesk === desk && one.ticket.id === ticket,
  )?.by ?? null;

async function daysPass(days: number): Promise<void> {
  await world.settled();
  clock.pass(days * DAY_MS);
}

describe.each(DESKS)('on %s, where notes are written, a person who', (desk) => {
  beforeAll(() => begin('note'));
  afterAll(() => world.stop());

  it('sends the draft agrees, and speaks against it by saying another state', async () => {
    const pasted = await asked(desk);
    agentSends(world, desk, pasted.ticket, {
      html: `${asHtml(await draftOf(desk, pasted))}<p>Have a lovely day, Robin</p>`,
    });
    const macro = await asked(desk);
    agentSends(world, desk, macro.ticket, { html: ON_ITS_WAY, macro: 'Shipping::On its way' });
    const otherMacro = await asked(desk);
    agentSends(world, desk, otherMacro.ticket, {
      html: '<p>We are very sorry about this.</p>',
      macro: 'Shipping::Lost in transit',
    });
    const otherState = await asked(desk);
    agentSends(world, desk, otherState.ticket, { html: '<p>Your parcel was delivered yesterday.</p>' });
    const promise = await asked(desk);
    agentSends(world, desk, promise.ticket, { html: '<p>We will refund you the full amount.</p>' });

    const ownWords = await asked(desk);
    agentSends(world, desk, ownWords.ticket, { html: '<p>I have asked my colleague, hang on.</p>' });
    const changed = await asked(desk);
    const draft = await draftOf(desk, changed);
    agentSends(world, desk, changed.ticket, { html: asHtml(draft.replace('November 20', 'November 27')) });
    const open = await asked(desk);
    agentSends(world, desk, open.ticket, { html: asHtml(await draftOf(desk, open)), solves: false });
    const back = await asked(desk);
    agentSends(world, desk, back.ticket, { html: asHtml(await draftOf(desk, back)) });
    await daysPass(1.1);
    writeAgain(world, desk, back.ticket, { ...back.customer, text: 'It is still not here. Where is it?' });
    const elsewhere = await asked(desk);
    agentSends(world, desk, elsewhere.ticket, { html: asHtml(await draftOf(desk, elsewhere)) });
    await daysPass(1.1);
    ask(world, desk, elsewhere.customer, { text: `Where is my order ${elsewhere.customer.order}?` });
    await untilTrue(async () => (await verdictOn(desk, otherState)) !== null);
    expect([await verdictOn(desk, pasted), await verdictOn(desk, macro)]).toEqual([null, null]);

    await daysPass(8);
    const told = { pasted, macro, otherMacro, otherState, promise, ownWords, changed, open, back, elsewhere };
    for (const one of Object.values(told)) await untilTrue(async () => (await verdictOn(desk, one)) !== null);
    const verdicts = await Promise.all(
      Object.entries(told).map(async ([name, one]) => [name, await verdictOn(desk, one)] as const),
    );
    expect(Object.fromEntries(verdicts)).toEqual({
      pasted: 'draft_sent',
      macro: 'macro_used',
      otherMacro: 'contradicted',
      otherState: 'contradicted',
      promise: 'contradicted',
      ownWords: 'unclear',
      changed: 'unclear',
      open: 'unclear',
      back: 'unclear',
      elsewhere: 'unclear',
    });
  });

  it('is looked at a few times and no more, and nothing of what they wrote is kept', async () => {
    await daysPass(7);
    await untilTrue(async () => (await looks()).every(({ look_at }) => look_at === null));
    expect(Math.max(...(await looks()).map(({ looks }) => looks))).toBeLessThanOrEqual(5);
    const rows = await world.database.query<{ row: string }>(
      'SELECT row_to_json(l)::text AS row FROM whereabouts.answer_look l',
    );
    expect(rows.length).toBeGreaterThanOrEqual(10);
    expect(rows.map(({ row }) => row).join('\n')).not.toMatch(/delivered|refund|colleague|lovely/);
  });
});

const looks = () =>
  world.database.query<{ looks: number; look_at: Date | null }>(
    'SELECT looks, look_at FROM whereabouts.answer_look',
  );

describe.each(DESKS)('on %s, where nothing is written, a person who', (desk) => {
  beforeAll(() => begin('shadow'));
  afterAll(() => world.stop());

  it('uses the macro for the same state agrees, and for another one does not', async () => {
    const same = await asked(desk);
    agentSends(world, desk, same.ticket, { html: ON_ITS_WAY, macro: 'Shipping::On its way' });
    const other = await asked(desk);
    agentSends(world, desk, other.ticket, { html: '<p>Sorry!</p>', macro: 'Shipping::Lost in transit' });
    const late = await asked(desk);
    await daysPass(2);
    agentSends(world, desk, late.ticket, { html: '<p>Sorry!</p>', macro: 'Shipping::Lost in transit' });
    await daysPass(8);
    const told = { same, other, late };
    for (const one of Object.values(told)) await untilTrue(async () => (await verdictOn(desk, one)) !== null);
    const verdicts = await Promise.all(Object.values(told).map((one) => verdictOn(desk, one)));
    expect(verdicts).toEqual(['macro_used', 'contradicted', 'unclear']);
    expect((await world.database.query('SELECT * FROM whereabouts.macro_use')).length).toBe(0);
  });
});
