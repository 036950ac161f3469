import { type CarrierTable, type CarrierWord, type SentenceRow, wordOf } from './carrier-word.ts';
import { plain, SENTENCES } from './sentences.ts';
import { tableOf } from './tables.ts';
import { codeShape, sentenceShape } from './unlisted-shape.ts';

/** What a carrier said about one scan, in its own words. */
export interface CarrierSaid {
  /** The carrier as the tracker spells it. */
  readonly carrier: string | null;
  readonly code: string | null;
  readonly sentence: string | null;
}

export interface CarrierRead {
  /** `null`: neither code nor sentence is in our tables. */
  readonly word: CarrierWord | null;
  /** The carrier publishes codes and this is none of them: it may mean anything. */
  readonly isUnlistedCode: boolean;
  /** For the metric: the carrier and the word, without names, numbers or places. */
  readonly unlisted: readonly string[];
}

/** States in which all is as it should be; any other is worth more than they are. */
const CALM: readonly CarrierWord['state'][] = [
  null,
  'label_created',
  'handed_over',
  'in_transit',
  'out_for_delivery',
  'delivered',
];

/**
 * What a carrier's own code and sentence mean. The code counts before the sentence, except where it stands for several
 * things, or where it is calm and the sentence is not: "delivered" beside "left with neighbour" was left with the
 * neighbour.
 */
export function readCarrierWord({ carrier, code, sentence }: CarrierSaid): CarrierRead {
  const table = tableOf(carrier);
  const text = sentence === null ? null : plain(sentence);
  const folded = code === null || table === null ? null : table.fold(code.trim());
  const byCode = folded === null || table === null ? null : lookUpCode(table, folded, text);
  const bySentence = text === null ? null : readSentence(table, text);
  const isAmbiguous = folded !== null && table?.isAmbiguous?.(folded) === true;
  return {
    word: isAmbiguous ? (bySentence ?? byCode) : choose(byCode, bySentence),
    isUnlistedCode: folded !== null && byCode === null && (table?.codes.size ?? 0) > 0,
    unlisted: [
      ...(table === null || folded === null || byCode !== null
        ? []
        : [`${table.carrier}:${codeShape(folded)}`]),
      ...(table === null || text === null || byCode !== null || bySentence !== null
        ? []
        : [`${table.carrier}:${sentenceShape(text)}`]),
    ],
  };
}

function choose(byCode: CarrierWord | null, bySentence: CarrierWord | null): CarrierWord | null {
  if (byCode === null || bySentence === null) return byCode ?? bySentence;
  const mayBeMoreExact = byCode.vague || CALM.includes(byCode.state);
  return mayBeMoreExact && !CALM.includes(bySentence.state) ? bySentence : byCode;
}

function lookUpCode(table: CarrierTable, code: string, text: string | null): CarrierWord | null {
  const row = table.codes
    .get(code)
    ?.find(({ when }) => when === undefined || (text !== null && when.test(text)));
  return row === undefined ? null : wordOf(row);
}

function readSentence(table: CarrierTable | null, text: string): CarrierWord | null {
  const fits = ({ is, not }: SentenceRow): boolean => is.test(text) && not?.test(text) !== true;
  const row = table?.sentences.find(fits) ?? SENTENCES.find(fits);
  return row === undefined ? null : wordOf(row);
}
