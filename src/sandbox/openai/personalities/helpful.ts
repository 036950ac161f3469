import { fillShape, type Place, type Speaker } from '../fill-shape.ts';
import type { Scalar } from '../shape.ts';
import { textIn } from './material.ts';
import { otherWords } from './other-words.ts';
import { type Reading, readText } from './read-text.ts';
import { firstWords, threadIn } from './thread-in.ts';
import { isAboutPerson, type Topic, topicOf, wantsWords } from './topic.ts';
import { message, type Said, type Turn } from './turn.ts';

/** Answers as well as simple rules can. */
export const helpful = (turn: Turn): Said => message(answerOf(turn, helpfulSpeaker(turn)));

/** What a speaker says to a request, in the form it asks for. */
export function answerOf({ request: { format } }: Turn, speaker: Speaker): string {
  if (format.kind === 'json_schema') return JSON.stringify(fillShape(format.shape, speaker));
  const text = speaker.text({ names: ['text'], index: 0 });
  return format.kind === 'json_object' ? JSON.stringify({ text }) : text;
}

/** The helpful model's words for a request; other personalities change some of them. */
export function helpfulSpeaker(turn: Turn): Speaker {
  const text = textIn(turn.material);
  const reading = readText(text, turn.at);
  const known = { reading, text, material: turn.material };
  return {
    text: (place) => wordsFor(topicOf(place), place, known)[0] ?? '',
    choose: (place, values) => chosen(values, wordsFor(topicOf(place), place, known)),
    number: (place, bounds) => numberFor(place, { ...known, bounds }),
    flag: (place) =>
      topicOf(place) === 'second'
        ? reading.secondRequest !== null
        : isAboutPerson(place) && reading.intents.includes('human_request'),
    count: (place) => countFor(topicOf(place), reading),
    isSilent: (place) => wordsFor(topicOf(place), place, known).length === 0,
  };
}

interface Known {
  readonly reading: Reading;
  readonly text: string;
  /** As it was sent, with what stands around the text. */
  readonly material: string;
}

/** What there is to say on a topic, best first; empty when there is nothing. */
function wordsFor(topic: Topic, place: Place, { reading, text, material }: Known): readonly string[] {
  const { index } = place;
  switch (topic) {
    case 'intent':
      return [...reading.intents.slice(index), 'other'];
    case 'language':
      return [reading.language];
    case 'order':
      return reading.orderNumbers.slice(index, index + 1);
    case 'tracking':
      return reading.trackingNumbers.slice(index, index + 1);
    case 'date':
      if (reading.needBy === null) return [];
      return [wantsWords(place) ? reading.needBy.words : reading.needBy.date];
    case 'second':
      return reading.secondRequest === null ? [] : [reading.secondRequest, ...reading.intents.slice(1)];
    case 'sentiment':
      return MOODS[reading.sentiment];
    case 'confidence':
      return ['high'];
    case 'summary':
      return [threadWords(text) ?? text.split(/\s+/u).slice(0, 30).join(' ')];
    case 'wording':
      return [otherWords(material, text)];
    case 'unknown':
      return [];
  }
}

/** What was said last is what is wanted now; in the words in which it was said. */
function threadWords(material: string): string | null {
  const last = threadIn(material)?.at(-1);
  return last === undefined ? null : firstWords(last.text);
}

/** Other words for the same mood. */
const MOODS: Readonly<Record<Reading['sentiment'], readonly string[]>> = {
  negative: ['negative', 'angry', 'upset', 'frustrated'],
  neutral: ['neutral', 'calm'],
  positive: ['positive', 'happy', 'calm', 'neutral'],
};

/** Words that mean "nothing special", where a schema has no null. */
const NOTHING = ['none', 'no', 'unknown', 'other', 'neutral', ''];

const chosen = (values: readonly Scalar[], words: readonly string[]): Scalar =>
  [...words, ...NOTHING].find((word) => values.includes(word)) ?? values[0] ?? null;

function numberFor(
  { names, index }: Place,
  { reading, text, bounds }: Known & { readonly bounds: { readonly most: number | null } },
): number {
  const topic = topicOf({ names, index });
  if (topic === 'summary') return threadIn(text)?.at(-1)?.message ?? 0;
  if (topic === 'confidence') return (index === 0 ? 0.93 : 0.05) * (bounds.most ?? 1);
  const spans = topic === 'tracking' ? reading.trackingNumbers : reading.orderNumbers;
  const span = spans[index] ?? '';
  const start = Math.max(0, text.indexOf(span));
  const own = names.at(-1) ?? '';
  if (/^(start|from|offset|begin)/.test(own)) return start;
  return /^(end|to)$/.test(own) ? start + span.length : 0;
}

function countFor(topic: Topic, reading: Reading): number {
  if (topic === 'order') return reading.orderNumbers.length;
  if (topic === 'tracking') return reading.trackingNumbers.length;
  if (topic === 'second') return reading.secondRequest === null ? 0 : 1;
  if (topic === 'date') return reading.needBy === null ? 0 : 1;
  return topic === 'unknown' ? 0 : 1;
}
