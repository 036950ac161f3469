import { z } from 'zod';
import type { Instant } from '../../ticket/instant.ts';
import { WrongUsage } from '../wrong-usage.ts';

const Moment = z.union([z.iso.datetime({ offset: true }), z.iso.date()]);

/** The moment to look from. @throws WrongUsage: it is none, or none in which parcels travel */
export function givenNow(text: string): Instant {
  const ms = Moment.safeParse(text).success ? Date.parse(text) : Number.NaN;
  // Working days are counted one by one, so a year 9999 would take for ever.
  if (ms >= Date.UTC(2000, 0) && ms < Date.UTC(2100, 0)) return new Date(ms).toISOString();
  throw new WrongUsage(`--now ${text} is no moment between 2000 and 2100; write it as 2026-11-24T15:00:00Z`);
}
