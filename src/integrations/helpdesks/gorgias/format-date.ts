import { DateTime } from 'luxon';

/**
 * Moment's words for parts of a date, and luxon's; longer ones first. A lone `d` is the day, as in the vendor's own
 * "MMMM d YYYY".
 */
const TOKENS: Readonly<Record<string, string>> = {
  YYYY: 'yyyy',
  yyyy: 'yyyy',
  MMMM: 'LLLL',
  dddd: 'cccc',
  EEEE: 'cccc',
  MMM: 'LLL',
  ddd: 'ccc',
  LLL: 'DDD t',
  LL: 'DDD',
  YY: 'yy',
  MM: 'LL',
  Do: 'd',
  DD: 'dd',
  dd: 'dd',
  HH: 'HH',
  hh: 'hh',
  mm: 'mm',
  M: 'L',
  D: 'd',
  d: 'd',
  y: 'yyyy',
  H: 'H',
  h: 'h',
  A: 'a',
  a: 'a',
  L: 'D',
};

const TOKEN = /YYYY|yyyy|MMMM|dddd|EEEE|MMM|ddd|LLL|LL|YY|MM|Do|DD|dd|HH|hh|mm|[MDdyHhAaL]|\p{L}+/gu;

/**
 * A time in a format of moment's. `null`: it is no time, or the format has a part that nobody taught us.
 * @param format `MMMM Do YYYY`
 */
export function formatDate(
  value: string,
  format: string,
  { timezone, language }: { readonly timezone: string; readonly language: string },
): string | null {
  const at = DateTime.fromISO(value, { zone: timezone, locale: language });
  if (!at.isValid) return null;
  let isKnown = true;
  const text = format.replaceAll(TOKEN, (token) => {
    const part = TOKENS[token];
    if (part === undefined) isKnown = false;
    const written = part === undefined ? '' : at.toFormat(part);
    return token === 'Do' && language === 'en' ? ordinal(at.day) : written;
  });
  return isKnown ? text : null;
}

function ordinal(day: number): string {
  const last = day % 10;
  if (Math.floor(day / 10) === 1 || last === 0 || last > 3) return `${day}th`;
  return `${day}${['st', 'nd', 'rd'][last - 1] ?? 'th'}`;
}
