import type { Heard } from '../../heard.ts';

/** Titles of the note's sections, without the colon. */
export interface NoteTitles {
  readonly who: string;
  readonly asked: string;
  readonly found: string;
  readonly said: string;
  readonly notDone: string;
  readonly unchecked: string;
  readonly happened: string;
  readonly staysOpen: string;
  readonly notSent: string;
  readonly macro: string;
  readonly next: string;
  readonly links: string;
  readonly draftSent: string;
  readonly draftMaybe: string;
  readonly draftToCheck: string;
  readonly goingBack: string;
  readonly why: string;
}

/** Words for links. */
export interface NoteLinkWords {
  readonly order: string;
  readonly ticket: string;
  readonly decision: string;
  /** Asks the agent whether what was done was right. */
  readonly feedback: string;
  readonly tracking: (carrier: string | null) => string;
}

/** Parts of the first line. */
export interface SummarySentences {
  readonly order: (name: string) => string;
  readonly oddOrder: string;
  readonly unproven: string;
  readonly neededBy: (day: string) => string;
  readonly neededSomeday: string;
  readonly notAnswered: string;
  readonly pleaseCheck: string;
}

/** What is said of an order and its parcels. Days and times are written already; names and places are the vendors'. */
export interface FindingSentences {
  readonly noOrder: string;
  readonly row: (row: number) => string;
  readonly unproven: string;
  readonly neededBy: (day: string, expected: string | null) => string;
  readonly before: (last: string, named: string) => string;
  readonly order: (name: string, day: string) => string;
  /** Those between which nobody can choose, or of which none was meant: `#1001 (Fri, Nov 13), #1002 (…)`. */
  readonly ownOrders: (orders: string) => string;
  readonly cancelled: (day: string) => string;
  readonly returnOpen: string;
  readonly onHold: (holds: string) => string;
  readonly read: (time: string) => string;
  readonly unknownCarrier: string;
  readonly withoutNumber: string;
  readonly hasToAct: (actor: string) => string;
  readonly lastScan: (inPlace: string, time: string) => string;
  readonly noScan: string;
  readonly quiet: (businessDays: string) => string;
  readonly expected: (day: string) => string;
  readonly noDate: string;
  readonly was: (day: string) => string;
  readonly delivered: (time: string) => string;
  readonly asOf: (time: string) => string;
  readonly returned: (back: ReturnedWords) => string;
  readonly refund: (amount: string, day: string, state: string) => string;
}

export interface ReturnedWords {
  readonly day: string;
  readonly state: string;
  readonly exchange: boolean;
  readonly received: number;
  readonly pieces: number;
  readonly inspected: number;
  readonly missing: number;
}

/** What a customer has been told by us before. */
export interface SaidSentences {
  readonly answered: (day: string, verdict: string | null, expected: string | null) => string;
  readonly asked: (day: string) => string;
  /** Nobody knows whether it arrived. */
  readonly maybe: string;
  readonly writesBack: (day: string) => string;
}

/** Whole sentences of a note, and how its language puts values into them. */
export interface NoteSentences {
  readonly titles: NoteTitles;
  readonly links: NoteLinkWords;
  readonly summary: SummarySentences;
  readonly found: FindingSentences;
  readonly said: SaidSentences;
  /** What our tables and rules say in English: bare where the note is English, in quotation marks elsewhere. */
  readonly ofTables: (english: string) => string;
  readonly businessDays: (count: number) => string;
  /** With a blank before it. */
  readonly inPlace: (place: string) => string;
  readonly theCarrier: string;
  readonly sure: (percent: number, language: string | null, messages: number) => string;
  readonly unknownLanguage: string;
  readonly noWords: string;
  readonly needsIt: (day: string | null) => string;
  /** Which of its words raised a flag. */
  readonly customer: (signs: string) => string;
  readonly crossedNext: string;
  readonly goingBackNext: string;
  readonly macro: (title: string) => string;
  /** First paragraph of the note on a ticket that cannot be worked: what happened, what the customer knows, what to do. */
  readonly poison: Readonly<Record<Heard | 'the_question' | 'maybe_the_question', string>>;
  readonly logNames: string;
}
