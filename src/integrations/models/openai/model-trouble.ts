import type { Misconfigured } from '../../../ports/errors.ts';
import type { NoAnswerWhy } from '../../../ports/model.ts';

/** One question without an answer is nothing to call anybody for. */
const IN_A_ROW = 3;

/** What this process has seen of its model lately, for `/readyz`. */
export class ModelTrouble {
  #unanswered = 0;
  #why: NoAnswerWhy | null = null;
  #advice: string | null = null;

  /** It spoke. @param why what was wrong with it; `null`: nothing. A refusal is about the text. */
  spoke(why: NoAnswerWhy | null): void {
    this.#advice = null;
    if (why === null || why === 'refused') this.#unanswered = 0;
    else this.failed(why);
  }

  /** It gave nothing that can be used. */
  failed(why: NoAnswerWhy): void {
    this.#unanswered += 1;
    this.#why = why;
  }

  /** Nothing will come of it until an admin acts. @returns whether that is news */
  needsAdmin({ message }: Misconfigured): boolean {
    const isNews = this.#advice === null;
    this.#advice = message;
    return isNews;
  }

  /** In words for an admin; `null`: none. */
  get words(): string | null {
    if (this.#advice !== null) return this.#advice;
    if (this.#unanswered < IN_A_ROW) return null;
    return `has not answered the last ${this.#unanswered} questions (${this.#why}); tickets are worked without it`;
  }
}
