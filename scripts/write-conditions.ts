import { writeFileSync } from 'node:fs';
import { conditionsDoc } from './conditions-doc.ts';

writeFileSync(new URL('../docs/conditions.md', import.meta.url), await conditionsDoc());
