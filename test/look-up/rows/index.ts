import { ARRIVING, CARRIER_DOWN } from './arriving.ts';
import { ESTIMATES } from './estimates.ts';
import { ARRIVED_BUT, IN_THE_WAY } from './exception.ts';
import { LABELS } from './labels.ts';
import { MOVING } from './moving.ts';
import { SHOP_KNOWS } from './order.ts';
import { PROMISED } from './promised.ts';
import type { RowGroup } from './rows-of.ts';
import { SHOP_ALONE } from './shop.ts';
import { SPLIT } from './split.ts';
import { UNKNOWN } from './unknown.ts';
import { WAITING } from './waiting.ts';
import { WHOSE } from './whose.ts';

/** Every row of the matrix with its worlds: calm, at the edge of its threshold, and past it. */
export const ROW_GROUPS: readonly RowGroup[] = [
  ARRIVING,
  CARRIER_DOWN,
  SPLIT,
  IN_THE_WAY,
  ARRIVED_BUT,
  MOVING,
  ESTIMATES,
  SHOP_KNOWS,
  SHOP_ALONE,
  PROMISED,
  LABELS,
  UNKNOWN,
  WAITING,
  WHOSE,
];
