/** What the stand-in keeps, named as the vendor's REST answers name it, so that rendering is mostly copying. */

export type Role = 'end-user' | 'agent' | 'admin';
export type Status = 'new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed';
export type Priority = 'urgent' | 'high' | 'normal' | 'low';

export interface User {
  readonly id: number;
  readonly name: string;
  readonly email: string | null;
  readonly role: Role;
  readonly suspended: boolean;
  readonly verified: boolean;
  /** Light agents: whatever they write publicly is kept as a private comment. */
  readonly only_private_comments: boolean;
}

export interface Group {
  readonly id: number;
  readonly name: string;
}

export interface Macro {
  readonly id: number;
  readonly title: string;
  readonly active: boolean;
  /** How often it was applied of late. */
  readonly usage: number;
  readonly actions: readonly { readonly field: string; readonly value: string | readonly string[] }[];
}

export interface Via {
  readonly channel: string;
  readonly source: {
    readonly from: Readonly<Record<string, unknown>>;
    readonly to: Readonly<Record<string, unknown>>;
    readonly rel: string | null;
  };
}

export interface Attachment {
  readonly id: number;
  readonly file_name: string;
  readonly content_type: string;
  readonly size: number;
  readonly inline: boolean;
}

export interface CommentMetadata {
  readonly system: Readonly<Record<string, unknown>>;
  readonly custom: Readonly<Record<string, unknown>>;
  readonly flags?: readonly number[];
  readonly flags_options?: Readonly<Record<string, { readonly trusted: boolean }>>;
  readonly trusted?: boolean;
  readonly suspension_type_id: number | null;
}

export interface Comment {
  readonly id: number;
  readonly author_id: number;
  readonly html_body: string;
  readonly plain_body: string;
  readonly public: boolean;
  readonly attachments: readonly Attachment[];
  readonly audit_id: number;
  readonly created_at: string;
  readonly via: Via;
  readonly metadata: CommentMetadata;
}

/** Change, Create, Comment, Notification ...: an open set with a type. */
export interface AuditEvent {
  readonly id: number;
  readonly type: string;
  readonly [field: string]: unknown;
}

export interface Audit {
  readonly id: number;
  readonly ticket_id: number;
  readonly created_at: string;
  readonly author_id: number;
  readonly metadata: { readonly system: object; readonly custom: Readonly<Record<string, unknown>> };
  readonly via: Via;
  readonly events: readonly AuditEvent[];
}

export interface CustomField {
  readonly id: number;
  readonly value: unknown;
}

/** A ticket as it is now; replaced, never changed in place. */
export interface Ticket {
  readonly id: number;
  readonly subject: string;
  readonly description: string;
  readonly status: Status;
  readonly priority: Priority | null;
  readonly type: string | null;
  readonly requester_id: number;
  readonly submitter_id: number;
  readonly assignee_id: number | null;
  readonly group_id: number | null;
  readonly email_cc_ids: readonly number[];
  readonly follower_ids: readonly number[];
  readonly tags: readonly string[];
  readonly custom_fields: readonly CustomField[];
  readonly via: Via;
  readonly recipient: string | null;
  readonly is_public: boolean;
  readonly brand_id: number;
  readonly from_messaging_channel: boolean;
  readonly via_followup_source_id: number | null;
  readonly followup_ids: readonly number[];
  readonly created_at: string;
  readonly updated_at: string;
}

/** Every account has one brand at least. */
export const FIRST_BRAND = 8_447_346_621_310;

export const NO_SOURCE = { from: {}, to: {}, rel: null } as const;
export const VIA_API: Via = { channel: 'api', source: NO_SOURCE };
export const VIA_WEB: Via = { channel: 'web', source: NO_SOURCE };
