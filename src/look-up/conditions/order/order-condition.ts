import type { Parcel } from '../../parcel.ts';
import type { World } from '../../world.ts';
import type { Judgement } from '../judgement.ts';

/** An order, its live parcels and the labels nothing travels under. */
export interface OrderWorld extends World {
  readonly parcels: readonly Parcel[];
}

/** One row, or one family of rows, of the matrix for the order as a whole. `null`: the order is not in it. */
export type OrderCondition = (world: OrderWorld) => Judgement | null;
