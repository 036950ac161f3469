import type { CalendarDate, Instant } from '../../../ticket/instant.ts';
import type { Span } from '../span.ts';
import { cuesIn, nearest } from './cues.ts';
import { type FoundDay, findDays } from './find-days.ts';
import { howEarly } from './how-early.ts';
import { isNeeded, type Sentence } from './is-needed.ts';
import { FOR_OCCASION, NEEDED_THEN } from './need-words.ts';
import { daysBefore, resolveDay } from './resolve-day.ts';

export interface FoundNeed {
  /** The last day that still serves: "before the 24th" is the 23rd. */
  readonly date: CalendarDate | null;
  /** The day that was named. */
  readonly named: CalendarDate | null;
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
/** A need is told this near to the day that is asked for, in another sentence. */
const FAR = 300;
const SENTENCE_END = /[!?\n。！？;]|(?<![\d\s].?\d|\b\p{L}{1,2})\.(?=\s)/u;

/**
 * Days by which the customer says they need the parcel: "by Friday", "before the 24th", "for her birthday on 3 March".
 * Days of promises, forecasts and purchases are refused; an occasion without a day gives `null` as date.
 */
export function findNeedBy(text: string, today: Today): readonly FoundNeed[] {
  const from = today.at === null ? null : dayIn(today.at, today.timeZone);
  const needed = findDays(text).flatMap((day): FoundNeed[] => {
    const sentence = sentenceAround(text, day);
    if (!isNeeded(sentence, day, text.slice(day.start, day.end))) return [];
    const named = dateOf(day, from, NEEDED_THEN.test(sentence.before));
    const early = howEarly(sentence);
    const date = named === null ? null : daysBefore(named, early);
    return [{ date, named, span: { start: day.start, end: day.end } }];
  });
  if (needed.length > 0) return stillToCome(needed, from);
  const occasion = FOR_OCCASION.exec(text);
  if (occasion === null || !isFuture(text, occasion.index)) return [];
  const span = { start: occasion.index, end: occasion.index + occasion[0].length };
  return [{ date: null, named: null, span }];
}

/** "For Halloween", in November, is no reason to miss the Saturday that is named beside it. */
function stillToCome(needs: readonly FoundNeed[], from: CalendarDate | null): readonly FoundNeed[] {
  const coming = needs.filter(({ named }) => named === null || from === null || named >= from);
  return coming.some(({ named }) => named !== null) ? coming : needs;
}

/** A full date is known without the day of the message; a weekday that is past is not known at all. */
function dateOf({ said }: FoundDay, from: CalendarDate | null, isPast: boolean): CalendarDate | null {
  if (said.kind === 'date' && said.year !== null) return resolveDay(said, ANY_DAY);
  if (from === null || (isPast && said.kind !== 'date' && said.kind !== 'relative')) return null;
  return resolveDay(said, from);
}

function isFuture(text: string, at: number): boolean {
  return nearest(cuesIn(sentenceAround(text, { start: at, end: at }).before).toReversed()) !== 'told';
}

function sentenceAround(text: string, { start, end }: Span): Sentence {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(SENTENCE_END)
      .at(-1) ?? '';
  const after = text.slice(end, end + REACH).split(SENTENCE_END)[0] ?? '';
  const isAboutNeed = (): boolean =>
    cuesIn(text.slice(Math.max(0, start - FAR), end + FAR)).some(
      (cue) => cue === 'needed' || cue === 'occasion',
    );
  return {
    before,
    after,
    later: text.slice(end, end + REACH),
    isAboutNeed,
    isQuestion: /^[?？]/u.test(text.slice(end + after.length)),
  };
}

/** Sweden writes dates as ISO does. */
function dayIn(at: Instant, timeZone: string): CalendarDate {
  return new Date(at).toLocaleDateString('sv-SE', { timeZone });
}
