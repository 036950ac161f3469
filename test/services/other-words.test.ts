import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenaiStandIn } from '../../src/sandbox/openai/openai-stand-in.ts';
import type { ModelUse } from '../../src/ticket/model-use.ts';
import { aCustomer, ask, type Customer, DESKS, type Desk, lookAt } from '../journeys/story.ts';
import { aModelPolicy } from '../support/a-model-policy.ts';
import { changePolicy } from '../support/change-policy.ts';
import { startWorld, type World } from '../support/world.ts';

const TONE = 'warm, like a small family shop';
const ALLOWED = aModelPolicy({ reading: 'off', tone: TONE });

let world: World;
let model: OpenaiStandIn;
beforeAll(async () => {
  world = await startWorld({ policy: { model: ALLOWED }, sandbox: { model: 'helpful' } });
  if (world.sandbox.model === null) throw new Error('The sandbox has no model');
  model = world.sandbox.model;
});
afterAll(() => world.stop());

interface Told {
  readonly customer: Customer;
  /** With nothing in it that another customer's would not have. */
  readonly html: string;
  readonly status: string;
  readonly uses: readonly ModelUse[];
  readonly id: string;
}

/** Somebody on each helpdesk asks where their order is. */
async function everybodyAsks(text?: string): Promise<Readonly<Record<Desk, Told>>> {
  const opened = DESKS.map((desk) => {
    const customer = aCustomer(world);
    return { desk, customer, id: ask(world, desk, customer, text === undefined ? {} : { text }) };
  });
  await world.settled();
  const told = await Promise.all(
    opened.map(async ({ desk, customer, id }) => {
      const seen = lookAt(world, desk, id);
      const { modelUses: uses } = await world.page(desk, id);
      expect(seen.told).toHaveLength(1);
      return [
        desk,
        { customer, html: plain(seen.told[0] ?? '', customer), status: seen.status, uses, id },
      ] as const;
    }),
  );
  const [zendesk, gorgias] = told.map(([, one]) => one);
  if (zendesk === undefined || gorgias === undefined) throw new Error('Both helpdesks were asked');
  return { zendesk, gorgias };
}

function plain(html: string, { order, trackingNumber }: Customer): string {
  return html
    .replaceAll(trackingNumber, 'TRACKING')
    .replaceAll(order.slice(1), 'ORDER')
    .replaceAll(/href="[^"]*"/g, 'href');
}

/** What goes out where no model may word anything. */
async function withoutModel(text?: string): Promise<Readonly<Record<Desk, string>>> {
  await changePolicy(world, { model: { ...ALLOWED, wording: false } });
  const { zendesk, gorgias } = await everybodyAsks(text);
  await changePolicy(world, { model: ALLOWED });
  return { zendesk: zendesk.html, gorgias: gorgias.html };
}

const DISCLOSURE = "Acme's AI assistant";
const words = (html: string): string => html.replaceAll(/<[^>]*>/g, ' ').replaceAll('&#39;', "'");
const factsIn = (html: string): readonly string[] =>
  (
    words(html).match(/#?(?:ORDER|TRACKING)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \w+ \d+|UPS/g) ?? []
  ).toSorted();

describe.each(DESKS)('a shop with a tone of its own, %s', (desk) => {
  it('answers in it, with the same facts, and says first who writes', async () => {
    model.become('helpful');
    const before = await withoutModel();
    const told = (await everybodyAsks())[desk];
    expect(told.html).not.toBe(before[desk]);
    expect(words(told.html)).toContain('Thank you for your message!');
    expect(words(told.html)).toContain('Your package');
    expect(factsIn(told.html)).toEqual(factsIn(before[desk]));
    expect(told.html.indexOf(DISCLOSURE)).toBe(before[desk].indexOf(DISCLOSURE));
    expect(told.status).toBe('solved');
  });

  it('tells on the decision page that the words are a model’s, and what they cost', async () => {
    const { uses, id } = (await everybodyAsks())[desk];
    expect(uses).toMatchObject([{ purpose: 'wording', outcome: 'used', why: [] }]);
    const { tokens, reply } = await world.page(desk, id);
    expect(tokens).toEqual({ input: uses[0]?.usage.inputTokens, output: uses[0]?.usage.outputTokens });
    expect(reply).toContain('Thank you for your message!');
    const shown = await (await fetch(`${world.service.origin}/admin/tickets/${desk}/${id}`)).text();
    expect(shown).toContain('Reply in other words');
    expect(shown).toContain('its words were used');
  });

  it('answers in the tone in German, too', async () => {
    const text = 'Guten Tag, wo bleibt meine Bestellung? Wann kommt sie an?';
    const before = await withoutModel(text);
    const { html, uses } = (await everybodyAsks(text))[desk];
    expect(uses).toMatchObject([{ outcome: 'used' }]);
    expect(html).not.toBe(before[desk]);
    expect(html).toContain('Vielen Dank für Ihre Nachricht!');
  });
});

it('shows the model the tone and our words with names for facts, and nothing of the customer’s', async () => {
  const seen = model.calls().length;
  const text = 'Where is my order? My phone is +1 202 555 0143 and the marmalade is urgent.';
  const { zendesk, gorgias } = await everybodyAsks(text);
  const bodies = model
    .calls()
    .slice(seen)
    .map(({ body }) => body)
    .join('\n');
  expect(bodies).toContain(TONE);
  expect(bodies).toContain('{{expected_day}}');
  const secrets = [zendesk, gorgias].flatMap(({ customer }) => [
    customer.order.slice(1),
    customer.trackingNumber,
    customer.address,
    ...customer.name.split(' '),
  ]);
  const hidden = [...secrets, '555 0143', 'marmalade', 'November', 'https://'];
  expect(hidden.filter((one) => bodies.includes(one))).toEqual([]);
});

describe('a model that wants to do harm', () => {
  let before: Readonly<Record<Desk, string>>;
  beforeAll(async () => {
    before = await withoutModel();
  });

  it.each([
    'leak',
    'refund_in_other_words',
    'date',
    'negate',
    'address_else',
    'no_disclosure',
    'slots_swapped',
    'endless',
  ] as const)('(%s) changes no letter of what the customer reads', async (attack) => {
    model.become('malicious', { attack });
    const { zendesk, gorgias } = await everybodyAsks();
    for (const { uses } of [zendesk, gorgias]) {
      expect(uses).toMatchObject([{ purpose: 'wording' }]);
      expect(uses[0]?.outcome).not.toBe('used');
    }
    expect({ zendesk: zendesk.html, gorgias: gorgias.html }).toEqual(before);
    expect({ zendesk: zendesk.status, gorgias: gorgias.status }).toEqual({
      zendesk: 'solved',
      gorgias: 'solved',
    });
  });

  it('and the decision page tells what was wrong with its words', async () => {
    model.become('malicious', { attack: 'liability' });
    const { zendesk } = await everybodyAsks();
    expect(zendesk.uses).toMatchObject([{ outcome: 'refused', why: ['sentence_of_its_own'] }]);
    const shown = await (await fetch(`${world.service.origin}/admin/tickets/zendesk/${zendesk.id}`)).text();
    expect(shown).toContain('sentence of its own');
  });

  it.each(['other_language', 'malformed', 'hesitant'] as const)(
    'nor does one that is %s',
    async (personality) => {
      model.become(personality);
      const { zendesk, gorgias } = await everybodyAsks();
      expect({ zendesk: zendesk.html, gorgias: gorgias.html }).toEqual(before);
    },
  );
});
