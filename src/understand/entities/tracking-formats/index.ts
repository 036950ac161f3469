import { AMAZON_FORMATS } from './amazon.ts';
import { CANADA_POST_FORMATS } from './canada-post.ts';
import { CANPAR_FORMATS } from './canpar.ts';
import { DHL_FORMATS } from './dhl.ts';
import { DPD_FORMATS } from './dpd.ts';
import { FEDEX_FORMATS } from './fedex.ts';
import { GOFO_FORMATS } from './gofo.ts';
import { LANDMARK_FORMATS } from './landmark.ts';
import { LASERSHIP_FORMATS } from './lasership.ts';
import { OLD_DOMINION_FORMATS } from './old-dominion.ts';
import { ONTRAC_FORMATS } from './ontrac.ts';
import { PUROLATOR_FORMATS } from './purolator.ts';
import { S10_FORMATS } from './s10.ts';
import { SPEEDEE_FORMATS } from './speedee.ts';
import type { TrackingFormat } from './tracking-format.ts';
import { UNPUBLISHED_FORMATS } from './unpublished.ts';
import { UPS_FORMATS } from './ups.ts';
import { USPS_FORMATS } from './usps.ts';
import { YODEL_FORMATS } from './yodel.ts';
import { YUNEXPRESS_FORMATS } from './yunexpress.ts';

/** Every way we know in which carriers write parcel numbers. */
export const TRACKING_FORMATS: readonly TrackingFormat[] = [
  ...AMAZON_FORMATS,
  ...CANADA_POST_FORMATS,
  ...CANPAR_FORMATS,
  ...DHL_FORMATS,
  ...DPD_FORMATS,
  ...FEDEX_FORMATS,
  ...GOFO_FORMATS,
  ...LANDMARK_FORMATS,
  ...LASERSHIP_FORMATS,
  ...OLD_DOMINION_FORMATS,
  ...ONTRAC_FORMATS,
  ...PUROLATOR_FORMATS,
  ...S10_FORMATS,
  ...SPEEDEE_FORMATS,
  ...UNPUBLISHED_FORMATS,
  ...UPS_FORMATS,
  ...USPS_FORMATS,
  ...YODEL_FORMATS,
  ...YUNEXPRESS_FORMATS,
];
