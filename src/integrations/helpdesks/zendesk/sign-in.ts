import { Misconfigured } from '../../../ports/errors.ts';
import type { RunContext } from '../../../ports/run-context.ts';
import type { ZendeskConnection } from './connection.ts';
import { ZENDESK } from './id.ts';
import { MeAnswer } from './schema.ts';
import type { ZendeskSelf } from './self.ts';

const STAFF = ['agent', 'admin'];

/**
 * Asks who we are. With wrong credentials Zendesk answers 200 and a user without an id, so the status proves nothing.
 * @throws Misconfigured, UpstreamUnavailable, UpstreamMalformed
 */
export async function signIn(connection: ZendeskConnection, context: RunContext): Promise<ZendeskSelf> {
  const answer = await connection.get('self.read', MeAnswer, (client) => client.users.me(), context);
  if (answer === null)
    throw new Misconfigured(ZENDESK, 'there is no account of this name; check ZENDESK_SUBDOMAIN');
  const { id, role, only_private_comments } = answer.value.user;
  if (id === null)
    throw new Misconfigured(
      ZENDESK,
      'the credentials are not accepted (Zendesk answered as to an anonymous visitor)',
    );
  if (role === null || !STAFF.includes(role))
    throw new Misconfigured(
      ZENDESK,
      `the credentials belong to a user of role ${role ?? 'none'}; an agent is needed`,
    );
  return { userId: id, role, onlyPrivateComments: only_private_comments === true };
}
