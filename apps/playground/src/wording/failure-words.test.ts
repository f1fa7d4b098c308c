import { describe, expect, it } from 'vitest';
import { failureWords } from './failure-words.js';

describe('a failure', () => {
  it('is told with its place and with what to do', () => {
    const { finding, advice } = failureWords({ code: 'json-malformed', message: 'roh', line: 3, column: 7 });
    expect(finding).toContain('Zeile 3, Zeichen 7');
    expect(advice).not.toBe('');
  });

  it('of a kind nobody foresaw is told in the reader’s own words', () => {
    const code = 'something-new' as 'unexpected';
    expect(failureWords({ code, message: 'Satz des Lesers.' }).finding).toBe('Satz des Lesers.');
  });

  it('that says nothing of itself says nothing of the inside', () => {
    expect(failureWords({ code: 'unexpected', message: '' }).finding).toBe('Das Lesen ist abgebrochen.');
  });
});
