import { dateFormat } from '../../../ticket/date-format.ts';
import type { CalendarDate, Instant } from '../../../ticket/instant.ts';
import { calendarDay, type NeededDay, stillToCome } from '../../../ticket/said-day.ts';
import type { Span } from '../span.ts';
import type { Sentence } from './around.ts';
import { cuesIn, nearest } from './cues.ts';
import { type FoundDay, findDays } from './find-days.ts';
import { howEarly } from './how-early.ts';
import { isNeeded } from './is-needed.ts';
import { mayBeNeeded } from './may-be-needed.ts';
import { namesHour } from './names-hour.ts';
import { FOR_OCCASION, NEEDED_THEN } from './need-words.ts';

export interface FoundNeed {
  /** The last day that still serves: "before the 24th" is the 23rd. */
  readonly date: CalendarDate | null;
  /** The day that was named. */
  readonly named: CalendarDate | null;
  /** As it was said; `null`: an occasion without a day. */
  readonly day: NeededDay | null;
  /** A day beside a need that may be another one. */
  readonly isUnsure?: boolean;
  readonly span: Span;
}

/** When the message was written, and where the shop's day begins. */
export interface Today {
  /** `null`: not known, and with it every day that has no year. */
  readonly at: Instant | null;
  /** IANA name. */
  readonly timeZone: string;
}

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
  const days = findDays(text).map((day): NamedDay => {
    const [sentence, name] = [sentenceAround(text, day), text.slice(day.start, day.end)];
    const said = neededDay(day, sentence, name);
    const need = { ...calendarDay(said, from), day: said, span: { start: day.start, end: day.end } };
    return { need, sentence, isNeeded: isNeeded(sentence, day, name) };
  });
  const needed = days.filter((day) => day.isNeeded).map(({ need }) => need);
  if (needed.length > 0) return stillToCome(needed, from);
  const [unsure] = days.filter((day) => isAhead(day, from) && mayBeNeeded(day.sentence));
  if (unsure !== undefined) return [{ ...unsure.need, date: null, isUnsure: true }];
  const occasion = FOR_OCCASION.exec(text);
  if (occasion === null || !isFuture(text, occasion.index)) return [];
  const span = { start: occasion.index, end: occasion.index + occasion[0].length };
  return [{ date: null, named: null, day: null, span }];
}

interface NamedDay {
  readonly need: FoundNeed;
  readonly sentence: Sentence;
  readonly isNeeded: boolean;
}

const isAhead = ({ need: { named } }: NamedDay, from: CalendarDate | null): boolean =>
  named !== null && (from === null || named >= from);

function neededDay({ said }: FoundDay, sentence: Sentence, name: string): NeededDay {
  return {
    said,
    early: howEarly(sentence),
    isPast: NEEDED_THEN.test(sentence.before),
    byHour: namesHour(sentence, name),
  };
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
  return dateFormat('sv-SE', { timeZone }).format(new Date(at));
}
