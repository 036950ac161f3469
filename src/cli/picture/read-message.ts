import { readConfig } from '../../config/read-config.ts';
import { intentModelOf } from '../../service/local-model.ts';
import type { Instant } from '../../ticket/instant.ts';
import type { Policy } from '../../ticket/policy.ts';
import type { Understanding } from '../../ticket/understanding.ts';
import { asTicket } from '../../understand/classify-line.ts';
import { understand } from '../../understand/understand.ts';

/**
 * Reads a text as the first mail of a ticket, written now.
 * @throws ConfigRefused, StartRefused when the model that `INTENT_MODEL` names may not be used
 */
export function readMessage(
  text: string,
  given: { readonly policy: Policy; readonly now: Instant; readonly environment: NodeJS.ProcessEnv },
): Understanding {
  const { brand, guards, lexicon } = given.policy;
  // A command serves nothing, so what only a server needs is not asked for.
  const { service } = readConfig({ ...given.environment, HOST: '127.0.0.1' }, []);
  const ticket = asTicket({ id: '1', text });
  const messages = ticket.messages.map((message) => ({ ...message, at: given.now }));
  return understand(
    { ...ticket, messages },
    {
      model: intentModelOf(service.INTENT_MODEL),
      ownAddresses: brand.supportAddresses,
      ownDomains: brand.domains,
      formSenders: guards.formSenders,
      timeZone: brand.timezone,
      lexicon,
    },
  );
}
