import { z } from 'zod';
import type { Instant } from '../../../ticket/instant.ts';
import type { Tracking } from '../../../ticket/tracking.ts';
import { readInstant } from './scans.ts';
import { Tracker } from './schema.ts';
import { toTracking } from './to-tracking.ts';

/** A tracker that somebody has kept. */
export interface KeptTracker {
  readonly number: string;
  /** Its first scan, else the moment it was made; `null`: it names neither. */
  readonly since: Instant | null;
  /** As the plug-in reads it. */
  readonly read: (when: { readonly orderedAt: Instant | null; readonly now: Instant }) => Tracking;
}

/** @param value what EasyPost calls a Tracker. A text says what is wrong with it. */
export function trackerFromAnswer(value: unknown): KeptTracker | string {
  const parsed = Tracker.safeParse(value);
  if (!parsed.success) return z.prettifyError(parsed.error);
  const tracker = parsed.data;
  const scans = tracker.tracking_details.flatMap(({ datetime }) => readInstant(datetime) ?? []);
  return {
    number: tracker.tracking_code,
    since: scans.toSorted()[0] ?? readInstant(tracker.created_at),
    read: ({ orderedAt, now }) =>
      toTracking(tracker, {
        number: tracker.tracking_code,
        orderedAt,
        now: Date.parse(now),
        fetchedAt: now,
      }).tracking,
  };
}
