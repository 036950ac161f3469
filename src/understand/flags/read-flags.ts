import type { Attachment } from '../../ticket/message.ts';
import type { Flag, RaisedFlag } from '../../ticket/understanding.ts';
import type { CueReading } from '../intents/read-cues.ts';
import type { Cue } from '../lexicon/lexicon.ts';
import { foldWords } from '../text/fold-words.ts';
import { findInjection } from './find-injection.ts';
import { findSigns, type SignReading } from './find-signs.ts';
import { isShouting } from './is-shouting.ts';
import { readCueSigns } from './read-cue-signs.ts';
import { SIGNS, type Sign } from './signs.ts';

/** Everything a flag may be raised by. */
export interface FlagEvidence {
  readonly cues: CueReading;
  /** What the customer wrote, subject first, unfolded. */
  readonly text: string;
  /** ISO 639-1 of the text, `null` when unknown. */
  readonly language: string | null;
  /** Its lexicon knows words of the text. */
  readonly languageIsSure: boolean;
  readonly hidden: string;
  readonly attachments: readonly Attachment[];
  readonly hasCardNumber: boolean;
  readonly secondRequest: boolean;
  /** The main question is about the parcel: only beside it is another wish a second one. */
  readonly asksForParcel: boolean;
}

type Found = readonly [sign: Sign, words: string];

/**
 * What only a person may handle, each sign once with the words that gave it. In doubt a flag is raised: it costs a
 * minute, a miss costs a customer.
 */
export function readFlags(evidence: FlagEvidence): readonly RaisedFlag[] {
  const reading = findSigns(foldWords(evidence.text), evidence);
  const found = [...wordedSigns(evidence, reading), ...wordlessSigns(evidence)];
  return found
    .filter(isFirst)
    .map(([sign, words]) => ({ flag: SIGNS[sign].flag, sign: SIGNS[sign].shown, words }));
}

/** The flags raised, each once. */
export function flagsOf(raised: readonly RaisedFlag[]): readonly Flag[] {
  return [...new Set(raised.map(({ flag }) => flag))];
}

/** Words that make "and another thing" a second thing: the message asks about the parcel, too. */
const ASKS: readonly Cue[] = [
  'asks_where',
  'asks_when',
  'asks_news',
  'asks_shipped',
  'not_received',
  'late',
  'not_shipped',
  'tracking_stuck',
];

function wordedSigns(evidence: FlagEvidence, reading: SignReading): readonly Found[] {
  const { cues, asksForParcel } = evidence;
  const beside = asksForParcel || ASKS.some((cue) => cues.has(cue));
  return [
    ...reading.found.filter(({ sign }) => beside || sign !== 'other_request'),
    ...readCueSigns(cues, foldWords(evidence.text), reading),
  ].map(({ sign, words }) => [sign, words]);
}

function wordlessSigns(evidence: FlagEvidence): readonly Found[] {
  const injection = findInjection(evidence.text, evidence.hidden);
  const found: readonly (Found | false)[] = [
    injection !== null && ['machine_orders', injection],
    isShouting(evidence.text) && ['shouting', ''],
    evidence.hasCardNumber && ['card_number', ''],
    evidence.attachments.some(isSentOnPurpose) && ['file_sent', ''],
    evidence.secondRequest && ['other_request', ''],
  ];
  return found.filter((entry) => entry !== false);
}

function isFirst([sign]: Found, at: number, all: readonly Found[]): boolean {
  return all.findIndex(([other]) => other === sign) === at;
}

/** A picture or a document the customer chose to send: damage, a label, an invoice. A mail program's extras are not. */
function isSentOnPurpose({ inline, contentType, name }: Attachment): boolean {
  if (inline) return false;
  return (
    /^(?:image|video)\/|pdf|msword|officedocument/i.test(contentType) ||
    /\.(?:jpe?g|png|heic|webp|gif|pdf|mp4|mov|docx?)$/i.test(name)
  );
}
