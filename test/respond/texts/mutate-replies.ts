import { checkText } from '../../../src/respond/texts/check-text.ts';
import type { TemplateSet } from '../../../src/respond/texts/template-set.ts';
import { FACT_MUTATIONS } from './fact-mutations.ts';
import { goodReplies } from './reply-worlds.ts';

/** What came of it: how many of each were tried, and what should have been otherwise. */
export interface MutationResult {
  readonly good: number;
  /** Good replies that were refused. */
  readonly refused: readonly string[];
  /** False replies made, by kind. */
  readonly made: Readonly<Record<string, number>>;
  /** False replies that would have been sent. */
  readonly passed: readonly string[];
}

/** Writes so many good replies, makes false ones of each, and has all of them checked. */
export function mutateReplies(count: number, templates: TemplateSet): MutationResult {
  const { good, refused } = goodReplies(count, templates);
  const made: Record<string, number> = {};
  const passed: string[] = [];
  good.forEach((reply, index) => {
    for (const [kind, mutate] of Object.entries(FACT_MUTATIONS)) {
      const mutant = mutate(reply, index, templates);
      if (mutant === null) continue;
      made[kind] = (made[kind] ?? 0) + 1;
      if (checkText(mutant).length === 0)
        passed.push(
          `${kind}, ${reply.request.language}/${reply.name}\n${reply.composed.text}\n-->\n${mutant.text}`,
        );
    }
  });
  return { good: good.length, refused, made, passed };
}
