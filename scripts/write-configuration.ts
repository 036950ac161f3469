import { writeFileSync } from 'node:fs';
import { configurationDoc } from './configuration-doc.ts';
import { reasonsDoc } from './reasons-doc.ts';

const docs = new URL('../docs/', import.meta.url);
writeFileSync(new URL('configuration.md', docs), configurationDoc());
writeFileSync(new URL('reasons.md', docs), reasonsDoc());
