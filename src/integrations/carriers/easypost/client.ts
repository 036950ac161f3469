import { z } from 'zod';
import { UpstreamMalformed } from '../../../ports/errors.ts';
import type { RunContext } from '../../../ports/run-context.ts';
import type { Gate, Tools } from '../../../ports/tools.ts';
import { type Connections, connectionsTo } from './connections.ts';
import { exchange, type Sdk } from './exchange.ts';
import { Tracker } from './schema.ts';
import type { EasypostSettings } from './settings.ts';

/** One attempt: below the 3 s a run gives the carrier, so that a slow EasyPost is known as slow and not as our hurry. */
const TIMEOUT_MS = 2_500;

const TrackerPage = z.object({ trackers: z.array(z.unknown()) });

/** The EasyPost operations we use, each one HTTP exchange behind the gate. */
export class EasypostClient {
  readonly #settings: EasypostSettings;
  readonly #gate: Gate;
  readonly #connections: Connections;
  readonly #wall: () => number;

  constructor(settings: EasypostSettings, tools: Tools) {
    this.#settings = settings;
    this.#connections = connectionsTo(settings.EASYPOST_BASE_URL);
    this.#wall = () => tools.clock.wall();
    // EasyPost publishes no limit for trackers (its limiter follows its load) and answers 429, which the gate obeys.
    this.#gate = tools.gate({ upstream: 'easypost', limit: 100, perMs: 1_000, atOnce: 20 });
  }

  /** EasyPost's test keys begin with EZTK; with one, every real number ends in status `error`. */
  get hasTestKey(): boolean {
    return this.#settings.EASYPOST_API_KEY.startsWith('EZTK');
  }

  /**
   * Creates the tracker, or brings the one made earlier: the same code and carrier within three months give the same
   * tracker and no second fee. That makes it safe to repeat, hence a `read` for the gate.
   * `null`: EasyPost will not track this number (with this carrier).
   * @throws UpstreamUnavailable, UpstreamMalformed, Misconfigured
   */
  async createTracker(code: string, carrier: string | null, context: RunContext): Promise<Tracker | null> {
    const parameters = carrier === null ? { tracking_code: code } : { tracking_code: code, carrier };
    return this.#run('tracker.create', context, Tracker, async (sdk) => sdk.Tracker.create(parameters));
  }

  /** `null`: no longer there. @throws UpstreamUnavailable, UpstreamMalformed, Misconfigured */
  async retrieveTracker(id: string, context: RunContext): Promise<Tracker | null> {
    return this.#run('tracker.retrieve', context, Tracker, async (sdk) => sdk.Tracker.retrieve(id));
  }

  /** Costs nothing: for seeing whether the key works. @throws UpstreamUnavailable, UpstreamMalformed, Misconfigured */
  async checkKey(context: RunContext): Promise<void> {
    await this.#run('tracker.list', context, TrackerPage, async (sdk) => sdk.Tracker.all({ page_size: 1 }));
  }

  async #run<Shape extends z.ZodType>(
    operation: string,
    context: RunContext,
    shape: Shape,
    call: (sdk: Sdk) => Promise<unknown>,
  ): Promise<z.output<Shape> | null> {
    const request = { operation, context, timeoutMs: TIMEOUT_MS, effect: 'read' as const };
    return this.#gate.run(request, async (signal) => {
      const limits = { timeoutMs: TIMEOUT_MS, signal, wall: this.#wall() };
      const account = { settings: this.#settings, connections: this.#connections };
      const { status, refused, body } = await exchange(account, call, limits);
      return { status, value: refused ? null : parse(shape, body, status) };
    });
  }
}

/** The schema names every field it reads, so the client's own enumerable `_params` stays behind. */
function parse<Shape extends z.ZodType>(shape: Shape, body: unknown, status: number): z.output<Shape> {
  const parsed = shape.safeParse(body);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const what = `${issue?.path.join('.') ?? 'body'}: ${issue?.code ?? 'unreadable'}`;
  throw new UpstreamMalformed('easypost', what, { status });
}
