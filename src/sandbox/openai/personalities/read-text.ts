import { intentsIn } from './intent-words.ts';
import { languageIn } from './language-words.ts';

/** What the sandbox's model makes of a customer's text, by simple rules of its own. */
export interface Reading {
  /** Likeliest first, never empty. */
  readonly intents: readonly string[];
  readonly language: string;
  /** As they stand in the text. */
  readonly orderNumbers: readonly string[];
  readonly trackingNumbers: readonly string[];
  /** The day by which it is needed: `YYYY-MM-DD`, and the words that say so. */
  readonly needBy: { readonly date: string; readonly words: string } | null;
  /** The sentence of a second thing that is asked for. */
  readonly secondRequest: string | null;
  readonly sentiment: 'negative' | 'neutral' | 'positive';
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const DAY_MS = 24 * 3_600_000;

/** Reads a text at a moment of the sandbox's time (ms), which days like "Friday" are counted from. */
export function readText(text: string, at: number): Reading {
  const intents = intentsIn(text);
  const trackingNumbers = found(
    text,
    /\[TRACKING_\d+\]|\b1Z[0-9A-Z]{16}\b|\b\d{12,22}\b|\b[A-Z]{2}\d{9}[A-Z]{2}\b/g,
  );
  return {
    intents: intents.length === 0 ? ['other'] : intents,
    language: languageIn(text),
    orderNumbers: found(text, /\[ORDER_\d+\]|#\s?\d{3,}|\b\d{4,8}\b(?!-\d)/g).filter(
      (number) => !/^(19|20)\d\d$/.test(number),
    ),
    trackingNumbers,
    needBy: dayIn(text, at),
    secondRequest: secondIn(text),
    sentiment: sentimentOf(text),
  };
}

const found = (text: string, pattern: RegExp): readonly string[] => [...new Set(text.match(pattern) ?? [])];

const WANTED = /\b(?:by|before|until|for|bis|avant|antes)\b[^.?!]{0,24}/iu;

function dayIn(text: string, at: number): Reading['needBy'] {
  const words = WANTED.exec(text)?.[0] ?? '';
  const date = dateOf(words.toLowerCase(), at);
  return date === null ? null : { date, words: words.trim() };
}

function dateOf(words: string, at: number): string | null {
  const iso = /\b\d{4}-\d\d-\d\d\b/.exec(words)?.[0];
  if (iso !== undefined) return iso;
  const day = DAYS.findIndex((name) => words.includes(name));
  if (day >= 0) return isoDay(at + ((day - new Date(at).getUTCDay() + 7) % 7 || 7) * DAY_MS);
  const month = MONTHS.findIndex((name) => new RegExp(`\\b${name}`).test(words));
  const number = Number(/\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(words)?.[1] ?? 0);
  if (month < 0 || number < 1 || number > 31) return null;
  const year = new Date(at).getUTCFullYear();
  const thisYear = Date.UTC(year, month, number);
  return isoDay(thisYear < at - DAY_MS ? Date.UTC(year + 1, month, number) : thisYear);
}

const isoDay = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The first later sentence that asks for something the first one did not. */
function secondIn(text: string): string | null {
  const [first = '', ...later] = text.split(/(?<=[.?!])\s+|\b(?=(?:and|also|und|et|y) )/u);
  const asked = intentsIn(first);
  const other = later.find((sentence) => {
    const [intent] = intentsIn(sentence);
    return (
      intent !== undefined && intent !== 'order_status' && intent !== 'thanks' && !asked.includes(intent)
    );
  });
  return other?.trim() ?? null;
}

function sentimentOf(text: string): Reading['sentiment'] {
  if (
    /!!|\b(angry|furious|unacceptable|terrible|scam|worst|ridiculous|fed up)\b|unverschämt|inadmissible/iu.test(
      text,
    )
  )
    return 'negative';
  return /\b(thanks|thank you|great|love|danke|merci|gracias)\b/iu.test(text) ? 'positive' : 'neutral';
}
