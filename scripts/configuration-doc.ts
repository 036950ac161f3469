import { serviceVariables } from '../src/config/read-config.ts';
import { PolicyDocument } from '../src/policy/policy-document.ts';
import type { Setting } from '../src/ports/plug-in.ts';
import { PLUG_INS } from '../src/service/connections.ts';
import { POLICY_KEYS } from './policy-keys.ts';

const INTRODUCTION = `# Configuration
<!-- Made by: npm run docs:configuration, from the schemas that check the values. Do not edit by hand. -->

Two places. **The environment** says where Whereabouts runs and how it signs in; it is read once at start-up, and a wrong or missing value ends the
start with a line that names the variable and an example. **The policy** says what it may do; it lives in the database, can be changed at any time
on the admin page, and takes effect at once.

Each variable may also come from a file: \`NAME_FILE=/run/secrets/name\` reads the value of \`NAME\`. Empty means unset. \`.env.example\` is a form
to fill in.`;

const POLICY_INTRODUCTION = `## The policy
Take it out, change it, put it back; every version is kept:

\`\`\`sh
npx whereabouts policy export policy.yaml
npx whereabouts policy import policy.yaml
\`\`\`

Every key may be left out. An unknown key is refused, with the nearest known name. The intents are listed in \`src/ticket/intent.ts\`, the conditions in
[conditions.md](conditions.md).`;

/** The text of `docs/configuration.md`. */
export function configurationDoc(): string {
  const service = serviceVariables().map((setting) => variableRow(setting, setting.fallback));
  const plugIns = PLUG_INS.flatMap(({ label, docs, settings }) => [
    `## ${label}`,
    `[The vendor's own documentation](${docs.href})`,
    table(
      VARIABLE_HEAD,
      settings.map((setting) => variableRow(setting, null)),
    ),
  ]);
  const policy = policyDefaults().map(({ key, value }) => [`\`${key}\``, aboutKey(key), code(value)]);
  return `${[
    INTRODUCTION,
    '## The service',
    table(VARIABLE_HEAD, service),
    ...plugIns,
    POLICY_INTRODUCTION,
    table(['key', 'meaning', 'default'], policy),
  ].join('\n\n')}\n`;
}

/** Every key of a policy that says nothing, with the value it then has. Lists and maps are values. */
export function policyDefaults(): readonly { readonly key: string; readonly value: unknown }[] {
  return leavesOf(PolicyDocument.parse({}), '');
}

function leavesOf(
  value: unknown,
  path: string,
): readonly { readonly key: string; readonly value: unknown }[] {
  // A map that is explained as a whole is a value, also where it has entries by default.
  const isValue = Array.isArray(value) || POLICY_KEYS.some(({ key }) => key === path);
  const isSection = typeof value === 'object' && value !== null && !isValue;
  const entries = isSection ? Object.entries(value) : [];
  if (entries.length === 0) return [{ key: path, value }];
  return entries.flatMap(([name, inner]) => leavesOf(inner, path === '' ? name : `${path}.${name}`));
}

/** @throws when the key has no explanation */
function aboutKey(key: string): string {
  const found = POLICY_KEYS.find((explained) => explained.key === key);
  if (found === undefined) throw new Error(`${key} has no explanation in scripts/policy-keys.ts; add one`);
  return found.about;
}

const VARIABLE_HEAD = ['variable', 'meaning', 'default', 'example'] as const;

function variableRow(
  { variable, about, example, secret }: Setting,
  fallback: string | null,
): readonly string[] {
  const words = about.replace(/\.$/, '');
  const meaning = secret ? `${words} **(secret)**` : words;
  return [`\`${variable}\``, meaning, fallback === null ? 'unset' : `\`${fallback}\``, `\`${example}\``];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.map(cellOf).join(' | ')} |`).join('\n');
}

/** A bar would end the cell, and `<shop>` would be taken for a tag and vanish. */
const cellOf = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

const code = (value: unknown): string =>
  `\`${typeof value === 'string' && value !== '' ? value : JSON.stringify(value)}\``;
