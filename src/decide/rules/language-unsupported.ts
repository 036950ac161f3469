import { handOver, type Rule } from '../rule.ts';

/** We answer in the customer's language or not at all. */
export const languageUnsupported: Rule = ({ languageSupported }) =>
  languageSupported ? null : handOver('language_unsupported');
