import { dayThere } from '../conversation/quiet-hours.ts';
import { maskTexts, unmaskText } from '../masking/mask-text.ts';
import { asksByItself } from '../model/reading/asks-by-itself.ts';
import { checkedReading } from '../model/reading/checked-reading.ts';
import { isOneQuestion } from '../model/reading/is-one-question.ts';
import { READING_INSTRUCTIONS } from '../model/reading/reading-instructions.ts';
import { type ModelReading, ReadingShape } from '../model/reading/reading-shape.ts';
import { withSecondReading } from '../model/reading/with-second-reading.ts';
import type { Model } from '../ports/model.ts';
import type { RunContext } from '../ports/run-context.ts';
import { cutMiddle } from '../ticket/cut-middle.ts';
import type { Policy } from '../ticket/policy.ts';
import type { SecondReading } from '../ticket/second-reading.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { Understanding } from '../ticket/understanding.ts';
import type { IntentModel } from '../understand/classifier/intent-model.ts';
import { knownPersonalOf } from './known-personal-of.ts';

/** What a second reading is of. */
export interface FirstReading {
  readonly ticket: Ticket;
  readonly understanding: Understanding;
  readonly policy: Policy;
  /** When the message was written. */
  readonly at: string;
  /** The built-in reading's, which has the last word on what each clause asks. */
  readonly classifier: IntentModel;
}

/** Masking walks a text many times; a question takes no more. */
const LONGEST = 8_000;

const NOTHING_ADDED: SecondReading['added'] = { orderNumbers: 0, needBy: false, language: false, flags: [] };

/**
 * Lets a language model read the message, too. It is shown the newly written words and nothing else, masked; without an
 * answer everything stays as it was read.
 */
export async function readAgain(
  first: FirstReading,
  context: RunContext,
  languageModel: Pick<Model, 'ask'>,
): Promise<Understanding> {
  const { ticket, understanding, policy, at } = first;
  const { texts, tokens } = maskTexts(
    [cutMiddle(understanding.message, LONGEST).text],
    knownPersonalOf(ticket, understanding),
  );
  const answer = await languageModel.ask(
    {
      purpose: 'reading',
      instructions: READING_INSTRUCTIONS,
      material: texts[0] ?? '',
      shape: ReadingShape,
    },
    { ...context, ticket: ticket.ref, policy: policy.model },
  );
  const { usage, ms } = answer;
  if (answer.kind === 'none') {
    const second = {
      outcome: 'none',
      why: answer.why,
      added: NOTHING_ADDED,
      refused: [],
      usage,
      ms,
    } as const;
    return { ...understanding, second };
  }
  const said = unmasked(answer.value, tokens);
  const today = dayThere(at, policy.brand.timezone);
  const combined = withSecondReading(understanding, {
    said,
    checked: checkedReading(said, understanding.message, today),
    isOneQuestion: isAlone(first),
    languages: policy.brand.languages,
  });
  return { ...combined.understanding, second: { ...combined.second, model: answer.model, usage, ms } };
}

function isAlone({ ticket, understanding, policy, classifier }: FirstReading): boolean {
  const { message, language, intent } = understanding;
  const how = { language, model: classifier, lexicon: policy.lexicon };
  return isOneQuestion({ subject: ticket.subject, message, language, intent }, (clause) =>
    asksByItself(clause, how),
  );
}

/** A mark that was never given out stays as it is, and then stands nowhere in the message. */
function unmasked(said: ModelReading, tokens: ReadonlyMap<string, string>): ModelReading {
  const { orderNumbers, neededBy } = said;
  const back = (text: string): string => unmaskText(text, tokens).text;
  return {
    ...said,
    orderNumbers: orderNumbers.map(back),
    neededBy: neededBy === null ? null : { ...neededBy, words: back(neededBy.words) },
  };
}
