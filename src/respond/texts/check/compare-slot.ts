import { isPublicHost } from '../public-links.ts';
import { publicItem } from '../public-values.ts';
import { type DayReader, dayProblem, momentProblem } from './compare-day.ts';
import { moneyProblem } from './compare-money.ts';
import type { Expected } from './readings.ts';

/** What a value is read with. */
export interface Reader extends DayReader {
  readonly language: string;
  /** Hosts of the shop's own, lower case. */
  readonly domains: readonly string[];
}

/** Why a slot's words are not what their own fact says; `null`: they are. Never quotes either of them. */
export function slotProblem(text: string, expected: Expected, reader: Reader): string | null {
  switch (expected.form) {
    case 'day':
      return dayProblem(text, expected.date, reader);
    case 'moment':
      return momentProblem(text, expected.at, reader);
    case 'money':
      return moneyProblem(text, expected, reader.language);
    case 'count':
      return text === String(expected.count) ? null : 'is another number than its fact';
    case 'list':
      return listProblem(text, expected.entries);
    case 'link':
      return linkProblem(text, expected.text, reader.domains);
    case 'name':
      return folded(text) === folded(expected.text) ? null : 'is another name than its fact';
    case 'place':
      // Carriers write places in capitals; how a name is spelt in small letters is ours.
      return folded(text).toLowerCase() === folded(expected.text).toLowerCase()
        ? null
        : 'is another place than its fact';
  }
}

function linkProblem(text: string, fact: string, domains: readonly string[]): string | null {
  if (URL.parse(fact)?.href !== text) return 'leads somewhere else than its fact';
  return isPublicHost(text, domains) ? null : 'leads to a host that is neither the shop’s nor a carrier’s';
}

/** Every entry once and in its order, and between them no more than "and". */
function listProblem(text: string, entries: readonly string[]): string | null {
  let rest = text;
  for (const entry of entries) {
    const name = publicItem(entry);
    const at = name === null ? -1 : rest.indexOf(name);
    if (name === null || at < 0 || !/^[\s,]*\p{L}{0,3}\s*$/u.test(rest.slice(0, at)))
      return 'is another list than its fact';
    rest = rest.slice(at + name.length);
  }
  return rest === '' ? null : 'is another list than its fact';
}

const folded = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
