/** How long a token by client credentials lives, as Shopify says it. */
const LIFE_SECONDS = 86_399;

/** Gives out access tokens and knows which are good. */
export class TokenDesk {
  readonly #wall: () => number;
  readonly #client: { readonly id: string; readonly secret: string };
  /** Token -> ms since the epoch when it dies. */
  readonly #tokens = new Map<string, number>();
  #given = 0;
  /** Seconds the next tokens live; for checks. */
  lifeSeconds = LIFE_SECONDS;

  constructor(
    staticToken: string,
    client: { readonly id: string; readonly secret: string },
    wall: () => number,
  ) {
    this.#wall = wall;
    this.#client = client;
    this.#tokens.set(staticToken, Number.POSITIVE_INFINITY);
  }

  accepts(token: string | undefined): boolean {
    return (this.#tokens.get(token ?? '') ?? 0) > this.#wall();
  }

  /** Every token given out so far is refused from now on. */
  revokeAll(): void {
    this.#tokens.clear();
  }

  /** Answers the client-credentials request; `null`: refused. */
  exchange(form: Readonly<Record<string, unknown>>): object | null {
    const { client_id: id, client_secret: secret, grant_type: grant } = form;
    if (id !== this.#client.id || secret !== this.#client.secret || grant !== 'client_credentials')
      return null;
    this.#given += 1;
    const token = `shpat_sandbox_${this.#given}`;
    this.#tokens.set(token, this.#wall() + this.lifeSeconds * 1_000);
    return { access_token: token, scope: 'read_orders', expires_in: this.lifeSeconds };
  }
}
