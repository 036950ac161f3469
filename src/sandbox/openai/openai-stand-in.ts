import type { StandIn, StandInAnswer, StandInRequest } from '../stand-in-server.ts';
import { failure, json } from './answers.ts';
import { refusedKey } from './authenticate.ts';
import { Chat, type Manner } from './chat.ts';
import { MODELS, modelJson, modelNamed } from './models.ts';
import { outage } from './personalities/down.ts';
import type { Personality } from './personalities/personality.ts';
import { unknownModel } from './read-request.ts';
import { invalid } from './refusal.ts';
import { type Limits, UsageLimit } from './usage-limit.ts';

export interface OpenaiOptions {
  readonly clock: { now(): number; wall(): number };
  readonly apiKeys: readonly string[];
  /** `helpful` when absent. */
  readonly personality?: Personality;
  /** What an account of the first paid tier has, when absent. */
  readonly limits?: Limits;
  /** Waits so many milliseconds; a test may wait for something else. */
  readonly wait?: (ms: number) => Promise<void>;
}

/** One request to the sandbox's model, for tests that look for what must not leave the service. */
export interface ModelCall {
  readonly number: number;
  readonly operation: string;
  readonly status: number;
  /** As it was sent, byte for byte. */
  readonly body: string;
  /** What the model said; `null` when it said nothing. Of long answers the beginning. */
  readonly said: string | null;
}

/** "Usage tier 1" of https://platform.openai.com/docs/models/gpt-4.1-mini. */
const FIRST_TIER: Limits = { requestsPerMinute: 500, tokensPerMinute: 200_000 };
/** Longer than anybody who answers customers would wait. */
const SLOW_MS = 30_000;
const KEPT_CHARACTERS = 20_000;

/** OpenAI's stand-in: chat completions and models, strict about requests, answered by a personality. */
export class OpenaiStandIn implements StandIn {
  readonly vendor = 'openai';
  readonly limit: UsageLimit;
  readonly #options: OpenaiOptions;
  readonly #chat: Chat;
  readonly #calls: ModelCall[] = [];
  #manner: Manner;
  #requests = 0;
  #outages = 0;

  constructor(options: OpenaiOptions) {
    this.#options = options;
    this.limit = new UsageLimit(options.limits ?? FIRST_TIER, options.clock);
    this.#chat = new Chat(options.clock, this.limit);
    this.#manner = { personality: options.personality ?? 'helpful', attack: null, slowMs: SLOW_MS };
  }

  /** From now on another one answers; requests under way are answered by the one before. */
  become(personality: Personality, how: Partial<Omit<Manner, 'personality'>> = {}): void {
    this.#manner = { personality, attack: how.attack ?? null, slowMs: how.slowMs ?? SLOW_MS };
  }

  /** The next answers, word for word, whoever the model is. */
  script(...contents: readonly string[]): void {
    this.#chat.script(contents);
  }

  /** Every request that reached the model, refused ones too, oldest first. The list only grows. */
  calls(): readonly ModelCall[] {
    return [...this.#calls];
  }

  async handle(request: StandInRequest): Promise<StandInAnswer> {
    const begun = this.#options.clock.wall();
    const manner = this.#manner;
    const number = (this.#requests += 1);
    const { answer, said } = this.#answer(request, manner);
    this.#calls.push({
      number,
      operation: answer.operation,
      status: answer.status,
      body: request.body.toString('utf8'),
      said: said?.slice(0, KEPT_CHARACTERS) ?? null,
    });
    if (manner.personality === 'slow') await (this.#options.wait ?? pause)(manner.slowMs);
    return {
      ...answer,
      headers: {
        'x-request-id': `req_sandbox${String(number).padStart(25, '0')}`,
        'openai-organization': 'org-sandbox',
        'openai-processing-ms': `${Math.max(1, Math.round(this.#options.clock.wall() - begun))}`,
        'openai-version': '2020-10-01',
        ...this.limit.headers(),
        ...answer.headers,
      },
    };
  }

  #answer(
    request: StandInRequest,
    manner: Manner,
  ): { readonly answer: StandInAnswer; readonly said: string | null } {
    const refusal = refusedKey(request.headers['authorization'], this.#options.apiKeys);
    if (refusal !== null) return { answer: failure('unauthorised', refusal), said: null };
    const path = `${request.method} ${request.url.pathname}`;
    const failed = manner.personality === 'down' ? outage((this.#outages += 1)) : null;
    if (failed !== null) return { answer: failure('outage', failed), said: null };
    if (path === 'POST /v1/chat/completions') return this.#chat.answer(request.body, manner);
    return { answer: this.#read(path), said: null };
  }

  #read(path: string): StandInAnswer {
    if (path === 'GET /v1/chat/completions')
      return json('chat.stored', { object: 'list', data: this.#chat.stored(), has_more: false });
    if (path === 'GET /v1/models') return json('model.list', { object: 'list', data: MODELS.map(modelJson) });
    const name = /^GET \/v1\/models\/(.+)$/.exec(path)?.[1];
    // Wording: langmanus/langmanus#79.
    if (name === undefined)
      return failure('unknown', { ...invalid(`Invalid URL (${path})`, null), status: 404 });
    const model = modelNamed(name);
    return model === null ? failure('model.read', unknownModel(name)) : json('model.read', modelJson(model));
  }
}

/** Does not keep a process alive that has nothing else to do. */
const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
