/**
 * What a Gorgias account holds, field for field as its API shows it (names are the vendor's). Only fields that some
 * operation of the stand-in reads or returns; times are ISO text with microseconds and "+00:00".
 */
export interface UserRecord {
  readonly id: number;
  readonly email: string;
  readonly name: string;
  readonly firstname: string;
  readonly lastname: string;
  /** admin, agent, basic-agent, lite-agent, observer-agent, internal-agent, bot */
  readonly role: { readonly name: string };
}

export interface CustomerRecord {
  readonly id: number;
  readonly email: string | null;
  name: string | null;
  readonly firstname: string;
  readonly lastname: string;
  readonly external_id: string | null;
  readonly note: string | null;
  readonly language: string | null;
  readonly channels: readonly {
    readonly id: number;
    readonly type: string;
    readonly address: string;
    readonly preferred: boolean;
  }[];
  /** Keyed by integration id; `{}` when no shop is connected. */
  readonly integrations: Readonly<Record<string, unknown>>;
  readonly data: unknown;
  readonly meta: { readonly name_set_via: string };
}

export interface MailAddress {
  readonly address: string;
  readonly name?: string | undefined;
}

export interface MessageSource {
  readonly type: string;
  readonly from?: MailAddress | undefined;
  readonly to?: readonly MailAddress[] | undefined;
  readonly cc?: readonly MailAddress[] | undefined;
  readonly bcc?: readonly MailAddress[] | undefined;
  readonly extra?: { readonly include_thread: boolean } | undefined;
}

export interface PersonRecord {
  readonly id: number;
  readonly email: string | null;
  readonly name: string | null;
  readonly firstname: string;
  readonly lastname: string;
}

export interface AttachmentRecord {
  readonly url: string;
  readonly name: string;
  readonly content_type: string;
  readonly size: number;
  readonly public: boolean;
  readonly extra: null;
}

export interface MessageRecord {
  readonly id: number;
  uri: string;
  /** Another one, once its ticket was merged. */
  ticket_id: number;
  readonly channel: string;
  readonly via: string;
  readonly from_agent: boolean;
  readonly public: boolean;
  readonly source: MessageSource | null;
  readonly sender: PersonRecord;
  readonly receiver: PersonRecord | null;
  readonly subject: string | null;
  readonly body_text: string | null;
  readonly body_html: string | null;
  stripped_text: string | null;
  stripped_html: string | null;
  readonly stripped_signature: null;
  readonly headers: Readonly<Record<string, string>> | null;
  message_id: string | null;
  readonly external_id: string | null;
  readonly integration_id: number | null;
  readonly rule_id: number | null;
  readonly intents: readonly never[];
  readonly sentiments: readonly never[];
  readonly attachments: readonly AttachmentRecord[];
  readonly actions: null;
  readonly macros: readonly { readonly id: number }[];
  readonly meta: null;
  is_retriable: boolean;
  last_sending_error: { readonly error: string } | null;
  readonly created_datetime: string;
  sent_datetime: string | null;
  readonly opened_datetime: null;
  failed_datetime: string | null;
  readonly deleted_datetime: null;
}

export interface TagRecord {
  readonly id: number;
  readonly name: string;
  readonly uri: string;
  readonly decoration: null;
}

export type TicketPriority = 'critical' | 'high' | 'normal' | 'low';

export interface TicketRecord {
  readonly id: number;
  status: 'open' | 'closed';
  priority: TicketPriority;
  readonly channel: string;
  readonly via: string;
  readonly from_agent: boolean;
  subject: string;
  readonly language: string | null;
  external_id: string | null;
  spam: boolean;
  tags: readonly TagRecord[];
  readonly customer: CustomerRecord;
  assigneeUserId: number | null;
  assigneeTeamId: number | null;
  readonly messages: MessageRecord[];
  readonly created_datetime: string;
  updated_datetime: string;
  closed_datetime: string | null;
  snooze_datetime: string | null;
  trashed_datetime: string | null;
}

export interface TeamRecord {
  readonly id: number;
  readonly name: string;
}

export interface MacroRecord {
  readonly id: number;
  readonly external_id: null;
  readonly name: string;
  readonly intent: string | null;
  readonly language: string | null;
  readonly usage: number;
  readonly actions: readonly {
    readonly name: string;
    readonly title: string;
    readonly type: 'user';
    readonly arguments: Readonly<Record<string, string>>;
  }[];
  readonly created_datetime: string;
  readonly updated_datetime: string;
  readonly archived_datetime: string | null;
  readonly uri: string;
}

export interface HttpSettings {
  readonly url: string;
  readonly method: string;
  readonly request_content_type: string;
  readonly response_content_type: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Absent: the whole object is sent. */
  readonly form: Readonly<Record<string, string>> | null;
  readonly triggers: Readonly<Record<string, boolean>>;
}

export interface IntegrationRecord {
  readonly id: number;
  /** `http` is a webhook; `email`, `gmail` and `outlook` are mailboxes with their address in `meta`. */
  readonly type: string;
  name: string;
  description: string | null;
  readonly meta: Readonly<Record<string, string>>;
  http: HttpSettings | null;
  readonly created_datetime: string;
  updated_datetime: string;
  deactivated_datetime: string | null;
  readonly uri: string;
}

export interface EventRecord {
  readonly id: number;
  readonly type: string;
  readonly object_type: 'Ticket' | 'TicketMessage';
  readonly object_id: number;
  readonly user_id: number | null;
  readonly context: string;
  readonly data: null;
  readonly created_datetime: string;
  readonly uri: string;
}

/** A satisfaction survey; one per ticket, its score null until the customer answers. */
export interface SurveyRecord {
  readonly id: number;
  readonly ticket_id: number;
  readonly customer_id: number;
  readonly score: number | null;
  readonly body_text: string | null;
  readonly created_datetime: string;
  readonly sent_datetime: string | null;
  readonly scored_datetime: string | null;
  readonly should_send_datetime: string | null;
  readonly meta: Readonly<Record<string, unknown>>;
  readonly uri: string;
}
