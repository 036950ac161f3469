import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { aCustomer, ask, type Desk, type Mail } from '../journeys/story.ts';
import type { Asked } from './evidence.ts';

const DAY_MS = 86_400_000;

/** A new customer asks after a parcel that is calmly on its way, in real time: it can be answered and closed. */
export function askCalmly(sandbox: Sandbox, desk: Desk, mail: Mail = {}): Asked {
  const estimate = new Date(Date.now() + 3 * DAY_MS).toISOString().slice(0, 10);
  const customer = aCustomer({ sandbox }, { parcel: { estimate } });
  return { desk, id: ask({ sandbox }, desk, customer, mail), customer };
}
