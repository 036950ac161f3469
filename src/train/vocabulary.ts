import type { Knows } from '../understand/classifier/known-features.ts';
import { FOLD_NUMBERS } from './held-out.ts';

/** A feature that fewer voices share is one person's habit, and says nothing about the next one. */
const FEWEST_VOICES = 2;
/** Counted no further; fits two bits. */
const MOST_COUNTED = 3;

/** Which features how many voices share, fold by fold. */
export class Vocabulary {
  /** Two bits a fold. */
  readonly #counts = new Map<number, number>();
  readonly #lastVoice = new Map<number, string>();

  /** Voice after voice: all messages of one before those of the next. */
  add(hashes: Iterable<number>, { voice, fold }: { readonly voice: string; readonly fold: number }): void {
    for (const hash of hashes) {
      if (this.#lastVoice.get(hash) === voice) continue;
      this.#lastVoice.set(hash, voice);
      const counts = this.#counts.get(hash) ?? 0;
      if (countIn(counts, fold) < MOST_COUNTED) this.#counts.set(hash, counts + (1 << (2 * fold)));
    }
  }

  /** Known without the voices of one fold; `null`: with all of them. */
  knowsWithout(fold: number | null): Knows {
    return (hash) => {
      const counts = this.#counts.get(hash) ?? 0;
      let voices = 0;
      for (const other of FOLD_NUMBERS) if (other !== fold) voices += countIn(counts, other);
      return voices >= FEWEST_VOICES;
    };
  }

  /** The hashes known with all voices, in a fixed order. */
  known(): readonly number[] {
    return [...this.#counts.keys()].filter(this.knowsWithout(null));
  }
}

const countIn = (counts: number, fold: number): number => (counts >>> (2 * fold)) & 3;
