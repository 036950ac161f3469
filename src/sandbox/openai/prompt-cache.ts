/** "Prompt caching" in OpenAI's guides: prefixes of 1,024 tokens and more, counted in steps of 128. */
const LEAST_TOKENS = 1_024;
const STEP_TOKENS = 128;
const CHARACTERS_PER_TOKEN = 4;

/** Knows the prompt before this one, and how much of it comes again. */
export class PromptCache {
  #last = '';

  /** Cached tokens of a prompt, about. */
  take(prompt: string): number {
    let same = 0;
    while (same < prompt.length && prompt[same] === this.#last[same]) same += 1;
    this.#last = prompt;
    const tokens = Math.floor(same / CHARACTERS_PER_TOKEN);
    return tokens < LEAST_TOKENS ? 0 : tokens - (tokens % STEP_TOKENS);
  }
}
