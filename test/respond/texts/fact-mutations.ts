import type { CheckedText } from '../../../src/respond/texts/check-text.ts';
import { fill } from '../../../src/respond/texts/compose.ts';
import { dayWriter } from '../../../src/respond/texts/days.ts';
import { type ReplyFacts, replyFacts } from '../../../src/respond/texts/reply-facts.ts';
import type { TemplateName } from '../../../src/respond/texts/template-names.ts';
import type { TemplateSet } from '../../../src/respond/texts/template-set.ts';
import { daysAgo } from '../../support/an-order.ts';
import { CARRIERS, type GoodReply } from './reply-worlds.ts';

/**
 * Makes a false reply of a good one: text, html, marks and values all agree with each other, as they would if the code
 * that gathers the facts were wrong. Only the picture knows better. `null`: this reply has no such place.
 */
export type FactMutation = (good: GoodReply, pick: number, templates: TemplateSet) => CheckedText | null;

const at = <T>(items: readonly T[], pick: number): T | undefined => items[pick % Math.max(items.length, 1)];

/** Slots the text says, once each. */
const saidIn = ({ composed }: GoodReply): readonly string[] => [
  ...new Set(composed.segments.flatMap(({ slot }) => (slot === null ? [] : [slot]))),
];

/** The facts with other words in some slots. */
function withSlots(facts: ReplyFacts, words: Readonly<Record<string, string>>): ReplyFacts {
  const changed = <T extends object>(values: T, prefix: string): T =>
    Object.fromEntries(
      Object.entries(values).map(([key, value]: [string, unknown]) => [
        key,
        Array.isArray(value)
          ? value.map((entry: unknown, index) =>
              typeof entry === 'object' && entry !== null
                ? changed(entry, `${prefix}${key}_${index + 1}_`)
                : (words[`${prefix}${key}_${index + 1}`] ?? entry),
            )
          : (words[prefix + key] ?? value),
      ]),
    ) as T;
  return changed(facts, '');
}

function refilled(
  { request, name, composed }: GoodReply,
  facts: ReplyFacts,
  templates: TemplateSet,
): CheckedText | null {
  const made = fill(name, { input: request, facts, templates });
  return made.text === composed.text && made.html === composed.html ? null : made;
}

/** Another value of the same kind, as true-looking as the first. */
function otherValue(slot: string, text: string, { request }: GoodReply, pick: number): string {
  const { language, now, policy } = request;
  const days = dayWriter(language, policy.brand.timezone, now);
  const other = (values: readonly string[]): string =>
    at(
      values.filter((value) => value !== text),
      pick,
    ) ?? `${text}x`;
  const near = Array.from({ length: 9 }, (_, index) => daysAgo(index - 5, now));
  if (slot.endsWith('_day')) return other(near.map((moment) => days.day(moment)));
  if (slot.endsWith('as_of'))
    return other([0, 1, 26, 3].map((hours) => days.time(daysAgo(hours / 24 + 0.013, now))));
  if (slot.endsWith('_place'))
    return other(['Harmony Falls', 'Larkspur', 'St. Alda', 'New Tamsin', 'Freeport']);
  if (/(?:^|_)carrier$/.test(slot)) return other(Object.keys(CARRIERS));
  if (slot.endsWith('_page'))
    return other([`${text}1`, text.replace(/\d/, '7'), text.replace('https://', 'https://www.ups.com/')]);
  if (slot.endsWith('items')) return other(['Wool scarf', 'Tea towel', 'Mug, 350 ml (blue)']);
  return text.replace(/[\p{L}\p{N}](?=[^\p{L}\p{N}]*$)/u, (last) => (last === '7' ? '8' : '7'));
}

const oneChanged: FactMutation = (good, pick, templates) => {
  const slot = at(saidIn(good), pick);
  const text = good.composed.values.get(slot ?? '');
  if (slot === undefined || text === undefined) return null;
  const facts = withSlots(replyFacts(good.request), { [slot]: otherValue(slot, text, good, pick) });
  return refilled(good, facts, templates);
};

/** Two facts of the same kind where there are two, such as the days of two parcels; else any two. */
const twoSwapped: FactMutation = (good, pick, templates) => {
  const { values } = good.composed;
  const said = saidIn(good);
  const first = at(said, pick);
  if (first === undefined) return null;
  const kind = /[a-z]+$/.exec(first)?.[0];
  const others = said.filter((slot) => values.get(slot) !== values.get(first));
  const alike = others.filter((slot) => /[a-z]+$/.exec(slot)?.[0] === kind);
  const second = at(alike.length > 0 ? alike : others, Math.floor(pick / 7));
  if (second === undefined) return null;
  const facts = withSlots(replyFacts(good.request), {
    [first]: values.get(second) ?? '',
    [second]: values.get(first) ?? '',
  });
  return refilled(good, facts, templates);
};

const calledToday: FactMutation = (good, _pick, templates) => {
  const facts = replyFacts(good.request);
  const flagged = <T extends { expected_today: boolean; state_today: boolean }>(one: T): T => ({
    ...one,
    expected_today: true,
    state_today: true,
  });
  return refilled(good, { ...flagged(facts), parcels: facts.parcels.map(flagged) }, templates);
};

/** What a parcel of each state may not be said to do. */
const STORIES = {
  delivered: ['delivered', 'delivered_elsewhere'],
  delivered_elsewhere: ['delivered_elsewhere'],
  attempted: ['attempted'],
  out_for_delivery: ['out_for_delivery'],
  ready_for_pickup: ['available_for_pickup'],
  customs: ['customs'],
} as const;

const STORY_NAMES = Object.keys(STORIES) as (keyof typeof STORIES)[];

function falseStory(state: string, pick: number): keyof typeof STORIES | undefined {
  return at(
    STORY_NAMES.filter((name) => !STORIES[name].some((own) => own === state)),
    pick,
  );
}

/** One parcel of several is told like another would be. */
const anotherPartsStory: FactMutation = (good, pick, templates) => {
  const { parcels } = good.request.picture;
  const facts = replyFacts(good.request);
  if (good.name !== 'split') return null;
  const index = pick % parcels.length;
  const condition = falseStory(parcels[index]?.state ?? '', pick);
  if (condition === undefined) return null;
  const changed = facts.parcels.map((one, position) => (position === index ? { ...one, condition } : one));
  return refilled(good, { ...facts, parcels: changed }, templates);
};

/** Another reason for a delay, or another next step, than the carrier's. */
const anotherWord: FactMutation = (good, pick, templates) => {
  const facts = replyFacts(good.request);
  const other = (word: string | null, words: readonly string[]): string | null =>
    at(
      words.filter((one) => one !== word),
      pick,
    ) ?? null;
  const changed = <T extends { delay_reason: string | null; next_step: string | null }>(one: T): T => ({
    ...one,
    delay_reason: other(one.delay_reason, ['weather', 'misrouted', 'held']),
    next_step: other(one.next_step, ['attempt', 'pickup']),
  });
  return refilled(good, { ...changed(facts), parcels: facts.parcels.map(changed) }, templates);
};

/** The text of another condition, filled with what is known. */
const anotherStory: FactMutation = (good, pick, templates) => {
  const { picture } = good.request;
  const told: readonly TemplateName[] = [
    falseStory(picture.leading?.state ?? '', pick) ?? 'delivered',
    ...(picture.order?.cancelledAt === null ? (['cancelled'] as const) : []),
  ];
  const name = at(told, Math.floor(pick / 5)) ?? 'delivered';
  return refilled({ ...good, name }, replyFacts(good.request), templates);
};

export const FACT_MUTATIONS: Readonly<Record<string, FactMutation>> = {
  'one fact changed': oneChanged,
  'two facts swapped': twoSwapped,
  'another day called today': calledToday,
  'a parcel told like another': anotherPartsStory,
  'another reason or next step': anotherWord,
  'the text of another condition': anotherStory,
};
