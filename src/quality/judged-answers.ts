import type { Contact, Rating } from '../ticket/contact.ts';
import { type Feedback, WRONG_ANSWERS } from '../ticket/feedback.ts';
import { isBadOf } from './case-state.ts';
import { casesOf } from './cases-of.ts';
import { newestMarks } from './feedback-report.ts';

/** An answer of ours with what came of it so far. */
export interface JudgedAnswer {
  readonly contact: Contact;
  readonly wrong: boolean;
  readonly broken: boolean;
  readonly complaint: boolean;
}

/** Every answer of ours, newest first, with what people and customers said of it. Pure. */
export function judgedAnswers(
  contacts: readonly Contact[],
  ratings: readonly Rating[],
  marks: readonly Feedback[],
): readonly JudgedAnswer[] {
  const wrong = new Set(
    newestMarks(marks)
      .filter(({ verdict }) => WRONG_ANSWERS.includes(verdict))
      .map(messageKey),
  );
  const bad = Map.groupBy(
    ratings.filter(({ verdict }) => verdict === 'bad'),
    ticketKey,
  );
  const judged = casesOf(contacts).flatMap((own) =>
    own.flatMap((contact, at) => {
      if (contact.outcome !== 'answered' || contact.shadow) return [];
      const back = own.slice(at + 1).find(({ thanks }) => !thanks);
      const isBad = (bad.get(ticketKey(contact)) ?? []).some((rating) => isBadOf(rating, contact));
      return [
        {
          contact,
          wrong: wrong.has(messageKey(contact)),
          broken: back !== undefined || isBad,
          complaint: isBad || back?.intent === 'complaint',
        },
      ];
    }),
  );
  return judged.toSorted((a, b) => (a.contact.at > b.contact.at ? -1 : Number(a.contact.at < b.contact.at)));
}

const ticketKey = ({ ticket }: Pick<Contact, 'ticket'>): string => `${ticket.helpdesk}:${ticket.id}`;
const messageKey = (of: Pick<Contact, 'ticket' | 'messageId'>): string => `${ticketKey(of)}:${of.messageId}`;
