import { serviceVariables } from '../src/config/read-config.ts';
import type { Setting } from '../src/ports/plug-in.ts';
import { PLUG_INS } from '../src/service/connections.ts';

/** The text of `.env.example`, from the schemas that check the environment. */
export function envExample(): string {
  const service = serviceVariables().map((setting) => entry(setting, setting.fallback));
  const plugIns = PLUG_INS.map(({ label, docs, settings }) =>
    [`# --- ${label}: ${docs.href}`, ...settings.map((setting) => entry(setting, null))].join('\n\n'),
  );
  const head = '# Made by: npm run env:example. Empty means unset; NAME_FILE=path reads a value from a file.';
  return `${[head, ...service, ...plugIns].join('\n\n')}\n`;
}

function entry({ variable, about, example, secret }: Setting, fallback: string | null): string {
  const more = fallback === null ? `for example ${example}` : `default ${fallback}`;
  return `# ${about}${secret ? ' (secret)' : ''}; ${more}\n${variable}=`;
}
