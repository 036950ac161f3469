import { z } from 'zod';

const Count = z.number().int().min(0);

/** What we use of `npm audit --json` where it was answered. */
const Report = z.object({
  metadata: z.object({
    vulnerabilities: z.object({ low: Count, moderate: Count, high: Count, critical: Count }),
    dependencies: z.object({ total: Count }),
  }),
});

/** What a run came to, and the exit code that says so: 0 nothing serious, 1 something, 3 nobody knows. */
export interface AuditVerdict {
  readonly code: 0 | 1 | 3;
  readonly words: string;
}

/** Reads what `npm audit --json` wrote. A registry without advisories answers, too: that is no clean bill. */
export function auditVerdict(out: string): AuditVerdict {
  const report = Report.safeParse(jsonOf(out));
  if (!report.success || report.data.metadata.dependencies.total === 0) {
    return {
      code: 3,
      words:
        'not checked: the registry gave no advisories. Run this where npm talks to a registry that has them',
    };
  }
  const { vulnerabilities, dependencies } = report.data.metadata;
  const { low, moderate, high, critical } = vulnerabilities;
  const counts = `${critical} critical, ${high} high, ${moderate} moderate, ${low} low in ${dependencies.total} packages`;
  return high + critical > 0
    ? { code: 1, words: `${counts}. See npm audit for what to update` }
    : { code: 0, words: counts };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
