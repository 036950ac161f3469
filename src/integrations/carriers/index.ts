import type { CarrierTracker } from '../../ports/carrier-tracker.ts';
import { type RegisteredPlugIn, register } from '../../ports/plug-in.ts';
import { easypost } from './easypost/index.ts';

/** Every carrier tracker we speak; one line each. `registry.test.ts` holds it against the folders. */
export const CARRIERS: readonly RegisteredPlugIn<CarrierTracker>[] = [register(easypost)];
