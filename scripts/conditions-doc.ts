import { rowOf } from '../src/look-up/conditions/rows.ts';
import { readPolicy } from '../src/policy/read-policy.ts';
import type { Condition, MatrixAction } from '../src/ticket/condition.ts';
import type { Thresholds } from '../src/ticket/policy.ts';
import { CONDITION_LINES, type ConditionLine, SECTIONS } from './condition-lines.ts';
import { type ConditionSample, conditionSamples, demoTickets } from './condition-samples.ts';

const INTRODUCTION = `# Conditions
<!-- Made by: npm run docs:conditions, from the code, its default policy, the worlds of test/look-up/rows and the English texts. Do not edit by hand. -->

What state an order is in, as its customer sees it. Whereabouts reduces everything that shop and carriers say to exactly one of these, and the condition
decides what may happen far more than the customer's words do: the same "where is it?" has ten right answers.

- **answer**: may be answered and closed, if the intent's step allows it.
- **answer, stays open**: may be answered, and the ticket is left open so that somebody looks again.
- **person**: a note, always.

The policy can only narrow this (\`conditions\` in [configuration.md](configuration.md)). Where several fit, the most cautious one counts. The numbers are
rows of the conflict matrix the code refers to (\`src/look-up/conditions/\`). Bounds are keys under \`thresholds\` with their defaults.

Days are business days. Preparation and labels are counted where the warehouse is (\`calendar\`, with its cut-off hour), everything else where the parcel
goes. Silence is never counted on a weekend; lateness is, with carriers that deliver then (USPS on Saturdays, Amazon on both days, others under
\`carriers\`).

Under each condition stands what its customer reads, or the first line of the note that the team gets, and the demo's tickets that show it
(\`npm run demo\`, files in \`fixtures/tickets/\`). \`whereabouts picture\` says the same for any order of yours.`;

/** The text of `docs/conditions.md`. @throws when a condition is in no section or in none of the rows' worlds */
export async function conditionsDoc(): Promise<string> {
  const { thresholds } = readPolicy({});
  const samples = await conditionSamples();
  const tickets = demoTickets();
  const sections = SECTIONS.map(({ title, conditions }) => {
    const blocks = conditions.map((condition) => {
      const sample = samples.get(condition);
      if (sample === undefined) throw new Error(`no world of test/look-up/rows is ${condition}; add one`);
      return block({
        condition,
        line: CONDITION_LINES[condition],
        sample,
        thresholds,
        shownBy: tickets.get(condition) ?? [],
      });
    });
    return [`## ${title}`, ...blocks].join('\n\n');
  });
  return `${[INTRODUCTION, ...sections].join('\n\n')}\n`;
}

interface Block {
  readonly condition: Condition;
  readonly line: ConditionLine;
  readonly sample: ConditionSample;
  readonly thresholds: Thresholds;
  readonly shownBy: readonly string[];
}

const ACTION_WORDS: Readonly<Record<MatrixAction, string>> = {
  answer: 'answer',
  answer_open: 'answer, stays open',
  person: 'person',
};

/** More tickets than these show nothing new. */
const LISTED_TICKETS = 3;

function block({ condition, line, sample, thresholds, shownBy }: Block): string {
  const row = rowOf(condition);
  const may = sample.actions.map((action) => ACTION_WORDS[action]).join(' · ');
  const when = line.when === null ? '' : `: ${withNumbers(line.when, thresholds)}`;
  const bounds = line.bounds.map((key) => `\`${key}\` ${thresholds[key]}`);
  return [
    `### ${condition}`,
    `${row === null ? 'No row' : `Row ${row}`}: ${line.meaning}.`,
    '',
    `- **${may}**${when}`,
    ...(bounds.length === 0 ? [] : [`- Bounds: ${bounds.join(', ')}`]),
    ...(sample.text === null ? [] : [`- Text: [${sample.text}](../templates/${sample.text}.liquid)`]),
    ...(shownBy.length === 0 ? [] : [`- In the demo: ${shownBy.slice(0, LISTED_TICKETS).join(', ')}`]),
    '',
    `> ${sample.readBy === 'team' ? '*Note:* ' : ''}${sample.example.replaceAll('\n', '\n> ')}`,
  ].join('\n');
}

/** Puts the thresholds' values in place of their names. */
function withNumbers(text: string, thresholds: Thresholds): string {
  return Object.entries(thresholds).reduce(
    (filled, [key, value]) => filled.replaceAll(`{${key}}`, String(value)),
    text,
  );
}
