import { z } from 'zod';
import { NOTE_LANGUAGES } from '../ticket/team.ts';
import { Timezone } from './timezone.ts';

const TimeOfDay = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'is not a time of day such as 09:00');

/** Times of one shape compare as texts. */
const Hours = z
  .strictObject({ from: TimeOfDay, to: TimeOfDay })
  .refine(
    ({ from, to }) => from < to,
    'must open before it closes; hours across midnight are the hours of two days',
  )
  .nullable();

const OFFICE = { from: '09:00', to: '17:00' };

/** A team that is never there would be reminded of nothing, for ever. */
const Week = z
  .strictObject({
    monday: Hours.default(OFFICE),
    tuesday: Hours.default(OFFICE),
    wednesday: Hours.default(OFFICE),
    thursday: Hours.default(OFFICE),
    friday: Hours.default(OFFICE),
    saturday: Hours.default(null),
    sunday: Hours.default(null),
  })
  .refine((week) => Object.values(week).some((hours) => hours !== null), 'must open on one day at least');

/** More than a month of office hours is no target any more. */
const Target = z.number().positive().max(200);

/** The policy's `team`: the people who read notes and take over. */
export const TeamSection = z.strictObject({
  language: z.enum(NOTE_LANGUAGES).default('en'),
  timezone: Timezone.nullable().default(null),
  hours: Week.prefault({}),
  closed: z.array(z.iso.date()).default([]),
  holidays: z.boolean().default(true),
  targets: z
    .strictObject({
      urgent: Target.default(1),
      high: Target.default(4),
      normal: Target.default(8),
      low: Target.default(24),
    })
    .prefault({}),
  reminders: z.number().int().min(0).max(2).default(2),
});
