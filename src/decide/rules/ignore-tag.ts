import { type KeepOutRule, leave } from '../rule.ts';

/** A tag by which the team keeps us out of a ticket. */
export const ignoreTag: KeepOutRule = ({ ticket, policy }) =>
  policy.guards.ignoreTags.some((tag) => ticket.tags.includes(tag)) ? leave('ignore_tag') : null;
