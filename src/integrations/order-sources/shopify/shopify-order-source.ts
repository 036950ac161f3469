import { toUnavailable } from '../../../platform/to-unavailable.ts';
import { Misconfigured, UpstreamMalformed, UpstreamUnavailable } from '../../../ports/errors.ts';
import type { OrderCandidate, OrderClue, OrderSource, Searched } from '../../../ports/order-source.ts';
import type { RunContext } from '../../../ports/run-context.ts';
import type { Tools } from '../../../ports/tools.ts';
import type { Found, Unavailable } from '../../../ticket/found.ts';
import type { Order } from '../../../ticket/order.ts';
import { AppAndShopAnswer, CandidatesAnswer } from './candidate-answer.ts';
import { SHOPIFY } from './classify-failure.ts';
import type { ShopifyClient } from './client.ts';
import { APP_AND_SHOP, ORDER_CANDIDATES } from './operations.ts';
import { foldNumber, type NumberFormat } from './order-numbers.ts';
import { OrderReader } from './order-reader.ts';
import { parseAs } from './parse-as.ts';
import { scopeAdvice } from './scopes.ts';
import { searchByAddress, searchByNumber } from './search-query.ts';
import { toCandidate } from './to-candidate.ts';

/** Points a search usually costs once the unused part is handed back. */
const SEARCH_WEIGHT = 12;
const PROBE_WEIGHT = 3;

/** Orders of one Shopify shop. Two requests for an answered ticket: one search, one order. */
export class ShopifyOrderSource implements OrderSource {
  readonly id = SHOPIFY;
  readonly #client: ShopifyClient;
  readonly #reader: OrderReader;
  readonly #tools: Tools;
  #format: NumberFormat | null = null;

  constructor(client: ShopifyClient, shop: string, tools: Tools) {
    this.#client = client;
    this.#tools = tools;
    this.#reader = new OrderReader(client, shop, tools);
  }

  async search(clue: OrderClue, context: RunContext): Promise<Searched> {
    try {
      const known = this.#format;
      const found = await this.#searchOnce(clue, context);
      const again = this.#worthAskingAgain(clue, known, found);
      const more =
        again.length === 0 ? [] : await this.#searchOnce({ numbers: again, address: null }, context);
      const each = new Map([...found, ...more].map((candidate) => [candidate.id, candidate]));
      const candidates = [...each.values()].sort((a, b) => b.processedAt.localeCompare(a.processedAt));
      return { kind: 'searched', candidates };
    } catch (error) {
      return unavailable(error);
    }
  }

  async get(id: string, context: RunContext): Promise<Found<Order>> {
    if (!/^\d+$/.test(id)) return { kind: 'none' };
    try {
      const order = await this.#reader.read(id, this.#format, context);
      return order === null ? { kind: 'none' } : { kind: 'one', value: order };
    } catch (error) {
      return unavailable(error);
    }
  }

  async probe(context: RunContext): Promise<readonly string[]> {
    try {
      const question = { operation: 'app.read', document: APP_AND_SHOP, variables: {}, weight: PROBE_WEIGHT };
      const { data } = await this.#client.ask(question, context);
      const { currentAppInstallation, shop } = parseAs(AppAndShopAnswer, data, 'AppAndShop');
      this.#format = shop;
      return scopeAdvice(currentAppInstallation.accessScopes.map(({ handle }) => handle));
    } catch (error) {
      if (error instanceof Misconfigured || error instanceof UpstreamMalformed) return [error.message];
      if (error instanceof UpstreamUnavailable) return [`${error.message}: try again later`];
      throw error;
    }
  }

  async #searchOnce(clue: OrderClue, context: RunContext): Promise<OrderCandidate[]> {
    const names = searchByNumber(clue.numbers.map(foldNumber), this.#format);
    const address = searchByAddress(clue.address, this.#tools.clock.now());
    if (names === null && address === null) return [];
    const variables = {
      names: names ?? '',
      byName: names !== null,
      address: address ?? '',
      byAddress: address !== null,
      learnFormat: this.#format === null,
    };
    const question = {
      operation: 'orders.find',
      document: ORDER_CANDIDATES,
      variables,
      weight: SEARCH_WEIGHT,
    };
    const { data } = await this.#client.ask(question, context);
    const answer = parseAs(CandidatesAnswer, data, 'OrderCandidates');
    this.#format = answer.shop ?? this.#format;
    if (answer.named === null || answer.theirs === null)
      throw new Misconfigured(SHOPIFY, 'the app may not search orders: grant read_orders', { status: 200 });
    return [...answer.named, ...answer.theirs].map((row) => toCandidate(row, this.#format, this.#unlisted));
  }

  /**
   * Numbers that a shop with its own prefix may have under another name. Only the very first search of a process can
   * end here: it did not know yet how this shop prints its numbers.
   */
  #worthAskingAgain(
    clue: OrderClue,
    known: NumberFormat | null,
    found: readonly OrderCandidate[],
  ): readonly string[] {
    const learned = this.#format;
    if (known !== null || learned === null || (['', '#'].includes(learned.prefix) && learned.suffix === ''))
      return [];
    return clue.numbers
      .map(foldNumber)
      .filter((number) => /^\d+$/.test(number) && !found.some(({ numbers }) => numbers.includes(number)));
  }

  readonly #unlisted = (word: string): void => this.#tools.countUnlisted(SHOPIFY, word);
}

function unavailable(error: unknown): Unavailable {
  const known = toUnavailable(SHOPIFY, error);
  if (known === null) throw error;
  return known;
}
