import { matchesOf } from '../../../ticket/matches-of.ts';
import { segmentsOf, withoutMarks } from '../slots.ts';

/** What both helpdesks keep and `plainText` understands. */
const TAG = /<(?!\/?(?:p|ul|li|b|a)>|br>|a href="[^"<>]*">)/u;

const LINK = /<a href="([^"]*)">(.*?)<\/a>/gsu;

/**
 * The html is what most customers see: it must be the template's word for word, like the plain text, and every link
 * must lead to a fact and be named after the same parcel.
 */
export function htmlProblems(html: string, marked: string): readonly string[] {
  const problems: string[] = [];
  if (html !== withoutMarks(marked)) problems.push('the html is not what the template says');
  if (TAG.test(html)) problems.push('a tag that no template may have');
  for (const [, target = '', label = ''] of matchesOf(marked, LINK)) {
    const problem = linkProblem(target, label);
    if (problem !== null) problems.push(problem);
  }
  return problems;
}

function linkProblem(target: string, label: string): string | null {
  const [slot, ...more] = segmentsOf(target);
  if (slot === undefined || more.length > 0 || slot.slot === null || !/(?:^|_)page$/.test(slot.slot))
    return 'a link leads somewhere that is no fact';
  if (withoutMarks(label).trim() === '') return 'a link has no words';
  const owner = parcelOf(slot.slot);
  const isMixed = segmentsOf(label).some(
    (part) => part.slot !== null && !SHOPS.has(part.slot) && parcelOf(part.slot) !== owner,
  );
  return isMixed ? `"${slot.slot}" is named after another parcel` : null;
}

const SHOPS: ReadonlySet<string> = new Set(['brand', 'order_name']);

const parcelOf = (slot: string): string => /^parcels_\d+_/.exec(slot)?.[0] ?? '';
