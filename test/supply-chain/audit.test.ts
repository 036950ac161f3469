import { describe, expect, it } from '@jest/globals';
import { auditVerdict } from '../../scripts/audit-verdict.ts';

const answered = (found: object, total = 220): string =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: {},
    metadata: {
      vulnerabilities: { info: 0, low: 0, moderate: 0, high: 0, critical: 0, total: 0, ...found },
      dependencies: { prod: total, total },
    },
  });

describe('an audit of the dependencies', () => {
  it('is clean when the registry says so', () => {
    expect(auditVerdict(answered({ moderate: 2 }))).toEqual({
      code: 0,
      words: '0 critical, 0 high, 2 moderate, 0 low in 220 packages',
    });
  });

  it.each([{ high: 1 }, { critical: 2 }])('fails with %j', (found) => {
    expect(auditVerdict(answered(found)).code).toBe(1);
  });

  it.each([
    [
      'an error',
      JSON.stringify({ message: '405 Method Not Allowed', method: 'POST', error: { summary: '' } }),
    ],
    ['nothing', ''],
    ['a page', '<html>'],
    ['a report about no package', answered({}, 0)],
    ['half a report', answered({}).slice(0, 40)],
  ])('is called not checked, and never clean, after %s', (_what, out) => {
    const { code, words } = auditVerdict(out);
    expect([code, words]).toEqual([3, expect.stringMatching(/^not checked/)]);
    expect(words).not.toMatch(/\b0\b|vulnerabilit/);
  });
});
