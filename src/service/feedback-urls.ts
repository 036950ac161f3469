import type { FeedbackLinks } from '../ports/quality.ts';
import type { RunTools } from '../run/run-tools.ts';

/** As far back as the brake looks: a mark made later would change nothing. */
const OPEN_MS = 28 * 24 * 3_600_000;

/** Addresses at which an agent marks one decision without signing in, for four weeks from it; `null` without `PUBLIC_URL`. */
export function feedbackUrls(publicUrl: string | undefined, links: FeedbackLinks): RunTools['feedbackUrl'] {
  if (publicUrl === undefined) return () => null;
  const base = publicUrl.replace(/\/+$/, '');
  return ({ ref, messageId, at }) => {
    const until = new Date(Date.parse(at) + OPEN_MS).toISOString();
    return `${base}/feedback/${links.tokenFor({ ref, messageId, until })}`;
  };
}
