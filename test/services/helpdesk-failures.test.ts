import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DecisionPage } from '../../src/ports/run-book.ts';
import { FAILURES, type Failure, FEW_FAILURES, SORTS_OF_FAILURES } from '../journeys/failures.ts';
import { aCustomer, ask, DESKS, type Desk, lookAt, type SeenTicket } from '../journeys/story.ts';
import { startWorld, type World } from '../support/world.ts';

/** One request of a ticket's way. */
interface Step {
  /** Paths tell tickets apart, so all stories play at once. */
  readonly match: (id: string) => { readonly method: string; readonly path: RegExp };
  readonly failures: Readonly<Record<string, Failure>>;
  /** Given up on before a late answer comes: only for the step where that changes anything. */
  readonly tooLate?: boolean;
}

const to =
  (method: string, path: (id: string) => string): Step['match'] =>
  (id) => ({
    method,
    path: new RegExp(path(id)),
  });

const STEPS: Readonly<Record<Desk, Readonly<Record<string, Step>>>> = {
  zendesk: {
    'the ticket': { match: to('GET', (id) => `/tickets/${id}(?:\\.json)?\\?`), failures: SORTS_OF_FAILURES },
    'its comments': { match: to('GET', (id) => `/tickets/${id}/comments`), failures: FEW_FAILURES },
    'the answer': { match: to('PUT', (id) => `/tickets/${id}(?!\\d)`), failures: FAILURES, tooLate: true },
  },
  gorgias: {
    'the ticket': { match: to('GET', (id) => `/tickets/${id}(?!\\d)`), failures: SORTS_OF_FAILURES },
    'the answer': { match: to('POST', (id) => `/tickets/${id}/messages`), failures: FAILURES, tooLate: true },
    'the look whether the mail left': {
      match: to('GET', (id) => `ticket_id=${id}(?!\\d)`),
      failures: FEW_FAILURES,
    },
    'its tags': { match: to('POST', (id) => `/tickets/${id}/tags`), failures: FEW_FAILURES },
    'its status': { match: to('PUT', (id) => `/tickets/${id}(?!\\d)`), failures: FEW_FAILURES },
  },
};

/** How a story ends. Beside these there is nothing: no second text, no ticket that nobody hears of. */
const ANSWERED = 'answered and closed';
const STAYS_OPEN = 'answered, stays open';
const NOTED = 'a note says that the answer may or may not have arrived';
const SENT_AND_NOTED = 'answered, and a note says that this could not be confirmed';
const LEFT = 'left alone';

/** Whatever is not named here ends answered and closed, once. */
function expectedEnd(desk: Desk, step: string, failure: string): string {
  // A ticket that is not there is a ticket that was deleted.
  if (failure === 'status 404' && ['the ticket', 'its comments'].includes(step)) return LEFT;
  // A refusal for good: the team is told, and asked to look.
  if (failure === 'status 404' && step === 'the answer') return NOTED;
  if (desk === 'zendesk') return ANSWERED;
  if (failure === 'status 404' && ['its tags', 'its status'].includes(step)) return STAYS_OPEN;
  if (failure === 'status 404' && step === 'the look whether the mail left') return SENT_AND_NOTED;
  // It comes about when these tests stop looking for it; a service looks for a minute.
  if (failure === TAKEN_UP_TOO_LATE && step === 'the answer') return `${ANSWERED}; or ${SENT_AND_NOTED}`;
  return step === 'the answer' && UNCONFIRMED.includes(failure) ? NOTED : ANSWERED;
}

const TAKEN_UP_TOO_LATE = 'a request that is taken up too late';

/** Gorgias has no compare-and-set: a text that may have been taken is never written a second time. */
const UNCONFIRMED = [
  'status 500',
  'status 502 with a page',
  'status 503',
  'a cut connection',
  'status 200 with a page',
  'status 200 with an empty object',
  'status 200 with nothing',
  'no answer at all',
];

interface Ending {
  readonly page: DecisionPage | null;
  readonly seen: SeenTicket;
}

function endOf({ page, seen }: Ending): string {
  const { told, notes } = seen;
  // Who has not been answered waits: as new as the ticket was, or open.
  const status = seen.status === 'new' ? 'open' : seen.status;
  const facts = {
    outcome: page?.outcome ?? null,
    closed: page?.closed ?? false,
    told: told.length,
    notes: notes.length,
    status,
  };
  const ends: readonly (readonly [string, object])[] = [
    [ANSWERED, { outcome: 'answered', closed: true, told: 1, notes: 0, status: 'solved' }],
    [STAYS_OPEN, { outcome: 'answered', closed: false, told: 1, notes: 0, status: 'open' }],
    [NOTED, { outcome: 'handed_over', closed: false, told: 0, notes: 1, status: 'open' }],
    [SENT_AND_NOTED, { outcome: 'handed_over', closed: false, told: 1, notes: 1, status: 'open' }],
    [LEFT, { outcome: null, closed: false, told: 0, notes: 0, status: 'open' }],
  ];
  const found = ends.find(([, end]) => JSON.stringify(end) === JSON.stringify(facts));
  return found?.[0] ?? JSON.stringify({ ...facts, reasons: page?.reasons });
}

/** How often a request fails; a read is tried three times within a run, so its job has to come back. */
function timesOf({ kind, status }: Failure, { tooLate }: Step): number {
  // A 429's pause is everybody's.
  if (['hang', 'late', 'delayed'].includes(kind) || status === 429) return 1;
  // Of an answer that nobody can confirm one note fails too, but not the next.
  if (tooLate === true) return status === 500 ? 2 : 1;
  return 4;
}

const endings = new Map<string, Ending>();
const worlds: World[] = [];

/** Stories begin one after the other, as in an account where most requests are well: failures alone open the breaker. */
const BETWEEN_STORIES_MS = 80;
const A_LITTLE_LATE_MS = 300;

async function play(desk: Desk, steps: readonly string[]): Promise<void> {
  const world = await startWorld({
    // Attempts enough: on a busy machine the database takes some of them away.
    timing: { pausesMs: [100, 200, 400, 800, 1_600, ...Array<number>(8).fill(3_000)], deadPauseMs: 500 },
    environment: { UNCLEAR_SEND_SECONDS: '6', WORKER_CONCURRENCY: '60' },
  });
  worlds.push(world);
  const stories: { readonly name: string; readonly ticket: string }[] = [];
  for (const [failure, fault] of Object.entries(FAILURES).toReversed()) {
    for (const name of steps) {
      const step = STEPS[desk][name];
      if (step === undefined || !(failure in step.failures)) continue;
      const ticket = ask(world, desk, aCustomer(world));
      const late = fault.ms === undefined || step.tooLate === true ? {} : { ms: A_LITTLE_LATE_MS };
      const given = { ...fault, ...late, match: step.match(ticket), times: timesOf(fault, step) };
      world.sandbox.servers[desk].faults.add(given);
      stories.push({ name: `${desk}: ${name}: ${failure}`, ticket });
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_STORIES_MS));
    }
  }
  await world.settled();
  await lateOnesTakenUp(world, desk, stories.filter(({ name }) => name.endsWith(TAKEN_UP_TOO_LATE)).length);
  for (const { name, ticket } of stories) {
    const page = await world.service.store.runs.page({ helpdesk: desk, id: ticket });
    endings.set(name, { page, seen: lookAt(world, desk, ticket) });
  }
}

/** What we hung up on may still be done, and must not be looked for before it is. */
async function lateOnesTakenUp({ sandbox }: World, desk: Desk, howMany: number): Promise<void> {
  const taken = (): number => sandbox.log.entries(desk).filter(({ fault }) => fault === 'delayed').length;
  while (taken() < howMany) await new Promise((resolve) => setTimeout(resolve, 50));
  // And then what it set off: the mail that leaves, the ring for it.
  await sandbox.idle();
}

let tokenEnding: Ending | null = null;

/** We hang up on a token after five seconds, so an answer after that is no answer at all. */
const TOKEN_WAYS = Object.values(FAILURES).filter(({ kind }) => kind !== 'late' && kind !== 'delayed');

async function playToken(): Promise<void> {
  const world = await startWorld({ timing: { pausesMs: TOKEN_WAYS.map(() => 50) } });
  worlds.push(world);
  const { faults } = world.sandbox.servers.zendesk;
  for (const failure of TOKEN_WAYS) faults.add({ ...failure, match: { path: /oauth/ }, times: 1 });
  world.sandbox.zendesk.revokeTokens();
  const ticket = ask(world, 'zendesk', aCustomer(world));
  await world.settled();
  const met = world.sandbox.log.entries('zendesk').filter(({ fault }) => fault !== null);
  const page = await world.page('zendesk', ticket);
  if (met.length === TOKEN_WAYS.length) tokenEnding = { page, seen: lookAt(world, 'zendesk', ticket) };
}

/** Some ninety stories at once: quick on a quiet machine, minutes on a busy one. */
const TIMEOUT_MS = 600_000;

beforeAll(async () => {
  const { zendesk, gorgias } = STEPS;
  const [first, second, ...others] = Object.keys(gorgias);
  await Promise.all([
    play('zendesk', Object.keys(zendesk)),
    play('gorgias', [first ?? '', second ?? '']),
    play('gorgias', others),
    playToken(),
  ]);
}, TIMEOUT_MS);
afterAll(async () => {
  await Promise.all(worlds.map((world) => world.stop()));
});

describe('zendesk: one answer', () => {
  it('although it takes the token away, and every way to fail is gone through before it gives another', () => {
    expect(tokenEnding === null ? 'was not played' : endOf(tokenEnding)).toBe(ANSWERED);
  });
});

describe.each(DESKS)('%s: one answer or one note', (desk) => {
  describe.each(Object.keys(STEPS[desk]))('although %s meets', (step) => {
    const failures = Object.keys(STEPS[desk][step]?.failures ?? {});
    it.each(failures.map((failure) => [failure, expectedEnd(desk, step, failure)]))(
      '%s: %s',
      (failure, expected) => {
        const ending = endings.get(`${desk}: ${step}: ${failure}`);
        expect(expected.split('; or ')).toContain(ending === undefined ? 'was not played' : endOf(ending));
      },
    );
  });
});
