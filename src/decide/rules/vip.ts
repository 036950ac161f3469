import { handOver, type Rule } from '../rule.ts';

/** Customers the team wants to answer itself, by a tag on the ticket or on the order. */
export const vip: Rule = ({ ticket, picture, policy }) => {
  const tags = [...ticket.tags, ...(picture.order?.tags ?? [])].map((tag) => tag.toLowerCase());
  return policy.guards.vipTags.some((tag) => tags.includes(tag.toLowerCase())) ? handOver('vip') : null;
};
