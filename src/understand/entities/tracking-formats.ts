import { isFedex, isLuhn, isMod7, isMod10, isMod37, isS10, isUpsMod10 } from './check-digits.ts';

/**
 * What must be said beside a number of this shape before it is taken for a parcel's (`api/orders-and-carriers.md` C9):
 * - `nothing`: nobody else writes such numbers
 * - `words`: the check digit is right, but one random number in ten passes: a word like "parcel" near it
 * - `label`: there is no check digit: "tracking number" right before it, or the carrier's name
 * - `carrier`: any number of this length has the shape: the carrier's name
 */
export type Proof = 'nothing' | 'words' | 'label' | 'carrier';

/** A carrier's way of writing parcel numbers: upper case, without spaces. */
export interface TrackingFormat {
  readonly name: string;
  readonly shape: RegExp;
  readonly proof: Proof;
  readonly valid: (value: string) => boolean;
  /** The carrier's name, as customers write it; only for `label` and `carrier`. */
  readonly carrier?: RegExp;
}

const always = (): boolean => true;
const DHL = /\bdhl\b|deutsche post/;
const DPD = /\bdpd\b|chronopost|\bseur\b|\bbrt\b|bartolini/;
const EVRI = /\bevri\b|\bhermes\b/;
const GLS = /\bgls\b/;

export const TRACKING_FORMATS: readonly TrackingFormat[] = [
  { name: 'ups', shape: /^1Z[A-Z0-9]{15}\d$/, proof: 'nothing', valid: (v) => isUpsMod10(v.slice(2)) },
  {
    name: 's10',
    shape: /^[A-Z]{2}\d{9}(?!XX)[A-Z]{2}$/,
    proof: 'nothing',
    valid: (v) => isS10(v.slice(2, 11)),
  },
  { name: 'usps', shape: /^9[1-5]\d{20}(?:\d{4})?$/, proof: 'nothing', valid: isMod10 },
  {
    name: 'usps_zip',
    shape: /^420\d{5}9[1-5]\d{20}(?:\d{4})?$/,
    proof: 'nothing',
    valid: (v) => isMod10(v.slice(8)),
  },
  {
    name: 'usps_zip_4',
    shape: /^420\d{9}9[1-5]\d{20}$/,
    proof: 'nothing',
    valid: (v) => isMod10(v.slice(12)),
  },
  { name: 'fedex_96', shape: /^96\d{20}$/, proof: 'nothing', valid: (v) => isMod10(v.slice(7)) },
  { name: 'fedex_34', shape: /^(?:96|[0-8]\d)\d{32}$/, proof: 'nothing', valid: (v) => isFedex(v.slice(20)) },
  { name: 'fedex_32', shape: /^3\d{31}$/, proof: 'nothing', valid: (v) => isFedex(v.slice(16, 28)) },
  { name: 'amazon', shape: /^TB[ACM]\d{12}$/, proof: 'nothing', valid: always },
  {
    name: 'lasership',
    shape: /^(?:L[AIEHNX][1-3]\d{7}|1LS7[12]\d{10}|1LS7[12]\d{11}-1|1LSCX[A-Z0-9]{10})$/,
    proof: 'nothing',
    valid: always,
  },
  { name: 'yunexpress', shape: /^YT\d{16}$/, proof: 'nothing', valid: always },
  { name: 'yodel', shape: /^J?JD\d{16}$/, proof: 'nothing', valid: always },
  { name: 'gofo', shape: /^GFUS\d{14}$/, proof: 'nothing', valid: always },
  { name: 'landmark', shape: /^LTN\d{8}N1$/, proof: 'nothing', valid: always },
  { name: 'speedee', shape: /^SP\d{18}$/, proof: 'nothing', valid: always },
  { name: 'canpar', shape: /^[CDKLSUXZ]\d{21}$/, proof: 'nothing', valid: always },
  { name: 'dpd_28', shape: /^\d{27}[A-Z0-9]$/, proof: 'words', valid: isMod37 },
  { name: 'ups_mail', shape: /^[AHJKTV]\d{10}$/, proof: 'words', valid: (v) => isUpsMod10(v.slice(1)) },
  { name: 'ontrac', shape: /^[CD]\d{14}$/, proof: 'words', valid: (v) => isOnTrac(v) },
  { name: 'sscc_20', shape: /^\d{20}$/, proof: 'words', valid: (v) => isMod10(v) || isMod10(`91${v}`) },
  { name: 'sscc_18', shape: /^\d{18}$/, proof: 'words', valid: (v) => isMod10(v) || isMod10(v.slice(2)) },
  { name: 'canada_post', shape: /^\d{16}$/, proof: 'words', valid: isMod10 },
  { name: 'fedex_ground', shape: /^\d{15}$/, proof: 'words', valid: isMod10 },
  { name: 'dpd', shape: /^\d{14}[A-Z0-9]$/, proof: 'words', valid: isMod37 },
  { name: 'fedex', shape: /^\d{12}$/, proof: 'words', valid: isFedex },
  { name: 'purolator', shape: /^[0-5]\d{11}$/, proof: 'words', valid: isLuhn },
  { name: 'old_dominion', shape: /^(?:77[78]|072|780|80\d)\d{8}$/, proof: 'words', valid: isLuhn },
  { name: 'dhl_express', shape: /^\d{10,11}$/, proof: 'words', valid: isMod7 },
  { name: 'dhl_piece', shape: /^J[A-Z]{2,3}\d{9,18}$/, proof: 'label', valid: always, carrier: DHL },
  {
    name: 'dhl_ecommerce',
    shape: /^(?:GM|LX|RX|UV|CN|SG|TH|IN|HK|MY)(?=\d)[A-Z0-9]{10,22}$/,
    proof: 'label',
    valid: always,
    carrier: DHL,
  },
  { name: 'dhl_14', shape: /^\d{14}$/, proof: 'label', valid: always, carrier: DHL },
  {
    name: 'colissimo',
    shape: /^\d[A-Z]\d{11}$/,
    proof: 'label',
    valid: always,
    carrier: /colissimo|la poste/,
  },
  { name: 'postnl', shape: /^3S[A-Z0-9]{11,15}$/, proof: 'nothing', valid: always },
  { name: 'inpost', shape: /^\d{24}$/, proof: 'label', valid: always, carrier: /inpost|paczkomat/ },
  {
    name: 'purolator_letters',
    shape: /^[A-Z]{3}\d{9}$/,
    proof: 'label',
    valid: always,
    carrier: /purolator/,
  },
  { name: 'amazon_abroad', shape: /^[AFC]\d{10}$/, proof: 'label', valid: always, carrier: /amazon/ },
  { name: 'evri', shape: /^[HT]\d{2}[A-Z0-9]{1,3}\d{10,12}$/, proof: 'label', valid: always, carrier: EVRI },
  { name: 'evri_16', shape: /^\d{16}$/, proof: 'carrier', valid: always, carrier: EVRI },
  { name: 'dpd_14', shape: /^\d{14}$/, proof: 'carrier', valid: always, carrier: DPD },
  { name: 'gls', shape: /^\d{10,12}$/, proof: 'carrier', valid: always, carrier: GLS },
  {
    name: 'gls_letters',
    shape: /^[A-Z0-9]{8}$/,
    proof: 'carrier',
    valid: (v) => /\d/.test(v) && /[A-Z]/.test(v),
    carrier: GLS,
  },
];

/** OnTrac writes C for a leading 4 and D for a leading 5. */
function isOnTrac(value: string): boolean {
  const digits = value.slice(1);
  const lead = value.startsWith('C') ? '4' : '5';
  return isUpsMod10(digits.startsWith(lead) ? digits : lead + digits);
}
