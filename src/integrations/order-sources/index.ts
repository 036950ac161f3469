import type { OrderSource } from '../../ports/order-source.ts';
import { type RegisteredPlugIn, register } from '../../ports/plug-in.ts';
import { shopify } from './shopify/index.ts';

/** Every order source we speak; one line each. `registry.test.ts` holds it against the folders. */
export const ORDER_SOURCES: readonly RegisteredPlugIn<OrderSource>[] = [register(shopify)];
