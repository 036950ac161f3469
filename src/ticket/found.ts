/** Why a source could not be asked. `denied` needs an admin, `malformed` needs us, the rest pass by themselves. */
export type UnavailableReason = 'timeout' | 'down' | 'rate_limited' | 'denied' | 'malformed';

/** A source that gave no answer: expected in production, so a value and not an exception. */
export interface Unavailable {
  readonly kind: 'unavailable';
  /** Plug-in id, e.g. `shopify`. */
  readonly source: string;
  readonly reason: UnavailableReason;
}

/** What a look-up may end in. "Nothing there" and "could not ask" are different answers and never share a value. */
export type Found<T> =
  | { readonly kind: 'one'; readonly value: T }
  | { readonly kind: 'many'; readonly values: readonly T[] }
  | { readonly kind: 'none' }
  | Unavailable;
