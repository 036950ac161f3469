import type { Clock, Logger, Tools } from '../../../ports/tools.ts';
import type { GorgiasClient } from './client.ts';
import { Directory } from './directory.ts';
import { Recent } from './recent.ts';
import type { GorgiasSettings } from './settings.ts';

/** More tickets than are ever worked at once; beyond it a lookup costs a request and nothing else. */
const REMEMBERED = 2_000;

/** What the operations of one account share. */
export interface AccountDesk {
  readonly account: string;
  readonly origin: string;
  readonly secrets: readonly string[];
  readonly client: GorgiasClient;
  readonly directory: Directory;
  readonly logger: Logger;
  readonly clock: Clock;
  /** Ids of messages we wrote, so that their echo is dropped without a request. */
  readonly written: Recent<true>;
  /** By ticket: newest message that is not ours, as the last look in this run showed; '0': none since it was read. */
  readonly lastLook: Recent<string>;
}

export function openDesk(settings: GorgiasSettings, client: GorgiasClient, tools: Tools): AccountDesk {
  return {
    account: settings.GORGIAS_ACCOUNT,
    origin: settings.GORGIAS_BASE_URL,
    secrets: settings.GORGIAS_WEBHOOK_SECRET,
    client,
    directory: new Directory(client, () => tools.clock.wall()),
    logger: tools.logger,
    clock: tools.clock,
    written: new Recent(REMEMBERED),
    lastLook: new Recent(REMEMBERED),
  };
}
