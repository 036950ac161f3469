import type { CatchingUpClock } from './catching-up-clock.ts';
import { beganMsAgo, type TicketFixture } from './fixture.ts';
import { playAll, type Stage } from './play-all.ts';
import type { Row } from './table.ts';

/**
 * Plays first what has lain since the past, then what happens now, and says for each how it ended.
 * @param clock begins as far in the past as the oldest story; sandbox and service live by it
 */
export async function playFixtures(
  fixtures: readonly TicketFixture[],
  stage: Omit<Stage, 'letTimePass'> & { readonly onCaughtUp: () => void },
  clock: CatchingUpClock,
): Promise<readonly Row[]> {
  const playing = { ...stage, letTimePass: (): void => clock.catchUp() };
  const left = fixtures.filter((fixture) => beganMsAgo(fixture) > 0);
  const leftRows = await playAll(left, playing);
  clock.catchUp();
  stage.onCaughtUp();
  const others = await playAll(
    fixtures.filter((fixture) => !left.includes(fixture)),
    playing,
  );
  return [...others, ...leftRows];
}
