import { REASONS_EN } from '../src/respond/texts/note-words/en/reasons.ts';
import { REASONS } from '../src/ticket/reason.ts';

const INTRODUCTION = `# Reasons
<!-- Made by: npm run docs:configuration, from src/respond/texts/note-words/en/reasons.ts. Do not edit by hand. -->

Every decision carries at least one reason, the one that decided first. They stand on the admin page, in the API (\`reasons\`), in the metric
\`whereabouts_tickets_total\`, and in words in every note. Codes are never renamed, so views and alerts may count on them. Which rule gives which reason,
and in which order the rules speak: [src/decide/rules/index.ts](../src/decide/rules/index.ts).`;

/** The text of `docs/reasons.md`. */
export function reasonsDoc(): string {
  const rows = REASONS.map((reason) => `| \`${reason}\` | ${REASONS_EN[reason].full} |`);
  return `${INTRODUCTION}\n\n${['| reason | in words |', '| --- | --- |', ...rows].join('\n')}\n`;
}
