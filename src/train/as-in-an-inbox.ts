import type { Sighting } from './calibrate.ts';

/**
 * Of the tickets of a shop, between a fifth and two fifths ask where the order is; our corpus has more of them, because
 * that is what has to be learnt. A model calibrated on the corpus as it is would be too sure in an inbox.
 */
const WISMO_IN_AN_INBOX = 0.3;

/** Weighs sightings of the WISMO head so that the share of those that are WISMO is that of an inbox. */
export function asInAnInbox(sightings: readonly Sighting[]): readonly Sighting[] {
  const wismo = sightings.filter(({ right }) => right).length;
  const others = sightings.length - wismo;
  if (wismo === 0 || others === 0) return sightings;
  const factor = (WISMO_IN_AN_INBOX / (1 - WISMO_IN_AN_INBOX)) * (others / wismo);
  return sightings.map((one) => (one.right ? { ...one, weight: one.weight * factor } : one));
}
