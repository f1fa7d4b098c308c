import { describe, expect, it } from 'vitest';
import { amountWords, announcement, kindWords } from './recognised-words.js';

const event = {
  format: 'xlsx',
  kind: 'event',
  title: 'Fest',
  counts: { sessions: 12, days: 2, rooms: 1, contributors: 0 },
} as const;

describe('what was recognised', () => {
  it('is told with its format', () => {
    expect(kindWords(event)).toBe('Eine Excel-Mappe mit einem Programm.');
  });

  it('is counted in whole words', () => {
    expect(amountWords(event)).toBe('12 Programmpunkte an 2 Tagen mit 1 Raum');
    expect(amountWords({ ...event, counts: { sessions: 1, days: 0 } })).toBe('1 Programmpunkt');
    expect(amountWords({ ...event, kind: 'network', counts: { actors: 1200, ties: 1 } })).toBe(
      '1.200 Akteure und 1 Verbindung',
    );
  });

  it('is announced in one sentence with the number of notes', () => {
    expect(announcement({ ...event, findings: [] })).toMatch(/; keine Hinweise\.$/u);
    expect(announcement({ ...event, kind: 'network', counts: {}, findings: [] })).toContain(
      'nichts, was sich zeigen lässt',
    );
  });
});
