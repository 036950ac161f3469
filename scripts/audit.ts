import { auditVerdict } from './audit-verdict.ts';
import { runNpm } from './run-npm.ts';

/** `npm run audit:dependencies`: known weaknesses of what is shipped. Exit 0: none that is high; 1: some; 3: not checked. */
const { code, words } = auditVerdict(runNpm('audit', '--json', '--omit', 'dev').out);
process.stdout.write(`audit: ${words}\n`);
process.exitCode = code;
