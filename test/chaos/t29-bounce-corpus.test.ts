import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ask, DESKS, type Desk, lookAt } from '../journeys/story.ts';
import { askUntilTold } from '../support/ask-until-told.ts';
import { chaosResult, chaosSize } from '../support/chaos-size.ts';
import { corpusFolder, corpusMails, type MachineMail, OWN_MACHINES } from '../support/machine-mail.ts';
import { startWorld, type World } from '../support/world.ts';

const size = chaosSize(process.env);
const folder = corpusFolder(process.env);
/** In the short form every so manieth mail of the corpus. */
const EVERY = size.pick(21, 1);
/** Worked before the next are written: a helpdesk rings for all of them at once, and gives up after seconds. */
const BATCH = 50;

const mails: readonly MachineMail[] = [
  ...OWN_MACHINES,
  ...(folder === null ? [] : corpusMails(folder).filter((_mail, index) => index % EVERY === 0)),
];

let world: World;
beforeAll(async () => {
  // Strangers may be asked here: else they would all be silent for another reason than being machines.
  world = await startWorld({ policy: { guards: { askStrangers: true } } });
});
afterAll(() => world.stop());

interface Fate {
  readonly subject: string;
  readonly told: number;
  readonly reason: string;
}

async function fatesOf(desk: Desk, batch: readonly MachineMail[]): Promise<readonly Fate[]> {
  const ids = batch.map(({ address, name, subject, text, headers }) =>
    ask(world, desk, { address, name, order: '' }, { subject, text, headers }),
  );
  await world.settled();
  return Promise.all(
    ids.map(async (id, index) => ({
      subject: batch[index]?.subject ?? '',
      told: lookAt(world, desk, id).told.length,
      reason: (await world.page(desk, id)).reasons[0] ?? 'undecided',
    })),
  );
}

it(
  'no bounce, vacation mail, list or notification gets a public text, and a person who writes between them does',
  async () => {
    if (folder === null)
      process.stdout.write('chaos t29: no EVALUATION_DATA here; with our own mails only\n');
    const fates: Record<Desk, Fate[]> = { zendesk: [], gorgias: [] };
    for (let from = 0; from < mails.length; from += BATCH) {
      for (const desk of DESKS) fates[desk].push(...(await fatesOf(desk, mails.slice(from, from + BATCH))));
      // Void, not green, unless people who write between them are answered.
      for (const desk of DESKS) await askUntilTold(world, desk);
    }
    const all = [...fates.zendesk, ...fates.gorgias];
    const known = (desk: Desk): number =>
      fates[desk].filter(({ reason }) => reason === 'machine_mail').length / mails.length;
    chaosResult('t29', {
      mails: mails.length,
      tickets: all.length,
      told: all.filter(({ told }) => told > 0).length,
      knownOnZendesk: known('zendesk').toFixed(4),
      knownOnGorgias: known('gorgias').toFixed(4),
    });
    expect(all.filter(({ told }) => told > 0)).toEqual([]);
    // Every mail was decided, and silence came from knowing machines.
    expect(all.filter(({ reason }) => reason === 'undecided')).toEqual([]);
    expect(known('zendesk')).toBeGreaterThanOrEqual(0.95);
    expect(known('gorgias')).toBeGreaterThanOrEqual(0.98);
  },
  size.timeoutMs,
);
