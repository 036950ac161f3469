import type { Place } from '../fill-shape.ts';

/** What a property of a schema is about, by its name. */
export type Topic =
  | 'confidence'
  | 'second'
  | 'intent'
  | 'language'
  | 'tracking'
  | 'order'
  | 'date'
  | 'sentiment'
  | 'summary'
  | 'wording'
  | 'unknown';

/** The first that fits: `intentConfidence` is a confidence, `secondIntent` a second request. */
const NAMES: readonly (readonly [Topic, RegExp])[] = [
  ['confidence', /confiden|certain|probab|score|sure/],
  ['second', /second|another|further|additional|otherrequest|alsoasks|requests$/],
  ['language', /lang|locale/],
  ['tracking', /track|parcelnumber/],
  ['order', /order(number|ref|id|name|s$|$)|ordernumbers|references/],
  ['date', /needby|neededby|deadline|date|until|wantedby/],
  ['sentiment', /sentiment|mood|emotion|feeling/],
  ['intent', /intent|category|topic|label|class|reading/],
  ['summary', /summar|gist|^points$/],
  ['wording', /text|reply|wording|rewrit|rendered|message|body|answer|content|draft/],
];

const named = (name: string): Topic => NAMES.find(([, pattern]) => pattern.test(name))?.[0] ?? 'unknown';

/** The topic of a place: its own name's, or that of what it stands in (`orderNumbers[].text`). */
export function topicOf(place: Place): Topic {
  const [own = 'unknown', ...outer] = place.names.map(named).toReversed();
  const around = outer.find((topic) => topic !== 'unknown') ?? own;
  return own === 'unknown' || own === 'wording' ? around : own;
}

/** Asks for the words of a text rather than for what they mean (`neededBy.words`). */
export const wantsWords = ({ names }: Place): boolean =>
  /words|quote|phrase|span|literal/.test(names.at(-1) ?? '');

/** What `true` would mean, where a flag's name says it. */
export const isAboutPerson = ({ names }: Place): boolean => /person|human|agent/.test(names.at(-1) ?? '');
