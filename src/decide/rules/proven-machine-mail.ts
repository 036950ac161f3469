import { type EarlyRule, leave } from '../rule.ts';

/** Answering a robot starts a loop that ends only when somebody pulls a plug. Spam is no better. */
export const provenMachineMail: EarlyRule = ({ ticket, reading }) =>
  ticket.spam || reading.automatic?.certainty === 'hard' ? leave('machine_mail') : null;
