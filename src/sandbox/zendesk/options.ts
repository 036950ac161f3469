import type { Role } from './records.ts';

/** How many requests the account may make; `null` lifts a limit (benchmarks and chaos runs say so). */
export interface Quotas {
  readonly accountPerMinute: number | null;
  readonly updatesPerMinute: number | null;
  /** Per user and ticket. */
  readonly updatesPerTicketPer10Minutes: number | null;
  /** Incremental exports; 10 unless said otherwise. */
  readonly exportsPerMinute?: number | null;
}

/** How this Zendesk account is set up. Everything has a default that suits the demo. */
export interface ZendeskAccount {
  readonly subdomain: string;
  /** Sandbox time: stamps of tickets and comments. `Date` headers, tokens and signatures stay real. */
  readonly clock: { now(): number };
  readonly oauthClient: { readonly id: string; readonly secret: string };
  /** What a token lives if the request does not say, in seconds. */
  readonly tokenSeconds: number;
  readonly bot: {
    readonly name: string;
    readonly email: string;
    readonly apiToken: string;
    readonly role: Role;
    /** A light agent's seat. */
    readonly onlyPrivateComments: boolean;
  };
  readonly groups: readonly string[];
  readonly macros: readonly {
    readonly title: string;
    readonly active: boolean;
    readonly text: string;
    readonly usage?: number;
  }[];
  /** Custom fields that must hold something before a ticket may be solved. */
  readonly requiredOnSolve: readonly { readonly id: number; readonly title: string }[];
  readonly assigneeRequiredOnSolve: boolean;
  /** The default trigger that mails public comments to the requester. */
  readonly notifiesRequester: boolean;
  readonly supportAddress: string;
  /** How late the search index is, in ms: "minutes". */
  readonly searchLagMs: number;
  readonly quotas: Quotas;
}

export const DEFAULT_QUOTAS: Quotas = {
  accountPerMinute: 700,
  updatesPerMinute: 100,
  updatesPerTicketPer10Minutes: 30,
  exportsPerMinute: 10,
};

/** The seat our credentials belong to. */
export const ZENDESK_BOT: ZendeskAccount['bot'] = {
  name: 'Whereabouts',
  email: 'whereabouts@acme.example',
  apiToken: 'sandbox-api-token',
  role: 'agent',
  onlyPrivateComments: false,
};

/** An account as the demo uses it; any part may be replaced. */
export function zendeskAccount(
  parts: Partial<ZendeskAccount> & Pick<ZendeskAccount, 'clock'>,
): ZendeskAccount {
  return {
    subdomain: 'acme-demo',
    oauthClient: { id: 'whereabouts', secret: 'sandbox-oauth-client-secret' },
    tokenSeconds: 1_800,
    bot: ZENDESK_BOT,
    groups: ['Support', 'Shipping'],
    macros: [],
    requiredOnSolve: [],
    assigneeRequiredOnSolve: false,
    notifiesRequester: true,
    supportAddress: 'support@acme.example',
    searchLagMs: 60_000,
    quotas: DEFAULT_QUOTAS,
    ...parts,
  };
}
