import { isWismo } from '../../ticket/intent.ts';
import { handOver, type Rule } from '../rule.ts';

/** Cancelling, changing, refunding, complaining: decisions about money and goodwill belong to people. */
export const intentNeedsPerson: Rule = ({ reading }) =>
  isWismo(reading.intent) ? null : handOver('intent_needs_person');
