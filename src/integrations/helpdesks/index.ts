import type { Helpdesk } from '../../ports/helpdesk.ts';
import { type RegisteredPlugIn, register } from '../../ports/plug-in.ts';
import { gorgias } from './gorgias/index.ts';
import { zendesk } from './zendesk/index.ts';

/** Every helpdesk we speak; one line each. `registry.test.ts` holds it against the folders. */
export const HELPDESKS: readonly RegisteredPlugIn<Helpdesk>[] = [register(zendesk), register(gorgias)];
