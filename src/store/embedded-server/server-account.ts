import { readFile } from 'node:fs/promises';

/** Whom the server's processes run as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** `nobody` on every system we know of that has no entry for it. */
const OVERFLOW_ID = 65_534;

/**
 * The account the server must be given: `null` for an ordinary user (the server runs as that user), `nobody` for root,
 * because PostgreSQL refuses to run as root.
 * @param uid of this process; `null` where the system has no such thing
 */
export async function serverAccount(uid: number | null): Promise<Account | null> {
  if (uid !== 0) return null;
  const passwd = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const [, , user, group] = /^nobody:.*$/m.exec(passwd)?.[0].split(':') ?? [];
  return { uid: idOr(user), gid: idOr(group) };
}

function idOr(text: string | undefined): number {
  const id = Number.parseInt(text ?? '', 10);
  return Number.isInteger(id) && id > 0 ? id : OVERFLOW_ID;
}
