import type { Macro } from '../../ticket/macro.ts';

/** Small words that no other of these languages shares, or hardly. */
const SMALL_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'the',
    'your',
    'you',
    'we',
    'is',
    'has',
    'been',
    'with',
    'and',
    'are',
    'our',
    'it',
    'please',
    'sorry',
    'have',
    'this',
    'here',
  ],
  de: [
    'der',
    'die',
    'das',
    'ihre',
    'ihr',
    'sie',
    'wir',
    'ist',
    'und',
    'nicht',
    'wurde',
    'haben',
    'bitte',
    'dein',
    'deine',
    'uns',
    'mit',
    'hier',
    'leider',
    'noch',
    'bei',
    'den',
    'beim',
    'vom',
  ],
  fr: [
    'votre',
    'vous',
    'nous',
    'est',
    'les',
    'des',
    'avons',
    'pour',
    'sur',
    'une',
    'avez',
    'sommes',
    'voici',
    'merci',
    'du',
    'au',
    'été',
    'bonjour',
  ],
  es: [
    'tu',
    'el',
    'los',
    'hemos',
    'está',
    'lamentamos',
    'sentimos',
    'del',
    'puedes',
    'hola',
    'ha',
    'aquí',
    'su',
    'por',
    'favor',
    'paquete',
    'y',
    'nos',
  ],
  it: [
    'il',
    'tuo',
    'suo',
    'abbiamo',
    'è',
    'della',
    'ci',
    'gli',
    'di',
    'ecco',
    'per',
    'ciao',
    'gentile',
    'sarà',
    'può',
    'puoi',
    'ordine',
  ],
  nl: [
    'je',
    'het',
    'een',
    'is',
    'wij',
    'we',
    'hebben',
    'van',
    'niet',
    'bij',
    'bestelling',
    'pakket',
    'zijn',
    'helaas',
    'hier',
    'jouw',
    'naar',
    'ons',
  ],
  pt: [
    'o',
    'seu',
    'sua',
    'foi',
    'está',
    'não',
    'pelo',
    'pela',
    'ao',
    'pedido',
    'olá',
    'pode',
    'do',
    'da',
    'nos',
    'lamentamos',
    'pedimos',
  ],
};

const LANGUAGES = Object.keys(SMALL_WORDS);
/** "[DE] Verspätung", "Delay EN", "ES | Retraso", "Lost parcel (EN)". */
const TAG = /(?:^|[[(])\s*([A-Z]{2})(?:\s*[\])]|\s*[|:/–-]|\s(?=\S))|\s([A-Z]{2})\s*$/u;

/**
 * In which language a macro is written: what the helpdesk says (Gorgias), a mark in the title, or the small words of its text.
 * @returns ISO 639-1; `null`: nobody can tell
 */
export function languageOfMacro({ language, title, text }: Macro): string | null {
  if (language !== null) return language.slice(0, 2).toLowerCase();
  const tag = TAG.exec(title);
  const marked = (tag?.[1] ?? tag?.[2])?.toLowerCase();
  if (marked !== undefined && LANGUAGES.includes(marked)) return marked;
  return text === null ? null : languageOfText(text);
}

/** At least two small words, and clearly more than any other language has. */
function languageOfText(text: string): string | null {
  const words = text
    .replace(/\{\{[^}]*\}\}/gu, ' ')
    .toLowerCase()
    .match(/[\p{L}]+/gu);
  if (words === null) return null;
  const counts = LANGUAGES.map((language) => ({
    language,
    count: words.filter((word) => SMALL_WORDS[language]?.includes(word)).length,
  })).sort((one, other) => other.count - one.count);
  const [best, second] = counts;
  if (best === undefined || best.count < 2) return null;
  return best.count >= (second?.count ?? 0) * 1.5 ? best.language : null;
}
