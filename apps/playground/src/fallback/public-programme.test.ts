import { congressWorkshops } from '@geflecht/fixtures';
import { describe, expect, it } from 'vitest';
import { publicProgramme } from './public-programme.js';

const document = congressWorkshops('2025-06-12');
const at = '2027-01-01T00:00:00Z';
const eventId = document.events?.[0]?.id ?? '';

describe('publicProgramme', () => {
  it('holds the sessions, and what must be said about those who pay', () => {
    const html = publicProgramme({ json: JSON.stringify(document), eventId, at });
    expect(html).toContain('Workshop 3');
    expect(html).toContain('src="/bilder/logo-europafonds.svg"');
  });

  it('refuses a page that names no public event', () => {
    const wish = { json: JSON.stringify(document), eventId: 'other', at };
    expect(() => publicProgramme(wish)).toThrow('no such event is public');
  });
});
