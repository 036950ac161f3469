import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { systemClock } from '../../src/platform/clock.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { ringAll, type SeededTicket, seedTickets, unanswered, writtenAt } from '../pipeline/seed.ts';
import { type Child, startChild } from '../support/child.ts';
import { median } from '../support/figures.ts';
import { serviceEnvironment } from '../support/service-environment.ts';
import { descendantsOf, residentOf } from './resident.ts';

/** `MEMORY_TICKETS` makes a shorter run of it, to look while something is being changed. */
const TICKETS = Number(process.env['MEMORY_TICKETS'] ?? 20_000);
const CHUNK = Math.min(1_000, TICKETS / 20);
const IDLE_SECONDS = 10;
/** Memory grows while code is compiled and pools fill up; the line is fitted through what comes after. */
const SETTLED_FROM = TICKETS * 0.4;

interface Sample {
  readonly tickets: number;
  readonly megabytes: number;
  /** Of this sample's tickets; on a machine with room for both there are none. */
  readonly unanswered: number;
}

/** Memory of one process that does everything, and of the database it brings along, idle and over 20,000 tickets. */
export async function memory(): Promise<object> {
  const sandbox = await startSandbox({ clock: systemClock(), liftQuotas: true });
  const folder = await mkdtemp(join(tmpdir(), 'whereabouts-bench-'));
  const { DATABASE_URL: _, SWEEP_SECONDS: __, ...environment } = await serviceEnvironment(sandbox, '');
  const entry = [join(import.meta.dirname, '../pipeline/worker-process.ts')];
  // As any start but the very first one: what was compiled is there, and so is the database.
  await (await startChild(entry, { ...environment, DATA_DIR: folder })).stop();
  const service = await startChild(entry, { ...environment, DATA_DIR: folder });
  try {
    await pause(IDLE_SECONDS * 1_000);
    const idle = { service: residentOf(service.pid), database: descendantsOf(service.pid) };
    const samples = await underLoad(sandbox, service);
    const after = { service: samples.at(-1)?.megabytes ?? 0, database: descendantsOf(service.pid) };
    const slope = slopeOf(samples.filter(({ tickets }) => tickets >= SETTLED_FROM));
    show(idle, after, slope);
    const left = samples.reduce((sum, sample) => sum + sample.unanswered, 0);
    if (left > 0)
      process.stdout.write(`${left} tickets got a note instead of an answer: the machine is busy\n`);
    return { idle, after, megabytesPer10000Tickets: slope, tickets: TICKETS, samples };
  } finally {
    await service.stop();
    await sandbox.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function underLoad(sandbox: Sandbox, service: Child): Promise<readonly Sample[]> {
  const samples: Sample[] = [];
  // The sweep finds tickets that are there before they ring, so answers count from when they were made.
  const seed = (): { readonly from: number; readonly tickets: readonly SeededTicket[] } => ({
    from: sandbox.log.entries().length,
    tickets: seedTickets(sandbox, CHUNK),
  });
  let next = seed();
  for (let done = 0; done < TICKETS; done += CHUNK) {
    const { tickets: now, from } = next;
    if (done + CHUNK < TICKETS) next = seed();
    await ringAll(service.origin, now);
    await writtenAt(sandbox, now, from);
    const looks: number[] = [];
    for (let look = 0; look < 5; look += 1) {
      await pause(200);
      looks.push(residentOf(service.pid));
    }
    const sample = {
      tickets: done + CHUNK,
      megabytes: median(looks),
      unanswered: unanswered(sandbox, now).length,
    };
    process.stderr.write(`${sample.tickets} tickets: ${sample.megabytes.toFixed(0)} MB\n`);
    samples.push(sample);
  }
  return samples;
}

/** Least squares, in megabytes for every 10,000 tickets. */
function slopeOf(samples: readonly Sample[]): number {
  const mean = (pick: (sample: Sample) => number): number =>
    samples.reduce((sum, sample) => sum + pick(sample), 0) / samples.length;
  const [x, y] = [mean(({ tickets }) => tickets), mean(({ megabytes }) => megabytes)];
  const above = samples.reduce((sum, { tickets, megabytes }) => sum + (tickets - x) * (megabytes - y), 0);
  const below = samples.reduce((sum, { tickets }) => sum + (tickets - x) ** 2, 0);
  return (above / below) * 10_000;
}

interface Held {
  readonly service: number;
  readonly database: number;
}

function show(idle: Held, after: Held, slope: number): void {
  const megabytes = ({ service, database }: Held): string =>
    `${service.toFixed(0)} MB, its database ${database.toFixed(0)} MB`;
  process.stdout.write(
    `idle: ${megabytes(idle)} · after ${TICKETS} tickets: ${megabytes(after)} · slope ${slope.toFixed(1)} MB for 10,000 tickets, fitted from ${SETTLED_FROM} on\n`,
  );
}
