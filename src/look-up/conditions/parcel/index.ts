import type { Parcel } from '../../parcel.ts';
import type { World } from '../../world.ts';
import { type Judgement, mostCautious, person } from '../judgement.ts';
import { outForDelivery, pickup } from './arriving.ts';
import { deliveredAndMoving, elsewhere, recycledNumber } from './contradiction.ts';
import { customs } from './customs.ts';
import { delivered, deliveredDisputed, deliveredElsewhere, deliveredLongAgo } from './delivered.ts';
import {
  addressProblem,
  attempted,
  labelVoided,
  lostOrDamaged,
  returning,
  returnLabel,
} from './gone-wrong.ts';
import { label } from './label.ts';
import { carrierDelay, inTransit, localPost, stalled } from './moving.ts';
import { carrierUnavailable, noTracking, trackingUnknown, unknownWord } from './no-word.ts';
import type { ParcelCondition } from './parcel-condition.ts';
import { runningLate } from './running-late.ts';

/**
 * The precedence of the matrix (E3) for one parcel, worst first: what cannot be this parcel, what went wrong, what is
 * silent, what is late, what waits, what moves, what arrived. All that fit are asked; the most cautious of them
 * counts, and among equals the first.
 */
export const PARCEL_CONDITIONS: readonly ParcelCondition[] = [
  returnLabel,
  recycledNumber,
  // Gone wrong.
  lostOrDamaged,
  returning,
  addressProblem,
  labelVoided,
  deliveredAndMoving,
  elsewhere,
  // No word of it.
  noTracking,
  carrierUnavailable,
  trackingUnknown,
  unknownWord,
  // Silent.
  stalled,
  label,
  // Late.
  runningLate,
  carrierDelay,
  customs,
  attempted,
  // Waiting, moving, arriving.
  pickup,
  localPost,
  inTransit,
  outForDelivery,
  // Arrived.
  deliveredDisputed,
  deliveredLongAgo,
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
  return mostCautious(judgements) ?? { ...noRow, rank: 0 };
}
