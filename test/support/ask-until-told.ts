import { aCustomer, ask, type Customer, type Desk, lookAt } from '../journeys/story.ts';
import type { World } from './world.ts';

/** A machine that does much else may use up a run's seconds for the shop; then a person has the ticket, as it should be. */
const TRIES = 5;

/** A customer with a plain question that was answered, and their ticket. Proof that a run of silence is not void. */
export async function askUntilTold(
  world: World,
  desk: Desk,
): Promise<{ readonly desk: Desk; readonly id: string; readonly customer: Customer }> {
  for (let time = 0; time < TRIES; time += 1) {
    const customer = aCustomer(world);
    const id = ask(world, desk, customer);
    await world.settled();
    if (lookAt(world, desk, id).told.length === 1) return { desk, id, customer };
  }
  throw new Error(`None of ${TRIES} customers was answered on ${desk}`);
}
