import type { SeenTicket } from '../../journeys/story.ts';

/** How much a machine did by itself, as its helpdesk shows it: nothing, a question, an answer, an answer and the end. */
export function autonomyOf({ told, status, tags }: SeenTicket): 0 | 1 | 2 | 3 {
  if (status === 'solved' || status === 'closed') return 3;
  if (told.length === 0) return 0;
  return tags.includes('wa_asked') ? 1 : 2;
}
