import type { Meaning, ParcelState } from '../../../ticket/shipment.ts';
import type { CarrierWord } from '../../carrier-words/carrier-word.ts';
import { type CarrierRead, readCarrierWord } from '../../carrier-words/read-carrier-word.ts';
import { refine } from './refine.ts';
import { DETAIL_WORDS, type EasypostWord, STATUS_WORDS } from './words.ts';

/** What EasyPost said about a parcel or one scan of it, and what the carrier said itself. */
export interface Said {
  readonly status: string;
  readonly detail: string | null;
  readonly carrier: string | null;
  /** The carrier's own code. */
  readonly code: string | null;
  /** The carrier's own sentence. */
  readonly message: string | null;
}

/** The state, what it means, and which of the words our tables do not list. */
export interface Read {
  readonly state: ParcelState;
  readonly meaning: Meaning;
  readonly unlisted: readonly string[];
}

/** States that no other word of the same scan softens. */
const GRAVE: readonly ParcelState[] = ['returning', 'lost_or_damaged'];

/**
 * Our word for what EasyPost says. A status we do not know is `unknown`, never "in transit": to a customer that would
 * be a lie. A detail we do not know cannot be told from an exception, so it makes a moving parcel `unknown` as well;
 * so does a code of a carrier whose codes we know, unless the sentence beside it can be read.
 */
export function readState(said: Said): Read {
  const status = said.status.toLowerCase();
  const detail = said.detail?.toLowerCase() ?? null;
  const byStatus = STATUS_WORDS.get(status) ?? null;
  const byDetail = detail === null ? null : (DETAIL_WORDS.get(detail) ?? null);
  const own = readCarrierWord({ carrier: said.carrier, code: said.code, sentence: said.message });
  const unlisted = [
    ...(byStatus === null ? [`status:${status}`] : []),
    ...(detail === null || byDetail !== null ? [] : [`status_detail:${detail}`]),
    ...own.unlisted,
  ];
  if (byStatus === null) return { state: 'unknown', meaning: UNLISTED, unlisted };
  if (byStatus.state !== 'in_transit') return { ...settle(byStatus, own.word), unlisted };
  const isUnreadable = (detail !== null && byDetail === null) || (own.word === null && own.isUnlistedCode);
  return isUnreadable
    ? { state: 'unknown', meaning: UNLISTED, unlisted }
    : { ...inTransit(byStatus, byDetail, own), unlisted };
}

const UNLISTED: Meaning = {
  says: 'the carrier used a word that we do not know',
  actionBy: 'shop',
  lastOfTracking: false,
};

/** On its way, or one of the many things that EasyPost calls so: the graver of its detail and the carrier's word counts. */
function inTransit(
  byStatus: EasypostWord,
  byDetail: EasypostWord | null,
  { word }: CarrierRead,
): Omit<Read, 'unlisted'> {
  if (byDetail === null || byDetail.state === 'in_transit') return settle(byDetail ?? byStatus, word);
  const refined = refine('in_transit', word);
  const isMoreExact = refined !== 'in_transit' && refined !== 'handed_over' && refined !== 'label_created';
  return isMoreExact && !GRAVE.includes(byDetail.state)
    ? settle(byStatus, word)
    : { state: byDetail.state, meaning: meaningOf(byDetail) };
}

function settle(theirs: EasypostWord, word: CarrierWord | null): Omit<Read, 'unlisted'> {
  const state = refine(theirs.state, word);
  if (word === null) return { state, meaning: meaningOf(theirs) };
  if (state === 'unknown' && theirs.state !== 'unknown') return { state, meaning: CONTRADICTION };
  const explains = state === word.state || (state !== theirs.state && word.state !== null);
  return { state, meaning: explains ? withEnd(word, theirs) : meaningOf(theirs) };
}

const CONTRADICTION: Meaning = {
  says: "the carrier's own word and EasyPost's status say different things",
  actionBy: 'shop',
  lastOfTracking: false,
};

const meaningOf = ({ says, actionBy, lastOfTracking }: EasypostWord): Meaning => ({
  says,
  actionBy,
  lastOfTracking: lastOfTracking === true,
});

const withEnd = ({ says, actionBy, lastOfTracking }: CarrierWord, theirs: EasypostWord): Meaning => ({
  says,
  actionBy,
  lastOfTracking: lastOfTracking || theirs.lastOfTracking === true,
});
