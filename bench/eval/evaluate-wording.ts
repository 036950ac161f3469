import { systemClock } from '../../src/platform/clock.ts';
import { atOnce } from './at-once.ts';
import { spread } from './eval-case.ts';
import type { Evaluation } from './evaluate.ts';
import { type WordingCase, wordingCases } from './wording-cases.ts';
import { type WordedCase, type WordingReport, wordingReport } from './wording-report.ts';

const CONTEXT = { signal: new AbortController().signal, record: (): void => undefined };

/** Lets a model put our replies into other words, as a run does. @throws whatever the model throws */
export async function evaluateWording(
  evaluation: Omit<Evaluation, 'cases'> & { readonly limit: number },
): Promise<WordingReport> {
  const { model, policy, by, isReplay, onProgress, limit } = evaluation;
  const cases = spread(wordingCases(policy.model), limit);
  let done = 0;
  const word = async (one: WordingCase, at: number): Promise<WordedCase> => {
    const ticket = { helpdesk: 'file', id: String(at) };
    const answer = await model.ask(one.wording.question, { ...CONTEXT, ticket, policy: policy.model });
    onProgress((done += 1), cases.length);
    return { ...one, answer, taken: answer.kind === 'none' ? null : one.wording.take(answer.value.text) };
  };
  const worded = await atOnce(cases, evaluation.atOnce, word);
  const when = isReplay ? null : new Date(systemClock().wall()).toISOString();
  const { tone, price } = policy.model;
  return wordingReport(worded, { by, at: when, tone, price });
}
