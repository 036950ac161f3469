import { writeFileSync } from 'node:fs';
import { writeTable } from '../src/understand/language/language-table.ts';
import { TABLE_FILE } from '../src/understand/language/score-languages.ts';
import { ELD, languageTable } from './language-table.ts';

writeFileSync(TABLE_FILE, writeTable(await languageTable(), ELD));
