import type { StandIn, StandInAnswer, StandInRequest } from '../stand-in-server.ts';
import { Account } from './account.ts';
import { failure, movedTo, notFound } from './answers.ts';
import { type ApiCredentials, isAuthentic } from './authenticate.ts';
import { CallBucket } from './call-bucket.ts';
import { Desk } from './desk.ts';
import { MailSender } from './mail-sender.ts';
import type { UserRecord } from './records.ts';
import { directoryRoutes } from './routes/directory.ts';
import { integrationRoutes } from './routes/integrations.ts';
import { messageRoutes } from './routes/messages.ts';
import type { Room, Route } from './routes/route.ts';
import { surveyRoutes } from './routes/surveys.ts';
import { tagRoutes } from './routes/tags.ts';
import { ticketRoutes } from './routes/tickets.ts';
import { type DelivererOptions, WebhookDeliverer } from './webhook-deliverer.ts';

export interface GorgiasOptions {
  /** Subdomain of the account. */
  readonly account: string;
  readonly credentials: ApiCredentials;
  /** Business time: stamps, and the leaky bucket. */
  readonly clock: { now(): number };
  /** Role of the user the credentials belong to; an observer may read only. Default `agent`. */
  readonly role?: string;
  /** Real ms between taking a message and its mail leaving. Default 20. */
  readonly sendingMs?: number;
  readonly webhooks?: Partial<DelivererOptions>;
}

const ROUTES: readonly Route[] = [
  ...ticketRoutes,
  ...tagRoutes,
  ...messageRoutes,
  ...integrationRoutes,
  ...directoryRoutes,
  ...surveyRoutes,
];

/** Gorgias as its documentation and the recorded answers describe it, for one account. */
export class GorgiasStandIn implements StandIn {
  readonly vendor = 'gorgias';
  readonly account: Account;
  readonly desk: Desk;
  readonly sender: MailSender;
  readonly deliverer: WebhookDeliverer;
  readonly bucket: CallBucket;
  /** The user our credentials belong to. */
  readonly self: UserRecord;
  readonly #credentials: ApiCredentials;

  constructor(options: GorgiasOptions) {
    const now = (): number => options.clock.now();
    this.#credentials = options.credentials;
    this.account = new Account(options.account, now);
    this.deliverer = new WebhookDeliverer(this.account, {
      timeoutMs: 5_000,
      retryPauseMs: 1_000,
      deactivateAfter: 100,
      hmac: null,
      ...options.webhooks,
    });
    this.sender = new MailSender(this.account, options.sendingMs ?? 20, (message) => {
      const ticket = this.account.tickets.get(message.ticket_id);
      if (ticket !== undefined) this.deliverer.announce('ticket-message-failed', ticket, message);
    });
    this.desk = new Desk(this.account, this.sender, this.deliverer);
    this.bucket = new CallBucket(now);
    this.self = this.account.addUser('Whereabouts', options.credentials.email, options.role ?? 'agent');
  }

  handle(request: StandInRequest): StandInAnswer {
    const answer = this.#answer(request);
    const headers = { 'X-Gorgias-Account-Api-Call-Limit': this.bucket.header(), ...answer.headers };
    return { ...answer, headers };
  }

  /** Resolves when no mail is about to leave and no webhook is under way. */
  async idle(): Promise<void> {
    await this.sender.idle();
    await this.deliverer.idle();
  }

  /** Ends what runs in the background. */
  stop(): void {
    this.sender.stop();
    this.deliverer.stop();
    this.desk.stop();
  }

  #answer(request: StandInRequest): StandInAnswer {
    // Uris of the API end with a slash and are taken with or without.
    const path = request.url.pathname.replace(/(.)\/+$/, '$1');
    const here = ROUTES.filter((route) => route.path.test(path));
    const route = here.find(({ method }) => method === request.method);
    const operation = route?.operation ?? 'unknown';
    if (!isAuthentic(request.headers['authorization'], this.#credentials)) {
      return failure(401, 'Authentication is required to access this resource.', operation);
    }
    const wait = this.bucket.take();
    if (wait !== null) {
      return { ...failure(429, 'Too many requests.', operation), headers: { 'Retry-after': String(wait) } };
    }
    if (here.length === 0) return notFound(operation);
    if (route === undefined) return failure(405, 'Method not allowed.', operation);
    if (request.method !== 'GET' && this.self.role.name === 'observer-agent') {
      return failure(403, 'You do not have the permission to do this.', operation);
    }
    const [, first = '0', second = '0'] = route.path.exec(path) ?? [];
    const into = path.startsWith('/api/tickets/') ? this.account.merged.get(Number(first)) : undefined;
    if (into !== undefined) return movedTo(path.replace(first, String(into)), operation);
    const { account, desk, sender, deliverer, self } = this;
    const room: Room = { account, desk, sender, deliverer, self };
    return route.run({ room, request, ids: [Number(first), Number(second)], operation });
  }
}
