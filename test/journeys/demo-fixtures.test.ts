import { describe, expect, test } from '@jest/globals';
import { loadFixtures, type TicketFixture } from '../../src/cli/demo/fixture.ts';
import { rowOf } from '../../src/look-up/conditions/rows.ts';

const NOW = Date.parse('2026-11-18T15:00:00Z');
const fixtures = loadFixtures(new URL('../../fixtures/tickets', import.meta.url).pathname, NOW);
const expectations = fixtures.flatMap(({ name, steps }) =>
  steps.flatMap(({ expect: expected }) => (expected === undefined ? [] : [{ name, ...expected }])),
);

describe('the tickets of the demo', () => {
  test('are more than forty, about half of them in each helpdesk', () => {
    const zendesk = fixtures.filter(({ helpdesk }) => helpdesk === 'zendesk').length;
    expect(fixtures.length).toBeGreaterThanOrEqual(44);
    expect(zendesk / fixtures.length).toBeGreaterThan(0.4);
    expect(zendesk / fixtures.length).toBeLessThan(0.6);
  });

  test('show at least thirty rows of the matrix and every outcome', () => {
    const rows = new Set(expectations.flatMap(({ condition }) => (condition && rowOf(condition)) ?? []));
    expect(rows.size).toBeGreaterThanOrEqual(30);
    expect(new Set(expectations.map(({ outcome }) => outcome))).toEqual(
      new Set(['answered', 'asked', 'handed_over', 'acknowledged', 'left']),
    );
  });

  test('share no order, no parcel and no customer, so that none changes how another ends', () => {
    expect(twice(fixtures.flatMap(orderNames))).toEqual([]);
    expect(twice(fixtures.flatMap(({ parcels }) => parcels.map(({ code }) => String(code))))).toEqual([]);
    expect(twice(fixtures.flatMap(peopleOf))).toEqual([]);
  });

  test('name nobody who could exist: every address is at a domain reserved for examples', () => {
    const addresses = fixtures.flatMap(
      (fixture) => JSON.stringify(fixture).match(/[\w.+-]+@[\w.-]+\w/g) ?? [],
    );
    const elsewhere = addresses.filter(
      (address) => !/@(?:[\w-]+\.)*(?:example|example\.(?:com|net|org))$/.test(address),
    );
    expect(elsewhere).toEqual([]);
  });

  test('say of every step why it must end so, and what the customer must be told when one is answered', () => {
    const unexplained = expectations.filter(({ reason }) => reason === undefined).map(({ name }) => name);
    const untold = expectations.filter(
      ({ outcome, says }) => (outcome === 'answered' || outcome === 'asked') && says.length === 0,
    );
    expect({ unexplained, untold: untold.map(({ name }) => name) }).toEqual({ unexplained: [], untold: [] });
  });

  test('are all watched to their end: the last step of each has an expectation', () => {
    expect(
      fixtures.filter(({ steps }) => steps.at(-1)?.expect === undefined).map(({ name }) => name),
    ).toEqual([]);
  });
});

const orderNames = ({ orders }: TicketFixture): readonly string[] => orders.map(({ name }) => String(name));

/** Everybody a fixture's orders or letters belong to, each once. */
const peopleOf = ({ customer, orders, steps }: TicketFixture): readonly string[] => [
  ...new Set([
    customer.address,
    ...orders.map(({ email }) => String(email)),
    ...steps.flatMap(({ from }) => from?.address ?? []),
  ]),
];

const twice = (values: readonly string[]): readonly string[] =>
  values.filter((value, at) => values.indexOf(value) !== at);
