import type { ChatRequest } from '../read-request.ts';
import type { Attack } from './attack.ts';

/** One request as a personality sees it. */
export interface Turn {
  readonly request: ChatRequest;
  /** 1 for the first answer of a stand-in. */
  readonly number: number;
  /** The sandbox's time in ms. */
  readonly at: number;
  /** What the user's messages hold, without instructions. */
  readonly material: string;
  /** Everything in this prompt, instructions too. */
  readonly prompt: string;
  /** Material of earlier requests, oldest first: a model that keeps what it sees. */
  readonly seen: readonly string[];
  /** The one attack a test wants of a malicious model. */
  readonly attack: Attack | null;
}

/** What a personality says. */
export type Said =
  /** A message; it is cut at the tokens asked for, unless the model is past caring. */
  | {
      readonly kind: 'message';
      readonly content: string;
      readonly finish: 'stop' | 'content_filter';
      readonly endless: boolean;
    }
  | { readonly kind: 'refusal'; readonly refusal: string }
  /** A completion without any choice. */
  | { readonly kind: 'nothing' }
  /** Something that is no completion at all. */
  | {
      readonly kind: 'raw';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    };

export const message = (content: string): Said => ({
  kind: 'message',
  content,
  finish: 'stop',
  endless: false,
});
