import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenaiStandIn } from '../../src/sandbox/openai/openai-stand-in.ts';
import { aCustomer, ask, DESKS, lookAt } from '../journeys/story.ts';
import { aModelReading } from '../model/a-model-reading.ts';
import { startWorld, type World } from '../support/world.ts';

/** Half understood: the built-in reading is not sure enough of it to answer. */
const UNUSUAL = 'so has my jacket set off on its journey yet';

let world: World;
let model: OpenaiStandIn;
beforeAll(async () => {
  world = await startWorld({
    policy: { model: { reading: 'unsure' } },
    sandbox: { model: 'helpful' },
  });
  if (world.sandbox.model === null) throw new Error('The sandbox has no model');
  model = world.sandbox.model;
});
afterAll(() => world.stop());

describe.each(DESKS)('a message that is half understood, %s', (desk) => {
  const opened = async (text = UNUSUAL): Promise<ReturnType<typeof lookAt> & { readonly id: string }> => {
    const customer = aCustomer(world);
    const id = ask(world, desk, customer, { text, subject: 'Hello' });
    await world.settled();
    return { ...lookAt(world, desk, id), id };
  };

  it('is answered where the model reads the same', async () => {
    model.script(JSON.stringify(aModelReading({ intent: 'order_status' })));
    const { told, status } = await opened();
    expect({ told: told.length, status }).toEqual({ told: 1, status: 'solved' });
  });

  it('tells on the decision page what the model said, what counted, and what it cost', async () => {
    model.script(JSON.stringify(aModelReading({ orderNumbers: ['7777'], language: 'de' })));
    const { id } = await opened();
    const { second, tokens } = await world.page(desk, id);
    expect(second).toMatchObject({
      outcome: 'agrees',
      intent: 'order_status',
      added: { orderNumbers: 0, language: false },
      refused: ['number_not_in_text'],
    });
    expect(tokens).toEqual({ input: second?.usage.inputTokens, output: second?.usage.outputTokens });
    expect(tokens.input).toBeGreaterThan(0);
    const shown = await (await fetch(`${world.service.origin}/admin/tickets/${desk}/${id}`)).text();
    expect(shown).toContain('A language model read it, too');
    expect(shown).toContain('a number that is not in the message');
  });

  it('tells there that the model was away', async () => {
    model.become('down');
    const { id } = await opened();
    expect((await world.page(desk, id)).second).toMatchObject({ outcome: 'none', why: 'unavailable' });
  });

  it.each([
    ['reads something else', { intent: 'cancel_order' }],
    ['hears a second request', { secondRequest: true }],
    ['hears anger', { sentiment: 'angry' }],
    ['reads nothing', { intent: 'other' }],
  ] as const)('goes to a person where the model %s', async (_what, said) => {
    model.script(JSON.stringify(aModelReading(said)));
    const { told, notes } = await opened();
    expect({ told, notes: notes.length }).toEqual({ told: [], notes: 1 });
  });

  it.each(['hesitant', 'malformed', 'wrong_schema', 'huge', 'refusing', 'down', 'empty'] as const)(
    'goes to a person as it would without one where the model is %s',
    async (personality) => {
      model.become(personality);
      const { told, notes } = await opened();
      expect({ told, notes: notes.length }).toEqual({ told: [], notes: 1 });
    },
  );

  it('costs nothing where it is well understood', async () => {
    model.become('helpful');
    const before = model.calls().length;
    const { told } = await opened('Where is my order?');
    expect(told).toHaveLength(1);
    expect(model.calls()).toHaveLength(before);
  });
});

it('shows the model no name, address or number of a customer', async () => {
  model.become('helpful');
  const customer = aCustomer(world);
  const before = model.calls().length;
  const text = `${UNUSUAL}, ${customer.name} here, my phone is +1 202 555 0143 and I live at 12 Garden Street, Springfield 12345, mail ${customer.address}`;
  ask(world, 'zendesk', customer, { text, subject: 'Hello' });
  await world.settled();
  const bodies = model
    .calls()
    .slice(before)
    .map(({ body }) => body)
    .join('\n');
  expect(bodies).toContain('journey');
  const secrets = [
    customer.order.slice(1),
    customer.trackingNumber,
    ...customer.name.split(' '),
    customer.address,
    '555 0143',
    'Garden Street',
  ];
  expect(secrets.filter((secret) => bodies.includes(secret))).toEqual([]);
});
