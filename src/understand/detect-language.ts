import { scoreLanguages } from './language/score-languages.ts';

/** Too little to tell a language by; "Re: 1001" and "Thomas Meyer" are nobody's language. */
const FEWEST_WORDS = 2;
const FEWEST_LETTERS = 8;
/** Scripts without spaces say in four signs what others say in two words. */
const FEWEST_SIGNS = 4;
/** What is read: the beginning tells as much as the whole. */
const LONGEST = 1_200;

const SIGNS = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF\u0E00-\u0E7F]/g;
const NOT_WORDS =
  /https?:\/\/\S+|\S+@\S+|[#№]?\p{Script=Latin}{0,3}-?\d[\d\p{Script=Latin}-]*|[^\p{L}\s'’-]/gu;

/** Languages that customers of our shops write; the others must be clearly better to win. */
const LIKELY = new Set(['en', 'es', 'fr', 'de', 'it', 'pt', 'nl', 'pl', 'sv', 'ja']);
const PENALTY = 0.06;
/** Below this score the best guess is a coin toss (measured on short texts). */
const LEAST_SCORE = 0.3;

/**
 * ISO 639-1 code of the language a text is written in; `null` when there is too little to tell.
 * Give it only what the customer newly wrote: quotes are in the shop's language.
 */
export function detectLanguage(text: string): string | null {
  const words = text.slice(0, LONGEST).replace(NOT_WORDS, ' ').replace(/\s+/g, ' ').trim();
  if (!isEnough(words)) return null;
  const ranked = scoreLanguages(words)
    .map(({ language, score }) => ({
      language,
      score: score - (LIKELY.has(language) ? 0 : PENALTY),
    }))
    .toSorted((a, b) => b.score - a.score);
  const best = ranked[0];
  if (best === undefined || best.score < LEAST_SCORE || isName(words)) return null;
  return best.language;
}

function isEnough(words: string): boolean {
  if ((words.match(SIGNS)?.length ?? 0) >= FEWEST_SIGNS) return true;
  return words.split(' ').length >= FEWEST_WORDS && words.replace(/[^\p{L}]/gu, '').length >= FEWEST_LETTERS;
}

/** Two or three words that all begin with a capital: a person, not a sentence. */
function isName(words: string): boolean {
  const parts = words.split(' ');
  return parts.length <= 3 && parts.every((part) => /^\p{Lu}\p{Ll}+$/u.test(part));
}
