import type { Breaker } from '../ports/breakers.ts';
import { EXIT } from './exit-codes.ts';
import { withStore } from './open-store-beside.ts';

/** Prints the breaker of each account. Exit 1: one has tripped. */
export async function showBreakers(environment: NodeJS.ProcessEnv): Promise<void> {
  const breakers = await withStore(environment, (store) => store.breakers.list());
  const lines = breakers.map(inWords);
  process.stdout.write(`${lines.length === 0 ? 'No breaker has ever tripped' : lines.join('\n')}\n`);
  if (breakers.some(({ open }) => open)) process.exitCode = EXIT.problem;
}

/** Lets answers go out again. @param account `null`: every one that has tripped */
export async function resetBreakers(
  { account, reason }: { readonly account?: string; readonly reason: string },
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  const change = { account: account ?? null, by: 'command line', reason };
  const reset = await withStore(environment, (store) => store.breakers.reset(change));
  const lines = reset.map(
    (breaker) => `The breaker of ${breaker.account} was reset; answers may go out again`,
  );
  process.stdout.write(`${lines.length === 0 ? 'No breaker had tripped' : lines.join('\n')}\n`);
}

function inWords({ account, open, why, changedAt }: Breaker): string {
  return open
    ? `${account}: tripped ${changedAt}, nothing public leaves: ${why}. Look what happened, then: whereabouts breaker reset`
    : `${account}: reset ${changedAt}: ${why}`;
}
