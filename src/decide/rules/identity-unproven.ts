import { handOver, type Rule } from '../rule.ts';

/** The last door before facts leave: whatever else was found, only levels V2 and V3 are told. */
export const identityUnproven: Rule = ({ identity }) =>
  identity.level === 'V2' || identity.level === 'V3' ? null : handOver('identity_unproven');
