import { CANADA_POST } from './canada-post.ts';
import type { CarrierTable } from './carrier-word.ts';
import { DHL_ECOMMERCE } from './dhl-ecommerce.ts';
import { DHL_EXPRESS } from './dhl-express.ts';
import { DPD } from './dpd.ts';
import { FEDEX } from './fedex.ts';
import { GLS } from './gls.ts';
import { HERMES } from './hermes.ts';
import { ROYAL_MAIL } from './royal-mail.ts';
import { withSentencesOnly } from './sentences-only.ts';
import { UPS } from './ups.ts';
import { USPS } from './usps.ts';

/** Every carrier whose words are known, each with the beginnings of the names EasyPost gives it; the longer one first. */
const FAMILIES: readonly (readonly [string, CarrierTable])[] = [
  // Its codes are not those of UPS: DL is "delivered with signature" here and "driver load" there.
  ['upsmailinnovations', withSentencesOnly('UPS Mail Innovations')],
  ['ups', UPS],
  ['usps', USPS],
  ['fedex', FEDEX],
  ['dhlexpress', DHL_EXPRESS],
  ['dhlecs', DHL_ECOMMERCE],
  ['dhlecommerce', DHL_ECOMMERCE],
  ['dhlglobalmail', DHL_ECOMMERCE],
  ['canadapost', CANADA_POST],
  ['royalmail', ROYAL_MAIL],
  ['gls', GLS],
  ['dpd', DPD],
  // The British Hermes became Evri; its codes are its own, and unpublished.
  ['hermesuk', withSentencesOnly('Evri')],
  ['hermes', HERMES],
  ['evri', withSentencesOnly('Evri')],
];

export const CARRIER_TABLES: readonly CarrierTable[] = [...new Set(FAMILIES.map(([, table]) => table))];

/** The table for a carrier as EasyPost spells it ("UPSDAP", "FedExSmartPost"); `null`: we have none. */
export function tableOf(carrier: string | null): CarrierTable | null {
  const folded = (carrier ?? '').toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  return FAMILIES.find(([prefix]) => folded.startsWith(prefix))?.[1] ?? null;
}
