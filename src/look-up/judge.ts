import { CAUTION, type Judgement, mostCautious, person } from './conditions/judgement.ts';
import { judgeOrder } from './conditions/order/index.ts';
import { isShopBehind } from './conditions/order/labels.ts';
import { unsentPieces } from './conditions/order/parts.ts';
import { judgePreparing } from './conditions/order/preparing.ts';
import { judgePlanned } from './conditions/order/scheduled.ts';
import { judgeParcel, type ParcelJudgement } from './conditions/parcel/index.ts';
import { saidOtherwise } from './conditions/said-otherwise.ts';
import type { Parcel } from './parcel.ts';
import type { World } from './world.ts';

/** A parcel and what was found about it. */
export interface JudgedParcel {
  readonly parcel: Parcel;
  readonly judgement: ParcelJudgement;
}

/** Every parcel with its own condition, worst first; the same order whatever order they were given in. */
export function judgeParcels(parcels: readonly Parcel[], world: World): readonly JudgedParcel[] {
  return parcels
    .map((parcel) => ({ parcel, judgement: judgeParcel(parcel, world) }))
    .toSorted(
      (a, b) =>
        CAUTION.indexOf(a.judgement.action) - CAUTION.indexOf(b.judgement.action) ||
        a.judgement.rank - b.judgement.rank ||
        Date.parse(a.parcel.labelAt) - Date.parse(b.parcel.labelAt) ||
        a.parcel.shipment.id.localeCompare(b.parcel.shipment.id),
    );
}

/** The one condition of the whole order: what the shop knows first, then its parts (E3). */
export function judge(parcels: readonly JudgedParcel[], world: World): Judgement {
  const all = { ...world, parcels: parcels.map(({ parcel }) => parcel) };
  const judgement = judgeOrder(all) ?? judgeParts(parcels, world);
  return judgement.action === 'person' ? judgement : (saidOtherwise(judgement, all) ?? judgement);
}

/** Row 20: parts that are all calm are told of together; else the worst of them is the condition. */
function judgeParts(parcels: readonly JudgedParcel[], world: World): Judgement {
  const judged: readonly Judgement[] = parcels.map(({ judgement }) => judgement);
  const isPartUnsent =
    parcels.length === 0 ||
    (unsentPieces(world.order) > 0 &&
      !isShopBehind(
        world.order,
        parcels.map(({ parcel }) => parcel),
      ));
  const parts = isPartUnsent ? [...judged, judgePlanned(world) ?? judgePreparing(world)] : judged;
  const worst = mostCautious(parts) ?? person('unclear', 'the order has no parts');
  if (parts.length === 1 || worst.action !== 'answer') return bare(worst);
  return { condition: 'split', action: 'answer', why: parts.map(({ why }) => why).join('; ') };
}

const bare = ({ condition, action, why }: Judgement): Judgement => ({ condition, action, why });
