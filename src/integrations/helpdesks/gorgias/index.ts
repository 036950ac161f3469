import type { Helpdesk } from '../../../ports/helpdesk.ts';
import type { PlugIn } from '../../../ports/plug-in.ts';
import { GorgiasClient } from './client.ts';
import { GorgiasHelpdesk } from './helpdesk.ts';
import { GORGIAS_SETTINGS, GorgiasSettings } from './settings.ts';

/** Tickets of a Gorgias account: read and answered through its REST API, announced by an HTTP integration. */
export const gorgias: PlugIn<Helpdesk, typeof GorgiasSettings> = {
  id: 'gorgias',
  label: 'Gorgias',
  docs: new URL('https://developers.gorgias.com/reference/introduction'),
  settings: GORGIAS_SETTINGS,
  schema: GorgiasSettings,
  presence: ['GORGIAS_ACCOUNT', 'GORGIAS_EMAIL', 'GORGIAS_API_KEY', 'GORGIAS_WEBHOOK_SECRET'],
  create: (settings, tools) => new GorgiasHelpdesk(settings, new GorgiasClient(settings, tools), tools),
};
