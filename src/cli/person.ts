import { writeFile } from 'node:fs/promises';
import type { Erased } from '../ports/personal-data.ts';
import { withStore } from './open-store-beside.ts';
import { requireWritable } from './require-writable.ts';
import { WrongUsage } from './wrong-usage.ts';

/** Something on both sides of one `@`, without spaces: enough to notice a name or a ticket given in its place. */
const ADDRESS = /^[^\s@]+@[^\s@]+$/;

export interface ExportOptions {
  readonly email: string;
  /** Standard output unless given. */
  readonly out?: string;
}

/**
 * Writes everything kept about an address as one JSON document; an unknown address has empty lists.
 * @throws WrongUsage: it is no address, or the file cannot be written
 */
export async function exportPerson(
  { email, out }: ExportOptions,
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  const address = requireAddress(email);
  if (out !== undefined) requireWritable(out);
  const kept = await withStore(environment, ({ personalData }) => personalData.kept(address));
  const text = `${JSON.stringify({ address, at: new Date().toISOString(), ...kept }, null, 2)}\n`;
  if (out === undefined) process.stdout.write(text);
  else await writeFile(out, text, { mode: 0o600 });
}

/**
 * Removes everything kept about an address but keyed hashes, and says what it removed.
 * @throws WrongUsage: it is no address
 */
export async function erasePerson(
  { email }: { readonly email: string },
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  const address = requireAddress(email);
  const erased = await withStore(environment, ({ personalData }) =>
    personalData.erase(address, 'command line'),
  );
  process.stdout.write(`${erasedInWords(erased)}\n`);
}

function requireAddress(text: string): string {
  const address = text.trim();
  if (!ADDRESS.test(address))
    throw new WrongUsage('That is no e-mail address; give one, for example --email ada@example.com');
  return address;
}

function erasedInWords(erased: Erased): string {
  const removed = Object.entries(erased).filter(([, count]) => count > 0);
  if (removed.length === 0) return 'Nothing was kept about this address.';
  const counts = removed.map(([what, count]) => `${count} ${count === 1 ? what.replace(/s$/, '') : what}`);
  return [
    `Erased: ${counts.join(', ')}.`,
    'What stays are keyed hashes, so that limits go on counting and no message is answered twice.',
    'Helpdesk, shop and carrier keep their own copies, and so do your backups: erase the person there, too.',
  ].join('\n');
}
