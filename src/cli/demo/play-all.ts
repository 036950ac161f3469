import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { Service } from '../../service/start-service.ts';
import { deviations, lookAt } from './check.ts';
import type { FixtureExpectation, FixtureStep, TicketFixture } from './fixture.ts';
import { type PlayedTicket, play, seed } from './play.ts';
import type { Row } from './table.ts';

/** Longest a ticket may take, a follow-up included; beyond it the demo says so instead of hanging. */
const PATIENCE_MS = 60_000;
const LOOK_MS = 50;

/** Where tickets are played. */
export interface Stage {
  readonly service: Service;
  readonly sandbox: Sandbox;
  /**
   * Customers who write at the same time: as many as the worker has slots. More would only wait for one, the milliseconds
   * of the table would tell of the wait, and looking after all of them would keep the database from its work.
   */
  readonly atOnce: number;
  readonly onProgress: (done: number, all: number) => void;
  /** It becomes as late as it is: what began in the past lies as long as its story says. */
  readonly letTimePass: () => void;
}

/** Plays every fixture and says for each how it ended, in the order they were given. */
export async function playAll(fixtures: readonly TicketFixture[], stage: Stage): Promise<readonly Row[]> {
  for (const fixture of fixtures) seed(fixture, stage.sandbox);
  const rows: Row[] = [];
  const waiting = fixtures.entries();
  let done = 0;
  stage.onProgress(0, fixtures.length);
  const playOnAndOn = async (): Promise<void> => {
    for (const [index, fixture] of waiting) {
      rows[index] = await playOne(fixture, stage);
      done += 1;
      stage.onProgress(done, fixtures.length);
    }
  };
  await Promise.all(Array.from({ length: stage.atOnce }, playOnAndOn));
  return rows;
}

async function playOne(fixture: TicketFixture, stage: Stage): Promise<Row> {
  let here = fixture;
  let ticketId: string | null = null;
  let row: Row = { ticket: fixture.name, story: fixture.story, page: null, ms: 0, faults: [] };
  let earlier: FixtureExpectation[] = [];
  let noted = 0;
  for (const step of fixture.steps) {
    if (step.opens !== undefined) {
      here = { ...fixture, helpdesk: step.opens };
      [ticketId, earlier, noted] = [null, [], 0];
    }
    const started = performance.now();
    ticketId = take(step, here, ticketId, stage);
    // Without an expectation the next person does not wait: an agent who takes the ticket before we look at it.
    if (step.expect === undefined) continue;
    const played = { fixture: here, ticketId };
    if (step.who === 'nobody') await untilNoted(played, noted + 1, stage.sandbox);
    else await untilWorked(played, earlier.length + 1, stage.service);
    const ms = performance.now() - started;
    const page = await pageOf(played, stage.service);
    const seen = lookAt(played, stage.sandbox);
    const faults = deviations({ expected: step.expect, earlier, page, seen });
    row = {
      ...row,
      ticket: `${here.helpdesk} ${ticketId} ${fixture.name}`,
      page,
      ms,
      faults: [...row.faults, ...faults.map((fault) => atStep(fault, step, fixture))],
    };
    noted = seen.noted.length;
    earlier.push(step.expect);
  }
  return row;
}

/** @returns the ticket, which a first step opens */
function take(step: FixtureStep, fixture: TicketFixture, ticketId: string | null, stage: Stage): string {
  if (step.who !== 'nobody') return play(fixture, step, ticketId, stage.sandbox);
  if (ticketId === null) throw new Error(`${fixture.name}: time passes before anything has happened`);
  stage.letTimePass();
  return ticketId;
}

/** Nobody writes, so no run tells that something has come of it: our next note does. */
async function untilNoted(played: PlayedTicket, notes: number, sandbox: Sandbox): Promise<void> {
  const giveUpAt = performance.now() + PATIENCE_MS;
  while (performance.now() < giveUpAt && lookAt(played, sandbox).noted.length < notes)
    await new Promise((resolve) => {
      setTimeout(resolve, LOOK_MS);
    });
}

function atStep(fault: string, step: FixtureStep, { steps }: TicketFixture): string {
  return steps.length === 1 ? fault : `step ${steps.indexOf(step) + 1}: ${fault}`;
}

async function untilWorked(played: PlayedTicket, runs: number, service: Service): Promise<void> {
  const giveUpAt = performance.now() + PATIENCE_MS;
  while (performance.now() < giveUpAt) {
    const page = await pageOf(played, service);
    if (page !== null && page.outcome !== null && page.runs >= runs) return;
    await new Promise((resolve) => {
      setTimeout(resolve, LOOK_MS);
    });
  }
}

const pageOf = (
  { fixture, ticketId }: PlayedTicket,
  { store }: Service,
): ReturnType<Service['store']['runs']['page']> =>
  store.runs.page({ helpdesk: fixture.helpdesk, id: ticketId });
