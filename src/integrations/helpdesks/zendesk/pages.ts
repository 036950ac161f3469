import type { z } from 'zod';
import type { RunContext } from '../../../ports/run-context.ts';
import type { ZendeskConnection } from './connection.ts';
import type { ShapeRequest } from './sdk-exchange.ts';

/** The largest page the vendor gives. */
const PAGE_SIZE = 100;

/** What every list says about its next page: cursor style, or offset style where an endpoint knows only that. */
interface Paged {
  readonly meta: { readonly has_more: boolean | null; readonly after_cursor: string | null } | null;
  readonly next_page: string | null;
}

/** Query parameters of a page, of one style only, because mixing styles silently drops the sort. */
export type PageQuery = Readonly<Record<string, string | number>>;

/**
 * Pages of a list, one by one, as many as the caller takes and at most `atMost`. A 404 ends the list before it began.
 */
export async function* pages<Shape extends z.ZodType<Paged>>(
  connection: ZendeskConnection,
  list: {
    readonly operation: string;
    readonly shape: Shape;
    readonly atMost: number;
    readonly request: (query: PageQuery) => ShapeRequest;
  },
  context: RunContext,
): AsyncGenerator<z.output<Shape>> {
  let query: PageQuery | null = { 'page[size]': PAGE_SIZE };
  for (let page = 1; page <= list.atMost && query !== null; page += 1) {
    const answer = await connection.get(list.operation, list.shape, list.request(query), context);
    if (answer === null) return;
    yield answer.value;
    query = nextPage(answer.value, page);
  }
}

function nextPage({ meta, next_page }: Paged, page: number): PageQuery | null {
  if (meta === null) return next_page === null ? null : { per_page: PAGE_SIZE, page: page + 1 };
  if (meta.has_more !== true || meta.after_cursor === null) return null;
  return { 'page[size]': PAGE_SIZE, 'page[after]': meta.after_cursor };
}
