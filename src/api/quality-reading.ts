import type { ContactBook } from '../ports/contact-book.ts';
import type { FeedbackBook } from '../ports/feedback-book.ts';
import type { Clock } from '../ports/tools.ts';
import { type FeedbackReport, feedbackReport } from '../quality/feedback-report.ts';
import { LOOK_BACK_MS, type ResolutionReport, resolutionReport } from '../quality/resolution-report.ts';
import type { Instant } from '../ticket/instant.ts';

const DAY_MS = 24 * 60 * 60_000;
/** What page and metrics look back. */
export const USUAL_SPAN_MS = 28 * DAY_MS;
/** Further back is asked of the policy's history, not of resolution. */
export const LONGEST_SPAN_MS = 92 * DAY_MS;
/**
 * A scrape every 15 seconds must not count four weeks of tickets each time: counting may take a two-hundredth of the time.
 * Where it takes milliseconds figures are of this moment, where it takes seconds they are ten minutes old at most.
 */
const FRESH_FOR_EACH_MS = 200;
const LONGEST_FRESH_MS = 10 * 60_000;

export interface QualityReport {
  readonly resolution: ResolutionReport;
  readonly feedback: FeedbackReport;
}

/** How well answers did, counted when it is asked for. */
export interface QualityReading {
  since(from: Instant): Promise<QualityReport>;
  /** The last four weeks, at most ten minutes old. */
  latest(): Promise<QualityReport>;
}

export interface QualityBooks {
  readonly contacts: ContactBook;
  readonly feedback: FeedbackBook;
}

/** Reads the books and counts. */
export function qualityReading(books: QualityBooks, clock: Clock): QualityReading {
  let last: { readonly until: number; readonly report: Promise<QualityReport> } | null = null;
  const since = (from: Instant): Promise<QualityReport> => read(books, from, clock);
  const counted = (): Promise<QualityReport> => {
    const began = clock.steady();
    const report = since(new Date(clock.now() - USUAL_SPAN_MS).toISOString());
    last = { until: Number.POSITIVE_INFINITY, report };
    const kept = async (): Promise<void> => {
      await report;
      const now = clock.steady();
      last = { until: now + Math.min((now - began) * FRESH_FOR_EACH_MS, LONGEST_FRESH_MS), report };
    };
    void kept().catch(() => {
      last = null;
    });
    return report;
  };
  return {
    since,
    latest: () => (last !== null && clock.steady() < last.until ? last.report : counted()),
  };
}

async function read(books: QualityBooks, since: Instant, clock: Clock): Promise<QualityReport> {
  const until = new Date(clock.now()).toISOString();
  const from = new Date(Date.parse(since) - LOOK_BACK_MS).toISOString();
  const [contacts, ratings, marks] = await Promise.all([
    books.contacts.contacts(from),
    books.contacts.ratings(from),
    books.feedback.since(since),
  ]);
  return {
    resolution: resolutionReport({ contacts, ratings }, { since, until }),
    feedback: feedbackReport(
      contacts.filter(({ at }) => at >= since),
      marks,
    ),
  };
}
