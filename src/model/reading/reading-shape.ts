import { z } from 'zod';
import { INTENTS } from '../../ticket/intent.ts';

/** Languages a model may name. What is not among them is `other`, and helps nobody. */
export const NAMED_LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'pt',
  'pl',
  'sv',
  'ja',
  'da',
  'no',
  'fi',
  'cs',
  'tr',
  'ru',
  'uk',
  'zh',
  'ko',
  'ar',
  'el',
  'ro',
  'hu',
  'other',
] as const;

/** What a model is asked about a message. All of it is closed, or must stand in the message. */
export const ReadingShape = z.strictObject({
  intent: z.enum(INTENTS),
  language: z.enum(NAMED_LANGUAGES),
  orderNumbers: z.array(z.string()).max(5),
  /** The day by which it is needed: the customer's words for it, and that day. */
  neededBy: z.strictObject({ words: z.string(), date: z.string() }).nullable(),
  secondRequest: z.boolean(),
  sentiment: z.enum(['calm', 'worried', 'angry']),
  asksForPerson: z.boolean(),
});

export type ModelReading = z.output<typeof ReadingShape>;
