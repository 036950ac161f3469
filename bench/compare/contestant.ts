/** A message as every contestant gets it. */
export interface Message {
  readonly text: string;
  readonly language: string;
}

/** A message and what a careful person reads in it. */
export interface Labelled extends Message {
  readonly id: string;
  readonly intent: string;
  readonly isWismo: boolean;
}

export interface Share {
  readonly intent: string;
  /** 0 to 1; those of one message add up to one, or are all zero. */
  readonly share: number;
}

/** What a trained classifier makes of a message, likeliest first. */
export type ReadShares = (message: Message) => readonly Share[] | Promise<readonly Share[]>;

/** A classifier of another package. */
export interface Contestant {
  readonly name: string;
  train(messages: readonly Labelled[]): ReadShares | Promise<ReadShares>;
}
