/** What has been opened, to be closed the other way round: by a stop, or because a later step failed. */
export class Closers {
  readonly #closers: (() => Promise<void>)[] = [];
  #closed: Promise<void> | null = null;

  add(close: () => Promise<void>): void {
    this.#closers.push(close);
  }

  /**
   * Closes everything, the last opened first; whoever asks again waits for the same end. One that fails does not keep the
   * others open; the first error is thrown.
   */
  closeAll(): Promise<void> {
    this.#closed ??= this.#closeEach();
    return this.#closed;
  }

  async #closeEach(): Promise<void> {
    const errors: unknown[] = [];
    for (const close of this.#closers.splice(0).toReversed()) {
      await close().catch((error: unknown) => errors.push(error));
    }
    if (errors.length > 0) throw errors[0];
  }
}
