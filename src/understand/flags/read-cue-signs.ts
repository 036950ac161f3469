import type { CueReading } from '../intents/read-cues.ts';
import type { Cue } from '../lexicon/lexicon.ts';
import type { FoundSign, SignReading } from './find-signs.ts';
import type { WordedSign } from './flag-phrases.ts';
import { SIGNS } from './signs.ts';

/** What a lexicon's cue says when no phrase of ours did. */
const BY_CUE: readonly (readonly [Cue, WordedSign])[] = [
  ['legal', 'legal_steps'],
  ['chargeback', 'payment_dispute'],
  ['safety', 'danger'],
  ['data_request', 'personal_data'],
  ['human', 'wants_person'],
  ['anger', 'fed_up'],
  ['injection', 'machine_orders'],
  ['repeats', 'writes_again'],
];

/**
 * Words that are a cue to an intent and too little for a flag: a name (Sue), "again", what was not received (`xthing`),
 * the hospital a parcel goes to.
 */
const TOO_LITTLE =
  /xthing|^(?:sue|bloody|presse|de nuevo|otra vez|di nuovo|de novo|outra vez|mais uma vez|opnieuw|nochmals?|erneut|encore|igen|asking for the|hospital|krankenhaus|hopital|ospedale|ziekenhuis|sjukhus\S*|szpital\S*|basta|chega)$/;

/**
 * Signs that the lexicons saw and the phrases did not: two independent lists miss less than one. A cue whose every
 * words stand in something harmless ("tennis court") is none.
 * @param folded the text both were read from
 */
export function readCueSigns(
  cues: CueReading,
  folded: string,
  { found, telling }: SignReading,
): readonly FoundSign[] {
  const raised = new Set(found.map(({ sign }) => SIGNS[sign].flag));
  return BY_CUE.flatMap(([cue, sign]) => {
    if (raised.has(SIGNS[sign].flag)) return [];
    const words = cues
      .get(cue)
      ?.find((hit) => !TOO_LITTLE.test(hit) && (!folded.includes(hit) || telling.includes(hit)));
    return words === undefined ? [] : [{ sign, words }];
  });
}
