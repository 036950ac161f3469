import { describe, expect, test } from '@jest/globals';
import Holidays from 'date-holidays';
import {
  addBusinessDays,
  businessCalendar,
  businessDaysBetween,
  dayMeant,
  dayTakenIn,
  localDay,
} from '../../src/look-up/business-days.ts';
import { almanac } from './picture-in.ts';

const us = businessCalendar('US', [], almanac);

describe('business days', () => {
  test.each([
    ['Friday to Monday is one', '2026-11-13', '2026-11-16', 1],
    ['Friday to Sunday is none', '2026-11-13', '2026-11-15', 0],
    ['the same day is none', '2026-11-18', '2026-11-18', 0],
    ['backwards is none', '2026-11-18', '2026-11-16', 0],
    ['Thanksgiving does not count', '2026-11-25', '2026-11-27', 1],
    ['a year is counted in full', '2025-11-18', '2026-11-18', 250],
  ])('%s', (_name, from, to, days) => {
    expect(businessDaysBetween(from, to, us)).toBe(days);
  });

  test('a state keeps its own holidays, and a shop closes when it likes', () => {
    const bavaria = businessCalendar('DE-BY', ['2026-06-05'], almanac);
    const germany = businessCalendar('DE', [], almanac);
    expect(businessDaysBetween('2026-06-03', '2026-06-05', bavaria)).toBe(0);
    expect(businessDaysBetween('2026-06-03', '2026-06-05', germany)).toBe(2);
  });

  test('an unknown country has weekends and no holidays', () => {
    expect(businessDaysBetween('2026-12-24', '2026-12-28', businessCalendar('ZZ', [], almanac))).toBe(2);
  });

  test('a holiday of several days is closed on each of them', () => {
    const egypt = businessCalendar('EG', [], almanac);
    expect(['2026-05-27', '2026-05-28', '2026-05-29'].map((day) => egypt.isOpen(day))).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('two business days after Thursday before a weekend is Monday', () => {
    expect(addBusinessDays('2026-11-19', 2, us)).toBe('2026-11-23');
  });
});

describe('the day an order is taken in', () => {
  const NEW_YORK = 'America/New_York';
  test.each([
    ['before the cut-off hour it is that day', '2026-11-18T18:59:00Z', 14, '2026-11-18'],
    ['from the cut-off hour on it is the next working day', '2026-11-18T19:00:00Z', 14, '2026-11-19'],
    ['on Friday evening it is Monday', '2026-11-13T23:00:00Z', 14, '2026-11-16'],
    ['on Saturday morning it is Monday', '2026-11-14T13:00:00Z', 14, '2026-11-16'],
    ['the evening before a holiday it is the day after it', '2026-11-25T23:00:00Z', 14, '2026-11-27'],
    ['without a cut-off hour it is the day itself', '2026-11-14T13:00:00Z', null, '2026-11-14'],
  ])('%s', (_name, at, cutOffHour, day) => {
    expect(dayTakenIn(at, NEW_YORK, cutOffHour, us)).toBe(day);
  });
});

test('a carrier that works on Saturdays has a day more in the week, public holidays excepted', () => {
  const saturdays = businessCalendar('US', [], almanac, { saturday: true, sunday: false });
  expect(businessDaysBetween('2026-11-13', '2026-11-16', saturdays)).toBe(2);
  expect(saturdays.isOpen('2026-07-04')).toBe(false);
});

describe('days', () => {
  test('an evening scan belongs to the day it was where it happened', () => {
    expect(localDay('2026-11-18T04:30:00.000Z', 'America/New_York')).toBe('2026-11-17');
  });

  test('a date dressed as midnight in UTC stays that date in every zone', () => {
    expect(dayMeant('2026-11-20T00:00:00Z', 'America/Los_Angeles')).toBe('2026-11-20');
    expect(dayMeant('2026-11-20T02:00:00Z', 'America/Los_Angeles')).toBe('2026-11-19');
  });

  test('a zone nobody knows is read as UTC instead of failing', () => {
    expect(localDay('2026-11-18T23:30:00.000Z', 'Mars/Olympus')).toBe('2026-11-18');
  });
});

describe('zones', () => {
  test('a state narrows a country to its own zone', () => {
    expect(almanac.zones('US', 'CA')).toEqual(['America/Los_Angeles']);
  });

  test('an unknown state leaves the zones of the country, an unknown country none', () => {
    expect(almanac.zones('US', 'ZZ').length).toBeGreaterThan(5);
    expect(almanac.zones('ZZ', null)).toEqual([]);
  });

  test('every zone of every country is one that days can be written in', () => {
    const countries = Object.keys(new Holidays().getCountries());
    const zones = new Set(countries.flatMap((country) => almanac.zones(country, null)));
    expect(zones.size).toBeGreaterThan(100);
    for (const timeZone of zones) expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
  });
});
