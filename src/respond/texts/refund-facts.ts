import type { Refund } from '../../ticket/order.ts';
import type { DayWriter } from './days.ts';

export interface RefundFacts {
  readonly refund_amount: string | null;
  readonly refund_day: string | null;
}

/** Money that is known to have gone back, and when the last of it did. Two currencies cannot be added: nothing is said. */
export function refundFacts(refunds: readonly Refund[], days: DayWriter, language: string): RefundFacts {
  const done = refunds
    .filter(({ state }) => state === 'succeeded')
    .toSorted((a, b) => b.at.localeCompare(a.at));
  const newest = done[0];
  const currencies = new Set(done.map(({ amount }) => amount.currency));
  const sum = done.reduce((total, { amount }) => total + Number(amount.amount), 0);
  if (newest === undefined || currencies.size !== 1 || !(sum > 0) || !isCurrency(newest.amount.currency)) {
    return { refund_amount: null, refund_day: null };
  }
  return {
    refund_amount: new Intl.NumberFormat(language, { style: 'currency', currency: newest.amount.currency })
      .format(sum)
      .replace(/\s/gu, ' '),
    refund_day: days.day(newest.at),
  };
}

/** Intl throws at anything else. */
const isCurrency = (code: string): boolean => /^[A-Z]{3}$/.test(code);
