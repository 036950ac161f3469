import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCustomer, ask, type Customer, DESKS, lookAt } from '../journeys/story.ts';
import { startWorld, type World } from '../support/world.ts';

/** What customers give as their tracking number, beside the number of their order. */
const GIVEN: Readonly<Record<string, (customer: Customer) => string>> = {
  'a UPS number with a wrong digit': () => '1Z7Q4W810342605181',
  'a number of the post with a wrong digit': () => 'RR473829166DE',
  'digits with a wrong one among them': () => '771209345617',
  // The stand-in's labels have no right check digit either.
  'the number on the label, wrong as it is': ({ trackingNumber }) => trackingNumber,
};
const CASES = DESKS.flatMap((desk) => Object.entries(GIVEN).map(([name, give]) => ({ desk, name, give })));

let world: World;
const ids = new Map<string, string>();
beforeAll(async () => {
  world = await startWorld();
  for (const { desk, name, give } of CASES) {
    const customer = aCustomer(world);
    const text = `Hi, where is my order ${customer.order}? My tracking number is ${give(customer)}.`;
    ids.set(`${desk} ${name}`, ask(world, desk, customer, { text }));
  }
  await world.settled();
});
afterAll(() => world.stop());

describe.each(CASES)('$desk: $name', ({ desk, name }) => {
  const id = (): string => ids.get(`${desk} ${name}`) ?? '';

  if (name.startsWith('the number on the label')) {
    it('is answered', async () => {
      expect(await world.page(desk, id())).toMatchObject({ outcome: 'answered', condition: 'in_transit' });
    });
    return;
  }

  it('goes to a person, who reads that it is mistyped', async () => {
    expect(await world.page(desk, id())).toMatchObject({ outcome: 'handed_over', condition: 'unclear' });
    const { told, notes } = lookAt(world, desk, id());
    expect(told).toEqual([]);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain('wrong check digit');
  });
});
