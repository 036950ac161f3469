import { join } from 'node:path';

/** Our own labelled messages. */
export const CORPUS = join(import.meta.dirname, '../../fixtures/intents');
