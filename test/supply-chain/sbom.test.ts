import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { makeSbom } from '../../scripts/make-sbom.ts';
import { componentsOf, licenceOf, type Sbom } from '../../scripts/sbom-document.ts';

/** Licences that let a shop run, change and pass on what it installs, without opening its own code. */
const ALLOWED = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'Unlicense',
  // The language argparse was ported from.
  'PSF-2.0',
  // Dates of holidays: to be named where they are passed on.
  '(ISC AND CC-BY-3.0)',
  '(MIT OR CC0-1.0)',
];

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      integrity: z.string().optional(),
      dev: z.boolean().optional(),
      link: z.boolean().optional(),
    }),
  ),
});

const lock = Lock.parse(
  JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')),
);
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

let sbom: Sbom;
beforeAll(() => {
  sbom = makeSbom();
});

describe('the bill of materials', () => {
  it('is a CycloneDX document about this program', () => {
    expect(sbom).toMatchObject({
      bomFormat: 'CycloneDX',
      specVersion: expect.stringMatching(/^1\.[56]$/),
      serialNumber: expect.stringMatching(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      version: 1,
      metadata: {
        component: { type: 'application', name: 'whereabouts', purl: expect.stringMatching(/^pkg:npm\//) },
      },
    });
  });

  it('names every package that is shipped, by purl, with the hash it is locked to', () => {
    const shipped = locked
      .filter(([, { dev }]) => dev !== true)
      .map(([path, { version }]) => `${path.slice(path.lastIndexOf('node_modules/') + 13)}@${version}`);
    const parts = componentsOf(sbom);
    expect(shipped.length).toBeGreaterThan(100);
    expect(new Set(parts.map((part) => part['bom-ref']))).toEqual(new Set(shipped));
    for (const part of parts) {
      expect(part.purl).toMatch(/^pkg:npm\/[^?]+@[^?]+$/);
      expect(part.hashes).toEqual([{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }]);
    }
  });

  it('says what needs what, and names nothing that is not in it', () => {
    const refs = new Set(['whereabouts@0.1.0', ...componentsOf(sbom).map((part) => part['bom-ref'])]);
    const Links = z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) }));
    for (const { ref, dependsOn } of Links.parse(sbom.dependencies))
      expect([ref, ...dependsOn].filter((name) => !refs.has(name))).toEqual([]);
  });

  it('is the same whenever and wherever it is made, and names no host', () => {
    expect(makeSbom()).toEqual(sbom);
    const { $schema: _schema, ...rest } = sbom;
    expect(JSON.stringify(rest)).not.toMatch(/https?:|timestamp|"main"|resolved/);
  });

  it('holds only licences that a shop can live with', () => {
    const others = componentsOf(sbom)
      .map((part) => `${part['bom-ref']}: ${licenceOf(part)}`)
      .filter((line) => !ALLOWED.some((licence) => line.endsWith(`: ${licence}`)));
    expect(others).toEqual([]);
  });
});

it('every package of the lock file is proven by a hash', () => {
  const open = locked.filter(([, { integrity, link }]) => integrity === undefined && link !== true);
  expect(open.map(([path]) => path)).toEqual([]);
});
