import { join } from 'node:path';

/** The texts that come with the program, `<language>/<name>.liquid`. */
export const TEMPLATES_FOLDER = join(import.meta.dirname, '../../templates');
