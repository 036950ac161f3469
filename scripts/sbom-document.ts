import { createHash } from 'node:crypto';
import { z } from 'zod';

const Component = z.looseObject({
  'bom-ref': z.string(),
  name: z.string(),
  version: z.string(),
  purl: z.string(),
  scope: z.enum(['required', 'optional', 'excluded']),
  hashes: z.array(z.object({ alg: z.string(), content: z.string() })).default([]),
  licenses: z
    .array(
      z.union([
        z.object({ license: z.object({ id: z.string() }) }),
        z.object({ license: z.object({ name: z.string() }) }),
        z.object({ expression: z.string() }),
      ]),
    )
    .default([]),
});
export type SbomComponent = z.output<typeof Component>;

const Dependency = z.object({ ref: z.string(), dependsOn: z.array(z.string()).default([]) });

/** What we use of `npm sbom --sbom-format cyclonedx`. */
const NpmSbom = z.object({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.enum(['1.5', '1.6']),
  metadata: z.object({ component: Component }),
  components: z.array(Component),
  dependencies: z.array(Dependency),
});

/** A CycloneDX document. */
export interface Sbom {
  readonly $schema: string;
  readonly bomFormat: 'CycloneDX';
  readonly specVersion: string;
  readonly serialNumber: string;
  readonly version: 1;
  readonly metadata: { readonly component: object };
  readonly components: readonly object[];
  readonly dependencies: readonly object[];
}

/**
 * npm's bill of materials, the same for the same lock file wherever and whenever it is made: without time, tool and name
 * of the folder, without addresses of registries, in one order, its serial number drawn from its content. A package is
 * named by its purl and proven by its hash.
 * @param shipped `name@version` of everything that is not for development only
 */
export function sbomDocument(
  json: unknown,
  { name, shipped }: { readonly name: string; readonly shipped: ReadonlySet<string> },
): Sbom {
  const { specVersion, metadata, components, dependencies } = NpmSbom.parse(json);
  const root = {
    ...essentials(metadata.component),
    'bom-ref': metadata.component['bom-ref'],
    type: 'application',
    name,
  };
  const isShipped = (ref: string): boolean => shipped.has(ref) || ref === root['bom-ref'];
  const parts = components
    .filter((part) => isShipped(part['bom-ref']))
    .map(essentials)
    .sort(byRef('bom-ref'));
  const links = dependencies
    .filter(({ ref }) => isShipped(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(isShipped).toSorted() }))
    .sort(byRef('ref'));
  const content = JSON.stringify([root, parts, links]);
  return {
    $schema: `http://cyclonedx.org/schema/bom-${specVersion}.schema.json`,
    bomFormat: 'CycloneDX',
    specVersion,
    serialNumber: `urn:uuid:${uuidOf(content)}`,
    version: 1,
    metadata: { component: root },
    components: parts,
    dependencies: links,
  };
}

/** As one text: `MIT`, `(MIT OR CC0-1.0)`. */
export function licenceOf({ licenses }: SbomComponent): string {
  const names = licenses.map((one) => {
    if ('expression' in one) return one.expression;
    return 'id' in one.license ? one.license.id : one.license.name;
  });
  return names.join(' AND ');
}

/** Reads one of our documents back. */
export function componentsOf({ components }: Sbom): readonly SbomComponent[] {
  return components.map((one) => Component.parse(one));
}

function essentials(component: SbomComponent): Record<string, unknown> {
  const { name, version, purl, scope, hashes, licenses } = component;
  return { 'bom-ref': component['bom-ref'], type: 'library', name, version, scope, purl, hashes, licenses };
}

const byRef =
  (key: string) =>
  (a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): number =>
    String(a[key]) < String(b[key]) ? -1 : 1;

/** Version 8 of RFC 9562: its bits are the maker's own, here a hash. */
function uuidOf(content: string): string {
  const hex = createHash('sha256').update(content).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
