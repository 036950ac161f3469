import { domainOf, sameAddress } from '../../ticket/address.ts';
import type { Message } from '../../ticket/message.ts';
import type { Ticket } from '../../ticket/ticket.ts';
import type { AutomaticMail } from '../../ticket/understanding.ts';
import { readHeaders } from './read-headers.ts';
import { readSender } from './read-sender.ts';
import { readWording } from './read-wording.ts';

/** What the shop writes from. */
export interface OwnMail {
  /** Its support addresses: mail from them is our own echo. */
  readonly addresses: readonly string[];
  /** Its domains: shop systems write from there, and so does the staff, who may have ordered something. */
  readonly domains: readonly string[];
}

/**
 * Whether a machine wrote a message, by what the helpdesk gives: headers (Gorgias), its own flag (Zendesk), sender,
 * subject and first lines (both). Proofs before signs (`reliability.md` 2.3).
 * @param words what the message says now, cleaned
 */
export function detectAutomatic(
  message: Message,
  ticket: Ticket,
  own: OwnMail,
  words: string,
): AutomaticMail | null {
  const from = message.from ?? ticket.requester.address;
  if (own.addresses.some((address) => sameAddress(address, from))) {
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
    fromOwnDomain(from, own),
  ].filter((sign) => sign !== null);
  const proof = found.find(({ certainty }) => certainty === 'hard');
  if (proof === undefined) return found[0] ?? null;
  // Bounces and vacation mails share an empty envelope sender; the subject knows which it is.
  return wording?.certainty === 'hard' ? { ...proof, kind: wording.kind } : proof;
}

function fromOwnDomain(from: string | null, { domains }: OwnMail): AutomaticMail | null {
  const given = domainOf(from ?? '');
  const isOwn = domains.some((domain) => `.${given}`.endsWith(`.${domain.toLowerCase()}`));
  return isOwn ? { kind: 'own', certainty: 'soft', sign: 'sent from our own domain' } : null;
}

function flagged(message: Message, wording: AutomaticMail | null): AutomaticMail | null {
  if (!message.flags.includes('machine')) return null;
  return { kind: wording?.kind ?? 'auto_reply', certainty: 'hard', sign: 'flag of the helpdesk' };
}
