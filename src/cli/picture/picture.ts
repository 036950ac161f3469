import { openAlmanac } from '../../look-up/almanac.ts';
import { systemClock } from '../../platform/clock.ts';
import { readPolicy, readPolicyText } from '../../policy/read-policy.ts';
import { loadTemplates } from '../../respond/texts/load-templates.ts';
import { createReplyWriter } from '../../respond/texts/reply-writer.ts';
import { plainQuestion } from '../../run/plain-question.ts';
import { type RehearsalTools, rehearse } from '../../run/rehearse.ts';
import { TEMPLATES_FOLDER } from '../../service/templates-folder.ts';
import type { Instant } from '../../ticket/instant.ts';
import type { Policy } from '../../ticket/policy.ts';
import type { Understanding } from '../../ticket/understanding.ts';
import { givenText } from './given-json.ts';
import { givenNow } from './given-now.ts';
import { type GivenFiles, type GivenWorld, givenWorlds } from './given-worlds.ts';
import { pictureText } from './picture-text.ts';

export interface PictureOptions extends GivenFiles {
  readonly now?: string;
  readonly policy?: string;
  readonly message?: string;
}

/**
 * Prints what an order and its parcels come to: condition, row, facts with source and time, and the text in every
 * language, made by the functions a ticket goes through. Asks nobody.
 * @throws WrongUsage, PolicyRefused and whatever keeps `INTENT_MODEL` from being used
 */
export async function picture(options: PictureOptions, environment: NodeJS.ProcessEnv): Promise<void> {
  const now = givenNow(options.now ?? nowOf(environment));
  const worlds = givenWorlds(options, now);
  const writer = createReplyWriter(loadTemplates(TEMPLATES_FOLDER));
  const policy = policyFor(options.policy, writer.languages);
  const read = await readingOf(options.message, { policy, now, environment });
  const tools = { writer, almanac: openAlmanac() };
  const shown = worlds.map((world) => inEveryLanguage(world, { policy, now, read }, tools));
  process.stdout.write(`${shown.join('\n\n')}\n`);
}

interface Asked {
  readonly policy: Policy;
  readonly now: Instant;
  readonly read: Understanding;
}

function inEveryLanguage(world: GivenWorld, { policy, now, read }: Asked, tools: RehearsalTools): string {
  const { found, trackings } = world;
  const input = { found, trackings, quoted: read, policy, now };
  const rehearsed = tools.writer.languages.map((language) => rehearse(input, { ...read, language }, tools));
  return pictureText({ world, rehearsed, understanding: read });
}

function nowOf(environment: NodeJS.ProcessEnv): string {
  return new Date(systemClock(environment['NOW'] ?? null).now()).toISOString();
}

/** Without a policy everything is allowed that the matrix allows, in every language. */
function policyFor(file: string | undefined, languages: readonly string[]): Policy {
  return file === undefined
    ? readPolicy({ defaults: { autonomy: 'reply_and_close' }, brand: { name: 'Acme', languages } })
    : readPolicyText(givenText(file, 'a policy in YAML or JSON'));
}

async function readingOf(
  message: string | undefined,
  around: Pick<Asked, 'policy' | 'now'> & { readonly environment: NodeJS.ProcessEnv },
): Promise<Understanding> {
  if (message === undefined) return plainQuestion('en');
  // The lexicons and the model take longer to load than all the rest takes.
  const { readMessage } = await import('./read-message.ts');
  return readMessage(message, around);
}
