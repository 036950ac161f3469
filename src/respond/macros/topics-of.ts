import type { Macro } from '../../ticket/macro.ts';
import { type MacroTopic, PHRASES } from './macro-topics.ts';
import { holdsPhrase, plainWords } from './title-words.ts';

/** A title is what the team calls it; its text says in passing what many others do. Tuned on `fixtures/macros`. */
const TITLE = 1;
const TEXT = 0.45;
/** Each further word of a phrase. */
const LONGER = 0.3;

/** How strongly a macro speaks of each topic; topics of which it does not speak are absent. */
export type TopicStrengths = ReadonlyMap<MacroTopic, number>;

/** A list is asked many questions and stays the same for minutes: reading it costs a few tenths of a millisecond a macro. */
const READ = new WeakMap<object, TopicStrengths>();

/** Reads a macro's title and text. The same macro gives the same strengths. */
export function topicsOf(macro: Pick<Macro, 'title' | 'text'>): TopicStrengths {
  const known = READ.get(macro);
  if (known !== undefined) return known;
  const strengths = readTopics(macro);
  READ.set(macro, strengths);
  return strengths;
}

function readTopics({ title, text }: Pick<Macro, 'title' | 'text'>): TopicStrengths {
  const titleWords = plainWords(title);
  const sentences = (text ?? '')
    .replace(/\{\{[^}]*\}\}/gu, ' ')
    .split(/[.!?\n]+/u)
    .map(plainWords);
  const strengths = new Map<MacroTopic, number>();
  for (const [topic, phrases] of PHRASES) {
    const inTitle = TITLE * strongest(phrases, [titleWords]);
    const inText = TEXT * strongest(phrases, sentences);
    const strength = Math.max(inTitle, inText) + 0.3 * Math.min(inTitle, inText);
    if (strength > 0) strengths.set(topic, strength);
  }
  return strengths;
}

function strongest(phrases: readonly (readonly string[])[], texts: readonly (readonly string[])[]): number {
  const found = phrases.filter((phrase) => texts.some((words) => holdsPhrase(words, phrase)));
  return found.length === 0 ? 0 : 1 + LONGER * (Math.max(...found.map(({ length }) => length)) - 1);
}
