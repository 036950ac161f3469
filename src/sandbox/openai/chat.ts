import type { StandInAnswer } from '../stand-in-server.ts';
import { completion, failure, json } from './answers.ts';
import type { Attack } from './personalities/attack.ts';
import { answerAs, type Personality } from './personalities/personality.ts';
import { message, type Said, type Turn } from './personalities/turn.ts';
import { PromptCache } from './prompt-cache.ts';
import { type ChatRequest, readRequest } from './read-request.ts';
import type { UsageLimit } from './usage-limit.ts';

/** Who answers, and how. */
export interface Manner {
  readonly personality: Personality;
  /** What a malicious model does to a text; `null`: what it is asked for, or any. */
  readonly attack: Attack | null;
  /** How long a slow model takes. */
  readonly slowMs: number;
}

/** How many prompts a malicious model remembers. */
const REMEMBERED = 20;

/** `chat.completions`: reads requests, has them answered, and keeps what was asked to be kept. */
export class Chat {
  readonly #clock: { now(): number };
  readonly #limit: UsageLimit;
  readonly #cache = new PromptCache();
  readonly #seen: string[] = [];
  readonly #scripted: string[] = [];
  readonly #stored: Record<string, unknown>[] = [];
  #answers = 0;

  constructor(clock: { now(): number }, limit: UsageLimit) {
    this.#clock = clock;
    this.#limit = limit;
  }

  /** The next answers, word for word, whoever the model is. */
  script(contents: readonly string[]): void {
    this.#scripted.push(...contents);
  }

  /** The answer to a request body. */
  answer(body: Buffer, manner: Manner): { readonly answer: StandInAnswer; readonly said: string | null } {
    const operation = 'chat.completion';
    const request = readRequest(body);
    if ('status' in request) return { answer: failure(operation, request), said: null };
    const refusal = this.#limit.take(request.promptTokens, request.model.snapshot);
    if (refusal !== null) return { answer: failure(operation, refusal), said: null };
    const turn = this.#turnOf(request, manner);
    const scripted = this.#scripted.shift();
    const said = scripted === undefined ? answerAs(manner.personality, turn) : message(scripted);
    if (said.kind === 'raw') return { answer: { operation, ...said }, said: said.body };
    const written = completion(request, said, {
      id: `chatcmpl-sandbox${String(turn.number).padStart(22, '0')}`,
      created: Math.floor(this.#clock.now() / 1_000),
      cachedTokens: this.#cache.take(turn.prompt),
    });
    if (request.store) this.#stored.push(written);
    return { answer: json(operation, written), said: wordsOf(said) };
  }

  /** Completions that may be read again at the vendor's, because the request said `store: true`. */
  stored(): readonly Readonly<Record<string, unknown>>[] {
    return this.#stored;
  }

  #turnOf(request: ChatRequest, { attack }: Manner): Turn {
    this.#answers += 1;
    const textsOf = (role: 'user' | 'any'): string =>
      request.messages
        .filter((one) => role === 'any' || one.role === 'user')
        .map(({ text }) => text)
        .join('\n\n');
    const material = textsOf('user');
    const turn = {
      request,
      number: this.#answers,
      at: this.#clock.now(),
      material,
      prompt: textsOf('any'),
      seen: [...this.#seen],
      attack,
    };
    this.#seen.push(material);
    if (this.#seen.length > REMEMBERED) this.#seen.shift();
    return turn;
  }
}

function wordsOf(said: Exclude<Said, { kind: 'raw' }>): string | null {
  if (said.kind === 'nothing') return null;
  return said.kind === 'refusal' ? said.refusal : said.content;
}
