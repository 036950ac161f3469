import { type LookUpInput, lookUp } from '../../src/look-up/look-up.ts';
import { aPolicy } from '../support/a-policy.ts';
import { NOW } from '../support/an-order.ts';
import { anUnderstanding } from '../support/an-understanding.ts';
import { aMessage, aTicket } from './a-ticket.ts';
import { type Behaviour, type Fakes, fakes } from './fake-ports.ts';

export interface Looked extends Fakes {
  readonly result: Awaited<ReturnType<typeof lookUp>>;
}

/** Runs one look-up to its end on a virtual clock. */
export async function look(behaviour: Behaviour = {}, input: Partial<LookUpInput> = {}): Promise<Looked> {
  const given = fakes(behaviour);
  const whole = {
    ticket: aTicket(),
    message: aMessage(),
    understanding: anUnderstanding(),
    policy: aPolicy(),
    now: NOW,
  };
  const context = { signal: new AbortController().signal, record: () => undefined };
  const result = await given.clock.run(lookUp({ ...whole, ...input }, given.tools, context));
  return { ...given, result };
}
