import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';

/** Kept connections to one server. */
export type Connections = HttpAgent | HttpsAgent;

/**
 * Connections that are used again. superagent opens one for each request unless it is given some, and with TLS that is
 * two more journeys to EasyPost for every parcel.
 */
export function connectionsTo(baseUrl: string): Connections {
  const kept = { keepAlive: true };
  return new URL(baseUrl).protocol === 'https:' ? new HttpsAgent(kept) : new HttpAgent(kept);
}
