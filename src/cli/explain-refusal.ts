/** Errors that tell an operator what to do; everything else is a bug and deserves its stack. */
const REFUSALS = [
  'WrongUsage',
  'ConfigRefused',
  'StartRefused',
  'PolicyRefused',
  'StorageUnavailable',
  'Misconfigured',
];

/** What keeps a command from running, as lines for a person; `null`: it is a bug. Loads nothing: help must be quick. */
export function explainRefusal(error: unknown): string | null {
  return error instanceof Error && REFUSALS.includes(error.name) ? error.message : null;
}
