import { matchesOf } from '../ticket/matches-of.ts';
import type { TextSpan } from '../ticket/understanding.ts';
import { spansOf } from '../understand/entities/span.ts';

/** Telephones by what they are written like. Whatever else has many digits is masked as a number, so none gets through. */
const PHONES: readonly RegExp[] = [
  /(?:\+|(?<![\d-])00)\s?\d(?:[\s().\-/]{0,3}\d){6,14}/g,
  /\(\d{2,5}\)[\s.-]?\d{2,4}(?:[\s.-]?\d{2,5}){1,3}/g,
  /(?<![\d-])\d{3}[.\s-]\d{3}[.\s-]\d{4}(?![\d-])/g,
  /(?<![\d-])0\d(?:[\s.]\d{2}){4}(?!\d)/g,
  /(?<![\d-])0\d{2,4}[\s/-]\d{3,4}[\s-]?\d{2,5}(?!\d)/g,
];

const LABELLED =
  /(?:phone|tel(?:efon\w{0,6}|[ée]phone|[ée]fono|\.)?|mobile?|cell|whats ?app|handy|fax|m[óo]vil|celular|rufnummer|電話)(?:[\s-]?(?:number|nummer|no\.?|nr\.?|num[ée]ro|n[úu]mero|番号))?[\s:：.]{0,4}(?:is |ist |est |es )?([+\d][\d\s().\-/]{4,20}\d)/giu;

/** Telephone numbers in a text. */
export function findPhones(text: string): readonly TextSpan[] {
  const labelled = matchesOf(text, LABELLED).map((match) => {
    const end = match.index + match[0].length;
    return { start: end - (match[1] ?? '').length, end };
  });
  return [...PHONES.flatMap((pattern) => spansOf(text, pattern)), ...labelled];
}
