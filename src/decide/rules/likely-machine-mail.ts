import { handOver, leave, type Rule } from '../rule.ts';

/**
 * A mere sign of a machine (a no-reply sender, an unsubscribe header) is enough to stay silent, unless the sender has
 * an order under way: then a person looks (contract 4, soft machine mail). What looks like a machine's answer to a text of
 * ours is one.
 */
export const likelyMachineMail: Rule = ({ reading, identity, picture, conversation }) => {
  if (reading.automatic === null) return null;
  if (conversation.lastOutcome !== null) return leave('machine_mail');
  const proven = identity.level === 'V2' || identity.level === 'V3';
  const underWay = picture.order !== null && !OVER.includes(picture.condition);
  return proven && underWay ? handOver('machine_mail') : leave('machine_mail');
};

const OVER: readonly string[] = ['delivered', 'delivered_elsewhere', 'cancelled', 'old_order'];
