import type { Parcel } from '../../parcel.ts';
import type { World } from '../../world.ts';
import { type Judgement, mostCautious, person } from '../judgement.ts';
import { outForDelivery, pickup } from './arriving.ts';
import { attempted } from './attempted.ts';
import { deliveredAndMoving, elsewhere, forwardedSince, recycledNumber } from './contradiction.ts';
import { customs } from './customs.ts';
import { delivered, deliveredDisputed, deliveredElsewhere, longAgo } from './delivered.ts';
import { addressProblem, labelVoided, lostOrDamaged, returning, returnLabel } from './gone-wrong.ts';
import { label } from './label.ts';
import { carrierDelay, inTransit, localPost, stalled } from './moving.ts';
import { carrierUnavailable, noTracking, toldByShop, trackingUnknown, unknownWord } from './no-word.ts';
import type { ParcelCondition } from './parcel-condition.ts';
import { runningLate } from './running-late.ts';

/**
 * The precedence of the matrix (E3.5) for one parcel, worst first: what cannot be this parcel, exceptions, what comes
 * back, what is silent, what is late, what waits, what moves, what arrived. All that fit are asked; the most cautious
 * of them counts, and among equals the first.
 */
export const PARCEL_CONDITIONS: readonly ParcelCondition[] = [
  returnLabel,
  recycledNumber,
  // Exceptions.
  lostOrDamaged,
  addressProblem,
  labelVoided,
  deliveredAndMoving,
  forwardedSince,
  elsewhere,
  attempted,
  returning,
  // No word of it, and silent.
  noTracking,
  carrierUnavailable,
  trackingUnknown,
  unknownWord,
  stalled,
  label,
  // Late: the carrier's own word for it says more than the calendar.
  carrierDelay,
  runningLate,
  customs,
  // Waiting, moving, arriving.
  pickup,
  localPost,
  inTransit,
  outForDelivery,
  // Arrived.
  deliveredDisputed,
  longAgo,
  deliveredElsewhere,
  delivered,
];

/** What was found about one parcel; `rank`: how bad its row is among those of the same caution, 0 the worst. */
export interface ParcelJudgement extends Judgement {
  readonly rank: number;
}

/** The condition of one parcel. A parcel that fits no row is a person's. */
export function judgeParcel(parcel: Parcel, world: World): ParcelJudgement {
  const judgements = PARCEL_CONDITIONS.flatMap((condition, rank): ParcelJudgement[] => {
    const judgement = condition(parcel, world);
    return judgement === null ? [] : [{ ...judgement, rank }];
  });
  const noRow = person('unclear', `no row of the matrix fits a parcel that is ${parcel.state}`);
  return toldByShop(mostCautious(judgements) ?? { ...noRow, rank: 0 }, parcel);
}
