import type { StandInAnswer } from '../stand-in-server.ts';
import { failure, json } from './answers.ts';
import type { RouteContext } from './routes.ts';
import type { StoredTracker } from './tracker-json.ts';

const PAGE = 20;
const LARGEST_PAGE = 100;

/** `GET /v2/trackers`: newest first, filtered by code and carrier, paged by `before_id` (older) and `after_id` (newer). */
export function listTrackers({ account, request }: RouteContext): StandInAnswer {
  const query = request.url.searchParams;
  const size = Number(query.get('page_size') ?? PAGE);
  if (!Number.isInteger(size) || size < 1 || size > LARGEST_PAGE) {
    return failure('tracker.list', 422, {
      code: 'PARAMETER.INVALID',
      message: 'Invalid parameter.',
      errors: [{ field: 'page_size', message: `must be between 1 and ${LARGEST_PAGE}` }],
    });
  }
  const matching = account.list().filter((tracker) => fits(tracker, query));
  const { rest, page } = cut(matching, query, size);
  return json('tracker.list', {
    trackers: page.map((tracker) => account.show(tracker)),
    has_more: rest.length > page.length,
  });
}

function fits(tracker: StoredTracker, query: URLSearchParams): boolean {
  const codes = [
    ...query.getAll('tracking_codes[]'),
    ...query.getAll('tracking_codes'),
    ...query.getAll('tracking_code'),
  ];
  const carrier = query.get('carrier');
  const [start, end] = [query.get('start_datetime'), query.get('end_datetime')];
  const made = Date.parse(tracker.createdAt);
  return (
    (codes.length === 0 || codes.includes(tracker.code)) &&
    (carrier === null || carrier.toLowerCase() === tracker.carrier.toLowerCase()) &&
    (start === null || made >= Date.parse(start)) &&
    (end === null || made <= Date.parse(end))
  );
}

function cut(
  trackers: readonly StoredTracker[],
  query: URLSearchParams,
  size: number,
): { readonly rest: readonly StoredTracker[]; readonly page: readonly StoredTracker[] } {
  const before = query.get('before_id');
  const after = query.get('after_id');
  if (after !== null) {
    const newer = trackers.slice(0, Math.max(0, indexOf(trackers, after)));
    return { rest: newer, page: newer.slice(-size) };
  }
  const rest = before === null ? trackers : trackers.slice(indexOf(trackers, before) + 1);
  return { rest, page: rest.slice(0, size) };
}

/** An id nobody knows comes after all others: the page is then empty, as at EasyPost. */
function indexOf(trackers: readonly StoredTracker[], id: string): number {
  const index = trackers.findIndex((tracker) => tracker.id === id);
  return index < 0 ? trackers.length : index;
}
