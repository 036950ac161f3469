import type { ZendeskAccount } from './options.ts';
import type { Audit, Comment, Group, Macro, Role, Ticket, User } from './records.ts';
import type { LegacyRating, SurveyResponse } from './surveys.ts';
import type { TicketEvent } from './ticket-event.ts';
import type { Trigger, Webhook } from './webhooks.ts';

/** Everything one account holds. Records are replaced and never changed in place, so a reader keeps what it read. */
export class ZendeskState {
  readonly account: ZendeskAccount;
  readonly users = new Map<number, User>();
  readonly tickets = new Map<number, Ticket>();
  /** As they were left, stamped with their deletion. */
  readonly deleted = new Map<number, Ticket>();
  readonly webhooks: Webhook[] = [];
  readonly triggers: Trigger[] = [];
  readonly ratings: LegacyRating[] = [];
  readonly surveys: SurveyResponse[] = [];
  readonly groups: readonly Group[];
  readonly macros: readonly Macro[];
  readonly bot: User;
  readonly #comments = new Map<number, Comment[]>();
  readonly #audits = new Map<number, Audit[]>();
  readonly #listeners = new Set<(event: TicketEvent) => void>();
  #lastId = 8_447_388_090_000;
  #lastTicketId = 100;

  constructor(account: ZendeskAccount) {
    this.account = account;
    this.groups = account.groups.map((name) => ({ id: this.nextId(), name }));
    this.macros = account.macros.map(({ title, active, text, usage = 0 }) => ({
      id: this.nextId(),
      title,
      active,
      usage,
      actions: [
        { field: 'comment_value', value: ['channel:all', text] },
        { field: 'comment_value_html', value: `<p>${text}</p>` },
        { field: 'status', value: 'pending' },
      ],
    }));
    const { name, email, role, onlyPrivateComments } = account.bot;
    this.bot = this.addUser({ name, email, role, onlyPrivateComments });
  }

  nextId(): number {
    this.#lastId += 10;
    return this.#lastId;
  }

  nextTicketId(): number {
    this.#lastTicketId += 1;
    return this.#lastTicketId;
  }

  /** Now, in the whole seconds all stamps have. */
  stamp(): string {
    return new Date(Math.floor(this.account.clock.now() / 1_000) * 1_000).toISOString().replace('.000Z', 'Z');
  }

  /** Calls the listener with every ticket event from now on, in order. @returns ends that */
  onEvent(listener: (event: TicketEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  publish(event: TicketEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  addUser(person: {
    readonly name: string;
    readonly email: string | null;
    readonly role: Role;
    readonly suspended?: boolean;
    readonly verified?: boolean;
    readonly onlyPrivateComments?: boolean;
  }): User {
    const user: User = {
      id: this.nextId(),
      name: person.name,
      email: person.email?.toLowerCase() ?? null,
      role: person.role,
      suspended: person.suspended ?? false,
      verified: person.verified ?? person.role !== 'end-user',
      only_private_comments: person.onlyPrivateComments ?? false,
    };
    this.users.set(user.id, user);
    return user;
  }

  userByEmail(email: string): User | null {
    const wanted = email.toLowerCase();
    for (const user of this.users.values()) if (user.email === wanted) return user;
    return null;
  }

  /** Oldest first. */
  comments(ticketId: number): readonly Comment[] {
    return this.#comments.get(ticketId) ?? [];
  }

  /** Oldest first. */
  audits(ticketId: number): readonly Audit[] {
    return this.#audits.get(ticketId) ?? [];
  }

  addComment(ticketId: number, comment: Comment): void {
    this.#comments.set(ticketId, [...this.comments(ticketId), comment]);
  }

  addAudit(audit: Audit): void {
    this.#audits.set(audit.ticket_id, [...this.audits(audit.ticket_id), audit]);
  }
}
