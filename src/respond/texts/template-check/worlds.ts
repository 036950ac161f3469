import { type Conversation, firstContact } from '../../../ticket/conversation.ts';
import type { NeededBy, OrderPicture } from '../../../ticket/order-picture.ts';
import { answeredAs } from '../answered-as.ts';
import { linePicture } from '../line-picture.ts';
import {
  ANSWERED_INTENTS,
  type AnsweredCondition,
  type AnsweredIntent,
  FRAMES,
  type LineName,
  QUESTIONS,
  type QuestionName,
  type TemplateName,
} from '../template-names.ts';
import { GOING_BACK_WORLDS } from './going-back-worlds.ts';
import { ORDER_WORLDS } from './order-worlds.ts';
import { PARCEL_WORLDS } from './parcel-worlds.ts';
import { SAMPLE_NOW, sampleOrder, samplePicture } from './sample-order.ts';

/** One state of the world that a text is written for. */
export interface World {
  /** The text whose turn it is. */
  readonly name: AnsweredCondition | AnsweredIntent | QuestionName | LineName;
  /** What is special about it, for whoever reads that a text fails in it. */
  readonly what: string;
  readonly picture: OrderPicture;
  readonly conversation: Conversation;
}

const FIRST = firstContact('1', SAMPLE_NOW);
const AGAIN: Conversation = { ...FIRST, customerMessages: 2, ourPublicTexts: 1, lastOutcome: 'asked' };

/** Nobody has written: the answer before named a day, and we look again. */
const KEEPING: Conversation = {
  ...AGAIN,
  customerMessages: 1,
  lastOutcome: 'answered',
  keeps: FIRST.messageId,
};

const OWN_ORDERS = ['#EN-10010', '#EN-10011', '#EN-10012'].map((name) => sampleOrder({ name }));

const withFacts = (picture: OrderPicture, values: Readonly<Record<string, string>>): OrderPicture => ({
  ...picture,
  facts: [
    ...picture.facts,
    ...Object.entries(values).map(([name, value]) => ({ name, value, source: 'sample', at: SAMPLE_NOW })),
  ],
});

/** We have answered about the order before, and this is what is new. */
const afterAnswer = (news: 'delivered' | 'new_date' | 'new_scan' | 'nothing'): World => ({
  name: news === 'delivered' ? 'delivered' : 'in_transit',
  what: `after an answer of ours, ${news} since`,
  picture: withFacts(PARCEL_WORLDS[news === 'delivered' ? 'delivered' : 'in_transit']['all is known'], {
    told_on: '2026-11-17T15:00:00.000Z',
    told_delivery: '2026-11-19',
    news,
  }),
  conversation: { ...AGAIN, lastOutcome: 'answered' },
});

const NEEDED: readonly (readonly [name: 'in_transit' | 'split', what: string, neededBy: NeededBy])[] = [
  ['in_transit', 'needed later', { date: '2026-11-28', expected: '2026-11-20', verdict: 'before' }],
  ['in_transit', 'needed that very day', { date: '2026-11-20', expected: '2026-11-20', verdict: 'same_day' }],
  [
    'in_transit',
    'needed before the next',
    { date: '2026-11-20', named: '2026-11-21', expected: '2026-11-20', verdict: 'before' },
  ],
  ['in_transit', 'needed next year', { date: '2027-01-09', expected: '2027-01-04', verdict: 'before' }],
  ['split', 'needed later', { date: '2026-11-28', expected: '2026-11-20', verdict: 'before' }],
];

function neededIn(name: 'in_transit' | 'split', neededBy: NeededBy): OrderPicture {
  const picture =
    name === 'in_transit'
      ? PARCEL_WORLDS.in_transit['all is known']
      : (PARCEL_WORLDS.split['in_transit, all is known'] ?? samplePicture({ condition: name }));
  return samplePicture({ ...picture, facts: [], neededBy });
}

/** Every state of the world there is a text for. */
const WORLDS: readonly World[] = [
  ...Object.entries({ ...ORDER_WORLDS, ...PARCEL_WORLDS }).flatMap(([name, pictures]) =>
    Object.entries(pictures).flatMap(([what, picture]): World[] => {
      const told = answeredAs(picture);
      return told === name ? [{ name: told, what, picture, conversation: FIRST }] : [];
    }),
  ),
  {
    name: 'in_transit',
    what: 'after a question of ours',
    picture: PARCEL_WORLDS.in_transit['all is known'],
    conversation: AGAIN,
  },
  ...NEEDED.map(
    ([name, what, neededBy]): World => ({
      name,
      what,
      picture: neededIn(name, neededBy),
      conversation: FIRST,
    }),
  ),
  ...(['delivered', 'new_date', 'new_scan', 'nothing'] as const).map(afterAnswer),
  ...(['delivered', 'new_date', 'new_scan'] as const).map(
    (news): World => ({
      ...afterAnswer(news),
      what: `keeping a promise, ${news} since`,
      conversation: KEEPING,
    }),
  ),
  ...ANSWERED_INTENTS.flatMap((name) =>
    Object.entries(GOING_BACK_WORLDS).map(
      ([what, picture]): World => ({ name, what, picture, conversation: FIRST }),
    ),
  ),
  ...QUESTIONS.map(
    (name): World => ({
      name,
      what: 'nothing is known',
      picture: samplePicture({
        condition: name === 'ask_which_order' ? 'several_orders' : 'no_order',
        order: null,
      }),
      conversation: FIRST,
    }),
  ),
  ...(['2026-11-18', '2026-11-24', '2027-01-04'] as const).map(
    (day): World => ({
      name: 'person_by',
      what: `handed over, answered by ${day}`,
      picture: linePicture(day, SAMPLE_NOW),
      conversation: FIRST,
    }),
  ),
  {
    name: 'ask_which_order',
    what: 'three orders may be named',
    picture: samplePicture({ condition: 'several_orders', order: null, orders: OWN_ORDERS }),
    conversation: FIRST,
  },
];

/** What frames every text is looked at around each of them once, and where the frame itself reads differently. */
const FRAMED = WORLDS.filter(
  ({ name, what, conversation }, index) =>
    WORLDS.findIndex((first) => first.name === name) === index ||
    what === 'hours old' ||
    what === 'nothing is known' ||
    what.startsWith('needed ') ||
    name === 'person_by' ||
    conversation !== FIRST,
);

/** The states of the world a text may be needed in. */
export function worldsOf(name: TemplateName): readonly World[] {
  return FRAMES.some((frame) => frame === name) ? FRAMED : WORLDS.filter((world) => world.name === name);
}
