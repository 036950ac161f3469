import { readFormat } from './read-format.ts';
import { around, type Span } from './span.ts';
import { TRACKING_FORMATS } from './tracking-formats/index.ts';
import type { TrackingFormat } from './tracking-formats/tracking-format.ts';
import { OTHER_NUMBER, PARCEL_WORDS, TRACKING_LABEL } from './tracking-words.ts';

/** How far before a number the word may stand that makes it a tracking number. */
const REACH = 45;
const REACH_AFTER = 25;
const REACH_OF_OTHERS = 30;
const SAID_AFTER =
  /^[\s)]{0,3}(?:\(|,|is|ist|est|es|è|via|with|by|mit|par|con|com|met|przez)?\s?(?:the |my )?(?:tracking|ups|usps|fedex|dhl|dpd|gls)\b/;

/** What a place in a text is to the carriers' formats. */
export interface TrackingReading {
  readonly value: string;
  readonly strength: 'strong' | 'weak';
  readonly valid: boolean;
  readonly checked: boolean;
  /** The words right beside it call it a tracking number. */
  readonly labelled?: true;
}

/** What the words around a number say of it. */
interface Words {
  /** Lower case, as far as they are read. */
  readonly before: string;
  readonly after: string;
  /** "Tracking number" stands right before it. */
  readonly isLabelled: boolean;
  /** A word for a parcel, or a carrier's name, is near. */
  readonly isOfParcel: boolean;
}

interface Candidate {
  readonly value: string;
  readonly format: TrackingFormat;
}

/** Reads one place of a text as a tracking number; `null`: it is none, or nothing says that it is. */
export function readTracking(text: string, span: Span): TrackingReading | null {
  const dashed = text.slice(span.start, span.end).toUpperCase().replaceAll(' ', '');
  const value = dashed.replaceAll('-', '');
  // Nobody's parcel: ten zeros pass every check digit there is.
  if (/^(\d)\1+$/.test(value)) return null;
  const valid: Candidate[] = [];
  const wrong: Candidate[] = [];
  // LaserShip alone has a hyphen in its numbers; everybody else's were put there by people.
  for (const spelling of dashed.startsWith('1LS') ? [dashed, value] : [value]) {
    for (const format of TRACKING_FORMATS) {
      const reading = readFormat(spelling, format);
      if (reading === 'valid') valid.push({ value: spelling, format });
      if (reading === 'wrong') wrong.push({ value: spelling, format });
    }
  }
  if (valid.length === 0 && wrong.length === 0) return null;
  const own = valid.find(countsAlone);
  if (own !== undefined) return { value: own.value, strength: 'strong', ...proven([own]) };
  const words = wordsAround(text, span);
  if (words === null) return null;
  const said = valid.filter(({ format }) => isSaid(format, words));
  const isPlain = said.some((candidate) => isPlainlyMeant(candidate, words));
  if (said.length > 0)
    return { value, strength: 'weak', ...proven(said), ...(isPlain ? { labelled: true } : {}) };
  const isMeant = wrong.some((candidate) => isPlainlyMeant(candidate, words));
  return isMeant ? { value, strength: 'strong', valid: false, checked: false } : null;
}

const proven = (read: readonly Candidate[]): Pick<TrackingReading, 'valid' | 'checked'> => ({
  valid: true,
  checked: read.some(({ format }) => format.checksum !== undefined),
});

function countsAlone({ value, format: { proof, alone } }: Candidate): boolean {
  return proof === 'nothing' || alone?.test(value) === true;
}

/** `null`: they say that it is the number of something else. */
function wordsAround(text: string, span: Span): Words | null {
  const { before, after } = around(text, span, REACH);
  const isLabelled = TRACKING_LABEL.test(before);
  if (!isLabelled && OTHER_NUMBER.test(before.slice(-REACH_OF_OTHERS))) return null;
  const isOfParcel = PARCEL_WORDS.test(before) || SAID_AFTER.test(after);
  return { before, after: after.slice(0, REACH_AFTER), isLabelled, isOfParcel };
}

function isSaid({ proof, carrier }: TrackingFormat, words: Words): boolean {
  if (proof === 'words') return words.isOfParcel;
  return (proof === 'label' && words.isLabelled) || carrier?.test(words.before + words.after) === true;
}

/**
 * A number that is meant as a tracking number, even where its check digit is wrong: in a carrier's own shape, or right
 * behind "tracking number" or the carrier's name. A word like "parcel" further off is not enough: a telephone has it, too.
 */
function isPlainlyMeant(candidate: Candidate, { before, isLabelled }: Words): boolean {
  // Words that were run together: "1Z is my number".
  if (/[A-Z]{4}/.test(candidate.value)) return false;
  if (countsAlone(candidate) || isLabelled) return true;
  const lead = before.replace(/[\s:=#(-]{1,4}$/, '');
  return endsWith(lead, candidate.format.carrier);
}

/** Whether a text ends with words of a pattern that has no anchors. */
function endsWith(text: string, words: RegExp | undefined): boolean {
  return words?.test(text) === true && new RegExp(`(?:${words.source})$`, words.flags).test(text);
}
