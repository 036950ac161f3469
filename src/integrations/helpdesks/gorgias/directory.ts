import type { HelpdeskSelf } from '../../../ports/helpdesk.ts';
import type { RunContext } from '../../../ports/run-context.ts';
import { GorgiasIntegration, GorgiasTeam, GorgiasUser } from './answers.ts';
import type { GorgiasClient } from './client.ts';
import { listAll } from './list-all.ts';
import { parseAnswer } from './parse-answer.ts';
import { Remembered } from './remembered.ts';

/** A connected mailbox: mail can be sent from it. */
export interface Mailbox {
  /** Lower case. */
  readonly address: string;
  readonly name: string | null;
}

const MAILBOX_TYPES = ['email', 'gmail', 'outlook'];

/** What every ticket needs to know of the account, asked once: who we are, which mailboxes and teams there are. */
export class Directory {
  readonly self: Remembered<HelpdeskSelf>;
  readonly mailboxes: Remembered<readonly Mailbox[]>;
  readonly #teams: Remembered<readonly { readonly id: string; readonly name: string }[]>;

  constructor(client: GorgiasClient, wall: () => number) {
    this.self = new Remembered(async (context) => selfOf(client, context), wall);
    this.mailboxes = new Remembered(async (context) => mailboxesOf(client, context), wall);
    this.#teams = new Remembered(
      async (context) =>
        listAll(
          client,
          { path: '/teams', query: { limit: '100' }, operation: 'teams.list' },
          GorgiasTeam,
          context,
        ),
      wall,
    );
  }

  /** `null`: the account has no team of this name. */
  async teamId(name: string, context: RunContext): Promise<string | null> {
    const wanted = name.trim().toLowerCase();
    const named = (team: { readonly name: string }): boolean => team.name.trim().toLowerCase() === wanted;
    const teams = await this.#teams.getFitting((known) => known.some(named), context);
    return teams.find(named)?.id ?? null;
  }
}

async function selfOf(client: GorgiasClient, context: RunContext): Promise<HelpdeskSelf> {
  const answer = await client.send({ method: 'GET', path: '/users/0', operation: 'self.read' }, context);
  const { id, role, roles } = parseAnswer(answer, GorgiasUser, 'user');
  const older = Array.isArray(roles) ? roles[0] : roles;
  return { userId: id, role: role?.name ?? older?.name ?? 'unknown' };
}

/** All types are asked for at once: one request, and shops on Gmail or Outlook have mailboxes too. */
async function mailboxesOf(client: GorgiasClient, context: RunContext): Promise<readonly Mailbox[]> {
  const request = { path: '/integrations', query: { limit: '100' }, operation: 'integrations.list' };
  const all = await listAll(client, request, GorgiasIntegration, context);
  return all
    .filter(({ type, deactivated_datetime: off }) => MAILBOX_TYPES.includes(type) && !off)
    .flatMap(({ meta, name }) =>
      meta?.address ? [{ address: meta.address.trim().toLowerCase(), name: name ?? null }] : [],
    );
}
