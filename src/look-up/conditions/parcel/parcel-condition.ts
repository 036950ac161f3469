import type { Parcel } from '../../parcel.ts';
import type { World } from '../../world.ts';
import type { Judgement } from '../judgement.ts';

/** One row, or one family of rows, of the matrix for one parcel. `null`: the parcel is not in it. */
export type ParcelCondition = (parcel: Parcel, world: World) => Judgement | null;
