import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { openAlmanac } from '../src/look-up/almanac.ts';
import { readPolicy } from '../src/policy/read-policy.ts';
import { loadTemplates } from '../src/respond/texts/load-templates.ts';
import { LISTS_EN } from '../src/respond/texts/note-words/en/lists.ts';
import { createReplyWriter } from '../src/respond/texts/reply-writer.ts';
import { plainQuestion } from '../src/run/plain-question.ts';
import { type Rehearsed, rehearse } from '../src/run/rehearse.ts';
import { rehearsedNote } from '../src/run/rehearsed-note.ts';
import { TEMPLATES_FOLDER } from '../src/service/templates-folder.ts';
import type { Condition, MatrixAction } from '../src/ticket/condition.ts';
import { inputOf } from '../test/look-up/picture-in.ts';
import { ROW_GROUPS } from '../test/look-up/rows/index.ts';

/** What comes of a condition, seen in the worlds of its row. */
export interface ConditionSample {
  /** Least cautious first. */
  readonly actions: readonly MatrixAction[];
  /** Name of the English text, where there is one. */
  readonly text: string | null;
  /** What the customer reads, or the first line of the team's note. */
  readonly example: string;
  readonly readBy: 'customer' | 'team';
}

const ACTIONS: readonly MatrixAction[] = ['answer', 'answer_open', 'person'];
const QUESTION = plainQuestion('en');

/** By condition, with a policy that allows everything and is silent otherwise. */
export async function conditionSamples(): Promise<ReadonlyMap<Condition, ConditionSample>> {
  const tools = { almanac: openAlmanac(), writer: createReplyWriter(loadTemplates(TEMPLATES_FOLDER)) };
  const policy = readPolicy({
    brand: { name: 'Acme', timezone: 'America/New_York', languages: ['en'] },
    defaults: { autonomy: 'reply_and_close' },
  });
  const worlds = ROW_GROUPS.flatMap(({ rows }) => rows).flatMap(({ cases }) => cases);
  // A world with a policy of its own shows what a policy can do, and not what happens by default.
  const plain = worlds.filter(([, world]) => world.policy === undefined);
  const rehearsed = plain.map(([, world]) => rehearse({ ...inputOf(world), policy }, QUESTION, tools));
  const byCondition = Map.groupBy(rehearsed, ({ situation }) => situation.picture.condition);
  return new Map([...byCondition].map(([condition, found]) => [condition, sampleOf(condition, found)]));
}

function sampleOf(condition: Condition, found: readonly Rehearsed[]): ConditionSample {
  const actions = ACTIONS.filter((action) =>
    found.some(({ situation }) => situation.picture.action === action),
  );
  const texts = found.flatMap(({ reply }) => (reply?.kind === 'written' ? [reply] : []));
  // One of several parcels is told of in the text of row 20.
  const told = texts.find(({ template }) => template === `en/${condition}`) ?? texts[0];
  if (told !== undefined)
    return { actions, text: told.template, example: mainWords(told.text), readBy: 'customer' };
  const [first] = found;
  const note = first === undefined ? '' : rehearsedNote(first, QUESTION).summary;
  // What was asked and why no machine answered is the same in all of them.
  const [verdict = ''] = note.split(`; ${LISTS_EN.intents.order_status}`);
  return { actions, text: null, example: `${verdict}.`, readBy: 'team' };
}

/** The first paragraph after the line that says who writes, with its list where it announces one. */
function mainWords(text: string): string {
  const [, first = '', ...rest] = text.split(/\n+/);
  if (!first.endsWith(':')) return first;
  return [first, ...rest.filter((line) => line.startsWith('- '))].join('\n');
}

const Ticket = z.object({
  steps: z.array(z.object({ expect: z.object({ condition: z.string().optional() }).optional() })),
});

/** Names of the demo's tickets by the condition they show; those that are named after it first. */
export function demoTickets(): ReadonlyMap<string, readonly string[]> {
  const folder = new URL('../fixtures/tickets/', import.meta.url);
  const shown = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .flatMap((file) => {
      const { steps } = Ticket.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
      const conditions = new Set(steps.flatMap(({ expect }) => expect?.condition ?? []));
      return [...conditions].map((condition) => ({ condition, name: file.replace(/\.json$/, '') }));
    });
  const names = Map.groupBy(shown, ({ condition }) => condition);
  return new Map(
    [...names].map(([condition, found]) => {
      const isAbout = ({ name }: { readonly name: string }): boolean =>
        name.startsWith(condition.replaceAll('_', '-'));
      const bestFirst = [...found.filter(isAbout), ...found.filter((ticket) => !isAbout(ticket))];
      return [condition, bestFirst.map(({ name }) => name)];
    }),
  );
}
