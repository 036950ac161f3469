import { createSecretKey } from 'node:crypto';
import type { TicketRef } from '../ticket/ticket.ts';
import { keyedHash } from './data-key.ts';

/** Stands for the helpdesk of what is left of a forgotten ticket; no plug-in has this id. */
export const FORGOTTEN = 'forgotten';

/** Under what name a forgotten ticket and its messages are recognised again. */
export interface TombstoneHashes {
  /** Under the key that signs. */
  readonly ticket: (ref: TicketRef) => string;
  /** Under every key, to find what was buried before a rotation. */
  readonly allTickets: (ref: TicketRef) => readonly string[];
  readonly message: (ref: TicketRef, messageId: string) => string;
  readonly allMessages: (ref: TicketRef, messageId: string) => readonly string[];
}

/** @param dataKeys first signs, all match */
export function tombstoneHashes(dataKeys: readonly Buffer[]): TombstoneHashes {
  const keys = dataKeys.map((key) => createSecretKey(key));
  const all = (...parts: readonly string[]): readonly string[] =>
    keys.map((key) => keyedHash(key, JSON.stringify(parts)));
  const first = (hashes: readonly string[]): string => hashes[0] ?? '';
  const allTickets = ({ helpdesk, id }: TicketRef): readonly string[] => all('ticket', helpdesk, id);
  const allMessages = ({ helpdesk, id }: TicketRef, messageId: string): readonly string[] =>
    all('message', helpdesk, id, messageId);
  return {
    allTickets,
    allMessages,
    ticket: (ref) => first(allTickets(ref)),
    message: (ref, messageId) => first(allMessages(ref, messageId)),
  };
}
