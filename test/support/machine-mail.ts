import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersOf } from '../../bench/classify/read-eml.ts';

/** A mail that no person wrote, as a helpdesk gets it. */
export interface MachineMail {
  readonly address: string;
  readonly name: string;
  readonly subject: string;
  readonly text: string;
  /** Only Gorgias shows them. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Where the mails of other projects' suites are, for measuring; `null`: not on this machine. */
export function corpusFolder(environment: Readonly<Record<string, string | undefined>>): string | null {
  const folder = join(environment['EVALUATION_DATA'] ?? '../shared', 'data', 'automail');
  return existsSync(folder) ? folder : null;
}

/** Every mail of that folder. Headers that every mail has are the helpdesk's business. */
export function corpusMails(folder: string): readonly MachineMail[] {
  const path = join(folder, 'maildir', 'bsd');
  return readdirSync(path).map((file) => {
    const raw = readFileSync(join(path, file), 'latin1').replaceAll('\r\n', '\n');
    const { headers, subject, from, name } = headersOf(raw);
    const body = raw.slice(raw.indexOf('\n\n') + 2).slice(0, 8_000);
    const isAddress = from !== null && /^[^@\s]+@[^@\s]+$/.test(from);
    // Both helpdesks file a mail without a sender under an address; the mail system's own is the usual one.
    const address = isAddress ? from : 'mailer-daemon@mail.example';
    return { address, name: name ?? address, subject, text: body.trim() === '' ? '(empty)' : body, headers };
  });
}

/** Hand-written subjects of people that sound like a mail system's. */
export function corpusSubjects(folder: string): readonly string[] {
  return readFileSync(join(folder, 'wismo_subjects_benign.txt'), 'utf8').trim().split('\n');
}

const mail = (
  address: string,
  subject: string,
  text: string,
  headers: MachineMail['headers'] = {},
): MachineMail => ({ address, name: address.split('@')[0] ?? '', subject, text, headers });

/** Our own, for machines without that folder: each is known by what its helpdesk shows of it. */
export const OWN_MACHINES: readonly MachineMail[] = [
  mail(
    'mailer-daemon@mx.example',
    'Undelivered Mail Returned to Sender',
    'Your message could not be delivered to one or more recipients. Where is my order? was the subject.',
    { 'Auto-Submitted': 'auto-replied', 'Content-Type': 'multipart/report; report-type=delivery-status' },
  ),
  mail('postmaster@mx.example', 'Delivery Status Notification (Failure)', 'The group does not exist.'),
  mail('jo@office.example', 'Automatic reply: your order', 'I am away until Monday. Where is my parcel?'),
  mail('ines@oficina.example', 'Respuesta automática: su pedido', 'Estoy fuera hasta el lunes.'),
  mail('luc@bureau.example', 'Réponse automatique : votre commande', 'Je suis absent.'),
  mail('eva@amt.example', 'Abwesenheitsnotiz: Ihre Bestellung', 'Ich bin im Urlaub. Wo ist mein Paket?'),
  mail('no-reply@parcels.example', 'Your parcel is on its way', 'Where is my order? Track it with our app.'),
  mail('notifications@app.example', 'New comment', 'Somebody asked: where is my order? When will it come?'),
  mail('owner-shoppers@lists.example', 'Digest 12', 'Today: where is my order, and other questions.', {
    'List-Id': '<shoppers.lists.example>',
  }),
  mail('bounces+17@news.example', 'Weekly news', 'Where is my order? All about waiting for parcels.', {
    Precedence: 'bulk',
  }),
  mail('tanja@firma.example', 'Automatische Antwort: Sendung', 'Danke, ich melde mich.'),
  mail('fbl@provider.example', 'Email Feedback Report', 'This is an abuse report.'),
];

/** Our own, of people: each names something that mail systems write, too. */
export const OWN_PEOPLE: readonly string[] = [
  'Delivery failed again',
  'Returned to sender?',
  'Undelivered since Monday',
  'Failure to deliver my order',
  'Is this an automatic reply?',
  'Unzustellbar, warum?',
  'Message from the courier: not delivered',
  'Out of office when the parcel came',
  'Delivery status please',
  'Non remis, que faire ?',
];
