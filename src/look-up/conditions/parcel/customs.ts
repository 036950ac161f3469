import type { ParcelState } from '../../../ticket/shipment.ts';
import type { Parcel } from '../../parcel.ts';
import { arrivalDaysSince } from '../../world.ts';
import { answer, businessDays, person } from '../judgement.ts';
import { isWaitedFor } from './carriers-words.ts';
import type { ParcelCondition } from './parcel-condition.ts';

/** Row 11: clearing takes days; longer, or waiting for money or papers, is a person's. */
export const customs: ParcelCondition = (parcel, world) => {
  if (parcel.state === 'action_needed') return actionNeeded(parcel);
  if (parcel.state !== 'customs') return null;
  // The roll-up alone: nothing but the label has a date (E3.2).
  if (parcel.lastScan === null) return person('customs', 'in customs, and no scan says since when');
  if (parcel.lastScan.state === 'customs' && isWaitedFor(parcel.lastScan))
    return person('customs_stuck', 'customs waits for somebody');
  const since = streakStart(parcel, 'customs') ?? parcel.labelAt;
  const days = arrivalDaysSince(since, world);
  const { customsCalm } = world.policy.thresholds;
  return days <= customsCalm
    ? answer('customs', `in customs for ${businessDays(days)}`)
    : person('customs_stuck', `in customs for ${businessDays(days)} (limit ${customsCalm})`);
};

/** Duties or papers, if it was seen in customs; else nobody knows what is wanted, and of whom. */
function actionNeeded(parcel: Parcel) {
  return parcel.timeline.seen.some(({ scan }) => scan.state === 'customs')
    ? person('customs_stuck', 'customs waits for money or papers')
    : person('unclear', 'the carrier waits for something from somebody');
}

/** When the state that is scanned now was first scanned, without another movement since. */
export function streakStart({ timeline }: Parcel, state: ParcelState): string | null {
  const moves = timeline.seen.filter(
    ({ scan }) => scan.state !== 'label_created' && scan.state !== 'unknown',
  );
  const end = moves.findIndex(({ scan }) => scan.state !== state);
  const streak = end === -1 ? moves : moves.slice(0, end);
  return streak.at(-1)?.scan.at ?? null;
}
