import { systemClock } from '../../src/platform/clock.ts';
import type { Fault } from '../../src/sandbox/faults.ts';
import type { Random } from '../../src/train/random.ts';
import type { Desk } from '../journeys/story.ts';
import { askCalmly } from './crowd.ts';
import { type Asked, evidenceOf, untilEnded } from './evidence.ts';
import { judge, type Verdict } from './oracle.ts';
import { startWorld } from './world.ts';

const PATIENCE_MS = 300_000;

/** Our patience with a write is 10 s, and a look for it follows a second later. */
const PATIENT_MS = 10_000;
const GIVEN_UP_MS = 11_500;

/** Ways in which nobody can tell whether a write was taken; all but the delayed ones have been applied at once. */
const DOUBTS: readonly ((random: Random) => Pick<Fault, 'kind' | 'ms' | 'status'>)[] = [
  () => ({ kind: 'lost' }),
  () => ({ kind: 'masked', status: 502 }),
  () => ({ kind: 'masked', status: 504 }),
  () => ({ kind: 'truncated' }),
  (random) => ({ kind: 'late', ms: Math.round(random() * 2 * PATIENT_MS) }),
  (random) => ({ kind: 'delayed', ms: Math.round(random() * PATIENT_MS) }),
  // Taken up after we have looked for it in vain.
  (random) => ({ kind: 'delayed', ms: Math.round(GIVEN_UP_MS + random() * PATIENT_MS) }),
];

/** The write that carries the text. */
const WRITES: Readonly<Record<Desk, (id: string) => Fault['match']>> = {
  zendesk: (id) => ({ method: 'PUT', path: new RegExp(`/tickets/${id}(?!\\d)`) }),
  gorgias: (id) => ({ method: 'POST', path: new RegExp(`/tickets/${id}/messages`) }),
};

export interface Doubtful {
  readonly verdict: Verdict;
  readonly asked: readonly Asked[];
  /** Tickets by what was written on them: `told 1, notes 0`. */
  readonly endings: Readonly<Record<string, number>>;
  /** Writes a helpdesk refused because the ticket had changed since. */
  readonly conflicts: number;
}

/** Tickets whose first write ends in doubt, each in one of the ways, all at once. */
export async function sendInDoubt(desk: Desk, tickets: number, random: Random): Promise<Doubtful> {
  const world = await startWorld({
    environment: { NOW: '', UNCLEAR_SEND_SECONDS: '20' },
    timing: { pausesMs: [500, 500, 1_000, 2_000, 5_000, 5_000, 5_000], deadPauseMs: 1_000 },
    clock: systemClock(),
  });
  try {
    const { sandbox } = world;
    const asked = Array.from({ length: tickets }, (_, at) => {
      const ticket = askCalmly(sandbox, desk);
      const doubt = DOUBTS[at % DOUBTS.length]?.(random) ?? { kind: 'lost' };
      sandbox.servers[desk].faults.add({ ...doubt, match: WRITES[desk](ticket.id), times: 1 });
      return ticket;
    });
    await untilEnded(sandbox, asked, PATIENCE_MS);
    await world.settled();
    const evidence = evidenceOf(sandbox, asked, 0);
    return {
      verdict: judge(evidence),
      asked,
      endings: counted(evidence.tickets.map(({ texts }) => endingOf(texts))),
      conflicts: sandbox.log.entries(desk).filter(({ status }) => status === 409).length,
    };
  } finally {
    await world.stop();
  }
}

function endingOf(texts: ReturnType<typeof evidenceOf>['tickets'][number]['texts']): string {
  const ours = texts.filter(({ by }) => by === 'us');
  const told = ours.filter((text) => text.public).length;
  return `told ${told}, notes ${ours.length - told}`;
}

function counted(names: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
