import type { Config } from '../config/config.ts';
import { CARRIERS } from '../integrations/carriers/index.ts';
import { HELPDESKS } from '../integrations/helpdesks/index.ts';
import { MODELS } from '../integrations/models/index.ts';
import { ORDER_SOURCES } from '../integrations/order-sources/index.ts';
import type { CarrierTracker } from '../ports/carrier-tracker.ts';
import type { Helpdesk } from '../ports/helpdesk.ts';
import type { Model } from '../ports/model.ts';
import type { OrderSource } from '../ports/order-source.ts';
import type { RegisteredPlugIn } from '../ports/plug-in.ts';
import type { Tools } from '../ports/tools.ts';

/** Every plug-in there is, for the configuration and its documentation. */
export const PLUG_INS = [...HELPDESKS, ...ORDER_SOURCES, ...CARRIERS, ...MODELS] as const;

/** The vendors this service is connected to. */
export interface Connections {
  readonly helpdesks: readonly Helpdesk[];
  /** The first one configured; a shop has one system that owns its orders. */
  readonly orders: OrderSource | null;
  readonly carriers: readonly CarrierTracker[];
  /** May help with reading and wording; nothing depends on it. */
  readonly model: Model | null;
}

/** Builds the plug-ins the operator has configured. */
export function connect({ plugIns }: Config, tools: Tools): Connections {
  return {
    helpdesks: built(HELPDESKS),
    orders: built(ORDER_SOURCES)[0] ?? null,
    carriers: built(CARRIERS),
    model: built(MODELS)[0] ?? null,
  };

  function built<Port>(registry: readonly RegisteredPlugIn<Port>[]): readonly Port[] {
    return registry.flatMap((plugIn) => {
      const values = plugIns.get(plugIn.id);
      return values === undefined ? [] : [plugIn.build(values, tools)];
    });
  }
}
