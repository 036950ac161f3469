import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { makeSbom } from './make-sbom.ts';

/** `npm run -s sbom`: a CycloneDX bill of materials on standard output; `-- --out FILE` writes it there. */
const { values } = parseArgs({ options: { out: { type: 'string' } } });
const text = `${JSON.stringify(makeSbom(), null, 2)}\n`;
if (values.out === undefined) process.stdout.write(text);
else writeFileSync(values.out, text);
