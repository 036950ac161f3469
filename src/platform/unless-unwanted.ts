import { TicketChanged } from '../ports/errors.ts';
import type { Post } from '../ports/helpdesk.ts';

/** @throws TicketChanged when the text is not to go any more; what the question throws */
export async function unlessUnwanted({ stillWanted }: Pick<Post, 'stillWanted'>): Promise<void> {
  if (stillWanted !== undefined && !(await stillWanted())) throw new TicketChanged();
}
