import { type EarlyRule, leave } from '../rule.ts';

/** There is no message we have not worked yet: a second webhook for the same comment, or our own echo. */
export const alreadyHandled: EarlyRule = ({ conversation }) =>
  conversation.hasNewMessage ? null : leave('already_handled');
