import type { CalendarDate, Instant } from '../../../ticket/instant.ts';
import type { Span } from '../span.ts';
import { type FoundDay, findDays } from './find-days.ts';
import {
  CUES,
  DAY_BEFORE,
  DEADLINE_AFTER,
  DEADLINE_BEFORE,
  FOR_OCCASION,
  NEEDED_THEN,
} from './need-words.ts';
import { resolveDay } from './resolve-day.ts';

export interface FoundNeed {
  readonly date: CalendarDate | null;
  readonly span: Span;
}

/** When the message was written, and where the shop's day begins. */
export interface Today {
  /** `null`: not known, and with it every day that has no year. */
  readonly at: Instant | null;
  /** IANA name. */
  readonly timeZone: string;
}

const ANY_DAY = '2000-01-01';
/** A sentence longer than this has lost its thread. */
const REACH = 140;
const SENTENCE_END = /[!?\n。！？;]|(?<![\d\s].?\d|\b\p{L}{1,2})\.(?=\s)/u;

/**
 * Days by which the customer says they need the parcel: "by Friday", "before the 24th", "for her birthday on 3 March".
 * Days of promises, forecasts and purchases are refused; an occasion without a day gives `null` as date.
 */
export function findNeedBy(text: string, today: Today): readonly FoundNeed[] {
  const needed = findDays(text).filter((day) => isNeeded(text, day));
  if (needed.length > 0) {
    const from = today.at === null ? null : dayIn(today.at, today.timeZone);
    return needed.map((day) => ({
      date: dateOf(day, from, NEEDED_THEN.test(sentenceAround(text, day).before)),
      span: { start: day.start, end: day.end },
    }));
  }
  const occasion = FOR_OCCASION.exec(text);
  if (occasion === null || !isFuture(text, occasion.index)) return [];
  return [{ date: null, span: { start: occasion.index, end: occasion.index + occasion[0].length } }];
}

/** A full date is known without the day of the message; a weekday that is past is not known at all. */
function dateOf({ said }: FoundDay, from: CalendarDate | null, isPast: boolean): CalendarDate | null {
  if (said.kind === 'date' && said.year !== null) return resolveDay(said, ANY_DAY);
  if (from === null || (isPast && said.kind !== 'date')) return null;
  return resolveDay(said, from);
}

function isNeeded(text: string, day: FoundDay): boolean {
  const { before, after } = sentenceAround(text, day);
  const cue = lastCue(before);
  if (cue === 'told') return false;
  // "Bis heute nicht da" tells how long it took; "I need it today" has a word for it.
  if (day.said.kind === 'relative' && day.said.days === 0 && cue !== 'needed' && cue !== 'asked')
    return false;
  const behind = kindOf([...after.matchAll(CUES)][0]);
  if (DEADLINE_BEFORE.test(before) || DEADLINE_AFTER.test(after)) {
    // "Before Friday I was told ..." names the day of something else.
    return cue !== null || behind !== 'told';
  }
  const isSaidOf = DAY_BEFORE.test(before) || /(?:^|[,(])\s*$/u.test(before);
  // "Na urodziny córki 3 marca": a full date beside the occasion needs no small word.
  if (cue === 'occasion') return isSaidOf || day.said.kind === 'date';
  if (behind === 'occasion') return isSaidOf;
  if (cue === 'needed' && day.said.kind === 'relative') return true;
  return cue !== null && FOR_DAY.test(before);
}

type Cue = 'needed' | 'occasion' | 'told' | 'asked';

/** The nearest one decides; a mere "please" or "can" does not outweigh what somebody is said to have promised. */
function lastCue(before: string): Cue | null {
  const cues = [...before.matchAll(CUES)].map(kindOf);
  return cues.findLast((cue) => cue !== 'asked') ?? cues.at(-1) ?? null;
}

function kindOf(match: RegExpExecArray | undefined): Cue | null {
  const kinds = ['needed', 'occasion', 'told', 'asked'] as const;
  return kinds.find((kind) => match?.groups?.[kind] !== undefined) ?? null;
}

/** "I need it for Friday": only where the word says what for, not when. */
const FOR_DAY =
  /(?:^|[^\p{L}])(?:for|für(?: den)?|zu|zum|pour(?: le| la)?|para(?: el| la| o| a)?(?: dia)?|per(?: il| la)?|voor|na|till|within(?: the next)?|in|innerhalb von|binnen|dans|sous|dentro de|en|tra|fra|em|za|w ciągu|inom|om|this|on|until|till|am|le|el|il|op|w|we|på|diesen|ce|este|questo|deze)\s?$/iu;

function isFuture(text: string, at: number): boolean {
  return lastCue(sentenceAround(text, { start: at, end: at }).before) !== 'told';
}

function sentenceAround(
  text: string,
  { start, end }: Span,
): { readonly before: string; readonly after: string } {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(SENTENCE_END)
      .at(-1) ?? '';
  const after = text.slice(end, end + REACH).split(SENTENCE_END)[0] ?? '';
  return { before, after };
}

/** Sweden writes dates as ISO does. */
function dayIn(at: Instant, timeZone: string): CalendarDate {
  return new Date(at).toLocaleDateString('sv-SE', { timeZone });
}
