import type { Reason } from '../../ticket/reason.ts';
import type { Flag } from '../../ticket/understanding.ts';
import { handOver, type Rule } from '../rule.ts';

/** Gravest first: the first that applies is the reason a person reads. Conflict matrix E4, "hard stops". */
const STOPS: readonly (Flag & Reason)[] = [
  'safety',
  'legal',
  'chargeback',
  'data_request',
  'injection_suspected',
  'card_number',
  'press',
  'anger',
  'asks_for_person',
  'attachment',
  'second_request',
];

/** Words after which no machine may answer, whatever the order's state. */
export const hardStops: Rule = ({ reading }) => {
  const [first, ...rest] = STOPS.filter((stop) => reading.flags.includes(stop));
  return first === undefined ? null : { ...handOver(first), also: rest };
};
