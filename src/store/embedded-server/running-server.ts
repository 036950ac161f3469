import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { errorCode } from '../../platform/error-code.ts';
import { ROLE } from './cluster.ts';
import { holderOf } from './folder-lock.ts';

const ServerInfo = z.object({ port: z.number().int(), password: z.string() });

const infoFile = (dataDir: string): string => join(dataDir, 'server.json');

/** The address of an embedded server; contains its password. */
export function connectionStringOf(info: z.infer<typeof ServerInfo>): string {
  return `postgresql://${ROLE}:${info.password}@127.0.0.1:${info.port}/postgres`;
}

/** Tells commands beside this process how to reach its server. */
export async function announceServer(dataDir: string, info: z.infer<typeof ServerInfo>): Promise<void> {
  await rm(infoFile(dataDir), { force: true });
  await writeFile(infoFile(dataDir), JSON.stringify(info), { mode: 0o600 });
}

export async function withdrawServer(dataDir: string): Promise<void> {
  await rm(infoFile(dataDir), { force: true });
}

/**
 * The server of the service that runs on this data folder now, for a command beside it; `null` when none runs.
 * @throws when the folder belongs to another user
 */
export async function connectToRunning(
  dataDir: string,
): Promise<{ readonly connectionString: string; readonly pid: number } | null> {
  const pid = await holderOf(dataDir);
  if (pid === null) return null;
  const text = await readFile(infoFile(dataDir), 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  });
  return text === null
    ? null
    : { connectionString: connectionStringOf(ServerInfo.parse(JSON.parse(text))), pid };
}
