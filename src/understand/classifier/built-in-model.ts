import { readFileSync } from 'node:fs';
import { type IntentModel, readModel } from './intent-model.ts';

/** Where `npm run train` leaves the weights. */
export const BUILT_IN_FILE = new URL('intent-model.bin', import.meta.url);

/** The classifier that comes along, trained on `fixtures/intents`. */
export function builtInModel(): IntentModel {
  return readModel(readFileSync(BUILT_IN_FILE));
}
