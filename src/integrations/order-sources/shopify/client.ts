import { type GraphqlClient, GraphqlQueryError } from '@shopify/shopify-api';
import { Misconfigured } from '../../../ports/errors.ts';
import type { RunContext } from '../../../ports/run-context.ts';
import type { Answered, Gate } from '../../../ports/tools.ts';
import type { TokenSource } from './access-token.ts';
import { classifyFailure } from './classify-failure.ts';
import { type GraphqlAnswer, quotaOf, readAnswer } from './graphql-answer.ts';
import { graphqlClient } from './sdk.ts';
import type { Send } from './send.ts';

/** Real ms one attempt may take: a run gives five seconds to orders in all. */
const TIMEOUT_MS = 4_000;

/** One question to Shopify. */
export interface Question {
  /** Ours: `orders.find`. */
  readonly operation: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, string | boolean>>;
  /** Points it usually takes from the bucket. */
  readonly weight: number;
}

interface Parts {
  readonly shop: string;
  readonly gate: Gate;
  readonly tokens: TokenSource;
  readonly send: Send;
  /** Real time in ms. */
  readonly wall: () => number;
}

/** Asks one shop, through its gate and with its token. */
export class ShopifyClient {
  readonly #parts: Parts;
  #client: { readonly token: string; readonly graphql: GraphqlClient } | null = null;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /**
   * One exchange; a second one only if the token was refused and can be replaced.
   * @throws UpstreamUnavailable, UpstreamMalformed, Misconfigured
   */
  async ask(question: Question, context: RunContext): Promise<GraphqlAnswer> {
    const { tokens } = this.#parts;
    const token = await tokens.current(context);
    try {
      return await this.#askWith(token, question, context);
    } catch (error) {
      if (!(error instanceof Misconfigured) || error.status !== 401) throw error;
      const other = await tokens.renew(token, context);
      if (other === null) throw error;
      return this.#askWith(other, question, context);
    }
  }

  #askWith(token: string, question: Question, context: RunContext): Promise<GraphqlAnswer> {
    const { operation, weight } = question;
    return this.#parts.gate.run(
      { operation, weight, context, timeoutMs: TIMEOUT_MS, effect: 'read' },
      (signal) => this.#exchange(token, question, signal),
    );
  }

  async #exchange(
    token: string,
    { document, variables }: Question,
    signal: AbortSignal,
  ): Promise<Answered<GraphqlAnswer>> {
    const raw = await this.#graphql(token)
      // The library's own retries read `Retry-After` as milliseconds and hide what happened; the gate does it.
      .request(document, { variables, signal, retries: 0 })
      .catch((error: unknown) => rawOfQueryError(error, this.#parts.wall()));
    // First this, which throws when throttled: that wait is exact, and the gate keeps to it without being told to.
    const value = readAnswer(raw);
    const quota = quotaOf(raw);
    if (quota !== null) this.#parts.gate.learn(quota);
    return { status: 200, value };
  }

  #graphql(token: string): GraphqlClient {
    if (this.#client?.token !== token) {
      this.#client = { token, graphql: graphqlClient(this.#parts.shop, token, this.#parts.send) };
    }
    return this.#client.graphql;
  }
}

/** A 200 with errors in it is thrown by the library with the whole answer, partial data included, inside. */
function rawOfQueryError(error: unknown, wall: number): unknown {
  if (!(error instanceof GraphqlQueryError)) throw classifyFailure(error, wall);
  return { ...error.body, errors: error.body?.['errors']?.graphQLErrors };
}
