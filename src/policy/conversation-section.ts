import { z } from 'zod';
import { UNANSWERED } from '../ticket/policy.ts';

/** The policy's `conversation`: how a conversation ends that its customer does not go on with. */
export const ConversationSection = z.strictObject({
  unansweredQuestion: z.enum(UNANSWERED).default('hand_over'),
  afterDays: z.number().min(1).max(60).default(3),
});
