import type { Policy } from '../ticket/policy.ts';
import type { TextId } from './template-store.ts';

/** The texts that come with the program, and the judge of those that shall stand in their place. */
export interface TextCatalogue {
  /** Every text there is, in every language. */
  readonly texts: readonly TextId[];
  /** The program's own text, in Liquid; `null`: there is none of this name or language. */
  source(text: TextId): string | null;
  /**
   * What is wrong with a text in place of the program's, tried in every state of the world: empty means that it may be
   * used. Takes the processor for some tenths of a second.
   */
  problems(text: TextId, source: string, policy: Policy): readonly string[];
}
