import { createHash } from 'node:crypto';
import { detectCarrier, sameCarrier } from './carriers.ts';
import { makeParcel, type Parcel, type ParcelSpec, wholeSecond } from './parcel.ts';
import { testParcel } from './test-codes.ts';
import { type StoredTracker, trackerJson } from './tracker-json.ts';

/** Within this time the same code and carrier give the same tracker, and no second fee. */
const SAME_TRACKER_MS = 92 * 24 * 3_600_000;

export interface AccountOptions {
  readonly clock: { now(): number };
  /** `test`: only EasyPost's test numbers are valid, as with a test key. */
  readonly mode: 'test' | 'production';
}

/** Why a tracker was not made. */
export type CreateRefusal = 'undetectable' | 'wrong_carrier';

/** One EasyPost account, and the parcels that exist in the sandbox's world. */
export class Account {
  readonly #options: AccountOptions;
  readonly #parcels = new Map<string, { parcel: Parcel; changedAt: string }>();
  readonly #trackers: StoredTracker[] = [];

  constructor(options: AccountOptions) {
    this.#options = options;
  }

  put(spec: ParcelSpec): void {
    const now = this.#options.clock.now();
    this.#parcels.set(spec.code, { parcel: makeParcel(spec, now), changedAt: wholeSecond(now) });
  }

  create(code: string, carrier: string | null): StoredTracker | CreateRefusal {
    const parcel = this.#parcelOf(code)?.parcel ?? null;
    if (parcel !== null && carrier !== null && !sameCarrier(carrier, parcel.carrier)) return 'wrong_carrier';
    const settled = parcel?.carrier ?? carrier ?? detectCarrier(code);
    if (settled === null) return 'undetectable';
    const now = this.#options.clock.now();
    const known = this.#live().find(
      (one) =>
        one.code === code && one.carrier === settled && now - Date.parse(one.createdAt) < SAME_TRACKER_MS,
    );
    return known ?? this.#add(code, settled, now);
  }

  find(id: string): StoredTracker | null {
    return this.#live().find((tracker) => tracker.id === id) ?? null;
  }

  /** Newest first. */
  list(): readonly StoredTracker[] {
    return this.#live().toReversed();
  }

  delete(id: string): boolean {
    const tracker = this.#live().find((one) => one.id === id);
    if (tracker !== undefined) tracker.deleted = true;
    return tracker !== undefined;
  }

  /** The tracker as JSON. A look counts: parcels that start `unknown` have data from the second one on. */
  show(tracker: StoredTracker): Record<string, unknown> {
    tracker.reads += 1;
    const known = this.#parcelOf(tracker.code);
    const waiting = known?.parcel.firstAnswer === 'unknown' && tracker.reads === 1;
    const updatedAt = [tracker.createdAt, known?.changedAt ?? tracker.createdAt].toSorted().at(-1);
    return trackerJson(tracker, {
      mode: this.#options.mode,
      parcel: waiting ? null : (known?.parcel ?? null),
      updatedAt: updatedAt ?? tracker.createdAt,
    });
  }

  /** Trackers somebody paid for, deleted ones included: a fee is not given back. */
  feesCharged(): number {
    return this.#trackers.filter(({ charged }) => charged).length;
  }

  #live(): StoredTracker[] {
    return this.#trackers.filter(({ deleted }) => !deleted);
  }

  #parcelOf(code: string): { parcel: Parcel; changedAt: string } | null {
    const known = this.#parcels.get(code);
    if (known !== undefined) return known;
    const now = this.#options.clock.now();
    const changedAt = wholeSecond(0);
    const test = testParcel(code, now);
    if (test !== null) return { parcel: test, changedAt };
    return this.#options.mode === 'test' ? { parcel: notATestNumber(code, now), changedAt } : null;
  }

  #add(code: string, carrier: string, now: number): StoredTracker {
    const seed = `${code}|${carrier}|${this.#trackers.length}`;
    const tracker: StoredTracker = {
      id: `trk_${createHash('sha256').update(seed).digest('hex').slice(0, 32)}`,
      code,
      carrier,
      createdAt: wholeSecond(now),
      charged: this.#options.mode === 'production' && testParcel(code, now) === null,
      reads: 0,
      deleted: false,
    };
    this.#trackers.push(tracker);
    return tracker;
  }
}

/** With a test key every real number gives a tracker in `error` whose one detail says so (recorded). */
function notATestNumber(code: string, now: number): Parcel {
  const message = 'In test mode only the test tracking numbers are valid';
  const details = [{ at: wholeSecond(now), status: 'error', message, source: 'ProcessingError' }];
  return makeParcel(
    { code, carrier: 'USPS', status: 'error', detail: null, details, raw: { carrier_detail: null } },
    now,
  );
}
