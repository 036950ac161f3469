import { lazily } from '../lazily.ts';
import { CUES } from '../lexicon/lexicon.ts';
import { CUE_WORDS } from './cue-words.ts';
import type { FeatureKind } from './feature-list.ts';

/**
 * A feature as an admin would tell it, to be read behind "it ..." or "the message ...".
 * @returns `null` when it says nothing a person could use
 */
export function groundWords(kind: FeatureKind, name: string): string | null {
  switch (kind) {
    case 'cue':
      return cueWords(name);
    case 'rule':
      return `has phrases that together mean “${name.replaceAll('_', ' ')}”`;
    case 'shape':
      return shapeWords(name);
    case 'word':
    case 'pair':
      return quoteWords(name);
    case 'piece':
    case 'cues':
      return null;
  }
}

function cueWords(name: string): string {
  const cue = CUES.find((known) => known === name);
  return cue === undefined ? `says: ${name.replaceAll('_', ' ')}` : CUE_WORDS[cue];
}

/** In the order of the lengths of `features-of.ts`. */
const LENGTHS = [
  'is a few words long',
  'is a sentence long',
  'is about two sentences long',
  'is a short mail',
  'is a mail of some length',
  'is a long mail',
];

const SHAPES: Readonly<Record<string, string>> = {
  number: 'names the number of an order or a parcel',
  question: 'has a question mark',
  exclamation: 'has an exclamation mark',
  link: 'has a link',
  handle: 'calls an account by its @name',
};

/** Made for the first explanation only: it takes a seventh of a second. */
const languages = lazily(() => new Intl.DisplayNames('en', { type: 'language' }));

function shapeWords(name: string): string | null {
  const [what = '', which = ''] = name.split(' ');
  if (what === 'length') return LENGTHS[Number(which)] ?? null;
  if (what === 'language')
    return which === 'unknown' ? 'is in no language that can be told' : `is in ${languages().of(which)}`;
  return SHAPES[what] ?? null;
}

/** What stands in the place of a word of a class (`word-classes.ts`). */
const CLASSES: Readonly<Record<string, string>> = {
  goods: 'goods',
  parcel: 'order or parcel',
  time: 'time',
  day: 'day',
  person: 'courier or neighbour',
  place: 'place',
  money: 'money',
  digital: 'mail or code',
  service: 'staff or service',
  elsewhere: 'no matter of shops',
};

/** Words of the customer in quotes; what is in brackets stands for any word of its kind, a dot for a sentence's end. */
function quoteWords(name: string): string | null {
  const words = name.split(' ').map(wordOrClass).join(' ').replaceAll(' |', '.');
  const quoted = words.replace(/^\|\s?/, '').trim();
  if (quoted === '' || quoted === '.') return null;
  return words.startsWith('|') ? `begins a sentence with “${quoted}”` : `says “${quoted}”`;
}

function wordOrClass(word: string): string {
  if (word === '_') return '…';
  const named = /^<(.+)>$/.exec(word)?.[1];
  if (named !== undefined) return `[${CLASSES[named] ?? named}]`;
  const digits = /^#(\d)$/.exec(word)?.[1];
  if (digits !== undefined) return `[number of ${digits} digits${digits === '6' ? ' or more' : ''}]`;
  if (word === '#mixed') return '[letters and digits]';
  return word.replace(/^#/, '[number]');
}
