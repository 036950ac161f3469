import type { Fault } from '../../src/sandbox/faults.ts';

/** A way in which a vendor can fail, without saying to which request. */
export type Failure = Omit<Fault, 'match' | 'times'>;

const JSON_TYPE = { 'content-type': 'application/json' };
const HTML = '<html><body><h1>502 Bad Gateway</h1></body></html>';

/** Longer than any time-out of ours. What is done this late is done after we have given up and looked for it. */
const TOO_LONG_MS = 13_500;

/** Every fault kind of the sandbox, and every status worth a name. Ordered so that answers and silences alternate. */
export const FAILURES: Readonly<Record<string, Failure>> = {
  'status 500': { kind: 'answer', status: 500, body: '{"error":"internal"}', headers: JSON_TYPE },
  'status 401': { kind: 'answer', status: 401, body: '{"error":"unauthorized"}', headers: JSON_TYPE },
  'status 502 with a page': {
    kind: 'answer',
    status: 502,
    body: HTML,
    headers: { 'content-type': 'text/html' },
  },
  'status 403': { kind: 'answer', status: 403, body: '{"error":"forbidden"}', headers: JSON_TYPE },
  'status 503': { kind: 'answer', status: 503, body: '', headers: {} },
  'status 404': { kind: 'answer', status: 404, body: '{"error":"not found"}', headers: JSON_TYPE },
  'a cut connection': { kind: 'reset' },
  'status 200 with a page': {
    kind: 'answer',
    status: 200,
    body: HTML,
    headers: { 'content-type': 'text/html' },
  },
  'half an answer': { kind: 'truncated' },
  'status 200 with an empty object': { kind: 'answer', status: 200, body: '{}', headers: JSON_TYPE },
  'an answer that is lost': { kind: 'lost' },
  'a redirect': {
    kind: 'answer',
    status: 302,
    body: '',
    headers: { location: 'http://127.0.0.1:9/elsewhere' },
  },
  'status 200 with nothing': { kind: 'answer', status: 200, body: '', headers: {} },
  'status 429, one second': {
    kind: 'answer',
    status: 429,
    body: '{}',
    headers: { ...JSON_TYPE, 'retry-after': '1' },
  },
  'no answer at all': { kind: 'hang' },
  'an answer that comes too late': { kind: 'late', ms: TOO_LONG_MS },
  'a request that is taken up too late': { kind: 'delayed', ms: TOO_LONG_MS },
};

/** One of each sort: what a second status of the same sort would show is shown where it matters most. */
const ALIKE = [
  'status 502 with a page',
  'status 503',
  'status 403',
  'status 200 with an empty object',
  'status 200 with nothing',
];

/** Every fault kind, and one status of each sort. */
export const SORTS_OF_FAILURES: Readonly<Record<string, Failure>> = Object.fromEntries(
  Object.entries(FAILURES).filter(([name]) => !ALIKE.includes(name)),
);

/** A few that differ in what becomes of the request: refused, broken, not there, cut, misread, done but not told, unanswered. */
const FEW = [
  'status 401',
  'status 500',
  'status 404',
  'a cut connection',
  'status 200 with a page',
  'an answer that is lost',
  'no answer at all',
];

export const FEW_FAILURES: Readonly<Record<string, Failure>> = Object.fromEntries(
  Object.entries(FAILURES).filter(([name]) => FEW.includes(name)),
);
