import type { RenderedMacro } from '../../ticket/macro.ts';
import { cut } from '../texts/clean.ts';
import { list, safe } from '../texts/note-html.ts';
import type { MacroProblem } from './macro-problems.ts';
import type { ReadingWords } from './reading-words.ts';

/** A macro as it reads on the ticket, and what of it does not fit. */
export interface MacroReading {
  readonly rendered: RenderedMacro;
  /** `null`: its language cannot be checked. */
  readonly problems: readonly MacroProblem[] | null;
  /** The order's name, for whoever applies it; `null`: there is none. */
  readonly order: string | null;
  /** It is not the customer's language; absent: it is, or nobody can tell. */
  readonly otherLanguage?: { readonly macro: string; readonly customer: string };
}

/** Helpdesks cut long notes without a word, and nobody reads more. */
const LONGEST = 1_200;
const MOST_PROBLEMS = 4;

/** What a note shows of it, as html in which nothing of the macro's can be markup or a placeholder. Pure. */
export function readingSection(reading: MacroReading, words: ReadingWords): string {
  const { rendered, problems, order, otherLanguage } = reading;
  const { text, unknown, agents, fromNewestOrder } = rendered;
  const lines = cut(text, LONGEST)
    .split(/\n+/u)
    .map(safe)
    .filter((line) => line !== '');
  const remarks = [
    ...(otherLanguage === undefined
      ? []
      : [words.otherLanguage(safe(otherLanguage.macro), safe(otherLanguage.customer))]),
    ...(problems ?? []).slice(0, MOST_PROBLEMS).map((problem) => problemLine(problem, words)),
    ...(problems === null ? [words.unchecked] : []),
    ...(unknown.length === 0 ? [] : [words.unknown(named(unknown))]),
    ...(agents.length === 0 ? [] : [words.agents(named(agents))]),
    ...(fromNewestOrder && order !== null ? [words.newestOrder(safe(order))] : []),
  ];
  return [`<p><b>${words.reads}</b>:</p>`, ...lines.map((line) => `<p>${line}</p>`), list(remarks)]
    .filter((part) => part !== '')
    .join('\n');
}

const problemLine = ({ kinds, sentence }: MacroProblem, words: ReadingWords): string =>
  `“${safe(cut(sentence, 160))}”: <b>${kinds.map((kind) => words.doesNotFit[kind]).join('; ')}</b>`;

/** Without the braces that a helpdesk would fill in. */
const named = (placeholders: readonly string[]): string =>
  placeholders
    .map((placeholder) => `“${safe(cut(placeholder.replace(/^\{\{\s*|\s*\}\}$/gu, ''), 90))}”`)
    .join(', ');
