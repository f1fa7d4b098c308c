import { describe, expect, it } from 'vitest';
import { readAudit } from './read-audit.js';

const advisory = { title: 'Code runs that nobody wanted', url: 'https://advisories.example/1', severity: 'critical' };

function report(vulnerabilities: object): string {
  return `npm warn something\n${JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: {} }, null, 2)}\n`;
}

describe('readAudit', () => {
  it('finds nothing where nothing is known', () => {
    expect(readAudit(report({}))).toEqual({ kind: 'answered', findings: [] });
  });

  it('names packages with high or critical vulnerabilities, what they are and where from', () => {
    const answer = readAudit(
      report({
        cookery: { severity: 'critical', range: '<2.0.1', via: [advisory] },
        kitchen: { severity: 'high', range: '*', via: ['cookery'] },
        spoon: { severity: 'moderate', range: '*', via: [advisory] },
      }),
    );
    expect(answer).toEqual({
      kind: 'answered',
      findings: [
        'cookery <2.0.1: critical: Code runs that nobody wanted https://advisories.example/1',
        'kitchen *: high: by cookery',
      ],
    });
  });

  it.each([
    ['an error', '{ "message": "405 Method Not Allowed", "error": { "summary": "" } }', '405 Method Not Allowed'],
    ['nothing', '', 'npm wrote no report'],
    ['half a report', '{ "auditReportVersion": 2, "vulnerab', 'npm wrote no report'],
    ['a report of another kind', '{ "advisories": {} }', 'npm wrote no report'],
  ])('takes %s for no answer, and not for a good one', (_, output, why) => {
    expect(readAudit(output)).toEqual({ kind: 'unanswered', why });
  });
});
