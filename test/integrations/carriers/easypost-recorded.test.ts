import { describe, expect, it } from '@jest/globals';
import { easypost } from '../../../src/integrations/carriers/easypost/index.ts';
import type { CarrierTracker, TrackingQuestion } from '../../../src/ports/carrier-tracker.ts';
import { HurriedClock } from '../../platform/hurried-clock.ts';
import { aRun, testTools } from '../../platform/run-support.ts';
import { nock } from '../../support/stubbed-http.ts';
import { fixture, KEY } from './easypost-cases.ts';

const vendor = (): nock.Scope => nock('https://api.easypost.com');

function aTracker(): CarrierTracker {
  return easypost.create(easypost.schema.parse({ EASYPOST_API_KEY: KEY }), testTools(new HurriedClock()));
}

const ask = (number: string, company: string | null = null): TrackingQuestion => ({
  number,
  company,
  orderedAt: null,
});

describe('recorded exchanges', () => {
  it('a carrier that does not own the number is asked for again without one', async () => {
    const number = '940550000017';
    vendor()
      .post('/v2/trackers', { tracker: { tracking_code: number, carrier: 'FedEx' } })
      .reply(422, await fixture('error-wrong-carrier.json'));
    vendor()
      .post('/v2/trackers', { tracker: { tracking_code: number } })
      .reply(201, await fixture('tracker-delivered.json'));
    const found = await aTracker().track(ask(number, 'FedEx'), aRun().context);
    expect(found).toMatchObject({ kind: 'one', value: { number, carrier: 'USPS', state: 'delivered' } });
    expect(JSON.stringify(found)).not.toContain('_params');
  });

  it('a new number is looked at once more by its tracker’s id', async () => {
    const first = await fixture('tracker-unknown-new.json');
    const later = { ...(await fixture('tracker-in-transit.json')), id: first['id'], carrier: 'UPSDAP' };
    vendor().post('/v2/trackers').reply(200, first);
    vendor().get('/v2/trackers/trk_2c3d4e5f60718293a4b5c6d7e8f90a1b').reply(200, later);
    expect(await aTracker().track(ask('1ZW0A2230398765431'), aRun().context)).toMatchObject({
      kind: 'one',
      value: { source: 'easypost:trk_2c3d4e5f60718293a4b5c6d7e8f90a1b', carrier: 'UPS', state: 'in_transit' },
    });
  });

  it('a refusal with fields is EasyPost’s no', async () => {
    vendor()
      .post('/v2/trackers')
      .reply(422, await fixture('error-required.json'));
    expect(await aTracker().track(ask('QX0000'), aRun().context)).toEqual({ kind: 'none' });
  });

  it('a page of trackers proves the key', async () => {
    vendor()
      .get('/v2/trackers')
      .query({ page_size: 1 })
      .basicAuth({ user: KEY, pass: '' })
      .reply(200, await fixture('trackers-list.json'));
    expect(await aTracker().probe(aRun().context)).toEqual([]);
  });

  it('answers that come at the same time are not taken for each other', async () => {
    const tracker = aTracker();
    const good = await fixture('tracker-in-transit.json');
    const answers: readonly (readonly [string, number, unknown])[] = [
      ['A00001', 401, { error: { code: 'APIKEY.INVALID', message: 'x', errors: [] } }],
      ['B00002', 200, good],
      ['C00003', 404, await fixture('error-not-found.json')],
      ['D00004', 200, '<html>'],
    ];
    for (const [number, status, body] of answers) {
      vendor()
        .post('/v2/trackers', { tracker: { tracking_code: number } })
        .delay(20)
        .reply(status, body as nock.Body, {
          'content-type': typeof body === 'string' ? 'text/html' : 'application/json',
        });
    }
    const found = await Promise.all(
      answers.map(async ([number]) => tracker.track(ask(number), aRun().context)),
    );
    expect(found).toMatchObject([
      { kind: 'unavailable', reason: 'denied' },
      { kind: 'one', value: { number: 'B00002' } },
      { kind: 'none' },
      { kind: 'unavailable', reason: 'malformed' },
    ]);
  });
});
