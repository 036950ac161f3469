import type { ServiceSettings } from '../config/variables.ts';
import { openAlmanac } from '../look-up/almanac.ts';
import { webhookChat } from '../platform/team-chat.ts';
import type { Model } from '../ports/model.ts';
import type { Clock, Logger } from '../ports/tools.ts';
import type { Reach } from '../respond/failpoint.ts';
import { createReplyWriter } from '../respond/texts/reply-writer.ts';
import type { RunTools } from '../run/run-tools.ts';
import type { Store } from '../store/open-store.ts';
import type { IntentModel } from '../understand/classifier/intent-model.ts';
import { builtInTemplates } from './built-in-templates.ts';
import type { Connections } from './connections.ts';
import { feedbackUrls } from './feedback-urls.ts';
import { macroShelf } from './macro-shelf.ts';

/** What runs work with, by helpdesk. @throws Misconfigured naming a broken template */
export async function runToolsOf(built: {
  readonly connections: Connections;
  readonly store: Store;
  readonly settings: ServiceSettings;
  /** The built-in classifier, or the one `INTENT_MODEL` names. */
  readonly model: IntentModel;
  readonly languageModel: Model | null;
  readonly parts: { readonly clock: Clock; readonly logger: Logger; readonly reach: Reach };
}): Promise<ReadonlyMap<string, RunTools>> {
  const { connections, store, settings, model, languageModel } = built;
  const { clock, logger, reach } = built.parts;
  const { orders, carriers } = connections;
  const common = {
    orders,
    carriers,
    ...booksOf(store),
    chat: chatOf(settings, logger),
    clock,
    logger,
    reach,
    writer: createReplyWriter(builtInTemplates()),
    almanac: openAlmanac(),
    model,
    languageModel,
    decisionUrl: decisionUrls(settings.PUBLIC_URL),
    feedbackUrl: feedbackUrls(settings.PUBLIC_URL, store.feedbackLinks),
    ticketUrl: ticketUrls(connections),
    unclearMs: settings.UNCLEAR_SEND_SECONDS * 1_000,
  };
  return new Map(
    connections.helpdesks.map((helpdesk) => {
      const macros = macroShelf(helpdesk, { book: store.macros, clock, logger });
      return [helpdesk.id, { ...common, helpdesk, macros }];
    }),
  );
}

function booksOf({
  effects: ledger,
  bodies,
  runs,
  feedback,
  policies,
  promises,
  handOvers,
  parcels,
  orderCache,
  templates,
}: Store) {
  return { ledger, bodies, runs, feedback, policies, promises, handOvers, parcels, orderCache, templates };
}

function chatOf({ HANDOVER_WEBHOOK_URL: url }: ServiceSettings, logger: Logger): RunTools['chat'] {
  return url === undefined ? null : webhookChat(url, logger);
}

function ticketUrls({ helpdesks }: Connections): RunTools['ticketUrl'] {
  return (ref) => helpdesks.find(({ id }) => id === ref.helpdesk)?.ticketUrl(ref) ?? null;
}

function decisionUrls(publicUrl: string | undefined): RunTools['decisionUrl'] {
  if (publicUrl === undefined) return () => null;
  const base = publicUrl.replace(/\/+$/, '');
  return ({ helpdesk, id }) => `${base}/admin/tickets/${helpdesk}/${id}`;
}
