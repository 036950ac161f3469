import type { Connections } from './connections.ts';
import { isRefusal, type Seen, toTypedError } from './failure.ts';
import { EasyPost } from './sdk.ts';
import type { EasypostSettings } from './settings.ts';

/** A tracker with hundreds of scans is some 200 kB; nothing bigger is one. */
const LARGEST_ANSWER = 2_000_000;

/** What we use of a superagent request (the client's own types say `any`). */
interface SuperagentRequest {
  agent(connections: Connections): this;
  redirects(count: number): this;
  timeout(ms: { readonly response: number; readonly deadline: number }): this;
  maxResponseSize(bytes: number): this;
  abort(): unknown;
}

export type Sdk = InstanceType<typeof EasyPost>;

/** One answer of EasyPost. `refused`: its own "no" to what was asked; the body then says nothing of use. */
export interface Exchanged {
  readonly status: number;
  readonly refused: boolean;
  readonly body: unknown;
}

/**
 * One request on a client of its own. Status and headers come only through hooks, which a client shares among all its
 * requests: with one client for all, two answers at once could be taken for each other.
 * @throws UpstreamUnavailable, UpstreamMalformed, Misconfigured
 */
export async function exchange(
  { settings, connections }: { readonly settings: EasypostSettings; readonly connections: Connections },
  call: (sdk: Sdk) => Promise<unknown>,
  limits: { readonly timeoutMs: number; readonly signal: AbortSignal; readonly wall: number },
): Promise<Exchanged> {
  const seen: Seen[] = [];
  const started: SuperagentRequest[] = [];
  const { timeoutMs, signal } = limits;
  const sdk = new EasyPost(settings.EASYPOST_API_KEY, {
    baseUrl: `${settings.EASYPOST_BASE_URL}/v2/`,
    requestMiddleware: (request: SuperagentRequest) => {
      started.push(request);
      // The client stores its `timeout` option and never applies it (measured). A redirect would take the key along.
      return request
        .agent(connections)
        .timeout({ response: timeoutMs, deadline: timeoutMs })
        .redirects(0)
        .maxResponseSize(LARGEST_ANSWER);
    },
  });
  sdk.addResponseHook((answer) => seen.push(readSeen(answer)));
  const abort = (): void => started.forEach((request) => void request.abort());
  signal.addEventListener('abort', abort, { once: true });
  try {
    const body = await call(sdk);
    return { status: seen[0]?.status ?? 200, refused: false, body };
  } catch (error) {
    const [answer = null] = seen;
    if (answer !== null && isRefusal(error, answer))
      return { status: answer.status, refused: true, body: null };
    throw toTypedError(error, answer, limits.wall);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

function readSeen(answer: { readonly httpStatus: number; readonly headers: Record<string, unknown> }): Seen {
  const { 'retry-after': retryAfter, date } = answer.headers;
  return { status: answer.httpStatus, retryAfter, date };
}
