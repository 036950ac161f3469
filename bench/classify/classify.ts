import { join } from 'node:path';
import { readCorpus } from '../../src/train/corpus.ts';
import { isHeldOut } from '../../src/train/held-out.ts';
import { figuresOf, judge } from '../../src/train/measure.ts';
import { builtInModel } from '../../src/understand/classifier/built-in-model.ts';
import { compare } from './compare.ts';
import { measureIntentSets } from './intent-sets.ts';
import { measureLanguages } from './languages.ts';
import { measureMachineMail } from './machine-mail.ts';
import { measureNumbers } from './numbers.ts';
import { measureReplyParsing } from './reply-parsing.ts';
import { measureSpeed } from './speed.ts';

const CORPUS = join(import.meta.dirname, '../../fixtures/intents');

/** What reading a ticket reaches, on our held-out voices and on sets that nothing was written for. */
export async function classify(): Promise<object> {
  const model = builtInModel();
  const heldOut = readCorpus(CORPUS).filter(isHeldOut);
  const own = figuresOf(heldOut.map((message) => judge(message, model)));
  show('own held-out voices', own);
  const sets = measureIntentSets(model);
  for (const [name, figures] of sets) show(name, figures);
  const rest = {
    replyParsing: measureReplyParsing(),
    languages: measureLanguages(),
    numbers: measureNumbers(),
    machineMail: measureMachineMail(),
    speed: measureSpeed(heldOut),
  };
  for (const [name, figures] of Object.entries(rest)) show(name, figures);
  const others = await compare();
  for (const [name, figures] of Object.entries(others)) show(name, figures);
  return { own, sets: Object.fromEntries(sets), ...rest, others };
}

function show(name: string, figures: object): void {
  const shown = Object.entries(figures).map(
    ([measure, figure]: [string, unknown]) =>
      `${measure} ${typeof figure === 'number' && !Number.isInteger(figure) ? figure.toFixed(3) : String(figure)}`,
  );
  process.stdout.write(`${name.padEnd(24)} ${shown.join(' · ')}\n`);
}
