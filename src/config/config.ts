import type { RawSettings } from '../ports/plug-in.ts';
import type { ServiceSettings } from './variables.ts';

export interface Config {
  readonly service: ServiceSettings;
  /** Values per plug-in id, for the plug-ins the operator has configured; checked, and handed to `build` as they are. */
  readonly plugIns: ReadonlyMap<string, RawSettings>;
}
