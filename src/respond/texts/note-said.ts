import type { Fact } from '../../ticket/fact.ts';
import type { DayWriter } from './days.ts';
import { noteDays } from './note-days.ts';
import { inShortPlace, type NoteFacts, words } from './note-facts.ts';
import { list, safe } from './note-html.ts';
import type { EarlierText, NoteRequest } from './note-request.ts';
import type { NoteWords } from './note-words/note-words.ts';
import { noteWordsOf } from './note-words/note-words-of.ts';
import { oneStop } from './sentence.ts';

/** More would be read by nobody; the newest count. */
const LISTED = 5;

/** What this customer has been told by us on this ticket, as html; empty: nothing. */
export function saidSection(request: NoteRequest): string {
  const team = noteWordsOf(request.policy);
  const lines = request.said.slice(-LISTED).map((text) => safe(oneStop(line(text, noteDays(request), team))));
  return lines.length === 0 ? '' : `<p><b>${team.say.titles.said}</b>:</p>${list(lines)}`;
}

function line(text: EarlierText, days: DayWriter, team: NoteWords): string {
  const { said } = team.say;
  const day = days.shortDay(text.at);
  const main = text.kind === 'question' ? said.asked(day) : toldLine(text, day, days, team);
  const promise = text.writesBack === null ? [] : [said.writesBack(days.shortDay(text.writesBack))];
  return [main, ...promise, ...(text.sure ? [] : [said.maybe])].join(' ');
}

/** What was told, and the date that was named with it. */
export function toldLine(
  text: Pick<EarlierText, 'condition' | 'facts'>,
  day: string,
  days: DayWriter,
  team: NoteWords,
): string {
  const { verdict, due } = verdictThen(text, days, team);
  const isNamed = due === null || verdict?.includes(due) === true;
  return team.say.said.answered(day, verdict, isNamed ? null : due);
}

/** The state as it was told then, in the words of a note's first line: it is what the agent compares today's with. */
export function verdictThen(
  { condition, facts }: Pick<EarlierText, 'condition' | 'facts'>,
  days: DayWriter,
  { conditions, say }: NoteWords,
): { readonly verdict: string | null; readonly due: string | null } {
  const known = new Map(facts.map(({ name, value }) => [name, value]));
  const told = toldFacts(known, facts, days, say);
  return { verdict: condition === null ? null : conditions[condition].verdict(told), due: told.due };
}

function toldFacts(
  known: ReadonlyMap<string, string>,
  facts: readonly Fact[],
  days: DayWriter,
  say: NoteWords['say'],
): NoteFacts {
  const day = (name: string): string | null => {
    const value = known.get(name);
    return value === undefined || Number.isNaN(Date.parse(value)) ? null : days.shortDay(value);
  };
  const quiet = Number(known.get('quiet_days') ?? 0);
  return {
    carrier: words(known.get('carrier') ?? null, 20) ?? say.theCarrier,
    inPlace: inShortPlace(known.get('last_scan_place') ?? null, say),
    quietDays: say.businessDays(quiet),
    quiet,
    seen: day('last_scan_at'),
    due: day('estimated_delivery'),
    delivered: day('delivered_at'),
    cancelled: day('cancelled_on'),
    shipBy: day('ship_by'),
    parcels: Number(known.get('parcels_total') ?? 1),
    orders: facts.filter(({ name }) => /^order_name|^own_order/.test(name)).length,
  };
}
