import type { Phrase } from './phrase-list.ts';
import { AFTER_TOPICS } from './topics-after.ts';
import { AROUND_TOPICS } from './topics-around.ts';
import { TRANSIT_TOPICS } from './topics-transit.ts';

/**
 * What macros are written for, and how teams say so in title and text, in the languages we answer in. A phrase is words that
 * all begin a word of one title, or of one sentence; `$` ends a word that must stand as it is. Accents do not count. More
 * words are a surer sign, so what two topics share is told apart by a longer phrase of the rarer one.
 */
const TOPICS = { ...TRANSIT_TOPICS, ...AROUND_TOPICS, ...AFTER_TOPICS };

export type MacroTopic = keyof typeof TOPICS;

const isTopic = (name: string): name is MacroTopic => Object.hasOwn(TOPICS, name);

/** Every topic with its phrases. */
export const PHRASES: readonly (readonly [topic: MacroTopic, phrases: readonly Phrase[]])[] = Object.keys(
  TOPICS,
)
  .filter(isTopic)
  .map((topic) => [topic, TOPICS[topic]]);
