import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  describeOrderSource,
  type Failure,
  type OrderSourceBench,
} from '../../contracts/order-source.contract.ts';
import { nock } from '../../support/stubbed-http.ts';
import { someSource } from './shopify-bench.ts';
import { ORDER_ID, SHOP } from './shopify-situations.ts';

const ORIGIN = `https://${SHOP}`;
const PATH = '/admin/api/2026-07/graphql.json';
const HTML = '<html><body><h1>Down for maintenance</h1></body></html>';

const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../../fixtures/shopify', `${name}.json`), 'utf8');

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

const FAILURES: Readonly<Record<Failure, (post: nock.Interceptor) => nock.Scope>> = {
  rate_limited: (post) =>
    post.reply(429, '{"errors":"Too many requests"}', { ...JSON_TYPE, 'retry-after': '2.0' }),
  unauthorised: (post) => post.reply(401, fixture('refused-token'), JSON_TYPE),
  forbidden: (post) => post.reply(403, '{"errors":"Forbidden"}', JSON_TYPE),
  server_error: (post) => post.reply(502, HTML, { 'content-type': 'text/html' }),
  no_answer: (post) => post.delay(60_000).reply(200, '{}', JSON_TYPE),
  reset: (post) => post.replyWithError(Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })),
  html: (post) => post.reply(200, HTML, { 'content-type': 'text/html' }),
  truncated: (post) => post.reply(200, fixture('order-sent').slice(0, 700), JSON_TYPE),
  other_shape: (post) =>
    post.reply(200, '{"data":{"order":{"id":7},"named":{"nodes":[{"id":7}]}}}', JSON_TYPE),
};

/** Answers from files, to requests that must be queries with our token. */
function openBench(): Promise<OrderSourceBench> {
  const writes: string[] = [];
  const post = (): nock.Interceptor =>
    nock(ORIGIN, { reqheaders: { 'x-shopify-access-token': 'shpat_sandbox' } }).post(PATH, (body) => {
      const { query } = body as { query: string };
      if (!/^query \w+/.test(query) || /\bmutation\b/.test(query)) writes.push(query);
      return true;
    });
  const answer = (name: string): void => {
    post().reply(200, fixture(name), JSON_TYPE).persist();
  };
  return Promise.resolve({
    source: someSource({}),
    givenSearch: (search) => answer(`search-${search}`),
    givenOrder: (kind) => {
      answer(`order-${kind.replaceAll('_', '-')}`);
      return String(ORDER_ID);
    },
    givenFailure: (failure, times) => {
      const scope = FAILURES[failure](post());
      if (times !== 1) scope.persist();
    },
    writes: () => writes,
    close: () => Promise.resolve(),
  });
}

// A request that is given up while nock holds its answer back trips an assertion inside Node's own fetch.
describeOrderSource('shopify against recorded answers', openBench, ['no_answer']);
