import type { IdentityLevel, IdentityObstacle } from '../../ticket/identity.ts';

/** How sure we are of the sender, in words. */
export const LEVEL_WORDS: Readonly<Record<IdentityLevel, string>> = {
  V0: 'V0, unproven: nothing ties the sender to an order',
  V1: "V1, unproven: an order is named, but the sender's address is not its owner's",
  V2: "V2, owner: the sender's address is the order's",
  V3: "V3, owner: signed in to the helpdesk, and the address is the order's",
};

export const OBSTACLE_WORDS: Readonly<Record<IdentityObstacle, string>> = {
  sender_flagged: 'the helpdesk doubts that the sender wrote it',
  reply_to_differs: 'an answer would go to another address',
  cc_present: 'other people are in copy',
  address_differs: "the address is not the order's",
};

export const isProven = (level: IdentityLevel): boolean => level === 'V2' || level === 'V3';
