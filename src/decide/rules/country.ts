import { handOver, type Rule } from '../rule.ts';

/** Destinations the shop wants answered automatically; an unknown destination is not among them. */
export const country: Rule = ({ picture, policy }) => {
  const { countries } = policy.guards;
  if (countries.length === 0 || picture.order === null) return null;
  const destination = picture.order.destination?.country ?? null;
  return destination !== null && countries.includes(destination) ? null : handOver('country');
};
