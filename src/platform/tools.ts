import type { Clock, Logger, Tools } from '../ports/tools.ts';
import { VendorGate } from './gate.ts';
import type { Metrics } from './metrics.ts';
import { redact } from './redact.ts';
import type { SharedLimits } from './shared-limits.ts';

/**
 * More different words than this from one vendor, and the rest count as `other`: labels cost memory. Counted for each
 * vendor, so that one that invents words does not hide the first new word of another.
 */
const MOST_WORDS = 100;
const LONGEST_WORD = 60;

/** People and other programs work in the same account: half of it is theirs (`reliability.md` 6). */
const USUAL_RESERVE = 0.5;

/** Per window of any length: more than a process can send. */
const NO_QUOTA = 1_000_000_000;

/** The tools every plug-in is given, built once per process. */
export function createTools(parts: {
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** `null`: this process counts for itself. */
  readonly limits?: SharedLimits | null;
  /** Part of each helpdesk's quota that is left to people, 0 to 1. */
  readonly reserve?: number;
  /** No quota is kept: for benchmarks on stand-ins, which say so. */
  readonly quotasLifted?: boolean;
}): Tools {
  const { clock, logger, metrics } = parts;
  const known = new Map<string, Set<string>>();
  return {
    clock,
    logger,
    gate: (options) =>
      new VendorGate({
        ...options,
        ...(parts.quotasLifted === true ? { limit: NO_QUOTA } : {}),
        clock,
        observe: metrics.observeCall,
        random: () => Math.random(),
        share: 1 - (parts.reserve ?? USUAL_RESERVE),
        shared: parts.limits?.of(options.upstream),
      }),
    countUnlisted: (upstream, given) => {
      const word = fitForLabel(given);
      const words = known.get(upstream) ?? new Set();
      known.set(upstream, words);
      const isNew = !words.has(word);
      if (isNew && words.size >= MOST_WORDS) {
        metrics.unlistedWords.inc({ upstream, word: 'other' });
        return;
      }
      words.add(word);
      metrics.unlistedWords.inc({ upstream, word });
      // Once per word: the metric counts how often, and a busy shop must not fill the log with one carrier's spelling.
      if (isNew) logger.warn({ upstream, word }, 'A vendor used a word that our tables do not list');
    },
  };
}

/** The word comes from outside and ends up on a public page. */
function fitForLabel(word: string): string {
  return redact(word)
    .slice(0, LONGEST_WORD)
    .replaceAll(/[^\p{L}\p{N}:._ -]/gu, '_');
}
