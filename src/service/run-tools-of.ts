import type { ServiceSettings } from '../config/variables.ts';
import { loadAlmanac } from '../look-up/almanac.ts';
import type { Clock, Logger } from '../ports/tools.ts';
import type { Reach } from '../respond/failpoint.ts';
import { loadTemplates } from '../respond/texts/load-templates.ts';
import { createReplyWriter } from '../respond/texts/reply-writer.ts';
import type { RunTools } from '../run/run-tools.ts';
import type { Store } from '../store/open-store.ts';
import type { IntentModel } from '../understand/classifier/intent-model.ts';
import type { Connections } from './connections.ts';
import { macroShelf } from './macro-shelf.ts';
import { TEMPLATES_FOLDER } from './templates-folder.ts';

/** What runs work with, by helpdesk. @throws Misconfigured naming a broken template */
export async function runToolsOf(built: {
  readonly connections: Connections;
  readonly store: Store;
  readonly settings: ServiceSettings;
  /** The built-in classifier, or the one `INTENT_MODEL` names. */
  readonly model: IntentModel;
  readonly parts: { readonly clock: Clock; readonly logger: Logger; readonly reach: Reach };
}): Promise<ReadonlyMap<string, RunTools>> {
  const { connections, store, settings, model } = built;
  const { clock, logger, reach } = built.parts;
  const { orders, carriers } = connections;
  const { effects: ledger, bodies, runs, policies, promises, parcels, orderCache, templates } = store;
  const common = {
    orders,
    carriers,
    ledger,
    bodies,
    runs,
    policies,
    promises,
    parcels,
    orderCache,
    templates,
    clock,
    logger,
    reach,
    writer: createReplyWriter(loadTemplates(TEMPLATES_FOLDER)),
    almanac: await loadAlmanac(),
    model,
    decisionUrl: decisionUrls(settings.PUBLIC_URL),
    unclearMs: settings.UNCLEAR_SEND_SECONDS * 1_000,
  };
  return new Map(
    connections.helpdesks.map((helpdesk) => {
      const macros = macroShelf(helpdesk, { clock, logger });
      return [helpdesk.id, { ...common, helpdesk, macros }];
    }),
  );
}

function decisionUrls(publicUrl: string | undefined): RunTools['decisionUrl'] {
  if (publicUrl === undefined) return () => null;
  const base = publicUrl.replace(/\/+$/, '');
  return ({ helpdesk, id }) => `${base}/admin/tickets/${helpdesk}/${id}`;
}
