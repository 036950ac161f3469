import { describe, expect, it } from '@jest/globals';
import { loadTemplates } from '../../../src/respond/texts/load-templates.ts';
import { createReplyWriter } from '../../../src/respond/texts/reply-writer.ts';
import type { Fact } from '../../../src/ticket/fact.ts';
import type { OrderPicture, ParcelPicture } from '../../../src/ticket/order-picture.ts';
import { anOrder, anOrderLine, aScan, NOW } from '../../support/an-order.ts';
import { aParcel, aPicture, aRequest } from './a-picture.ts';

const writer = createReplyWriter(loadTemplates('templates'));

const arrived = aParcel({
  condition: 'delivered',
  state: 'delivered',
  carrier: 'USPS',
  trackingNumber: '9400100000000000000017',
  trackingUrl: null,
  deliveredAt: '2026-11-16T19:20:00.000Z',
});

const said = (name: string, value: string): Fact => ({
  name,
  value,
  source: 'x',
  at: '2026-11-18T15:00:00.000Z',
});

function written(
  picture: OrderPicture,
  language = 'en',
): { readonly text: string; readonly template: string } {
  const reply = writer.write(aRequest(picture, { language }));
  if (reply.kind !== 'written') throw new Error(JSON.stringify(reply));
  return reply;
}

/** What is said of the first of two parcels. */
function firstEntry(parcel: Partial<ParcelPicture>, facts: readonly Fact[] = [], language = 'en'): string {
  const { state = 'in_transit' } = parcel;
  const one = aParcel({ lastScan: aScan({ state, city: 'LARKSPUR' }), ...parcel });
  const { text } = written(aPicture('split', { parcels: [one, arrived], facts }), language);
  return (/^- .*?: (.*)$/mu.exec(text)?.[1] ?? '').trim();
}

describe('each of several parcels is told in the words of its state', () => {
  it.each<[Partial<ParcelPicture>, readonly Fact[], string]>([
    [
      { condition: 'attempted', state: 'attempted' },
      [said('next_step', 'attempt'), said('next_step_on', '2026-11-19')],
      'delivery was attempted in Larkspur on Tuesday, November 17, without success; the next attempt is expected on Thursday, November 19.',
    ],
    [
      { condition: 'attempted', state: 'attempted' },
      [said('next_step', 'pickup')],
      'delivery was attempted in Larkspur on Tuesday, November 17, without success; the carrier says you can collect it from a pickup point.',
    ],
    [
      {
        condition: 'delivered_elsewhere',
        state: 'delivered_elsewhere',
        deliveredAt: '2026-11-17T19:20:00.000Z',
      },
      [],
      'delivered on Tuesday, November 17, but not at your door: it was left with a neighbor, in a locker or at a parcel shop.',
    ],
    [
      { condition: 'carrier_unavailable', evidence: 'shop', asOf: '2026-11-18T13:05:00.000Z' },
      [],
      "on its way, in Larkspur on Tuesday, November 17, according to our shop's records as of Wednesday, November 18 at 8:05 AM EST.",
    ],
  ])('%j', (parcel, facts, text) => {
    expect(firstEntry(parcel, facts)).toBe(text);
  });

  it.each([
    ['de', 'ein Zustellversuch war am Dienstag, 17. November in Larkspur nicht erfolgreich;'],
    ['es', 'la empresa de transporte intentó entregar este paquete en Larkspur el martes, 17 de noviembre,'],
    ['fr', 'le transporteur a tenté de livrer ce colis à Larkspur le mardi 17 novembre, sans succès'],
    ['it', 'il corriere ha tentato di consegnare questo pacco a Larkspur martedì 17 novembre,'],
    ['nl', 'de vervoerder heeft op dinsdag 17 november in Larkspur geprobeerd het te bezorgen,'],
    ['pt', 'a transportadora tentou entregar esta encomenda em Larkspur, terça-feira, 17 de novembro,'],
  ])('%s', (language, words) => {
    expect(firstEntry({ condition: 'attempted', state: 'attempted' }, [], language)).toContain(words);
  });
});

describe('an order of several parts of which one was not asked for just now', () => {
  const older = { evidence: 'cache', asOf: '2026-11-18T13:05:00.000Z' } as const;
  const now = aParcel({ trackingNumber: '1Z9X8Y7W0300000022' });
  const textOf = (...parcels: readonly ParcelPicture[]): string =>
    written(aPicture('split', { parcels })).text;

  it.each([
    ['the first', [aParcel(older), now], 'Parcel 1'],
    ['the second', [now, aParcel(older)], 'Parcel 2'],
  ])('says until when that one was known: %s', (_which, parcels, entry) => {
    const text = textOf(...parcels);
    expect(text.match(/8:05 AM EST/g)).toHaveLength(1);
    expect(text).toMatch(new RegExp(`- ${entry} .*As of Wednesday, November 18 at 8:05 AM EST\\.`));
  });

  it('says nothing of it where the part has arrived: that does not change', () => {
    expect(textOf({ ...arrived, ...older }, now)).not.toContain('As of');
  });

  it('says it once where there is one parcel only', () => {
    const picture = aPicture('split', { parcels: [aParcel(older)], order: PARTLY_SENT });
    expect(written(picture).text.match(/8:05 AM EST/g)).toHaveLength(1);
  });
});

const PARTLY_SENT = anOrder({ lines: [anOrderLine(), anOrderLine({ unfulfilled: 1 })] });

describe('an order of several parts of which one is not calm', () => {
  const silent = aParcel({
    condition: 'stalled',
    action: 'answer_open',
    estimatedDelivery: null,
    lastScan: aScan({ at: '2026-11-12T18:00:00.000Z', city: 'MEMPHIS' }),
  });
  const unsent = PARTLY_SENT;

  it('is told part by part, too', () => {
    const picture = aPicture('stalled', { action: 'answer_open', parcels: [silent, arrived] });
    const { text, template } = written(picture);
    expect(template).toBe('en/split');
    expect(text).toContain(
      ': last scanned in Memphis on Thursday, November 12, and not since; that is longer than usual, and we look at it again.',
    );
    expect(text).toContain('- Parcel 2 (USPS 9400100000000000000017): delivered on Monday, November 16.');
  });

  it('is told with what is still to come', () => {
    const picture = aPicture('stalled', { action: 'answer_open', parcels: [silent], order: unsent });
    expect(written(picture).text).toContain('the rest is still being prepared');
  });

  it.each([
    ['en', 'the rest is planned for later:', 'The rest is planned to leave us on Friday, November 27.'],
    ['de', 'der Rest ist für später eingeplant:', 'Der Rest soll uns am Freitag, 27. November verlassen.'],
    [
      'fr',
      'le reste est programmé pour plus tard :',
      'Le départ du reste est prévu le vendredi 27 novembre.',
    ],
  ])('is not said to be prepared where the rest is planned for a later day: %s', (language, head, day) => {
    const planned = { name: 'planned_for', value: '2026-11-27', source: 'shopify:1', at: NOW };
    const parcels = [aParcel()];
    const picture = aPicture('split', { parcels, order: unsent, shipBy: '2026-11-27', facts: [planned] });
    const reply = writer.write(aRequest(picture, { language }));
    expect(reply).toMatchObject({ kind: 'written', text: expect.stringContaining(head) });
    expect(reply).toMatchObject({ text: expect.stringContaining(day) });
  });

  it('never says that nothing has left when only the rest is late', () => {
    const picture = aPicture('preparing_late', { action: 'answer_open', parcels: [arrived], order: unsent });
    const { text } = written(picture);
    expect(text).not.toContain('has not left us');
    expect(text).toContain('Preparing the rest is taking longer than it should');
  });

  it('keeps its own text where there is no other part', () => {
    const picture = aPicture('stalled', { action: 'answer_open', parcels: [silent] });
    expect(written(picture).template).toBe('en/stalled');
  });

  it('waits for the day on which the rest is to leave', () => {
    const picture = aPicture('split', { parcels: [arrived], order: unsent, shipBy: '2026-11-30' });
    const { text } = written(picture);
    expect(text).toContain('The rest is expected to leave us by Monday, November 30.');
    expect(text).toContain('If anything is still missing by Tuesday, December 1, reply here');
  });
});

describe('a delay with a reason', () => {
  it.each([
    ['weather', 'The reason given is the weather.'],
    ['misrouted', "It took a wrong route in the carrier's network and is being put right."],
    ['held', 'The carrier is holding it at the moment.'],
  ])('is told with it: %s', (reason, sentence) => {
    const parcels = [aParcel({ condition: 'carrier_delay', state: 'delayed' })];
    const picture = aPicture('carrier_delay', { parcels, facts: [said('delay_reason', reason)] });
    expect(written(picture).text).toContain(sentence);
  });
});
