import type { Policy } from '../ticket/policy.ts';
import type { TextId } from './template-store.ts';

/** The texts that come with the program, and the judge of those that shall stand in their place. */
export interface TextCatalogue {
  /** Every text there is, in every language. */
  readonly texts: readonly TextId[];
  /** The program's own text, in Liquid; `null`: there is none of this name or language. */
  source(text: TextId): string | null;
  /**
   * How a text does in place of the program's, tried in every state of the world. Takes the processor for some tenths of a
   * second.
   */
  judge(text: TextId, source: string, policy: Policy): TextVerdict;
}

export interface TextVerdict {
  /** What is wrong with it: empty means that it may be used. */
  readonly problems: readonly string[];
  /** Sentences that may say more than facts do: it may be used by who answers for them. */
  readonly doubts: readonly string[];
}

/** What whoever wrote a sentence in doubt can do, beside answering for it. */
export const HOW_TO_SAY_IT =
  'say them in the words of a built-in text or as plain greetings, thanks and invitations to reply, and facts by slots';
