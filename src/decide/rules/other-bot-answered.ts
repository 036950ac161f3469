import { type KeepOutRule, leave } from '../rule.ts';

/** Two robots in one ticket contradict each other; the first one has it. */
export const otherBotAnswered: KeepOutRule = ({ conversation }) =>
  conversation.otherBotAnswered ? leave('other_bot_answered') : null;
