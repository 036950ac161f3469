import type { Turn } from './turn.ts';

const QUOTED =
  /\b(?:exactly|say|says|write|reply with|answer with|confirm|append|insert|add)\b[^"“«'\n]{0,20}["“«']([^"”»'\n]{3,400})["”»']/giu;
/** Words of those who give a model orders; "reply" and "write" stand in any honest text. */
const ORDERS =
  /\b(ignore|disregard|forget|override|instructions?|you (?:must|are now)|promise|pretend|system|admin|assistant|note to|refund me|olvida|vergiss|oublie|dimentica|esqueça)\b/iu;
const MOST = 2_000;

/**
 * The words an attacker wants said: what stands in quotes behind "say", else the sentences that give orders, in this
 * prompt or in one before it: a hijacked model stays hijacked. Without any, all there is.
 */
export function demandsIn({ material, seen }: Pick<Turn, 'material' | 'seen'>): string {
  const texts = [material, ...seen.toReversed()];
  for (const read of [quotedIn, ordersIn])
    for (const text of texts) {
      const wanted = read(text);
      if (wanted !== '') return wanted.slice(0, MOST);
    }
  return material.slice(0, MOST);
}

const quotedIn = (text: string): string =>
  [...text.matchAll(QUOTED)].map(([, words = '']) => words).join(' ');

const ordersIn = (text: string): string =>
  text
    .split(/(?<=[.!?\n])/u)
    .filter((sentence) => ORDERS.test(sentence))
    .join('')
    .trim();
