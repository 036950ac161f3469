import { DHL, DPD } from './carriers.ts';
import type { TrackingFormat } from './tracking-format.ts';

const EVRI = /\bevri\b|\bhermes\b/;
const GLS = /\bgls\b/;

/**
 * Formats that the format data has not, from what the carriers print (`api/orders-and-carriers.md` C9); test numbers are
 * made up. None counts alone: most have no check digit, the others share theirs with many numbers.
 */
export const UNPUBLISHED_FORMATS: readonly TrackingFormat[] = [
  {
    id: 'gls',
    name: 'GLS parcel number',
    shape: /^\d{10,12}$/,
    proof: 'carrier',
    carrier: GLS,
    numbers: { valid: ['50412345678', '504123456781'], invalid: ['504123456', '5041234567812'] },
  },
  {
    id: 'gls_track_id',
    name: 'GLS Track ID',
    shape: /^(?=[A-Z]{0,7}\d)(?=\d{0,7}[A-Z])[A-Z0-9]{8}$/,
    proof: 'carrier',
    carrier: GLS,
    numbers: { valid: ['ZKQ41B7X', '00MCL2QW'], invalid: ['ZKQABCDX', '12345678', 'ZKQ41B7'] },
  },
  {
    id: 'evri',
    name: 'Evri, with letters',
    shape: /^[HT]\d{2}[A-Z0-9]{1,3}\d{10,12}$/,
    proof: 'label',
    carrier: EVRI,
    numbers: {
      valid: ['H01HYA0012345678', 'T00AB01234567890'],
      invalid: ['X01HYA0012345678', 'H01HYA001234'],
    },
  },
  {
    id: 'evri_16',
    name: 'Evri, digits only',
    shape: /^\d{16}$/,
    proof: 'carrier',
    carrier: EVRI,
    numbers: { valid: ['8812 0345 6678 9012'], invalid: ['881203456678901', '88120345667890123'] },
  },
  {
    id: 'hermes_de',
    name: 'Hermes Germany',
    shape: /^(?:H\d{19}|\d{14})$/,
    proof: 'carrier',
    carrier: /\bhermes\b/,
    numbers: { valid: ['H1002340056781234501', '01234567890123'], invalid: ['H100234005678123450'] },
  },
  {
    id: 'royal_mail_2d',
    name: 'Royal Mail 2D barcode',
    shape: /^(?=[A-F]{0,20}\d)(?:[0-9A-F]{16}|[0-9A-F]{21})$/,
    proof: 'carrier',
    carrier: /\broyal mail\b/,
    numbers: {
      valid: ['3A0B110456D0002F', '3A0B110456D0002F1C4E7'],
      invalid: ['3A0B110456D0002', 'GA0B110456D0002F'],
    },
  },
  {
    id: 'correos',
    name: 'Correos, within Spain',
    shape: /^[A-Z]{2}[A-Z0-9]{5}\d{15}[A-Z]$/,
    proof: 'label',
    carrier: /\bcorreos\b/,
    numbers: {
      valid: ['PQ4K7B0700123456708001C'],
      invalid: ['PQ4K7B0700123456708001', '1Q4K7B0700123456708001C'],
    },
  },
  {
    id: 'colissimo',
    name: 'Colissimo',
    shape: /^\d[A-Z]\d{11}$/,
    proof: 'label',
    carrier: /\bcolissimo\b|\bla poste\b/,
    numbers: { valid: ['6A12345678901'], invalid: ['6A1234567890', 'AA12345678901'] },
  },
  {
    id: 'postnl',
    name: 'PostNL',
    shape: /^3S[A-Z0-9]{11,15}$/,
    proof: 'label',
    carrier: /\bpost ?nl\b/,
    numbers: { valid: ['3SKBTA204718355', '3SABCD1234567890X'], invalid: ['3SKBTA2047', '4SKBTA204718355'] },
  },
  {
    id: 'deutsche_post_ident',
    name: 'DHL Paket Identcode',
    shape: /^(?<SerialNumber>\d{11})(?<CheckDigit>\d)$/,
    checksum: { name: 'mod10', evens: 4, odds: 9 },
    proof: 'carrier',
    carrier: DHL,
    numbers: { valid: ['563102040001', '563102430313'], invalid: ['563102040002', '56310204000'] },
  },
  {
    id: 'dhl_parcel',
    name: 'DHL licence plate',
    shape: /^(?:JJ?D\d{18}|JVGL\d{11,20})$/,
    proof: 'label',
    carrier: DHL,
    numbers: {
      valid: ['JJD000390007812345678', 'JVGL06123456001234'],
      invalid: ['JJD0003900', 'KJD000390007812345678'],
    },
  },
  {
    id: 'dpd_parcel',
    name: 'DPD parcel number without its check sign',
    shape: /^\d{14}$/,
    proof: 'carrier',
    carrier: DPD,
    numbers: { valid: ['01505071204418'], invalid: ['0150507120441'] },
  },
  {
    id: 'inpost',
    name: 'InPost',
    shape: /^\d{24}$/,
    proof: 'label',
    carrier: /\binpost\b|\bpaczkomat/,
    numbers: { valid: ['520000013140600112034501'], invalid: ['52000001314060011203450'] },
  },
  {
    id: 'poczta_polska',
    name: 'Poczta Polska',
    shape: /^(?<SerialNumber>00\d5900773\d{9})(?<CheckDigit>\d)$/,
    checksum: { name: 'mod10', evens: 3, odds: 1 },
    proof: 'words',
    carrier: /\bpoczt[aąęy] polsk/,
    numbers: { valid: ['00659007730412345675'], invalid: ['00659007730412345674', '0065900773041234567'] },
  },
  {
    id: 'postnord',
    name: 'PostNord (Norway, Sweden, Denmark)',
    shape: /^(?<SerialNumber>(?:00)?\d(?:57|70|73)\d{14})(?<CheckDigit>\d)$/,
    checksum: { name: 'mod10', evens: 3, odds: 1 },
    proof: 'words',
    carrier: /\bpost ?nord\b/,
    numbers: {
      valid: ['373500123400056788', '00373500123400056788'],
      invalid: ['373500123400056789', '37350012340005678'],
    },
  },
  {
    id: 'poste_italiane',
    name: 'Poste Italiane, within Italy',
    shape: /^(?:\d{12}|[A-Z0-9]{6}\d{7})$/,
    proof: 'carrier',
    carrier: /\bposte italiane\b|\bsda\b/,
    numbers: { valid: ['5P0D0X1234567', '061234567890'], invalid: ['5P0D0X123456', '5P0D0XABCDEFG'] },
  },
  {
    id: 'japan_12',
    name: 'Yamato, Sagawa, Japan Post',
    shape: /^(?<SerialNumber>\d{11})(?<CheckDigit>\d)$/,
    checksum: { name: 'mod7' },
    // Seven random numbers hold one of these.
    proof: 'carrier',
    carrier:
      /\byamato\b|\bsagawa\b|\bjapan post\b|黒猫|クロネコ|ヤマト|佐川|ゆうパック|日本郵便|追跡|伝票|送り状|お問い?合わ?せ番号|荷物/,
    numbers: { valid: ['450213387105', '3612 8840 1972'], invalid: ['450213387104', '45021338710'] },
  },
  {
    id: 'sscc',
    name: 'Serial shipping container code, without its two zeros (GS1)',
    shape: /^(?<SerialNumber>\d{17})(?<CheckDigit>\d)$/,
    checksum: { name: 'mod10', evens: 3, odds: 1 },
    proof: 'words',
    numbers: { valid: ['340434123456789012'], invalid: ['340434123456789013', '34043412345678901'] },
  },
];
