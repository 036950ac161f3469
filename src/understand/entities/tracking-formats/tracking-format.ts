/**
 * How a check digit is worked out. Names and parameters are those of the format data (PROVENANCE.md); `evens` and `odds`
 * multiply the first, third ... and the second, fourth ... sign.
 */
export type Checksum =
  | { readonly name: 'mod10'; readonly evens: number; readonly odds: number }
  | {
      readonly name: 'sum_product_with_weightings_and_modulo';
      readonly weightings: readonly number[];
      readonly modulo1: number;
      readonly modulo2: number;
    }
  | { readonly name: 'mod7' | 's10' | 'luhn' | 'mod_37_36' };

/**
 * What must be said beside a number of this shape before it is taken for a parcel's (`api/orders-and-carriers.md` C9):
 * - `nothing`: nobody else writes such numbers
 * - `words`: the check digit is right, but one random number in ten passes: a word like "parcel" near it
 * - `label`: there is no check digit: "tracking number" right before it, or the carrier's name
 * - `carrier`: any number of this length has the shape: the carrier's name
 */
export type Proof = 'nothing' | 'words' | 'label' | 'carrier';

/** One way in which a carrier writes parcel numbers. */
export interface TrackingFormat {
  readonly id: string;
  readonly name: string;
  /**
   * The whole number: upper case, no spaces, no hyphens but those in the shape. Linear: no repetition without an upper
   * bound. The check digit is worked out from the group `SerialNumber` and stands in `CheckDigit`.
   */
  readonly shape: RegExp;
  readonly checksum?: Checksum;
  /** Put before the serial number to work out the check digit, unless it begins that way. */
  readonly prepend?: { readonly unless: RegExp; readonly content: string };
  /** Groups that hold nothing but one of these. */
  readonly exists?: Readonly<Record<string, ReadonlySet<string>>>;
  readonly proof: Proof;
  /** The carrier's name, as customers write it, lower case. */
  readonly carrier?: RegExp;
  /** Numbers of this format that need nothing said after all. */
  readonly alone?: RegExp;
  /** What the format's tests are made of. */
  readonly numbers: { readonly valid: readonly string[]; readonly invalid: readonly string[] };
}
