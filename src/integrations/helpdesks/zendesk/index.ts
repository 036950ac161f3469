import type { Helpdesk } from '../../../ports/helpdesk.ts';
import type { PlugIn } from '../../../ports/plug-in.ts';
import { ZENDESK } from './id.ts';
import { SETTINGS, ZendeskSettings } from './settings.ts';
import { ZendeskHelpdesk } from './zendesk-helpdesk.ts';

/** Zendesk Support as a helpdesk. */
export const zendesk: PlugIn<Helpdesk, typeof ZendeskSettings> = {
  id: ZENDESK,
  label: 'Zendesk',
  docs: new URL('https://developer.zendesk.com/api-reference/ticketing/introduction/'),
  settings: SETTINGS,
  schema: ZendeskSettings,
  presence: ['ZENDESK_SUBDOMAIN', 'ZENDESK_OAUTH_CLIENT_ID', 'ZENDESK_EMAIL', 'ZENDESK_BASE_URL'],
  create: (settings, tools) => new ZendeskHelpdesk(settings, tools),
};
