import { Misconfigured } from '../../../ports/errors.ts';
import type { ChangedTickets, ListedTicket } from '../../../ports/helpdesk.ts';
import type { RunContext } from '../../../ports/run-context.ts';
import type { Tools } from '../../../ports/tools.ts';
import type { ZendeskConnection } from './connection.ts';
import { glimpseOf } from './glimpse.ts';
import { ZENDESK } from './id.ts';
import { ExportAnswer, SearchAnswer } from './schema.ts';

/** Somebody may make the seat an admin's; then the export is tried again. */
const DENIED_FOR_MS = 3_600_000;

/** A search ends after 1,000 results; the next one begins where it ended. */
const SEARCH_PAGE = 100;
const SEARCH_PAGES = 10;

/** Nothing can be written on these. A customer who answers a closed ticket gets a new one. */
const OVER = ['closed', 'deleted'];

const BY_SEARCH =
  'tickets that no webhook announced are looked for by search, which finds a thousand at a time and some minutes late; with the role admin the bot could use the incremental export';

interface Span {
  readonly from: string;
  readonly until: string;
}

interface RawListed {
  readonly id: string;
  readonly status: string;
  readonly updated_at: string;
  readonly tags: readonly string[];
}

/** Which tickets changed: by the incremental export, which is for admins, else by search. */
export class Changes {
  readonly #connection: ZendeskConnection;
  readonly #tools: Tools;
  #deniedAt: number | null = null;

  constructor(connection: ZendeskConnection, tools: Tools) {
    this.#connection = connection;
    this.#tools = tools;
  }

  async *list(span: Span, context: RunContext): AsyncGenerator<ChangedTickets> {
    const first = await this.#tryExport({ start_time: secondsOf(span.from) }, context);
    if (first === null) yield* this.#bySearch(span, context);
    else yield* this.#byExport(first, context);
  }

  async hindrance(context: RunContext): Promise<string | null> {
    const now = new Date(this.#tools.clock.now() - 2 * 60_000).toISOString();
    return (await this.#tryExport({ start_time: secondsOf(now) }, context)) === null ? BY_SEARCH : null;
  }

  /** `null`: the export is not for us. */
  async #tryExport(
    query: Readonly<Record<string, string | number>>,
    context: RunContext,
  ): Promise<ExportAnswer | null> {
    const wall = this.#tools.clock.wall();
    if (this.#deniedAt !== null && wall - this.#deniedAt < DENIED_FOR_MS) return null;
    try {
      const answer = await this.#connection.getExport(
        'tickets.export',
        ExportAnswer,
        (client) => client.tickets.get(['incremental', 'tickets', 'cursor', query]),
        context,
      );
      this.#deniedAt = null;
      return answer;
    } catch (error) {
      if (!(error instanceof Misconfigured && error.status === 403)) throw error;
      if (this.#deniedAt === null) this.#tools.logger.warn({ helpdesk: ZENDESK }, `The sweep: ${BY_SEARCH}`);
      this.#deniedAt = wall;
      return null;
    }
  }

  async *#byExport(first: ExportAnswer, context: RunContext): AsyncGenerator<ChangedTickets> {
    for (let page: ExportAnswer | null = first; page !== null; ) {
      const last: number | null = page.tickets.at(-1)?.generated_timestamp ?? null;
      yield {
        tickets: page.tickets.flatMap(listedOf),
        through: page.end_of_stream || last === null ? null : new Date(last * 1_000).toISOString(),
      };
      const cursor: string | null = page.after_cursor;
      if (page.end_of_stream || cursor === null) return;
      page = await this.#tryExport({ cursor }, context);
    }
  }

  async *#bySearch({ from }: Span, context: RunContext): AsyncGenerator<ChangedTickets> {
    let since: string | null = from;
    while (since !== null) {
      const query = `type:ticket status<closed updated>${before(since)}`;
      let last: string | null = null;
      let page = 1;
      for (; page <= SEARCH_PAGES; page += 1) {
        const answer = await this.#search(query, page, context);
        yield { tickets: answer.results.flatMap(listedOf), through: null };
        last = answer.results.at(-1)?.updated_at ?? last;
        if (answer.next_page === null) return;
      }
      since = this.#further(since, last);
    }
  }

  async #search(query: string, page: number, context: RunContext): Promise<SearchAnswer> {
    const parameters = { query, sort_by: 'updated_at', sort_order: 'asc', per_page: SEARCH_PAGE, page };
    const answer = await this.#connection.get(
      'tickets.search',
      SearchAnswer,
      (client) => client.search.get(['search', parameters]),
      context,
    );
    return answer?.value ?? { results: [], next_page: null };
  }

  /** Where the next thousand begins; a bulk update may have put more than a thousand into one second. */
  #further(since: string, last: string | null): string | null {
    if (last === null) return null;
    if (Date.parse(last) > Date.parse(since)) return last;
    this.#tools.logger.warn(
      { helpdesk: ZENDESK },
      'More tickets changed in one second than a search can show; those beyond the first thousand are left out',
    );
    return new Date(Date.parse(since) + 1_000).toISOString();
  }
}

const listedOf = (raw: RawListed): readonly ListedTicket[] =>
  OVER.includes(raw.status)
    ? []
    : [{ ref: { helpdesk: ZENDESK, id: raw.id }, glimpse: glimpseOf(raw), tags: raw.tags }];

const secondsOf = (iso: string): number => Math.floor(Date.parse(iso) / 1_000);

/** The operator leaves the moment itself out, and stamps have whole seconds. */
const before = (iso: string): string =>
  new Date(Math.floor(Date.parse(iso) / 1_000) * 1_000 - 1_000).toISOString().replace('.000Z', 'Z');
