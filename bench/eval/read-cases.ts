import { wantsSecondReading } from '../../src/model/reading/wants-second-reading.ts';
import { readAgain } from '../../src/run/read-again.ts';
import type { Policy } from '../../src/ticket/policy.ts';
import type { Understanding } from '../../src/ticket/understanding.ts';
import type { IntentModel } from '../../src/understand/classifier/intent-model.ts';
import { understand } from '../../src/understand/understand.ts';
import { aMessage, aTicket } from '../../test/support/a-ticket.ts';
import type { Asks } from './asks.ts';
import { atOnce } from './at-once.ts';
import type { EvalCase } from './eval-case.ts';

/** A message as it was read without a model, and with one. The same object twice: none was asked. */
export interface ReadCase extends EvalCase {
  readonly first: Understanding;
  readonly last: Understanding;
  /** Milliseconds of the built-in reading. */
  readonly ms: number;
}

export interface Reader {
  readonly intentModel: IntentModel;
  readonly model: Asks;
  readonly policy: Policy;
  /** Questions under way at the same time. */
  readonly atOnce: number;
  /** Milliseconds since some moment. */
  readonly steady: () => number;
  readonly onProgress: (done: number, all: number) => void;
}

/** A question that nobody calls off, and of whose calls nobody keeps a record. */
const CONTEXT = { signal: new AbortController().signal, record: () => undefined };

/**
 * Reads messages as a run does: each as a ticket's first mail, first by the program, then by the model where a run would
 * ask it. @throws whatever the model throws: an evaluation with a hole in it is none
 */
export async function readCases(cases: readonly EvalCase[], reader: Reader): Promise<readonly ReadCase[]> {
  let done = 0;
  return atOnce(cases, reader.atOnce, async (one, at) => {
    const read = await readCase(one, at, reader);
    reader.onProgress((done += 1), cases.length);
    return read;
  });
}

async function readCase(one: EvalCase, at: number, reader: Reader): Promise<ReadCase> {
  const { policy, intentModel, model, steady } = reader;
  const message = aMessage({ text: one.text });
  const ref = { helpdesk: 'file', id: String(at) };
  const ticket = aTicket({ ref, subject: one.subject, messages: [message] });
  const began = steady();
  const first = understand(ticket, {
    model: intentModel,
    ownAddresses: [],
    formSenders: [],
    timeZone: policy.brand.timezone,
  });
  const ms = steady() - began;
  const last = wantsSecondReading(first, policy)
    ? await readAgain(
        { ticket, understanding: first, policy, at: message.at, classifier: intentModel },
        CONTEXT,
        model,
      )
    : first;
  return { ...one, first, last, ms };
}
