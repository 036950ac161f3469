import { type Given, json, titled } from './answers.ts';

const PAGE = 100;

/**
 * One page of a list, in the vendor's two styles. `page[size]` makes it a cursor page, sorted by `sort`; otherwise
 * `page`/`per_page`, sorted by `sort_order`. The sort of the other style is ignored without a word, as the vendor does.
 * @param items oldest first
 */
export function page(
  url: URL,
  name: string,
  items: readonly object[],
  sideloads: (shown: readonly object[]) => object = () => ({}),
): Given {
  const size = url.searchParams.get('page[size]');
  if (size !== null) return cursorPage(url, name, items, sideloads);
  const perPage = Math.min(PAGE, positive(url.searchParams.get('per_page')) ?? PAGE);
  const number = positive(url.searchParams.get('page')) ?? 1;
  const sorted = url.searchParams.get('sort_order') === 'desc' ? items.toReversed() : items;
  const shown = sorted.slice((number - 1) * perPage, number * perPage);
  return json(200, {
    [name]: shown,
    ...sideloads(shown),
    next_page: number * perPage < sorted.length ? withParameter(url, 'page', String(number + 1)) : null,
    previous_page: number > 1 ? withParameter(url, 'page', String(number - 1)) : null,
    count: sorted.length,
  });
}

function cursorPage(
  url: URL,
  name: string,
  items: readonly object[],
  sideloads: (shown: readonly object[]) => object,
): Given {
  const size = positive(url.searchParams.get('page[size]'));
  if (size === null || size > PAGE) return titled(400, 'Invalid parameter', 'page[size] must be 1 to 100');
  const from = offsetOf(url.searchParams.get('page[after]'));
  if (from === null) return titled(400, 'Invalid parameter', 'page[after] is not a cursor');
  const sorted = url.searchParams.get('sort')?.startsWith('-') === true ? items.toReversed() : items;
  const shown = sorted.slice(from, from + size);
  const more = from + size < sorted.length;
  const after = shown.length === 0 ? null : cursorOf(from + shown.length);
  return json(200, {
    [name]: shown,
    ...sideloads(shown),
    // On pages that hold something both cursors are given, on the first one too.
    meta: { has_more: more, after_cursor: after, before_cursor: shown.length === 0 ? null : cursorOf(from) },
    links: { next: more && after !== null ? withParameter(url, 'page[after]', after) : null, prev: null },
  });
}

const cursorOf = (offset: number): string =>
  Buffer.from(JSON.stringify({ o: 'id', v: offset })).toString('base64');

function offsetOf(cursor: string | null): number | null {
  if (cursor === null) return 0;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64').toString('utf8'));
    if (typeof parsed !== 'object' || parsed === null || !('v' in parsed)) return null;
    return typeof parsed.v === 'number' ? parsed.v : null;
  } catch {
    return null;
  }
}

function positive(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}

function withParameter(url: URL, name: string, value: string): string {
  const next = new URL(url);
  next.searchParams.set(name, value);
  return next.href;
}
