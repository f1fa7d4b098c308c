import { describe, expect, it } from 'vitest';
import { programmeUrl } from './index.js';

describe('programmeUrl', () => {
  it('is the page of the event at that server, in the language that is wanted', () => {
    const eventId = 'tag 1';
    expect([
      programmeUrl({ url: 'https://api.verein.example/v/', eventId }),
      programmeUrl({ url: '/api', eventId, locale: 'en' }),
    ]).toEqual([
      'https://api.verein.example/v/v1/events/tag%201/programme.html',
      '/api/v1/events/tag%201/programme.html?locale=en',
    ]);
  });

  it('is refused for addresses that no page should open', () => {
    const refusal = expect.objectContaining({ code: 'url-refused', operation: 'readProgramme' }) as Error;
    expect(() => programmeUrl({ url: 'ftp://verein.example', eventId: 'tag' })).toThrow(refusal);
  });
});
