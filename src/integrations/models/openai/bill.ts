import { addTokens, NO_TOKENS, type TokenCount } from '../../../ticket/model-usage.ts';

/**
 * What an ask has cost so far. A request counts at its most from the moment it leaves until its answer says otherwise: one
 * that was given up after eight seconds is charged all the same, and nobody tells us how much.
 */
export class Bill {
  readonly #most: TokenCount;
  #known: TokenCount = NO_TOKENS;
  #open = 0;

  constructor(most: TokenCount) {
    this.#most = most;
  }

  /** A request leaves. */
  began(): void {
    this.#open += 1;
  }

  /** Its answer came. `null`: an answer that is charged and does not say how much. */
  charged(tokens: TokenCount | null): void {
    this.#open -= 1;
    this.#known = addTokens(this.#known, tokens ?? this.#most);
  }

  /** It was turned down, or never arrived. */
  free(): void {
    this.#open -= 1;
  }

  get total(): TokenCount {
    let total = this.#known;
    for (let left = this.#open; left > 0; left -= 1) total = addTokens(total, this.#most);
    return total;
  }
}
