import { createSecretKey, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { FeedbackLinks } from '../ports/quality.ts';
import type { Clock } from '../ports/tools.ts';
import { keyedHash } from './data-key.ts';

/** Short names: the token stands in a note that people read. */
const Content = z.tuple([z.string(), z.string(), z.string(), z.number()]);

/** Long enough that nobody guesses one, short enough for a link. */
const MARK_LENGTH = 32;

/**
 * Links signed with the data key, for this purpose alone: nothing else takes such a token, and this takes no other.
 * @param dataKeys first signs, all are recognised
 */
export function feedbackLinks(dataKeys: readonly Buffer[], clock: Clock): FeedbackLinks {
  const keys = dataKeys.map((key) => createSecretKey(key));
  const marks = (content: string): readonly string[] =>
    keys.map((key) => keyedHash(key, `feedback link|${content}`).slice(0, MARK_LENGTH));
  return {
    tokenFor: ({ ref, messageId, until }) => {
      const content = Buffer.from(
        JSON.stringify([ref.helpdesk, ref.id, messageId, Math.floor(Date.parse(until) / 1_000)]),
      ).toString('base64url');
      return `${content}.${marks(content)[0] ?? ''}`;
    },
    read: (token) => {
      const [content = '', mark = '', ...rest] = token.split('.');
      if (rest.length > 0 || !marks(content).some((own) => isSame(own, mark))) return null;
      const [helpdesk, id, messageId, until] = Content.parse(
        JSON.parse(Buffer.from(content, 'base64url').toString('utf8')),
      );
      if (until * 1_000 < clock.now()) return null;
      return { ref: { helpdesk, id }, messageId, until: new Date(until * 1_000).toISOString() };
    },
  };
}

function isSame(own: string, given: string): boolean {
  const [a, b] = [Buffer.from(own), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}
