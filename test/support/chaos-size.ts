/**
 * How large a chaos run is. Short: every push, all of them in a few minutes. Long: `npm run chaos -- --minutes 30`.
 * One that is named (`npm run chaos -- t01`) has the time to itself, so that what is scaled down only for the sake of
 * the others is not. The seed makes a run's choices (when to kill, what to send twice) the same again; print it with the result.
 */
export interface ChaosSize {
  readonly form: 'short' | 'long';
  /** Named by whoever runs it, or long: as large as the programme asks for, and not a part of it. */
  readonly whole: boolean;
  /** How long a long run goes on; a short one is as long as what it does. */
  readonly minutes: number | null;
  readonly seed: number;
  /** Jest's time-out for the run, in ms: generous, a busy machine is slow and not wrong. */
  readonly timeoutMs: number;
  /** One of two numbers (tickets, trials, kills), by form. */
  pick<Value>(short: Value, long: Value): Value;
}

/** Catches what hangs, nothing else: a run on a quiet machine takes a tenth of it. */
const SHORT_MS = 900_000;
/** What a long run may need beyond its minutes, to finish what it began. */
const FINISH_MS = 900_000;

/**
 * Reads `CHAOS_MINUTES`, `CHAOS_SEED` and `CHAOS_NAMED` (set when suites were named).
 * @throws when one of the first two is set and not a positive number
 */
export function chaosSize(environment: Readonly<Record<string, string | undefined>>): ChaosSize {
  const minutes = positive(environment, 'CHAOS_MINUTES');
  const seed = positive(environment, 'CHAOS_SEED') ?? 1 + Math.floor(Math.random() * 1_000_000);
  return {
    form: minutes === null ? 'short' : 'long',
    whole: minutes !== null || environment['CHAOS_NAMED'] === 'yes',
    minutes,
    seed,
    timeoutMs: minutes === null ? SHORT_MS : minutes * 60_000 + FINISH_MS,
    pick: (short, long) => (minutes === null ? short : long),
  };
}

function positive(environment: Readonly<Record<string, string | undefined>>, name: string): number | null {
  const text = environment[name] ?? '';
  if (text === '') return null;
  const number = Number(text);
  if (!Number.isFinite(number) || number <= 0)
    throw new Error(`${name} is ${text}; give a number above 0, or leave it out`);
  return number;
}

/** The one line a chaos run ends with; on standard output, past Jest's own frame around console lines. */
export function chaosResult(name: string, figures: Readonly<Record<string, number | string>>): void {
  const told = Object.entries(figures).map(([what, figure]) => `${what} ${figure}`);
  process.stdout.write(`chaos ${name}: ${told.join(', ')}\n`);
}
