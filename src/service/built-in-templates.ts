import { loadTemplates } from '../respond/texts/load-templates.ts';
import { lazily } from '../understand/lazily.ts';
import { TEMPLATES_FOLDER } from './templates-folder.ts';

/**
 * The program's own texts, compiled once: parsed they are 5 MB, and the worker writes with them what the API shows.
 * @throws Misconfigured naming a broken template
 */
export const builtInTemplates = lazily(() => loadTemplates(TEMPLATES_FOLDER));
