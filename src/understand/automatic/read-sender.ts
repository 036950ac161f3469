import type { AutomaticMail } from '../../ticket/understanding.ts';

/** Mailboxes no person writes from: the mail system itself, list servers, complaint loops. */
const HARD =
  /^(?:mailer[-_.]?d(?:a|ae|e)mon|post[-_.]?ma?st?e?r|poostmaster|.*postmaster|mail[-_. ]?delivery(?:[-_. ]?(?:sub)?system)?|mdaemon|bounces?(?:[-+_=.].*)?|.*[-+_.]bounces?|double[-_]bounce|(?:list[-_.]?serv|majordomo|mailman|sympa)(?:[-+_.].*)?|owner-.+|.+-(?:owner|request|bounces?|admin)|root|(?:mail)?daemon|nobody|abuse|fbl|feedback-?loop|complaints?|dmarc(?:[-_.].*)?|staff-?fbl|arf)$/i;

/** Mailboxes that programs write from on behalf of people: shops, carriers, apps. */
const SOFT =
  /^(?:.*[-_.+])?(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|donotreply|dont[-_.]?reply|no[-_.]?respon[ds]e|nao[-_.]?responda|no[-_.]?responder|ne[-_.]?pas[-_.]?repondre|nepasrepondre|nicht[-_.]?antworten|keine[-_.]?antwort|noresponda)(?:[-_.+].*)?$|^(?:notifications?|notify|notices?|alerts?|automated|auto[-_.]?(?:reply|confirm|mailer|responder|message)|mailer|news(?:letter)?s?|updates?|system|tracking|shipment[-_.]?tracking|ship[-_.]?confirm|shipping[-_.]?updates?|order[-_.]?(?:update|confirmation)s?|delivery[-_.]?(?:notification|update)s?|marketing|promo(?:tions?)?|offers|deals|digest|invitations?|calendar-notification|reminders?|robot|bot)(?:[-_.+\d].*)?$/i;

const HARD_NAME =
  /\bmail(?:er)?[- ]?(?:delivery|daemon)|\bmail delivery (?:sub)?system|\bpostmaster\b|\bfeedback loop|\bmail administrator|\bmicrosoft outlook\b.*\bundeliver/i;

/** What the From line's mailbox or display name proves. @param name display name, where there is one */
export function readSender(address: string | null, name: string | null): AutomaticMail | null {
  if (name !== null && HARD_NAME.test(name))
    return { kind: 'bounce', certainty: 'hard', sign: 'sender name' };
  if (address === null) return null;
  const local = address
    .slice(0, Math.max(address.lastIndexOf('@'), 0))
    .trim()
    .slice(0, 120);
  if (HARD.test(local)) return { kind: kindOf(local), certainty: 'hard', sign: 'sender mailbox' };
  if (SOFT.test(local)) return { kind: 'notification', certainty: 'soft', sign: 'sender mailbox' };
  return null;
}

function kindOf(local: string): AutomaticMail['kind'] {
  if (/list|majordomo|mailman|sympa|owner|request|admin/i.test(local)) return 'list';
  return /abuse|fbl|feedback|complaint|dmarc|root|nobody|arf/i.test(local) ? 'notification' : 'bounce';
}
