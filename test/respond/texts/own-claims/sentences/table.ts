/** Sentences a shop may write into a text of an order that has not left it yet, one per line. */
export interface SentenceTable {
  /** What a parcel does that it does not do, in the words of every day. */
  readonly states: string;
  /** What binds the shop. */
  readonly commitments: string;
  /** Times that no fact names. */
  readonly times: string;
  /** All of these, said as people also say it. Some of them only whoever stores the text can answer for. */
  readonly others: string;
  /** What says nothing an order could belie. */
  readonly harmless: string;
  /** True of some shops and not of others: only whoever stores the text can answer for it. */
  readonly answeredFor: string;
  /** Claims in texts of other conditions, `condition: sentence`. */
  readonly elsewhere: string;
}
