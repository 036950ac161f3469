/**
 * What a bare question is made of in one language, as `foldWords` leaves it. Single words between spaces, all forms
 * written out; no word that denies, doubts, counts or tells what happened. What is not listed is not a bare question.
 */
export interface BareWords {
  /** Greeting, asking, the shop and the customer, when it was ordered. */
  readonly common: string;
  /** An order on its way out. */
  readonly parcel: string;
  /** Goods and money on their way back. */
  readonly back: string;
  /** Words of an arrival: they ask in a question ("has it arrived?") and tell anywhere else ("it has arrived, but"). */
  readonly arrival: string;
  /** Asks for a place; beside an arrival it doubts it ("where was it delivered?"). */
  readonly where: string;
  /** Turns of phrase that are harmless as a whole. Regular expressions over folded words. */
  readonly turns: readonly string[];
  /** The same, only where money is asked for: not seen yet is what a bank's days explain. */
  readonly backTurns: readonly string[];
  /** Words that deny or miss. */
  readonly denials: string;
  /** What a customer knows and our picture does not: the carrier's word, another place, a fee, a promise. Regular expressions. */
  readonly contradictions: readonly string[];
}
