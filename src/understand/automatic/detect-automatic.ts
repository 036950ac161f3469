import { sameAddress } from '../../ticket/address.ts';
import type { Message } from '../../ticket/message.ts';
import type { Ticket } from '../../ticket/ticket.ts';
import type { AutomaticMail } from '../../ticket/understanding.ts';
import { readHeaders } from './read-headers.ts';
import { readSender } from './read-sender.ts';
import { readWording } from './read-wording.ts';

/**
 * Whether a machine wrote a message, by what the helpdesk gives: headers (Gorgias), its own flag (Zendesk), sender,
 * subject and first lines (both). Proofs before signs (`reliability.md` 2.3).
 * @param ownAddresses support addresses of the shop: mail from them is our own echo
 * @param words what the message says now, cleaned
 */
export function detectAutomatic(
  message: Message,
  ticket: Ticket,
  ownAddresses: readonly string[],
  words: string,
): AutomaticMail | null {
  const from = message.from ?? ticket.requester.address;
  if (ownAddresses.some((own) => sameAddress(own, from))) {
    return { kind: 'own', certainty: 'hard', sign: 'sent from our own address' };
  }
  const headers = message.headers ?? {};
  const subject = headers['subject'] ?? ticket.subject;
  const wording = readWording(subject, words);
  const found = [
    flagged(message, wording),
    readHeaders(headers),
    readSender(from, ticket.requester.name),
    wording,
  ].filter((sign) => sign !== null);
  const proof = found.find(({ certainty }) => certainty === 'hard');
  if (proof === undefined) return found[0] ?? null;
  // Bounces and vacation mails share an empty envelope sender; the subject knows which it is.
  return wording?.certainty === 'hard' ? { ...proof, kind: wording.kind } : proof;
}

function flagged(message: Message, wording: AutomaticMail | null): AutomaticMail | null {
  if (!message.flags.includes('machine')) return null;
  return { kind: wording?.kind ?? 'auto_reply', certainty: 'hard', sign: 'flag of the helpdesk' };
}
