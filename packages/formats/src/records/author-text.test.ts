import { describe, expect, it } from 'vitest';
import { Findings } from '../reading/findings.js';
import { plainText, richText } from './author-text.js';

describe('plainText', () => {
  it('takes off outer blanks and keeps every language', () => {
    const findings = new Findings();
    expect(plainText(' Hof\r\n', findings, 'x')).toBe('Hof');
    expect(plainText({ de: 'Hof', 'en-GB': ' Yard ', 'kein Kürzel': 'x', fr: '' }, findings, 'x')).toEqual({
      de: 'Hof',
      'en-GB': 'Yard',
    });
    expect([plainText('', findings, 'x'), plainText(null, findings, 'x'), plainText({}, findings, 'x')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(findings.warnings()).toEqual([]);
  });

  it('cuts what is longer than the model allows and says so', () => {
    const findings = new Findings();
    expect(plainText('x'.repeat(6_000), findings, 'row 3')).toHaveLength(5_000);
    expect(findings.dropped()).toMatchObject([{ code: 'text-cut', at: 'row 3' }]);
  });
});

describe('richText', () => {
  it('turns HTML into formatted text and says so', () => {
    const findings = new Findings();
    expect(richText('<p>Hallo</p>', findings, 'x')).toBe('Hallo');
    expect(findings.warnings().map(({ code }) => code)).toEqual(['html-converted']);
  });
});
