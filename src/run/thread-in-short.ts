import { maskTexts, unmaskText } from '../masking/mask-text.ts';
import { type CheckedPoints, checkedPoints } from '../model/summary/checked-points.ts';
import { summaryInstructions } from '../model/summary/summary-instructions.ts';
import { SummaryShape } from '../model/summary/summary-shape.ts';
import { type ThreadPart, threadOf } from '../model/summary/thread-of.ts';
import { wantsSummary } from '../model/summary/wants-summary.ts';
import type { Model } from '../ports/model.ts';
import { COMMITMENTS } from '../respond/texts/commitments.ts';
import type { ModelUse } from '../ticket/model-use.ts';
import type { Policy } from '../ticket/policy.ts';
import type { ThreadPoint } from '../ticket/thread-point.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { Understanding } from '../ticket/understanding.ts';
import { knownPersonalOf } from './known-personal-of.ts';
import { leftForModel } from './left-for-model.ts';
import type { RunNotes } from './run-notes.ts';

/** What a thread in short is of. */
export interface LongThread {
  readonly ticket: Ticket;
  readonly understanding: Understanding;
  readonly policy: Policy;
}

/**
 * A long thread, or one in another language than the team's, told in a few points by a language model, each beside the
 * words it is of. Empty where none is wanted, allowed or believed: the note is then what it is without a model.
 */
export async function threadInShort(
  { ticket, understanding, policy }: LongThread,
  notes: RunNotes,
  languageModel: Model | null,
): Promise<readonly ThreadPoint[]> {
  if (languageModel === null || !policy.model.summaries) return [];
  const withinMs = leftForModel(understanding, notes);
  if (withinMs === 0) return [];
  const thread = threadOf(ticket);
  if (!wantsSummary(thread, understanding, policy)) return [];
  const { texts, tokens } = maskTexts(
    thread.map(({ text }) => text),
    knownPersonalOf(ticket, understanding),
  );
  const answer = await notes.step('sum_up', () =>
    languageModel.ask(
      {
        purpose: 'summary',
        instructions: summaryInstructions(policy.team.language),
        material: materialOf(thread, texts),
        shape: SummaryShape,
      },
      { ...notes.context, ticket: ticket.ref, policy: policy.model, withinMs },
    ),
  );
  const { usage, ms } = answer;
  if (answer.kind === 'none') {
    notes.used({ purpose: 'summary', outcome: 'none', why: [answer.why], usage, ms });
    return [];
  }
  const checked = checkedPoints(answer.value, texts, {
    language: policy.team.language,
    binding: COMMITMENTS,
  });
  notes.used({ purpose: 'summary', ...resultOf(checked), model: answer.model, usage, ms });
  const back = (text: string): string => unmaskText(text, tokens).text;
  return checked.points.flatMap(({ message, words, said }) => {
    const part = thread[message];
    if (part === undefined) return [];
    return [{ author: part.author, at: part.at, words: back(words), said: back(said) }];
  });
}

/** JSON: no message can pretend to be the next one. */
const materialOf = (thread: readonly ThreadPart[], texts: readonly string[]): string =>
  JSON.stringify(
    thread.map(({ author }, at) => ({ message: at + 1, from: FROM[author], text: texts[at] ?? '' })),
  );

const FROM: Readonly<Record<ThreadPart['author'], string>> = {
  customer: 'customer',
  third_party: 'somebody else',
  agent: 'shop',
};

function resultOf({ points, faults }: CheckedPoints): Pick<ModelUse, 'outcome' | 'why'> {
  const nothing = faults.length === 0 ? ['it saw nothing that needs telling'] : [];
  return {
    outcome: points.length > 0 ? 'used' : 'refused',
    why: points.length > 0 ? faults : [...faults, ...nothing],
  };
}
