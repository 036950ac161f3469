import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { easypost } from '../../../src/integrations/carriers/easypost/index.ts';
import type { CarrierTracker, TrackingQuestion } from '../../../src/ports/carrier-tracker.ts';
import { type EasypostStandIn, easypostStandIn } from '../../../src/sandbox/easypost/index.ts';
import { RequestLog } from '../../../src/sandbox/request-log.ts';
import { type RunningStandIn, serveStandIn } from '../../../src/sandbox/stand-in-server.ts';
import type { Tracking } from '../../../src/ticket/tracking.ts';
import { HurriedClock } from '../../platform/hurried-clock.ts';
import { aRun, testTools } from '../../platform/run-support.ts';

const KEY = 'EZAKsandboxkey0001';
const UPS = '1ZW0A2230398765431';

let clock: HurriedClock;
let standIn: EasypostStandIn;
let log: RequestLog;
let running: RunningStandIn;
let tracker: CarrierTracker;

beforeEach(async () => {
  clock = new HurriedClock();
  standIn = easypostStandIn({ clock, apiKeys: [KEY] });
  log = new RequestLog();
  running = await serveStandIn(standIn, log);
  const settings = easypost.schema.parse({ EASYPOST_API_KEY: KEY, EASYPOST_BASE_URL: running.origin });
  tracker = easypost.create(settings, testTools(clock));
});

afterEach(async () => running.stop());

const ask = (number = UPS): TrackingQuestion => ({ number, company: null, orderedAt: null });
const operations = (): readonly (string | null)[] => log.entries().map(({ operation }) => operation);

describe('a tracker that was paid for', () => {
  const DAY_MS = 24 * 3_600_000;
  const found = async (question: TrackingQuestion): Promise<Tracking> => {
    const answer = await tracker.track(question, aRun().context);
    if (answer.kind !== 'one') throw new Error(`Expected a parcel, found ${answer.kind}`);
    return answer.value;
  };

  it('is asked by its id, also after EasyPost would have made, and charged, another one', async () => {
    standIn.addTracker({ code: UPS, carrier: 'UPS', status: 'in_transit' });
    const { source } = await found(ask());
    clock.pass(100 * DAY_MS);
    expect(await found({ ...ask(), knownAs: source })).toMatchObject({ source, state: 'in_transit' });
    expect(operations()).toEqual(['tracker.create', 'tracker.retrieve']);
    expect(standIn.feesCharged()).toBe(1);
  });

  it('would be paid again by who has forgotten it', async () => {
    standIn.addTracker({ code: UPS, carrier: 'UPS', status: 'in_transit' });
    await found(ask());
    clock.pass(100 * DAY_MS);
    await found(ask());
    expect(standIn.feesCharged()).toBe(2);
  });

  it('is looked at once more while it is new and has no data', async () => {
    const { source } = await found(ask());
    await found({ ...ask(), knownAs: source });
    expect(operations()).toEqual([
      'tracker.create',
      'tracker.retrieve',
      'tracker.retrieve',
      'tracker.retrieve',
    ]);
  });

  it('says when EasyPost last changed it', async () => {
    standIn.addTracker({ code: UPS, carrier: 'UPS', status: 'in_transit' });
    const first = await found(ask());
    clock.pass(3_600_000);
    standIn.changeTracker({ code: UPS, carrier: 'UPS', status: 'delivered' });
    const { changedAt } = await found({ ...ask(), knownAs: first.source });
    expect(Date.parse(changedAt ?? '') - Date.parse(first.changedAt ?? '')).toBe(3_600_000);
  });

  it.each([
    ['EasyPost no longer has', 'easypost:trk_0123'],
    ['another vendor made', 'aftership:trk_0123'],
    ['has an id that is none', 'easypost:trk_0123/../events'],
  ])('that %s is made anew', async (_what, knownAs) => {
    standIn.addTracker({ code: UPS, carrier: 'UPS', status: 'in_transit' });
    expect(await found({ ...ask(), knownAs })).toMatchObject({ state: 'in_transit' });
    expect(operations().filter((operation) => operation !== 'tracker.retrieve')).toEqual(['tracker.create']);
  });

  it('for another number never answers for this one', async () => {
    const other = '1ZW0A2230398765440';
    standIn.addTracker({ code: UPS, carrier: 'UPS', status: 'in_transit' });
    standIn.addTracker({ code: other, carrier: 'UPS', status: 'delivered' });
    const { source } = await found(ask(other));
    expect(await found({ ...ask(), knownAs: source })).toMatchObject({ number: UPS, state: 'in_transit' });
  });
});
