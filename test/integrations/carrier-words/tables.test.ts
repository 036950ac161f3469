import { describe, expect, it } from '@jest/globals';
import { readCarrierWord } from '../../../src/integrations/carrier-words/read-carrier-word.ts';
import { CARRIER_TABLES, tableOf } from '../../../src/integrations/carrier-words/tables.ts';
import { CARRIERS } from './lines.ts';

const LINES = CARRIERS.flatMap(([carrier, lines]) => lines.map((line) => [carrier, line] as const));

describe('a carrier’s own word', () => {
  it.each(LINES)('%s: %j', (carrier, [code, sentence, state, actionBy]) => {
    const read = readCarrierWord({ carrier, code, sentence });
    expect(read.word).toMatchObject({ state, actionBy });
    expect(read).toMatchObject({ isUnlistedCode: false, unlisted: [] });
  });

  it.each([
    ['UPS', '073'],
    ['FedEx', 'AX'],
    ['DHLExpress', 'TP'],
    ['DHLEcommerce', '533'],
    ['DHLEcommerce', '549'],
    ['Hermes', '1810'],
  ])('%s %s says that scans may end here', (carrier, code) => {
    expect(readCarrierWord({ carrier, code, sentence: null }).word?.lastOfTracking).toBe(true);
  });

  it.each([
    ['UPS', '034', null],
    ['DHLExpress', 'RT', null],
    ['DhlEcs', '602', null],
    ['Hermes', '7500', null],
    ['CanadaPost', '1498', 'Item delivered to the sender'],
  ])('%s %s says that the sender has it back', (carrier, code, sentence) => {
    expect(readCarrierWord({ carrier, code, sentence }).word?.backAtSender).toBe(true);
  });
});

describe('the tables', () => {
  it.each(CARRIER_TABLES.map((table) => [table.carrier, table] as const))(
    '%s: each code once, spelt as it is looked up, explained in one plain line',
    (_carrier, table) => {
      for (const [code, rows] of table.codes) {
        expect(table.fold(code)).toBe(code);
        expect(rows.map(({ when }) => when === undefined)).toEqual([...rows.slice(1).map(() => false), true]);
        for (const { says } of rows) expect(says).toMatch(/^\S.{5,90}[^.\s]$/);
      }
    },
  );

  it('have a carrier for each spelling of EasyPost’s, and none for others', () => {
    const named = ['UPSMailInnovations', 'UspsShip', 'FedExSmartPost', 'DHLExpress', 'HermesUK', 'Evri'];
    expect(named.map((name) => tableOf(name)?.carrier)).toEqual([
      'UPS Mail Innovations',
      'USPS',
      'FedEx',
      'DHL Express',
      'Evri',
      'Evri',
    ]);
    expect([null, '', 'OnTrac', 'DHL'].map(tableOf)).toEqual([null, null, null, null]);
  });
});

describe('an unlisted word', () => {
  it.each(CARRIERS.map(([carrier]) => carrier))('of %s means nothing, and is named', (carrier) => {
    const read = readCarrierWord({ carrier, code: 'ZQ99', sentence: null });
    expect(read).toMatchObject({ word: null, isUnlistedCode: true });
    expect(read.unlisted).toEqual([`${tableOf(carrier)?.carrier}:ZQ99`]);
  });

  it('is named without what could be a person, a place or a number', () => {
    const { unlisted } = readCarrierWord({
      carrier: 'USPS',
      code: 'Jane Roe',
      sentence: 'Vehicle of Jane Roe, Toledo 43604, stop 12',
    });
    expect(unlisted).toEqual(['USPS:no code', 'USPS:vehicle of _ stop _']);
  });

  it('of a carrier that publishes no codes is named, and no exception', () => {
    const read = readCarrierWord({ carrier: 'Evri', code: '77', sentence: 'Your parcel is on its way' });
    expect(read).toMatchObject({
      word: { state: 'in_transit' },
      isUnlistedCode: false,
      unlisted: ['Evri:77'],
    });
  });

  it('of a carrier without a table is not counted: there is no list that it could be missing from', () => {
    const read = readCarrierWord({ carrier: 'OnTrac', code: 'ZZ', sentence: 'Xyzzy' });
    expect(read).toEqual({ word: null, isUnlistedCode: false, unlisted: [] });
  });
});
