import type { ActionBy, Meaning, ParcelState } from '../../ticket/shipment.ts';

/** What one word of a carrier, code or sentence, means for a parcel. */
export interface CarrierWord extends Meaning {
  /** `null`: news that says nothing about where the parcel is (a signature was filed, a wish was noted). */
  readonly state: ParcelState | null;
  /** The code covers several things ("exception"): where the sentence beside it can be read, the sentence counts. */
  readonly vague: boolean;
  /** The sender has the parcel back: what the carrier calls delivered was delivered there. */
  readonly backAtSender: boolean;
}

/** One line of a carrier's table. */
export interface CodeRow {
  /** Codes as the carrier writes them, separated by spaces. */
  readonly codes: string;
  readonly state: ParcelState | null;
  readonly actionBy: ActionBy;
  readonly says: string;
  /** The code means this only beside such a sentence; rows with a condition stand before the row without one. */
  readonly when?: RegExp;
  readonly vague?: true;
  readonly lastOfTracking?: true;
  readonly backAtSender?: true;
}

/** One pattern of sentences. Patterns see the sentence in lower case, without marks such as ™, spaces made single. */
export interface SentenceRow extends Omit<CodeRow, 'codes' | 'when' | 'vague'> {
  readonly is: RegExp;
  /** Turns the meaning around ("not yet ready for pickup"). */
  readonly not?: RegExp;
}

/** What one carrier's words mean. */
export interface CarrierTable {
  /** As it is named in the metric of unlisted words. */
  readonly carrier: string;
  /** What each code means, rows with a condition first. Empty: the carrier publishes no codes. */
  readonly codes: ReadonlyMap<string, readonly CodeRow[]>;
  /** A code in the spelling of `codes`: carriers pad with zeros and change case. */
  readonly fold: (code: string) => string;
  /** Codes that stand in several of the carrier's lists with different meanings: vague, whatever their row says. */
  readonly isAmbiguous?: (code: string) => boolean;
  /** The carrier's own sentences, asked before those that all carriers share. */
  readonly sentences: readonly SentenceRow[];
}

/** A carrier's rows by their codes. */
export function codeTable(rows: readonly CodeRow[]): CarrierTable['codes'] {
  const table = new Map<string, CodeRow[]>();
  for (const row of rows) {
    for (const code of row.codes.split(' ')) table.set(code, [...(table.get(code) ?? []), row]);
  }
  return table;
}

/** A row of either kind as a word. */
export function wordOf(row: Omit<CodeRow, 'codes'>): CarrierWord {
  return {
    state: row.state,
    actionBy: row.actionBy,
    says: row.says,
    vague: row.vague ?? false,
    lastOfTracking: row.lastOfTracking ?? false,
    backAtSender: row.backAtSender ?? false,
  };
}

/** Codes that are written without regard to case. */
export const upperCase = (code: string): string => code.toUpperCase();

/** Numbers that are padded with zeros to a fixed length: `0021` and `21` are one code. */
export const withoutZeros = (code: string): string => code.toUpperCase().replace(/^0+(?=.)/, '');
