import {
  Agent,
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from '../../src/train/random.ts';
import { readyTargets } from './ready-targets.ts';

/** What stands between vendors and service: a balancer in turn, and an internet that repeats and reorders. */
export interface Edge {
  readonly origin: string;
  /** What vendors were answered, oldest first; 502: nobody behind it took the request. */
  readonly answers: readonly number[];
  /** Webhooks that were sent on twice, and those held back. */
  readonly unruly: { duplicated: number; delayed: number };
  /** Sends on to these origins from now on; with `askEveryMs`, to those of them that say they are ready. */
  turnTo(targets: readonly string[]): void;
  stop(): Promise<void>;
}

export interface EdgeOptions {
  readonly random: Random;
  /** Share of webhooks sent on twice at once, 0 to 1. */
  readonly duplicate?: number;
  /** Share of webhooks held back for up to `heldMs`, so that later ones overtake them. */
  readonly delay?: number;
  readonly heldMs?: number;
  /** Asks every target's `/readyz` so often, and keeps its connections, as a real balancer does. */
  readonly askEveryMs?: number;
}

/** Starts one on a free port of this machine; until `turnTo` it answers 502. */
export async function startEdge(options: EdgeOptions): Promise<Edge> {
  const answers: number[] = [];
  const unruly = { duplicated: 0, delayed: 0 };
  let turn = 0;
  const { random, duplicate = 0, delay = 0, heldMs = 1_500, askEveryMs } = options;
  const targets = readyTargets(askEveryMs ?? null);
  const agent = askEveryMs === undefined ? false : new Agent({ keepAlive: true });
  const next = (): string | undefined => {
    turn += 1;
    const taking = targets.taking();
    return taking[turn % Math.max(1, taking.length)];
  };
  const server = createServer((request, response) => {
    void pass(request, response);
  });
  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const body = Buffer.concat(chunks);
    if (random() < delay) {
      unruly.delayed += 1;
      await pause(random() * heldMs);
    }
    if (random() < duplicate) {
      unruly.duplicated += 1;
      void forward(next(), request, body, agent);
    }
    const status = await forward(next(), request, body, agent);
    answers.push(status);
    // The vendor is told to come again; half a minute of a run is more than it lasts.
    response.writeHead(status, status === 503 ? { 'retry-after': '1' } : {}).end();
  }
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    answers,
    unruly,
    turnTo: (given) => targets.turnTo(given),
    stop: async () => {
      targets.stop();
      if (agent !== false) agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

/** Never a second try: what is lost shows. @param agent `false`: each request over a connection of its own */
async function forward(
  origin: string | undefined,
  from: IncomingMessage,
  body: Buffer,
  agent: Agent | false,
): Promise<number> {
  if (origin === undefined) return 502;
  const { method, url = '/' } = from;
  // Of this hop only, so not for the next one.
  const { connection: _sender, ...headers } = from.headers;
  return new Promise((resolve) => {
    const sent = httpRequest(`${origin}${url}`, { method, headers, agent }, (answer) => {
      answer.resume();
      answer.once('end', () => resolve(answer.statusCode ?? 502));
      answer.once('error', () => resolve(502));
    });
    sent.once('error', () => resolve(502));
    sent.end(body);
  });
}
