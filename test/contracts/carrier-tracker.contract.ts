import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { CarrierTracker, TrackingQuestion } from '../../src/ports/carrier-tracker.ts';
import type { UnavailableReason } from '../../src/ticket/found.ts';
import type { ParcelState } from '../../src/ticket/shipment.ts';
import type { Tracking } from '../../src/ticket/tracking.ts';
import { aRun } from '../platform/run-support.ts';

/** A parcel in the vendor's words; every plug-in's test can put it before its vendor's double. */
export interface ParcelStory {
  readonly number: string;
  /** The vendor's string for the carrier. */
  readonly carrier: string;
  readonly status: string;
  readonly detail: string | null;
  /** As the vendor would list them. */
  readonly scans: readonly {
    readonly at: string;
    readonly status: string;
    readonly detail: string | null;
    readonly message: string;
    readonly city: string | null;
  }[];
  readonly estimate: string | null;
  /** Fields nobody has heard of. */
  readonly extra?: Readonly<Record<string, unknown>>;
  /** Fields that are missing although they must be there. */
  readonly without?: readonly string[];
}

/** What can go wrong with any vendor, and what the look-up is to be told. */
export const FAILURES = {
  'refuses the key': 'denied',
  'forbids it': 'denied',
  'wants fewer requests': 'rate_limited',
  'has an error of its own': 'down',
  'answers with a page of its proxy': 'down',
  'answers an error without saying anything': 'down',
  'cuts the connection': 'down',
  'answers something that is no parcel': 'malformed',
  'sends us elsewhere': 'malformed',
} as const satisfies Readonly<Record<string, UnavailableReason>>;

export type Failure = keyof typeof FAILURES;

/** One plug-in against one double of its vendor. */
export interface CarrierTrackerCase {
  readonly tracker: CarrierTracker;
  readonly tell: (story: ParcelStory) => void;
  /** A number for which the vendor says that there is no such parcel. */
  readonly tellNothing: (number: string) => void;
  readonly fail: (failure: Failure, number: string) => void;
  /** The vendor takes the request and never answers. */
  readonly hang: (number: string) => void;
  readonly unlisted: readonly string[];
  readonly stop: () => Promise<void>;
}

export interface CarrierTrackerContract {
  readonly start: () => Promise<CarrierTrackerCase>;
  /** Every word of the vendor's documentation: status, detail, and what it means. */
  readonly vocabulary: readonly (readonly [string, string | null, ParcelState])[];
  /** A carrier's string, and the name customers know. */
  readonly carrier: readonly [string, string];
}

const NUMBER = '1ZW0A2230398765431';

/** What every `CarrierTracker` owes its callers, whoever the vendor is. */
export function describeCarrierTracker(name: string, contract: CarrierTrackerContract): void {
  describe(`CarrierTracker contract: ${name}`, () => {
    let current: CarrierTrackerCase;
    beforeEach(async () => {
      current = await contract.start();
    });
    afterEach(async () => current.stop());
    describeAnswers(contract, () => current);
    describeFailures(() => current);
  });
}

const ask = (number = NUMBER): TrackingQuestion => ({ number, company: null, orderedAt: null });

const SCANS: ParcelStory['scans'] = [
  {
    at: '2026-11-18T09:00:00Z',
    status: 'pre_transit',
    detail: 'label_created',
    message: 'Label made',
    city: null,
  },
  {
    at: '2026-11-20T17:30:00Z',
    status: 'in_transit',
    detail: 'departed_facility',
    message: 'Left the hub',
    city: 'TULSA',
  },
];

function story(changes: Partial<ParcelStory> = {}): ParcelStory {
  const calm = { number: NUMBER, carrier: 'UPS', status: 'in_transit', detail: 'departed_facility' };
  return { ...calm, scans: SCANS, estimate: '2026-11-24', ...changes };
}

async function track(current: CarrierTrackerCase, question = ask()): Promise<Tracking> {
  const found = await current.tracker.track(question, aRun().context);
  if (found.kind !== 'one') throw new Error(`Expected one parcel, found ${JSON.stringify(found)}`);
  return found.value;
}

function describeAnswers(contract: CarrierTrackerContract, get: () => CarrierTrackerCase): void {
  it('says where a parcel is, in our words', async () => {
    get().tell(story({ carrier: contract.carrier[0] }));
    expect(await track(get())).toMatchObject({
      number: NUMBER,
      carrier: contract.carrier[1],
      state: 'in_transit',
      vendorStatus: 'in_transit',
      estimatedDelivery: '2026-11-24',
      isReturn: false,
      scans: [
        { at: '2026-11-20T17:30:00.000Z', state: 'in_transit', city: 'TULSA', message: 'Left the hub' },
        { at: '2026-11-18T09:00:00.000Z', state: 'label_created', city: null },
      ],
    });
  });

  it('names the source of its facts', async () => {
    get().tell(story());
    const tracking = await track(get());
    expect(tracking.source).toMatch(new RegExp(`^${get().tracker.id}:.+`));
    expect(new Date(tracking.fetchedAt).toISOString()).toBe(tracking.fetchedAt);
  });

  it.each(contract.vocabulary)('reads %s / %s as %s', async (status, detail, expected) => {
    const scan = { at: '2026-11-20T17:30:00Z', status, detail, message: 'Update', city: 'TULSA' };
    get().tell(story({ status, detail, scans: [scan] }));
    const tracking = await track(get());
    expect(tracking).toMatchObject({ state: expected, vendorStatus: status, vendorDetail: detail });
    expect(get().unlisted).toEqual([]);
  });

  it('calls a parcel unknown, never in transit, when the vendor uses a new word, and counts the word', async () => {
    get().tell(story({ status: 'teleported', detail: null, scans: [] }));
    expect(await track(get())).toMatchObject({ state: 'unknown', vendorStatus: 'teleported' });
    expect(get().unlisted.join()).toContain('teleported');
  });

  it('gives scans newest first and each once, however the vendor lists them', async () => {
    const [label, hub] = SCANS;
    if (label === undefined || hub === undefined) throw new Error('Two scans are needed');
    get().tell(story({ scans: [hub, label, hub, label] }));
    const { scans } = await track(get());
    expect(scans.map(({ at }) => at)).toEqual(['2026-11-20T17:30:00.000Z', '2026-11-18T09:00:00.000Z']);
  });

  it('invents no date', async () => {
    get().tell(story({ estimate: null }));
    expect((await track(get())).estimatedDelivery).toBeNull();
  });

  it('says none when the carrier has no such number', async () => {
    get().tellNothing('QX0000');
    expect(await get().tracker.track(ask('QX0000'), aRun().context)).toEqual({ kind: 'none' });
  });

  it('is asked only about what may be a number', () => {
    expect(get().tracker.serves(ask())).toBe(true);
    for (const text of ['', '   ', 'see your e-mail', 'https://x.example/1', 'A'.repeat(60)]) {
      expect(get().tracker.serves(ask(text))).toBe(false);
    }
  });

  it('needs one request for a parcel', async () => {
    const run = aRun();
    get().tell(story());
    await get().tracker.track(ask(), run.context);
    expect(run.calls).toEqual([
      { upstream: get().tracker.id, operation: expect.any(String), ms: expect.any(Number), status: 200 },
    ]);
  });

  it('does not mix up parcels that are asked for at once', async () => {
    const numbers = ['1ZW0A2230398765431', '1ZW0A2230398765440', '1ZW0A2230398765459'];
    numbers.forEach((number, index) => get().tell(story({ number, estimate: `2026-11-2${index + 4}` })));
    const trackings = await Promise.all(numbers.map(async (number) => track(get(), ask(number))));
    expect(trackings.map(({ number, estimatedDelivery }) => [number, estimatedDelivery])).toEqual(
      numbers.map((number, index) => [number, `2026-11-2${index + 4}`]),
    );
  });

  it('does not mind fields it does not know', async () => {
    get().tell(story({ extra: { holograms: [{ deep: true }] } }));
    expect((await track(get())).state).toBe('in_transit');
  });
}

function describeFailures(get: () => CarrierTrackerCase): void {
  it.each(Object.entries(FAILURES))(
    'says so, and does not throw, when the vendor %s (%s)',
    async (failure, reason) => {
      get().fail(failure as Failure, NUMBER);
      expect(await get().tracker.track(ask(), aRun().context)).toEqual({
        kind: 'unavailable',
        source: get().tracker.id,
        reason,
      });
    },
  );

  it('does not guess when a needed field is missing', async () => {
    get().tell(story({ without: ['id', 'status'] }));
    expect(await get().tracker.track(ask(), aRun().context)).toMatchObject({ reason: 'malformed' });
  });

  it('ends with the run', async () => {
    const run = aRun();
    get().hang(NUMBER);
    const started = performance.now();
    setTimeout(() => run.abort(new DOMException('The budget is used up', 'TimeoutError')), 60);
    expect(await get().tracker.track(ask(), run.context)).toMatchObject({
      kind: 'unavailable',
      reason: 'timeout',
    });
    expect(performance.now() - started).toBeLessThan(2_400);
  });

  it('tells the admin what to do about a refused key, and nothing when all is well', async () => {
    get().fail('refuses the key', 'probe');
    const [advice] = await get().tracker.probe(aRun().context);
    expect(advice).toMatch(/key/i);
  });
}
