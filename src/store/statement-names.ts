/** Uses of a text until it gets a name: what is asked only now and then is not worth the server's memory. */
const USES = 5;
/** Texts that are counted, and so the most that are named; each costs the server some kilobytes on every connection. */
const MOST = 500;

/**
 * Names for statements that come again and again: under a name the server parses and plans a statement once for each
 * connection instead of every time. Lists whose length differs make a new text each time and stay without a name.
 *
 * No statement may ask for `*`: its plan would outlive a migration that adds a column, and every process of the version
 * before would fail with it.
 */
export class StatementNames {
  readonly #uses = new Map<string, number>();
  readonly #names = new Map<string, string>();

  /** The name to ask under, or `null`. */
  nameOf(text: string): string | null {
    const name = this.#names.get(text);
    if (name !== undefined) return name;
    const uses = (this.#uses.get(text) ?? 0) + 1;
    if (uses > 1 || this.#uses.size < MOST) this.#uses.set(text, uses);
    if (uses < USES) return null;
    const given = `statement_${this.#names.size + 1}`;
    this.#names.set(text, given);
    return given;
  }
}
