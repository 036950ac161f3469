import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readWording } from '../../src/understand/automatic/read-wording.ts';
import { aCustomer, ask, DESKS, lookAt } from '../journeys/story.ts';
import { chaosResult, chaosSize } from '../support/chaos-size.ts';
import { corpusFolder, corpusSubjects, OWN_PEOPLE } from '../support/machine-mail.ts';
import { startWorld, type World } from '../support/world.ts';

const size = chaosSize(process.env);
const folder = corpusFolder(process.env);
const subjects = [...OWN_PEOPLE, ...(folder === null ? [] : corpusSubjects(folder))];
/** Read all; worked as tickets: every so manieth. */
const EVERY = size.pick(4, 1);

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

it('no subject of a person reads as a machine’s', () => {
  if (folder === null)
    process.stdout.write('chaos t30: no EVALUATION_DATA here; with our own subjects only\n');
  expect(subjects.length).toBeGreaterThanOrEqual(OWN_PEOPLE.length);
  expect(subjects.filter((subject) => readWording(subject, '') !== null)).toEqual([]);
});

it(
  'and no ticket under such a subject is left as a machine’s',
  async () => {
    const asked = subjects
      .filter((_subject, index) => index % EVERY === 0)
      .flatMap((subject) => DESKS.map((desk) => ({ desk, subject, customer: aCustomer(world) })))
      .map((one) => ({ ...one, id: ask(world, one.desk, one.customer, { subject: one.subject }) }));
    await world.settled();
    const fates = await Promise.all(
      asked.map(async ({ desk, id, subject }) => ({
        subject,
        told: lookAt(world, desk, id).told.length,
        reasons: (await world.page(desk, id)).reasons,
      })),
    );
    const answered = fates.filter(({ told }) => told === 1).length;
    chaosResult('t30', { subjects: subjects.length, tickets: fates.length, answered });
    expect(fates.filter(({ reasons }) => reasons.includes('machine_mail'))).toEqual([]);
    // Some subjects ask for a person, or say what only a person may answer; most are a plain question.
    expect(answered).toBeGreaterThan(fates.length / 2);
  },
  size.timeoutMs,
);
