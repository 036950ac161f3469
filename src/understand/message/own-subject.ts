import { normaliseText } from '../text/normalise-text.ts';

const ANSWER_OR_FORWARD =
  /^\s*(?:\[[^\]]{1,40}\]\s*)?(?:re|aw|sv|vs|antw|rif|res|odp|ynt|ad|fwd?|fw|wg|tr|rv|enc|i|doorst|vb|返信|回复|転送)\s*(?:\[\d+\])?\s*[:：]/iu;

/** The subject as far as the customer wrote it: of an answer or a forwarded mail it is somebody else's. */
export function ownSubject(subject: string): string {
  const text = normaliseText(subject.slice(0, 500)).text.replace(/\s+/g, ' ').trim();
  return ANSWER_OR_FORWARD.test(text) ? '' : text;
}
