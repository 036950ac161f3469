import type { Model } from '../../../ports/model.ts';
import type { PlugIn } from '../../../ports/plug-in.ts';
import { OpenaiModel } from './openai-model.ts';
import { OPENAI_SETTINGS, OpenaiSettings } from './settings.ts';

/** OpenAI, and every server that speaks its chat completions. */
export const openai: PlugIn<Model, typeof OpenaiSettings> = {
  id: 'openai',
  label: 'Language model (OpenAI or compatible)',
  docs: new URL('https://platform.openai.com/docs/api-reference/chat'),
  settings: OPENAI_SETTINGS,
  schema: OpenaiSettings,
  presence: ['OPENAI_API_KEY', 'OPENAI_BASE_URL', 'OPENAI_MODEL'],
  create: (settings, tools) => new OpenaiModel(settings, tools),
};
