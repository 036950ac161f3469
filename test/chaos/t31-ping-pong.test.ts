import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aCustomer, ask, type Customer, lookAt, writeAgain } from '../journeys/story.ts';
import { chaosResult, chaosSize } from '../support/chaos-size.ts';
import { startWorld, type World } from '../support/world.ts';

const size = chaosSize(process.env);
const DOMAIN = 'pingpong.example';
/** `limits.perDomainPerHour` of a new installation. */
const PER_HOUR = 20;
/** New tickets for each mail it gets: more than one, or it would die out by itself. */
const FOLD = size.pick(3, 10);
const WORDS = 'Where is my order #98765? When will it arrive?';

let world: World;
afterEach(() => world.stop());

describe('a responder without headers that changes its address each time', () => {
  let robots = 0;

  beforeEach(async () => {
    // Strangers are asked, else it would never get its first mail; the limits are those of a new installation.
    world = await startWorld({ policy: { guards: { askStrangers: true }, limits: {} } });
  });

  const robotWrites = (): string => {
    robots += 1;
    return ask(
      world,
      'gorgias',
      { name: 'Info', address: `info-${robots}@${DOMAIN}`, order: '' },
      { text: WORDS },
    );
  };

  /** Mails of ours to its domain, by address. */
  const mailed = (): readonly string[] =>
    world.sandbox.gorgias.sender.left.flatMap(({ to }) => to).filter((to) => to.endsWith(`@${DOMAIN}`));

  it(
    'gets one mail an address and twenty an hour, then silence',
    async () => {
      const tickets = [robotWrites()];
      let answered = 0;
      for (;;) {
        await world.settled();
        const fresh = mailed().length - answered;
        if (fresh === 0) break;
        answered += fresh;
        for (let n = 0; n < fresh * FOLD; n += 1) tickets.push(robotWrites());
      }
      const pages = await Promise.all(tickets.map((id) => world.page('gorgias', id)));
      const silenced = pages.filter(({ reasons }) => reasons[0] === 'limit_domain').length;
      chaosResult('t31', { tickets: tickets.length, mails: mailed().length, silenced });
      expect(new Set(mailed()).size).toBe(mailed().length);
      expect(mailed()).toHaveLength(PER_HOUR);
      // Void, not green: it went on writing, and was held off by the domain's limit.
      expect(silenced).toBe(tickets.length - PER_HOUR);
      expect(silenced).toBeGreaterThan(PER_HOUR);
    },
    size.timeoutMs,
  );
});

describe('responders that answer each of our texts at once', () => {
  const FIFTY = 50;

  beforeEach(async () => {
    world = await startWorld();
  });

  it(
    'get no second text, and trip the breaker when there are too many of them',
    async () => {
      const told: { readonly id: string; readonly customer: Customer }[] = [];
      const texts = (): number =>
        told.reduce((sum, { id }) => sum + lookAt(world, 'zendesk', id).told.length, 0);
      // A busy machine hands some of them over: as many again, until fifty were told.
      for (let round = 0; round < 10 && told.length < FIFTY; round += 1) {
        const asked = Array.from({ length: FIFTY - told.length }, () => aCustomer(world)).map((customer) => ({
          customer,
          id: ask(world, 'zendesk', customer),
        }));
        await world.settled();
        told.push(...asked.filter(({ id }) => lookAt(world, 'zendesk', id).told.length === 1));
      }
      expect(texts()).toBe(FIFTY);
      for (const [index, { id, customer }] of told.entries()) {
        const { name, address } = customer;
        if (index % 3 === 0)
          writeAgain(world, 'zendesk', id, { name, address, text: 'Your message has arrived.' });
      }
      await world.settled();
      expect(texts()).toBe(FIFTY);
      const next = ask(world, 'zendesk', aCustomer(world));
      await world.settled();
      expect((await world.page('zendesk', next)).reasons[0]).toBe('breaker');
      const [breaker] = await world.service.store.breakers.list();
      chaosResult('t31', { answeredAtOnce: breaker?.why ?? 'no trip' });
      expect(breaker?.why).toMatch(/^17 of the last 50 texts were answered within two minutes/);
    },
    size.timeoutMs,
  );
});
