import { readFile } from 'node:fs/promises';
import { easypost } from '../../../src/integrations/carriers/easypost/index.ts';
import { easypostStandIn } from '../../../src/sandbox/easypost/index.ts';
import type { Fault } from '../../../src/sandbox/faults.ts';
import { RequestLog } from '../../../src/sandbox/request-log.ts';
import { serveStandIn } from '../../../src/sandbox/stand-in-server.ts';
import type { CarrierTrackerCase, Failure, ParcelStory } from '../../contracts/carrier-tracker.contract.ts';
import { HurriedClock } from '../../platform/hurried-clock.ts';
import { testTools } from '../../platform/run-support.ts';
import { nock } from '../../support/stubbed-http.ts';

export const KEY = 'EZAKsandboxkey0001';
const ORIGIN = 'https://api.easypost.com';
const OWN_ERROR = '{"error":{"code":"INTERNAL_SERVER_ERROR","message":"Something broke","errors":[]}}';

export async function fixture(name: string): Promise<Record<string, unknown>> {
  const text = await readFile(new URL(`../../../fixtures/easypost/${name}`, import.meta.url), 'utf8');
  return JSON.parse(text) as Record<string, unknown>;
}

/** What the vendor answers for each failure; `null` status: the connection is cut. */
const ANSWERS: Readonly<
  Record<Failure, { status: number | null; body: string; headers?: Record<string, string> }>
> = {
  'refuses the key': {
    status: 401,
    body: '{"error":{"code":"APIKEY.INVALID","message":"Not valid","errors":[]}}',
  },
  'forbids it': { status: 403, body: '{"error":{"code":"FORBIDDEN","message":"Not allowed","errors":[]}}' },
  'wants fewer requests': {
    status: 429,
    body: '{"error":{"code":"RATE_LIMITED","message":"Slow down","errors":[]}}',
    headers: { 'retry-after': '2' },
  },
  'has an error of its own': { status: 500, body: OWN_ERROR },
  'answers with a page of its proxy': {
    status: 502,
    body: '<html>Bad gateway</html>',
    headers: { 'content-type': 'text/html' },
  },
  'answers an error without saying anything': { status: 503, body: '{}' },
  'cuts the connection': { status: null, body: '' },
  'answers something that is no parcel': {
    status: 200,
    body: '<html>Maintenance</html>',
    headers: { 'content-type': 'text/html' },
  },
  'sends us elsewhere': {
    status: 302,
    body: '',
    headers: { location: 'https://elsewhere.example/v2/trackers' },
  },
};

/** The plug-in against recorded shapes. */
export async function startRecorded(): Promise<CarrierTrackerCase> {
  const clock = new HurriedClock();
  const tools = testTools(clock);
  const tracker = easypost.create(easypost.schema.parse({ EASYPOST_API_KEY: KEY }), tools);
  const base = await fixture('tracker-in-transit.json');
  const refused = await fixture('error-not-found.json');
  const vendor = nock(ORIGIN).persist();
  const asks = (number: string) => (body: unknown) =>
    (body as { tracker: { tracking_code: string } }).tracker.tracking_code === number;
  return {
    tracker,
    unlisted: tools.unlisted,
    tell: (story) => {
      vendor
        .post('/v2/trackers', asks(story.number))
        .basicAuth({ user: KEY, pass: '' })
        .reply(200, toJson(base, story));
    },
    tellNothing: (number) => {
      vendor.post('/v2/trackers', asks(number)).reply(404, refused);
    },
    fail: (failure) => {
      const { status, body, headers } = ANSWERS[failure];
      for (const request of [
        vendor.post('/v2/trackers').optionally(),
        vendor.get(/^\/v2\/trackers\?/).optionally(),
      ]) {
        if (status === null)
          request.replyWithError(Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }));
        else request.reply(status, body, { 'content-type': 'application/json', ...headers });
      }
    },
    hang: () => {
      vendor.post('/v2/trackers').delay(20_000).reply(200, base);
    },
    stop: async () => undefined,
  };
}

function toJson(base: Record<string, unknown>, story: ParcelStory): Record<string, unknown> {
  const details = story.scans.map(({ at, status, detail, message, city }) => ({
    object: 'TrackingDetail',
    message,
    status,
    status_detail: detail,
    datetime: at,
    source: story.carrier,
    tracking_location: { object: 'TrackingLocation', city, state: null, country: null, zip: null },
  }));
  const changed = {
    ...base,
    ...rawOf(story),
    tracking_code: story.number,
    carrier: story.carrier,
    tracking_details: details,
    est_delivery_date: story.estimate === null ? null : `${story.estimate}T00:00:00Z`,
    carrier_detail: { ...(base['carrier_detail'] as object), est_delivery_date_local: story.estimate },
  };
  const without = story.without ?? [];
  return Object.fromEntries(Object.entries(changed).filter(([key]) => !without.includes(key)));
}

const rawOf = (story: ParcelStory): Record<string, unknown> => ({
  status: story.status,
  status_detail: story.detail,
  ...story.extra,
});

/** The plug-in against the stand-in, over real HTTP. */
export async function startSandbox(): Promise<CarrierTrackerCase> {
  const clock = new HurriedClock();
  const tools = testTools(clock);
  const standIn = easypostStandIn({ clock, apiKeys: [KEY] });
  const running = await serveStandIn(standIn, new RequestLog());
  const settings = easypost.schema.parse({ EASYPOST_API_KEY: KEY, EASYPOST_BASE_URL: running.origin });
  const always = { match: {}, times: Number.POSITIVE_INFINITY };
  return {
    tracker: easypost.create(settings, tools),
    unlisted: tools.unlisted,
    tell: ({ number, scans, without, ...story }) => {
      const missing = Object.fromEntries((without ?? []).map((field) => [field, undefined]));
      standIn.addTracker({
        ...story,
        code: number,
        details: scans,
        keepOrder: true,
        raw: { ...story.extra, ...missing },
      });
    },
    tellNothing: () => undefined,
    fail: (failure) => running.faults.add({ ...always, ...toFault(failure) }),
    hang: () => running.faults.add({ ...always, kind: 'hang' }),
    stop: running.stop,
  };
}

function toFault(failure: Failure): Omit<Fault, 'match' | 'times'> {
  const { status, body, headers } = ANSWERS[failure];
  return status === null ? { kind: 'reset' } : { kind: 'answer', status, body, headers: headers ?? {} };
}
