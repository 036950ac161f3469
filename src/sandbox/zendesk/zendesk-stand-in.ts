import type { StandIn, StandInAnswer, StandInRequest } from '../stand-in-server.ts';
import { type Given, json, notFound, titled, unauthenticated } from './answers.ts';
import { allows, type Caller, ZendeskAuth } from './auth.ts';
import { type Subscription, WebhookDeliverer } from './deliverer.ts';
import { type InboxTicket, inboxOf } from './inbox.ts';
import { deleteTicket } from './incremental.ts';
import type { ZendeskAccount } from './options.ts';
import {
  type AgentAction,
  agentActs,
  agentMerges,
  type CustomerMessage,
  customerWrites,
  type Written,
} from './people.ts';
import { RateLimits } from './rate-limits.ts';
import { type Route, routeOf } from './routes.ts';
import { ZendeskState } from './state.ts';
import { customerRates } from './surveys.ts';
import { addTrigger, addWebhook, type Trigger } from './webhooks.ts';

/**
 * A Zendesk account on this machine: the part of the API that a helpdesk robot meets, with the vendor's refusals, plus
 * the people who write to it. Behaves by the vendor's documentation and recorded answers, never by what our client sends.
 */
export class ZendeskStandIn implements StandIn {
  readonly vendor = 'zendesk';
  readonly state: ZendeskState;
  readonly #auth: ZendeskAuth;
  readonly #limits: RateLimits;
  readonly #deliverers: WebhookDeliverer[] = [];

  constructor(account: ZendeskAccount) {
    this.state = new ZendeskState(account);
    this.#auth = new ZendeskAuth(this.state);
    this.#limits = new RateLimits(this.state);
    this.state.onEvent((event) => {
      for (const deliverer of this.#deliverers) deliverer.deliver(event);
    });
  }

  /** From now on ticket events of these types go to this webhook, signed. */
  subscribe(subscription: Subscription): WebhookDeliverer {
    const webhook = addWebhook(
      this.state,
      subscription.url,
      subscription.events.map((event) => `zen:event-type:${event}`),
    );
    const deliverer = new WebhookDeliverer(subscription, () => webhook.status === 'active');
    this.#deliverers.push(deliverer);
    return deliverer;
  }

  /** Switches every webhook on or off, as an admin does. */
  switchWebhooks(status: 'active' | 'inactive'): void {
    for (const webhook of this.state.webhooks) webhook.status = status;
  }

  /** A webhook that a trigger rings. The stand-in lists both, and rings by events only. */
  connectTrigger(url: string): { readonly trigger: Trigger } {
    const webhook = addWebhook(this.state, url, ['conditional_ticket_events']);
    return { trigger: addTrigger(this.state, webhook.id) };
  }

  /** Somebody deletes the ticket: it is gone everywhere but in the incremental export. */
  agentDeletes(ticketId: number): void {
    deleteTicket(this.state, ticketId);
  }

  /** Resolves when every webhook has been answered, or given up. */
  async idle(): Promise<void> {
    await Promise.all(this.#deliverers.map((deliverer) => deliverer.idle()));
  }

  customerWrites(message: CustomerMessage): Written {
    return customerWrites(this.state, message);
  }

  /** A rating of 1 to 5 goes into a survey of the newer kind. */
  customerRates(ticketId: number, given: Parameters<typeof customerRates>[2]): void {
    customerRates(this.state, ticketId, given);
  }

  agentActs(action: AgentAction): { readonly commentId: number | null } {
    return agentActs(this.state, action);
  }

  /** An agent merges one ticket into another. */
  agentMerges(merge: Parameters<typeof agentMerges>[1]): void {
    agentMerges(this.state, merge);
  }

  /** Ends every token that was ever issued. */
  revokeTokens(): void {
    this.#auth.revokeAll();
  }

  /** All tickets with all that was said, newest first: the truth for tests, and what the sandbox page shows. */
  inbox(): readonly InboxTicket[] {
    return inboxOf(this.state);
  }

  handle(request: StandInRequest): StandInAnswer {
    const path = request.url.pathname.replace(/\.json$/, '');
    if (request.method === 'POST' && path === '/oauth/tokens')
      return { ...this.#auth.issue(request), operation: 'oauth.token' };
    const route = routeOf(request.method, path);
    const operation = route?.operation ?? 'unknown';
    const given = route === null ? notFound('InvalidEndpoint') : this.#answer(route, request);
    return { ...given, operation };
  }

  #answer(route: Route, request: StandInRequest): Given {
    const caller = this.#auth.callerOf(request);
    if (caller.kind === 'bad_token')
      return json(401, {
        error: 'invalid_token',
        error_description: 'The access token is expired or unknown',
      });
    if (caller.kind === 'anonymous') return this.#anonymous(route);
    const ticketId = route.operation === 'ticket.update' ? (route.ids[0] ?? null) : null;
    const isExport = route.operation === 'incremental.tickets';
    const updated = ticketId === null ? null : { ticketId, userId: caller.user.id };
    const { refused, headers } = this.#limits.take(isExport ? 'export' : updated);
    const given = refused ?? this.#permitted(route, request, caller);
    return { ...given, headers: { ...headers, 'x-zendesk-api-version': 'v2', ...given.headers } };
  }

  #permitted(route: Route, request: StandInRequest, caller: Caller & { kind: 'user' }): Given {
    if (!allows(caller, request.method, route.resource))
      return titled(403, 'Forbidden', 'You are missing the required scopes.');
    return route.answer({
      state: this.state,
      url: request.url,
      body: request.body,
      user: caller.user,
      ids: route.ids,
    });
  }

  /** Wrong credentials are not refused on this one endpoint: the answer is 200 and a user who is nobody. */
  #anonymous(route: Route): Given {
    if (route.operation !== 'users.me') return unauthenticated();
    return json(200, {
      user: { id: null, name: 'Anonymous user', email: 'invalid@example.com', role: 'end-user' },
    });
  }
}
