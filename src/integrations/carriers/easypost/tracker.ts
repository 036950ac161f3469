import { toUnavailable } from '../../../platform/to-unavailable.ts';
import type { CarrierTracker, TrackingQuestion } from '../../../ports/carrier-tracker.ts';
import { Misconfigured } from '../../../ports/errors.ts';
import type { RunContext } from '../../../ports/run-context.ts';
import type { Tools } from '../../../ports/tools.ts';
import type { Found } from '../../../ticket/found.ts';
import type { Tracking } from '../../../ticket/tracking.ts';
import { trackingNumber } from '../../../ticket/tracking-number.ts';
import { carrierFromCompany } from './carrier-from-company.ts';
import type { EasypostClient } from './client.ts';
import { readInstant } from './scans.ts';
import type { Tracker } from './schema.ts';
import { toTracking } from './to-tracking.ts';

const ID = 'easypost';

/** EasyPost fetches a new number's data within seconds to minutes; one look after this pause still fits a run's 3 s. */
const LOOK_AGAIN_MS = 1_200;

/** A tracker made this recently is new: its data may be on the way. Generous, as two machines' clocks are compared. */
const NEW_MS = 2 * 60_000;

const TEST_KEY_ADVICE =
  'EASYPOST_API_KEY is a test key: only the test numbers EZ1000000001 to EZ7000000007 can be tracked; use the production key';
const LATER_ADVICE = 'try again, then look at https://status.easypost.com';

/** Asks EasyPost where a parcel is: one request, two when the carrier was wrong or a new tracker has no data yet. */
export class EasypostTracker implements CarrierTracker {
  readonly id = ID;
  readonly #client: EasypostClient;
  readonly #tools: Tools;

  constructor(client: EasypostClient, tools: Tools) {
    this.#client = client;
    this.#tools = tools;
  }

  serves(question: TrackingQuestion): boolean {
    return /^[A-Z0-9]{6,40}$/.test(codeOf(question)) && /\d/.test(question.number);
  }

  async track(question: TrackingQuestion, context: RunContext): Promise<Found<Tracking>> {
    try {
      const tracker = await this.#fetch(question, context);
      return tracker === null ? { kind: 'none' } : { kind: 'one', value: this.#read(tracker, question) };
    } catch (error) {
      const unavailable = toUnavailable(ID, error);
      if (unavailable === null) throw error;
      this.#tools.logger.warn(
        { upstream: ID, reason: unavailable.reason, error },
        'A parcel was not tracked',
      );
      return unavailable;
    }
  }

  async probe(context: RunContext): Promise<readonly string[]> {
    try {
      await this.#client.checkKey(context);
      return this.#client.hasTestKey ? [TEST_KEY_ADVICE] : [];
    } catch (error) {
      if (error instanceof Misconfigured) return [error.message];
      if (error instanceof Error && toUnavailable(ID, error) !== null)
        return [`${error.message}: ${LATER_ADVICE}`];
      throw error;
    }
  }

  async #fetch(question: TrackingQuestion, context: RunContext): Promise<Tracker | null> {
    const code = codeOf(question);
    const known = await this.#retrieve(question, context);
    if (known !== null) return this.#withData(known, context);
    const carrier = carrierFromCompany(question.company, code);
    const tracker = await this.#client.createTracker(code, carrier, context);
    // "The tracking number does not belong to the carrier": the shop's free text was wrong, so let EasyPost detect it.
    if (tracker === null) return carrier === null ? null : this.#client.createTracker(code, null, context);
    return this.#withData(tracker, context);
  }

  /** The tracker somebody has paid for already; `null`: there is none, or EasyPost no longer has it. */
  async #retrieve(question: TrackingQuestion, context: RunContext): Promise<Tracker | null> {
    const id = /^easypost:(trk_\w+)$/.exec(question.knownAs ?? '')?.[1];
    if (id === undefined) return null;
    const tracker = await this.#client.retrieveTracker(id, context);
    return tracker !== null && trackingNumber(tracker.tracking_code) === codeOf(question) ? tracker : null;
  }

  async #withData(tracker: Tracker, context: RunContext): Promise<Tracker> {
    return isPending(tracker, this.#tools.clock.now()) ? this.#lookAgain(tracker, context) : tracker;
  }

  /** The second look may only improve the answer: whatever happens to it, the first one stands. */
  async #lookAgain(first: Tracker, context: RunContext): Promise<Tracker> {
    try {
      await this.#tools.clock.sleep(LOOK_AGAIN_MS, context.signal);
      return (await this.#client.retrieveTracker(first.id, context)) ?? first;
    } catch {
      return first;
    }
  }

  #read(tracker: Tracker, question: TrackingQuestion): Tracking {
    const now = this.#tools.clock.now();
    const { number, orderedAt } = question;
    const { tracking, unlisted } = toTracking(tracker, {
      number,
      orderedAt,
      now,
      fetchedAt: new Date(now).toISOString(),
    });
    for (const word of unlisted) this.#tools.countUnlisted(ID, word);
    return tracking;
  }
}

const codeOf = ({ number }: TrackingQuestion): string => trackingNumber(number);

function isPending(tracker: Tracker, now: number): boolean {
  const createdAt = readInstant(tracker.created_at);
  const isNew = createdAt !== null && Math.abs(now - Date.parse(createdAt)) <= NEW_MS;
  return tracker.status === 'unknown' && isNew;
}
