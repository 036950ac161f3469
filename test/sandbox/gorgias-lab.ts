import { GorgiasPeople } from '../../src/sandbox/gorgias/gorgias-people.ts';
import { GorgiasStandIn } from '../../src/sandbox/gorgias/gorgias-stand-in.ts';
import { inboxOf } from '../../src/sandbox/gorgias/inbox.ts';
import type { LeftMail } from '../../src/sandbox/gorgias/mail-sender.ts';
import { RequestLog } from '../../src/sandbox/request-log.ts';
import { type RunningStandIn, serveStandIn } from '../../src/sandbox/stand-in-server.ts';

const CREDENTIALS = { email: 'bot@acme.example', apiKey: 'key', bearer: 'token' };
export const BASIC = `Basic ${Buffer.from('bot@acme.example:key').toString('base64')}`;
export const BOX = 'support@acme.example';
export const MAIL = {
  address: 'ada@customers.example',
  name: 'Ada Keller',
  subject: 'Where?',
  text: 'Where is it?',
};

/** Whatever came over the wire; each test says what it expects of it. */
export type Json = ReturnType<typeof JSON.parse>;

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly json: Json;
  readonly headers: Headers;
}

/** A Gorgias stand-in behind real HTTP, with a clock that stands still until it is moved. */
export class GorgiasLab {
  now = Date.parse('2026-11-21T10:00:00.000Z');
  readonly standIn: GorgiasStandIn;
  readonly people: GorgiasPeople;
  #server: RunningStandIn | null = null;

  constructor(role = 'agent') {
    this.standIn = new GorgiasStandIn({
      account: 'acme',
      credentials: CREDENTIALS,
      clock: { now: () => this.now },
      role,
    });
    this.standIn.account.addMailbox(BOX, 'Acme Support');
    this.people = new GorgiasPeople(this.standIn);
  }

  async start(): Promise<this> {
    this.#server = await serveStandIn(this.standIn, new RequestLog());
    return this;
  }

  async stop(): Promise<void> {
    this.standIn.stop();
    await this.#server?.stop();
  }

  /** A text is sent as it is, anything else as JSON. */
  async call(method: string, path: string, body?: unknown, authorization = BASIC): Promise<Answer> {
    const response = await fetch(`${this.#server?.origin}${path}`, {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const json: Json = text === '' ? null : JSON.parse(text);
    return { status: response.status, text, json, headers: response.headers };
  }

  open(parts: Partial<Parameters<GorgiasPeople['customerOpens']>[0]> = {}): string {
    return this.people.customerOpens({ ...MAIL, ...parts }).ticketId;
  }

  /** The body of a reply that is taken; parts may be replaced. */
  reply(parts: object = {}): object {
    return {
      channel: 'email',
      via: 'api',
      from_agent: true,
      public: true,
      subject: 'Re: Where?',
      body_html: '<p>On its way.</p>',
      body_text: 'On its way.',
      sender: { id: this.standIn.self.id },
      receiver: { id: this.standIn.account.customers[0]?.id },
      source: { type: 'email', from: { address: BOX }, to: [{ address: MAIL.address }] },
      external_id: 'wa:key',
      ...parts,
    };
  }

  mailsOf(id: string): readonly LeftMail[] {
    return inboxOf(this.standIn).find((ticket) => ticket.id === id)?.mails ?? [];
  }
}
