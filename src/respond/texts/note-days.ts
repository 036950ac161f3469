import { type DayWriter, dayWriter } from './days.ts';
import type { NoteRequest } from './note-request.ts';

/** Days as the team reads them: in its language, in the shop's zone. */
export function noteDays({ policy, now }: Pick<NoteRequest, 'policy' | 'now'>): DayWriter {
  return dayWriter(policy.team.language, policy.brand.timezone, now);
}
