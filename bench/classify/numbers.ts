import { findMentions } from '../../src/understand/find-mentions.ts';
import { rowsOf } from './data.ts';

interface Row {
  readonly text: string;
  readonly entities: readonly { readonly type: string; readonly value: string }[];
}

export interface NumberFigures {
  readonly orderNumberF1: number;
  /** Over valid and invalid numbers of many carriers, each with a word that says what it is. */
  readonly trackingNumberF1: number;
  /** Of the texts that hold other numbers only, how many gave an order number. */
  readonly decoysTaken: number;
  readonly validTrackingFound: number;
  readonly invalidTrackingFound: number;
}

/** How well numbers are told apart; a number counts as found when it is found for certain. */
export function measureNumbers(): NumberFigures {
  const rows = rowsOf<Row>('entities.jsonl').map(({ text, entities }) => {
    const { orderNumbers } = findMentions([{ text: text.normalize('NFKC'), place: 'message' }]);
    const sure = (list: typeof orderNumbers): ReadonlySet<string> =>
      new Set(list.filter(({ strength }) => strength === 'strong').map(({ value }) => value));
    const wanted = (type: string): ReadonlySet<string> =>
      new Set(entities.filter((one) => one.type === type).map(({ value }) => plain(value)));
    return { found: sure(orderNumbers), wanted: wanted('order_number') };
  });
  const decoys = rows.filter(({ wanted }) => wanted.size === 0);
  return {
    orderNumberF1: f1(rows),
    decoysTaken: decoys.filter(({ found }) => found.size > 0).length / decoys.length,
    ...measureTracking(),
  };
}

type Tracking = Pick<NumberFigures, 'trackingNumberF1' | 'validTrackingFound' | 'invalidTrackingFound'>;

function measureTracking(): Tracking {
  const numbers = rowsOf<{ readonly value: string; readonly valid: boolean }>('tracking_numbers.jsonl');
  const valid = numbers.filter((row) => row.valid);
  const invalid = numbers.filter((row) => !row.valid);
  const right = valid.filter(({ value }) => isFound(value)).length;
  const wrong = invalid.filter(({ value }) => isFound(value)).length;
  return {
    trackingNumberF1: (2 * right) / (valid.length + right + wrong),
    validTrackingFound: right / valid.length,
    invalidTrackingFound: wrong / invalid.length,
  };
}

function isFound(value: string): boolean {
  const { trackingNumbers } = findMentions([{ text: `my tracking number is ${value}`, place: 'message' }]);
  return trackingNumbers.some(({ valid }) => valid !== false);
}

const plain = (value: string): string => value.replace(/^#/, '').replace(/\s+/g, '').toUpperCase();

function f1(
  rows: readonly { readonly found: ReadonlySet<string>; readonly wanted: ReadonlySet<string> }[],
): number {
  const sum = (count: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((total, row) => total + count(row), 0);
  const right = sum(({ found, wanted }) => [...found].filter((value) => wanted.has(value)).length);
  return (2 * right) / (sum(({ found }) => found.size) + sum(({ wanted }) => wanted.size));
}
