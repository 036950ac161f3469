import type { RunContext } from '../../../ports/run-context.ts';
import type { Tools } from '../../../ports/tools.ts';
import type { ZendeskConnection } from './connection.ts';
import { pages } from './pages.ts';
import { GroupsAnswer } from './schema.ts';

const FRESH_MS = 10 * 60_000;
const GROUP_PAGES = 10;

/** Groups by name, kept for ten minutes. */
export class Groups {
  readonly #connection: ZendeskConnection;
  readonly #tools: Tools;
  #known: { readonly ids: ReadonlyMap<string, string>; readonly until: number } | null = null;

  constructor(connection: ZendeskConnection, tools: Tools) {
    this.#connection = connection;
    this.#tools = tools;
  }

  /**
   * The id of the group of this name, upper and lower case alike; `null` when there is none or nobody could say.
   * A hand-over matters more than the group it lands in, so this never throws.
   */
  async idOf(name: string, context: RunContext): Promise<string | null> {
    try {
      const id = (await this.#ids(context)).get(name.trim().toLowerCase()) ?? null;
      if (id === null) this.#tools.logger.warn({ group: name }, 'Zendesk has no group of this name');
      return id;
    } catch (error) {
      this.#tools.logger.warn({ error, group: name }, 'Zendesk would not list its groups');
      return null;
    }
  }

  async #ids(context: RunContext): Promise<ReadonlyMap<string, string>> {
    const now = this.#tools.clock.wall();
    if (this.#known !== null && now < this.#known.until) return this.#known.ids;
    const ids = new Map<string, string>();
    const list = pages(
      this.#connection,
      {
        operation: 'groups.list',
        shape: GroupsAnswer,
        atMost: GROUP_PAGES,
        request: (page) => (client) => client.groups.get(['groups', page]),
      },
      context,
    );
    for await (const { groups } of list)
      for (const group of groups) ids.set(group.name.trim().toLowerCase(), group.id);
    this.#known = { ids, until: now + FRESH_MS };
    return ids;
  }
}
