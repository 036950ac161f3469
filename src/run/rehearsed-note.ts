import { type Note, writeNote } from '../respond/texts/write-note.ts';
import type { Understanding } from '../ticket/understanding.ts';
import type { Rehearsed } from './rehearse.ts';

/** The note that a person would find in the ticket, without the links and macros that only a helpdesk has. */
export function rehearsedNote({ situation, decision, reply }: Rehearsed, understanding: Understanding): Note {
  const { picture, identity, conversation, policy, now } = situation;
  return writeNote({
    decision,
    picture,
    understanding,
    identity,
    conversation,
    said: [],
    policy,
    macro: null,
    draft: null,
    links: { decisionPage: null },
    now,
    ...(reply?.kind === 'refused' ? { problem: `the text was refused: ${reply.problems.join('; ')}` } : {}),
  });
}
