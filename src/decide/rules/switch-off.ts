import { handOver, type Rule } from '../rule.ts';

/** The one switch that stops everything public, at once. */
export const switchOff: Rule = ({ policy }) => (policy.switch === 'off' ? handOver('switch_off') : null);
