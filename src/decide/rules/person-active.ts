import { type KeepOutRule, leave } from '../rule.ts';

/** Never speak over a person who has spoken, taken the ticket or moved it (contract 4). */
export const personActive: KeepOutRule = ({ conversation }) =>
  conversation.personActive ? leave('person_active') : null;
