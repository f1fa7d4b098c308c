import { describe, expect, it } from 'vitest';
import { Findings } from './findings.js';

describe('Findings', () => {
  it('gives one warning per code, with the first place, the number and a few values', () => {
    const findings = new Findings();
    for (const value of ['a', 'b', 'a', 'c', 'd']) findings.report('id-duplicate', `row ${value}`, value);
    findings.report('doctype-ignored', 'line 2');
    expect(findings.warnings().map(({ code, at, count }) => ({ code, at, count }))).toEqual([
      { code: 'id-duplicate', at: 'row a', count: 5 },
      { code: 'doctype-ignored', at: 'line 2', count: 1 },
    ]);
    expect(findings.warnings()[0]?.message.en).toContain('(a, b, c)');
  });

  it('lists every loss by itself', () => {
    const findings = new Findings();
    findings.drop('self-tie', 'row 2', 'x'.repeat(100));
    findings.drop('self-tie', 'row 5', 'b');
    expect(findings.dropped()).toMatchObject([{ at: 'row 2' }, { code: 'self-tie', at: 'row 5', value: 'b' }]);
    expect(findings.dropped()[0]?.value?.length).toBeLessThan(70);
    expect(findings.warnings()).toHaveLength(1);
  });
});
