import type { Instant } from './instant.ts';

/** Who speaks in a thread, as far as a reader of the note needs to know. */
export type ThreadVoice = 'customer' | 'third_party' | 'agent';

/**
 * One point of a thread in short. Who said it, when and in which words is known; only `said` is a model's, and a reader
 * sees both.
 */
export interface ThreadPoint {
  readonly author: ThreadVoice;
  readonly at: Instant;
  /** Letter by letter as it stands in that message. */
  readonly words: string;
  /** The same in the team's language. */
  readonly said: string;
}

/** Why a point was left out; the others still count. */
export type ThreadFault =
  | 'no_such_message'
  | 'words_not_in_message'
  | 'number_not_in_message'
  | 'day_not_in_message'
  | 'promise_not_in_message'
  | 'mark_not_in_message'
  | 'says_more_than_the_words'
  | 'link_or_markup'
  | 'speaks_to_a_machine'
  | 'another_language';
