import { redact } from '../../../platform/redact.ts';
import { GorgiasError } from './answers.ts';
import type { GorgiasAnswer } from './client.ts';

const LONGEST = 300;

/** Why Gorgias said no: its sentence and the names of the wrong fields, without what was in them. */
export function refusalDetail(answer: GorgiasAnswer): string {
  const parsed = GorgiasError.safeParse(jsonOf(answer.body));
  if (!parsed.success) return `status ${answer.status}`;
  const { msg, data } = parsed.data.error;
  const fields = Object.keys(data ?? {});
  const detail = fields.length === 0 ? msg : `${msg} (${fields.join(', ')})`;
  return redact(`status ${answer.status}: ${detail}`).slice(0, LONGEST);
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
