import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { scoreMacros, surestMacro } from '../../../src/respond/macros/score-macros.ts';
import { CONDITIONS } from '../../../src/ticket/condition.ts';
import { INTENTS } from '../../../src/ticket/intent.ts';
import type { Macro } from '../../../src/ticket/macro.ts';

const Sets = z.array(
  z.strictObject({
    shop: z.string(),
    desk: z.enum(['zendesk', 'gorgias']),
    macros: z.string(),
    asks: z.string(),
  }),
);
const Ask = z.tuple([z.enum(CONDITIONS), z.enum(INTENTS), z.string()]);

/** A team's list with what an experienced agent would take from it. */
interface MacroSet {
  readonly shop: string;
  readonly macros: readonly Macro[];
  readonly asks: readonly { readonly asked: z.output<typeof Ask>; readonly right: string }[];
}

/** What came of asking every question of some sets, as shares. */
export interface Measured {
  readonly sets: number;
  readonly macros: number;
  readonly questions: number;
  /** The suggestion is the right macro, or none where none is right. */
  readonly top1: number;
  /** The right macro is among the first three; or none was suggested where none is right. */
  readonly top3: number;
  /** Of the suggestions made, those that were right. */
  readonly precision: number;
  readonly misses: readonly string[];
}

/** @param name `tuned` or `held-out` */
export function macroSets(name: 'tuned' | 'held-out'): readonly MacroSet[] {
  const file = new URL(`../../../fixtures/macros/${name}.yaml`, import.meta.url);
  return Sets.parse(parse(readFileSync(file, 'utf8'))).map(({ shop, macros, asks }) => ({
    shop,
    macros: linesOf(macros).map(macroOf),
    asks: linesOf(asks).map((line) => {
      const [question = '', right = ''] = splitOnce(line, ' > ');
      return { asked: Ask.parse(question.trim().split(' ')), right };
    }),
  }));
}

export function measure(sets: readonly MacroSet[]): Measured {
  const results = sets.flatMap(({ shop, macros, asks }) =>
    asks.map(({ asked, right }) => {
      const [condition, intent, language] = asked;
      const scored = scoreMacros({ macros, condition, intent, language });
      const said = surestMacro(scored)?.title ?? 'none';
      const three = scored.slice(0, 3).map(({ macro }) => macro.title);
      const isRight = said === right;
      const line = `${shop}: ${asked.join(' ')} > ${right}, said ${said} (${scored
        .slice(0, 3)
        .map(({ macro, score }) => `${macro.title} ${score.toFixed(2)}`)
        .join('; ')})`;
      return { isRight, inThree: right === 'none' ? isRight : three.includes(right), said, line };
    }),
  );
  const share = (count: number, all: number): number => count / all;
  const suggested = results.filter(({ said }) => said !== 'none');
  return {
    sets: sets.length,
    macros: sets.reduce((sum, { macros }) => sum + macros.length, 0),
    questions: results.length,
    top1: share(results.filter(({ isRight }) => isRight).length, results.length),
    top3: share(results.filter(({ inThree }) => inThree).length, results.length),
    precision: share(suggested.filter(({ isRight }) => isRight).length, suggested.length),
    misses: results.filter(({ isRight }) => !isRight).map(({ line }) => line),
  };
}

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

/** "title | language | usage | text": a title may hold a bar itself. */
function macroOf(line: string, index: number): Macro {
  const parts = line.split(' | ');
  const text = parts.at(-1) ?? '';
  const usage = Number(parts.at(-2));
  const language = parts.at(-3) ?? '-';
  const title = parts.slice(0, -3).join(' | ');
  return { id: String(index + 1), title, text, language: language === '-' ? null : language, usage };
}

function splitOnce(line: string, at: string): readonly string[] {
  const index = line.indexOf(at);
  return [line.slice(0, index), line.slice(index + at.length)];
}
