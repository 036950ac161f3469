import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectAutomatic } from '../../src/understand/automatic/detect-automatic.ts';
import { readWording } from '../../src/understand/automatic/read-wording.ts';
import { aMessage, aTicket } from '../../test/support/a-ticket.ts';
import { dataFolder } from './data.ts';
import { headersOf } from './read-eml.ts';

export interface MachineFigures {
  /** Of real machine mail, the share found by sender and subject alone (all that Zendesk gives), and with headers. */
  readonly foundBySubject: number;
  readonly foundWithHeaders: number;
  readonly benignFlagged: number;
}

export function measureMachineMail(): MachineFigures {
  const folder = join(dataFolder(), 'automail');
  const mails = readdirSync(join(folder, 'maildir', 'bsd')).map((name) =>
    headersOf(readFileSync(join(folder, 'maildir', 'bsd', name), 'latin1')),
  );
  const benign = readFileSync(join(folder, 'wismo_subjects_benign.txt'), 'utf8').trim().split('\n');
  return {
    foundBySubject: mails.filter((mail) => isFound(mail, false)).length / mails.length,
    foundWithHeaders: mails.filter((mail) => isFound(mail, true)).length / mails.length,
    benignFlagged: benign.filter((subject) => readWording(subject, '') !== null).length,
  };
}

function isFound(mail: ReturnType<typeof headersOf>, withHeaders: boolean): boolean {
  const message = aMessage({ from: mail.from, headers: withHeaders ? mail.headers : null, text: '' });
  const ticket = aTicket({ subject: mail.subject, requester: { name: mail.name }, messages: [message] });
  return detectAutomatic(message, ticket, { addresses: [], domains: [] }, '') !== null;
}
