import { postWebhook } from './post-webhook.ts';

/** A webhook ready to travel. */
export interface NewsItem {
  /** The vendor's id of the event: the same however often it is sent. */
  readonly id: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** What a receiver said to one sending. */
export interface NewsAnswer {
  readonly id: string;
  /** `null`: nobody answered. */
  readonly status: number | null;
}

/** Vendors come again for hours; the sandbox has not so much time. Real milliseconds. */
const PAUSES_MS = [100, 400, 1_500, 5_000];

/**
 * How the webhooks of a shop or carrier arrive: at least once, in no order that could be relied on, again after an
 * answer that is none, and for ever lost when nobody takes them. Nothing here waits for the answer of another one.
 */
export class NewsPost {
  readonly #timeoutMs: number;
  readonly #underWay = new Set<Promise<void>>();
  #held: NewsItem[] | null = null;
  /** How often everything is sent. */
  times = 1;
  /** Every answer, oldest first. */
  readonly answers: NewsAnswer[] = [];

  /** @param timeoutMs how long the vendor waits for an answer */
  constructor(timeoutMs: number) {
    this.#timeoutMs = timeoutMs;
  }

  send(item: NewsItem): void {
    if (this.#held === null) this.#start(item);
    else this.#held.push(item);
  }

  /** From now on nothing leaves. */
  hold(): void {
    this.#held ??= [];
  }

  /** What was held back leaves one after the other, rearranged; the rest then travels as usual. */
  async release(
    arrange: (items: readonly NewsItem[]) => readonly NewsItem[] = (items) => items,
  ): Promise<void> {
    const items = this.#held ?? [];
    this.#held = null;
    for (const item of arrange(items)) await this.#deliver(item);
  }

  /** Resolves when nothing is on its way any more; what is held back does not count. */
  async idle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  #start(item: NewsItem): void {
    for (let sent = 0; sent < this.times; sent += 1) {
      const travelling = this.#deliver(item).finally(() => this.#underWay.delete(travelling));
      this.#underWay.add(travelling);
    }
  }

  async #deliver(item: NewsItem): Promise<void> {
    for (const pauseMs of [...PAUSES_MS, null]) {
      const status = await this.#post(item);
      this.answers.push({ id: item.id, status });
      // A receiver that says no says so again; one that is in trouble may be well later.
      if (pauseMs === null || (status !== null && status < 500)) return;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }

  async #post({ url, headers, body }: NewsItem): Promise<number | null> {
    const signal = AbortSignal.timeout(this.#timeoutMs);
    return postWebhook(url, { headers, body, signal }).then(
      ({ status }) => status,
      () => null,
    );
  }
}
