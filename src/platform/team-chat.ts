import type { TeamChat } from '../ports/team-chat.ts';
import type { Logger } from '../ports/tools.ts';
import { deadline } from './deadline.ts';

const PATIENCE_MS = 5_000;

/**
 * A chat behind a webhook that takes `{"text": …}`, as Slack, Mattermost and others do. Redirects are not followed: what is
 * behind them was chosen by nobody here. The address is a secret, so no log line holds it.
 * @param url checked when the environment was read
 */
export function webhookChat(url: string, logger: Logger): TeamChat {
  return {
    tell: async (text, signal) => {
      const limit = deadline(PATIENCE_MS, signal);
      try {
        const response = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ text }),
          redirect: 'manual',
          signal: limit.signal,
        });
        await response.body?.cancel();
        if (!response.ok)
          logger.warn(
            { status: response.status },
            'The chat did not take a line; check HANDOVER_WEBHOOK_URL',
          );
        return response.ok;
      } catch (error) {
        const why = error instanceof Error ? error.name : 'unknown';
        logger.warn({ why }, 'The chat could not be reached; trying again');
        return false;
      } finally {
        limit.callOff();
      }
    },
  };
}
