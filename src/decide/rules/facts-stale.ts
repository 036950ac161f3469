import { handOver, type Rule } from '../rule.ts';

/** Older than this the carrier's word is no longer "now" (design 8.4): cached answers older than 6 h are not sent. */
const OLDEST_MS = 6 * 60 * 60 * 1000;

/** A parcel that can still move is told of only from fresh facts; a delivery is final. */
export const factsStale: Rule = ({ picture, now }) => {
  const stale = picture.parcels.some(
    ({ asOf, deliveredAt, evidence }) =>
      evidence === 'cache' &&
      deliveredAt === null &&
      asOf !== null &&
      Date.parse(now) - Date.parse(asOf) > OLDEST_MS,
  );
  return stale ? handOver('facts_stale') : null;
};
