import { type KeptTracker, trackerFromAnswer } from '../../integrations/carriers/easypost/index.ts';
import { WrongUsage } from '../wrong-usage.ts';
import { givenJson } from './given-json.ts';

/** A tracker, and where it was found. */
export interface GivenTracker extends KeptTracker {
  readonly file: string;
}

const WHAT =
  'a tracker as EasyPost answers it or sends it to a webhook, as in fixtures/easypost/tracker-in-transit.json';

/** Every tracker in a file, however deep: answers, lists, webhooks and recordings alike. @throws WrongUsage: it holds none */
export function givenTrackers(file: string): readonly GivenTracker[] {
  const found = trackersIn(givenJson(file, WHAT));
  if (found.length === 0) throw new WrongUsage(`${file} holds no tracker; give ${WHAT}`);
  return found.map((value) => {
    const tracker = trackerFromAnswer(value);
    if (typeof tracker === 'string') throw new WrongUsage(`${file} holds no whole tracker:\n${tracker}`);
    return { ...tracker, file };
  });
}

/** A list and not a recursion: JSON may be nested deeper than a stack is. */
function trackersIn(document: unknown): readonly object[] {
  const open: unknown[] = [document];
  const found: object[] = [];
  for (const held of open) {
    if (typeof held !== 'object' || held === null) continue;
    if ('object' in held && held.object === 'Tracker') found.push(held);
    else for (const inner of Object.values(held)) open.push(inner);
  }
  return found;
}
