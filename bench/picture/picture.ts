import { openAlmanac } from '../../src/look-up/almanac.ts';
import type { PictureInput } from '../../src/look-up/picture-input.ts';
import { loadTemplates } from '../../src/respond/texts/load-templates.ts';
import { createReplyWriter } from '../../src/respond/texts/reply-writer.ts';
import { plainQuestion } from '../../src/run/plain-question.ts';
import { type RehearsalTools, rehearse } from '../../src/run/rehearse.ts';
import { TEMPLATES_FOLDER } from '../../src/service/templates-folder.ts';
import { inputOf } from '../../test/look-up/picture-in.ts';
import { ROW_GROUPS } from '../../test/look-up/rows/index.ts';
import { at } from '../support/figures.ts';
import { demoWorlds } from './demo-worlds.ts';

/**
 * Milliseconds for one ticket. `processor` is what one took on average without the time in which others were served, in
 * the best of all rounds: a busy machine does not change it.
 */
interface Times {
  readonly worlds: number;
  readonly tickets: number;
  readonly answered: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  readonly processorMs: number;
}

const WARM_UP = 3;
const ROUNDS = 10;

/** Picture, decision and text of a ticket, without asking or writing anything, in the languages by turns. */
export async function picture(): Promise<object> {
  const tools = { almanac: openAlmanac(), writer: createReplyWriter(loadTemplates(TEMPLATES_FOLDER)) };
  const { languages } = tools.writer;
  const rows = ROW_GROUPS.flatMap((group) => group.rows)
    .flatMap(({ cases }) => cases)
    .map(([, world]) => inputOf(world));
  const demo = (await demoWorlds()).map((world) => inputOf(world));
  const allowed = [...rows, ...demo].map((input) => ({
    ...input,
    policy: { ...input.policy, brand: { ...input.policy.brand, languages } },
  }));
  const all = timesOf(allowed, tools);
  const told = timesOf(
    allowed.filter((input) => isAnswered(input, tools)),
    tools,
  );
  show('every ticket', all);
  show('answered tickets', told);
  return { all, answered: told };
}

function isAnswered(input: PictureInput, tools: RehearsalTools): boolean {
  return rehearse(input, plainQuestion('en'), tools).outcome === 'answered';
}

function timesOf(inputs: readonly PictureInput[], tools: RehearsalTools): Times {
  const { languages } = tools.writer;
  const wall: number[] = [];
  const processor: number[] = [];
  let answered = 0;
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const used = process.threadCpuUsage();
    const times = inputs.map((input, index) => {
      const question = plainQuestion(languages[(index + round) % languages.length] ?? 'en');
      const began = performance.now();
      const { reply } = rehearse(input, question, tools);
      return { ms: performance.now() - began, told: reply?.kind === 'written' };
    });
    const { user, system } = process.threadCpuUsage(used);
    if (round < WARM_UP) continue;
    wall.push(...times.map(({ ms }) => ms));
    processor.push((user + system) / 1_000 / inputs.length);
    answered += times.filter(({ told }) => told).length;
  }
  return {
    worlds: inputs.length,
    tickets: wall.length,
    answered,
    medianMs: at(0.5, wall),
    p99Ms: at(0.99, wall),
    processorMs: Math.min(...processor),
  };
}

function show(name: string, times: Times): void {
  const { worlds, tickets, answered, medianMs, p99Ms, processorMs } = times;
  const [median, p99, processor] = [medianMs, p99Ms, processorMs].map((ms) => ms.toFixed(2));
  process.stdout.write(
    `${name.padEnd(18)} ${worlds} worlds, ${tickets} tickets, ${answered} answered · median ${median} ms, p99 ${p99} ms · processor ${processor} ms\n`,
  );
}
