import type { IntentReading } from '../ticket/intent.ts';
import type { Ground } from '../ticket/understanding.ts';
import { noteFeatures } from './classifier/explain-reading.ts';
import { featuresOf } from './classifier/features-of.ts';
import type { IntentModel } from './classifier/intent-model.ts';
import { knowsBy } from './classifier/known-features.ts';
import { scoreText } from './classifier/score-text.ts';
import { groundsOf } from './grounds-of.ts';
import { combineReadings } from './intents/combine-readings.ts';
import type { CueReading } from './intents/read-cues.ts';
import { readText } from './read-text.ts';
import type { ShopReader } from './shop-words.ts';

/** What a text was read as. */
export interface Classification {
  /** Best first, at least one. */
  readonly intents: readonly IntentReading[];
  readonly secondRequest: boolean;
  /** The lexicon of the language that was detected knows words of the text. */
  readonly languageIsSure: boolean;
  /** The phrases found, for flags, claims and the decision page. */
  readonly cues: CueReading;
  /** What decided the first intent, heaviest first. */
  readonly grounds: readonly Ground[];
}

/**
 * Reads what a customer wants.
 * @param written own words of the customer
 * @param subject the ticket's subject as far as the customer wrote it, else ''
 * @param context the language of the words, whether an order's or parcel's number was named, the trained classifier, and the
 * shop's own words
 */
export function classify(
  written: string,
  subject: string,
  context: {
    readonly language: string | null;
    readonly numbered: boolean;
    readonly model: IntentModel;
    /** Grounds may quote the text. */
    readonly quoting: boolean;
    readonly shop: ShopReader;
  },
): Classification {
  const reading = readText(written, subject, context);
  const { witness, noted } = noteFeatures(context.quoting);
  const probabilities = scoreText(featuresOf(reading, knowsBy(context.model.known), witness), context.model);
  const combined = combineReadings(reading, probabilities);
  const { intents, secondRequest } = combined;
  const { cues, languageIsSure } = reading;
  return { intents, secondRequest, languageIsSure, cues, grounds: groundsOf(combined, noted, context.model) };
}
