import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { runNpm } from './run-npm.ts';
import { type Sbom, sbomDocument } from './sbom-document.ts';

const Lock = z.object({
  name: z.string(),
  packages: z.record(z.string(), z.object({ version: z.string().optional(), dev: z.boolean().optional() })),
});

const INSIDE = 'node_modules/';

/**
 * Everything that `npm install --omit=dev` brings, from `package-lock.json` alone; nobody is asked. What is for
 * development only is left out here and not by `npm sbom --omit dev`, which leaves out whatever development needs as
 * well (measured with npm 11.19: `pg`, `yaml` and `zod` among 40 others).
 */
export function makeSbom(): Sbom {
  const { name, packages } = Lock.parse(
    JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')),
  );
  const shipped = Object.entries(packages).flatMap(([path, { version, dev }]) =>
    path === '' || dev === true ? [] : [`${path.slice(path.lastIndexOf(INSIDE) + INSIDE.length)}@${version}`],
  );
  const made = runNpm('sbom', '--sbom-format', 'cyclonedx', '--package-lock-only');
  if (made.status !== 0) throw new Error('npm sbom failed; it needs npm 9.8 or later and package-lock.json');
  return sbomDocument(JSON.parse(made.out), { name, shipped: new Set(shipped) });
}
