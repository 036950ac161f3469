import type { StandInAnswer } from '../stand-in-server.ts';

/** One page of a list, with opaque cursors (api page B5). */
export interface Page<T> {
  readonly data: readonly T[];
  readonly object: 'list';
  readonly uri: string;
  readonly meta: { readonly prev_cursor: string | null; readonly next_cursor: string | null };
}

export function json(status: number, body: unknown, operation: string): StandInAnswer {
  return { status, body: JSON.stringify(body), operation };
}

/** 201 and 204 of tag calls and deletions come without a body. */
export function empty(status: number, operation: string): StandInAnswer {
  return { status, body: '', operation };
}

/** The error envelope; `data` names the wrong fields. */
export function failure(
  status: number,
  msg: string,
  operation: string,
  data?: Readonly<Record<string, readonly string[]>>,
): StandInAnswer {
  return json(status, { error: { msg, ...(data === undefined ? {} : { data }) } }, operation);
}

/** A merged ticket: everything under its path answers so since August 2023 (changelog "301 redirect when fetching merged ticket"). */
export const movedTo = (path: string, operation: string): StandInAnswer => ({
  status: 301,
  body: '',
  operation,
  headers: { Location: path },
});

export const notFound = (operation: string): StandInAnswer => failure(404, 'Resource not found.', operation);

/**
 * Cuts one page out of a sorted list, or says why it cannot (limit is 1 to 100, default 30).
 * The cursor is the id of the last item sent, so that what arrives meanwhile moves nothing.
 */
export function page<T extends { readonly id: number }>(
  items: readonly T[],
  url: URL,
  operation: string,
): StandInAnswer {
  const limit = Number(url.searchParams.get('limit') ?? '30');
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
    return failure(400, 'Invalid query parameters.', operation, { limit: ['Must be between 1 and 100.'] });
  }
  const cursor = url.searchParams.get('cursor');
  const start = cursor === null ? 0 : items.findIndex(({ id }) => cursorOf(id) === cursor) + 1;
  if (cursor !== null && start === 0) {
    return failure(400, 'Invalid query parameters.', operation, { cursor: ['Invalid cursor.'] });
  }
  const data = items.slice(start, start + limit);
  const last = data.at(-1);
  const more = start + limit < items.length && last !== undefined;
  const body: Page<T> = {
    data,
    object: 'list',
    uri: `${url.pathname}${url.search}`,
    meta: { prev_cursor: cursor, next_cursor: more ? cursorOf(last.id) : null },
  };
  return json(200, body, operation);
}

const cursorOf = (id: number): string => Buffer.from(`next_${id}`).toString('base64url');
