import type { CarrierTracker } from '../../../ports/carrier-tracker.ts';
import type { PlugIn } from '../../../ports/plug-in.ts';
import { EasypostClient } from './client.ts';
import { EASYPOST_SETTINGS, EasypostSettings } from './settings.ts';
import { EasypostTracker } from './tracker.ts';

export { type KeptTracker, trackerFromAnswer } from './tracker-from-answer.ts';
export { verifyEasypostWebhook } from './verify-webhook.ts';

/** Parcel tracking by EasyPost, over a hundred carriers with one key. */
export const easypost: PlugIn<CarrierTracker, typeof EasypostSettings> = {
  id: 'easypost',
  label: 'EasyPost',
  docs: new URL('https://docs.easypost.com/docs/trackers'),
  settings: EASYPOST_SETTINGS,
  schema: EasypostSettings,
  presence: ['EASYPOST_API_KEY', 'EASYPOST_WEBHOOK_SECRET'],
  create: (settings, tools) => new EasypostTracker(new EasypostClient(settings, tools), tools),
};
