import { type CarrierTable, upperCase } from './carrier-word.ts';

/** A carrier that publishes no codes: its words are told from its sentences alone. */
export function withSentencesOnly(carrier: string): CarrierTable {
  return { carrier, codes: new Map(), fold: upperCase, sentences: [] };
}
