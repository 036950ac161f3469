import type { StandInAnswer, StandInRequest } from '../../stand-in-server.ts';
import type { Account } from '../account.ts';
import type { Desk } from '../desk.ts';
import type { MailSender } from '../mail-sender.ts';
import type { UserRecord } from '../records.ts';
import type { WebhookDeliverer } from '../webhook-deliverer.ts';

/** What every operation of the API works on. */
export interface Room {
  readonly account: Account;
  readonly desk: Desk;
  readonly sender: MailSender;
  readonly deliverer: WebhookDeliverer;
  /** The user the credentials belong to. */
  readonly self: UserRecord;
}

export interface Call {
  readonly room: Room;
  readonly request: StandInRequest;
  /** The numbers in the path, in order. */
  readonly ids: readonly [number, number];
  /** Name for the request log. */
  readonly operation: string;
}

/** One operation: a method, the shape of a path (no trailing slash), and what it does. */
export interface Route {
  readonly method: string;
  readonly path: RegExp;
  readonly operation: string;
  readonly run: (call: Call) => StandInAnswer;
}
