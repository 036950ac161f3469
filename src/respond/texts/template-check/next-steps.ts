import type { Fact } from '../../../ticket/fact.ts';
import { SAMPLE_NOW } from './sample-order.ts';

/** A fact that a look-up might have brought. */
export const sampled = (name: string, value: string): Fact => ({
  name,
  value,
  source: 'sample',
  at: SAMPLE_NOW,
});

/** What a carrier may say comes after a failed attempt. The sample parcel is due on the 20th. */
export const NEXT_STEPS: Readonly<Record<string, readonly Fact[]>> = {
  'the next attempt has a day': [sampled('next_step', 'attempt'), sampled('next_step_on', '2026-11-20')],
  'another attempt is announced': [sampled('next_step', 'attempt')],
  'it is to be collected': [sampled('next_step', 'pickup')],
};
