import type { Model } from '../../ports/model.ts';
import { type RegisteredPlugIn, register } from '../../ports/plug-in.ts';
import { openai } from './openai/index.ts';

/** Every way to a language model; one line each. `registry.test.ts` holds it against the folders. */
export const MODELS: readonly RegisteredPlugIn<Model>[] = [register(openai)];
