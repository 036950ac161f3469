import { sameAddress } from '../ticket/address.ts';
import { type IntentReading, isWismo } from '../ticket/intent.ts';
import type { Message } from '../ticket/message.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { AutomaticMail, Mention, NeedBy, Understanding } from '../ticket/understanding.ts';
import { detectAutomatic } from './automatic/detect-automatic.ts';
import { readBareness } from './bare-question/read-bareness.ts';
import type { IntentModel } from './classifier/intent-model.ts';
import { type Classification, classify } from './classify.ts';
import { continuedQuestion, mayAskMore } from './continued-question.ts';
import { detectLanguage } from './detect-language.ts';
import { findAddresses } from './entities/find-addresses.ts';
import { findNeedBy } from './entities/need-by/find-need-by.ts';
import { fieldMention, findMentions, maskCards, type Source } from './find-mentions.ts';
import { flagsOf, readFlags } from './flags/read-flags.ts';
import { type CleanMessage, cleanMessage } from './message/clean-message.ts';
import { ownSubject } from './message/own-subject.ts';
import { newestMessages } from './newest-messages.ts';
import { readClaims } from './read-claims.ts';
import { NO_SHOP, type ShopReader, type ShopWords, shopReader } from './shop-words.ts';
import { normaliseText } from './text/normalise-text.ts';

export interface UnderstandSettings {
  /** The trained classifier: the built-in one, or one made of the shop's own tickets. */
  readonly model: IntentModel;
  /** Support addresses of the shop; mail from them is our own echo. */
  readonly ownAddresses: readonly string[];
  /** Domains of the shop (policy `brand.domains`): what comes from there is hardly a customer's. */
  readonly ownDomains?: readonly string[];
  /** Form mailers whose Reply-To is the customer (policy `guards.formSenders`); they are no machines. */
  readonly formSenders: readonly string[];
  /** IANA name of the shop's zone (policy `brand.timezone`): "tomorrow" begins there. Without it UTC. */
  readonly timeZone?: string;
  /** Grounds quote the customer's words, too. Never for a reading that is stored. */
  readonly quoting?: boolean;
  /** What the shop calls its orders and products (policy `lexicon`). */
  readonly lexicon?: ShopWords;
}

/**
 * Reads a ticket: what the customer newly wrote, in which language, what they want, which order they mean, and what only
 * a person may handle. Pure and offline; same ticket, same reading. Never throws on any text.
 * @param messageId the message the run is about; without it the newest
 */
export function understand(ticket: Ticket, settings: UnderstandSettings, messageId?: string): Understanding {
  const shop = settings.lexicon === undefined ? NO_SHOP : shopReader(settings.lexicon);
  const how = { model: settings.model, quoting: settings.quoting ?? false, shop };
  const messages = newestMessages(ticket, messageId);
  const cleaned = cleanAll(messages, ticket.subject);
  const own = join(cleaned.map((part) => part.written));
  // Before anything else reads them: what flags and features quote of these words may be kept.
  const written = maskCards(own);
  const headline = headlineOf(ticket, messages);
  const language = detectLanguage(written) ?? detectLanguage(`${headline}\n${written}`);
  const found = findMentions(sourcesOf(ticket.subject, own, cleaned), shop);
  const orderNumbers = [...fieldNumbers(ticket, cleaned, shop), ...found.orderNumbers].filter(isFirst);
  const numbered = [...orderNumbers, ...found.trackingNumbers].some(isOwnWord);
  const reading = classify(written, headline, { language, numbered, ...how });
  const given = [...orderNumbers, ...found.trackingNumbers].some(isNewlyWritten);
  const open = continuedQuestion(ticket, messages, { written, cues: reading.cues, numbered: given });
  const earlier = join(cleanAll(open, ticket.subject).map((part) => part.written));
  // "It is #1001" is in no language; the question it belongs to was.
  const said = language ?? detectLanguage(earlier);
  const asked = open.length === 0 ? reading : earlierReading(earlier, ticket.subject, how);
  const best: IntentReading = asked.intents[0] ?? { intent: 'other', confidence: 0 };
  const raised = readFlags({
    cues: reading.cues,
    text: join([headline, written]),
    language,
    languageIsSure: reading.languageIsSure,
    hidden: join(cleaned.map((part) => part.hidden)),
    attachments: messages.flatMap((message) => message.attachments),
    hasCardNumber: found.hasCardNumber,
    secondRequest: reading.secondRequest && (open.length === 0 || mayAskMore(written)),
    asksForParcel: isWismo(best.intent),
  });
  const bareness = readBareness(join([headline, earlier, written]), said, best.intent);
  return {
    message: written,
    language: said,
    intents: asked.intents,
    intent: best.intent,
    confidence: best.confidence,
    grounds: asked.grounds,
    orderNumbers,
    trackingNumbers: found.trackingNumbers,
    addresses: addressesIn(ticket, written, cleaned, settings),
    needBy: neededBy(written, headline, todayOf(messages, settings)),
    amounts: found.amounts,
    quantities: found.quantities,
    claims: readClaims([reading.cues, asked.cues], raised, { bareness, intents: asked.intents }),
    flags: flagsOf(raised),
    raised,
    automatic: automaticOf(messages.at(-1), ticket, settings, written),
  };
}

/** A subject stays on the ticket for ever; only the first message was written under it. */
function headlineOf(ticket: Ticket, messages: readonly Message[]): string {
  return isFirstContact(ticket, messages) ? maskCards(ownSubject(ticket.subject)) : '';
}

function cleanAll(messages: readonly Message[], subject: string): readonly CleanMessage[] {
  return messages.map(({ html, text, strippedText }) =>
    cleanMessage({ html, text: text ?? strippedText, subject }),
  );
}

function todayOf(
  messages: readonly Message[],
  { timeZone }: UnderstandSettings,
): Parameters<typeof findNeedBy>[1] {
  return { at: messages.at(-1)?.at ?? null, timeZone: timeZone ?? 'UTC' };
}

function isFirstContact(ticket: Ticket, messages: readonly Message[]): boolean {
  const first = ticket.messages.find((message) => message.public && message.author !== 'agent');
  return messages.length === 0 || first?.id === messages[0]?.id;
}

/** What an earlier message wanted that is still open; its number has come now. */
function earlierReading(
  written: string,
  subject: string,
  how: { readonly model: IntentModel; readonly quoting: boolean; readonly shop: ShopReader },
): Classification {
  return classify(written, ownSubject(subject), {
    language: detectLanguage(written),
    numbered: true,
    ...how,
  });
}

function automaticOf(
  newest: Message | undefined,
  ticket: Ticket,
  settings: UnderstandSettings,
  written: string,
): AutomaticMail | null {
  if (newest === undefined) return null;
  // The shop's own form mailer writes from a no-reply address in the customer's name.
  if (settings.formSenders.some((sender) => sameAddress(sender, newest.from))) return null;
  const own = { addresses: settings.ownAddresses, domains: settings.ownDomains ?? [] };
  return detectAutomatic(newest, ticket, own, written);
}

function sourcesOf(subject: string, written: string, cleaned: readonly CleanMessage[]): readonly Source[] {
  const own = ownSubject(subject);
  const answered = normaliseText(subject.slice(0, 500)).text;
  return [
    { text: written, place: 'message' },
    { text: join(cleaned.map(signatureOf)), place: 'signature' },
    { text: own, place: 'subject' },
    { text: join(cleaned.map((part) => part.form?.tracking ?? '')), place: 'field' },
    { text: join(cleaned.map((part) => part.forwarded)), place: 'forwarded' },
    { text: join(cleaned.map((part) => part.quoted)), place: 'quote' },
    // "Re: Your order #1001": our own words, as in a quoted mail.
    { text: own === '' ? answered : '', place: 'quote' },
  ];
}

/** What was cut off below the words: a telephone or a shop's name as often as an order. */
function signatureOf({ signed, written }: CleanMessage): string {
  return signed.startsWith(written) ? signed.slice(written.length) : signed;
}

/** The earliest day that is known, or else that there is one. */
function neededBy(written: string, headline: string, today: Parameters<typeof findNeedBy>[1]): NeedBy | null {
  const needs = [
    ...findNeedBy(written, today).map((need) => ({ ...need, place: 'message' as const })),
    ...findNeedBy(headline, today).map((need) => ({ ...need, place: 'subject' as const })),
  ];
  const known = needs.filter(({ date }) => date !== null);
  const first =
    known.toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))[0] ??
    needs.find(({ isUnsure }) => isUnsure) ??
    needs[0];
  if (first === undefined) return null;
  const { day: _day, ...need } = first;
  const days = needs.filter(({ isUnsure }) => !isUnsure).flatMap(({ day }) => (day === null ? [] : [day]));
  return { ...need, ...(days.length === 0 ? {} : { said: { at: today.at, days } }) };
}

/** Numbers in the form around the words and in the ticket's own fields; those could be anything, so they are weak. */
function fieldNumbers(
  ticket: Ticket,
  cleaned: readonly CleanMessage[],
  shop: ShopReader,
): readonly Mention[] {
  const form = cleaned.map((part) => fieldMention(part.form?.order ?? '', shop));
  const fields = ticket.fields.map(({ value }) => weak(fieldMention(value, shop)));
  return [...form, ...fields].filter((mention) => mention !== null);
}

function weak(mention: Mention | null): Mention | null {
  return mention === null ? null : { ...mention, strength: 'weak' };
}

function addressesIn(
  ticket: Ticket,
  written: string,
  cleaned: readonly CleanMessage[],
  settings: UnderstandSettings,
): readonly Mention[] {
  const known = [ticket.requester.address, ...settings.ownAddresses, ...settings.formSenders];
  const form = cleaned.map((part) => part.form?.address ?? '').join('\n');
  return [
    ...findAddresses(form, 'field', known),
    ...findAddresses(written, 'message', known),
    ...findAddresses(join(cleaned.map(signatureOf)), 'signature', known),
    ...findAddresses(join(cleaned.map((part) => part.forwarded)), 'forwarded', known),
  ].filter(isFirst);
}

function isFirst(mention: Mention, at: number, all: readonly Mention[]): boolean {
  return all.findIndex(({ value }) => value === mention.value) === at;
}

/** Said by the customer now, not somewhere in a quote. */
function isOwnWord({ place, strength }: Mention): boolean {
  return strength === 'strong' && place !== 'quote';
}

/** A subject stays on the ticket: its number was not given by this message. */
function isNewlyWritten(mention: Mention): boolean {
  return isOwnWord(mention) && mention.place !== 'subject';
}

function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
